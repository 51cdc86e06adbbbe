package mark

import (
	"strconv"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/normalize"
)

// A Mark is a word or a phrase that carries a typed meaning: a "not", a "must", an "all".
//
// Every family of changes (package meaning) works alike: find the marks of both readings, bring each
// together with its counterpart through the aligned words and through the word it belongs to (its head), and judge
// the two. A mark without a counterpart whose head was kept is a change; one whose head is gone too went with a
// missing stretch and is judged there.
type Mark struct {
	Facet      finding.Facet
	Class      string // kind of meaning inside the facet: "obligation"
	Level      int    // place on the scale of the class
	Start, End int    // tokens [start, end)
	Head       int    // token that the mark belongs to, -1 if none
}

// entry is one line of a table of marks.
type entry struct {
	words []map[string]bool // alternatives for each word
	facet finding.Facet
	class string
	level int
}

// markTable returns the entries by their first word, longer entries first.
var markTable = sync.OnceValue(func() map[string][]entry {
	table := map[string][]entry{}
	for row := range rows("marks.tsv") {
		e := entry{class: row[1]}
		if e.facet.UnmarshalText([]byte(row[0])) != nil {
			continue
		}
		e.level, _ = strconv.Atoi(row[2])
		for _, w := range strings.Fields(row[3]) {
			set := map[string]bool{}
			for _, alt := range strings.Split(w, "|") {
				set[alt] = true
			}
			e.words = append(e.words, set)
		}
		for first := range e.words[0] {
			table[first] = append(table[first], e)
		}
	}
	return table
})

// Marks returns the marks of tokens of doc in their order. Where entries overlap the longest wins, then the one that stands first in the table.
func Marks(doc string, tokens []normalize.Token) []Mark {
	table := markTable()
	var found []Mark
	for i := 0; i < len(tokens); {
		best := -1
		list := table[tokens[i].Norm]
		for j, e := range list {
			if e.matches(tokens[i:]) && e.fits(doc, tokens, i) && (best < 0 || len(e.words) > len(list[best].words)) {
				best = j
			}
		}
		if best < 0 {
			i++
			continue
		}
		e := list[best]
		if e.class != "none" && !performs(e, tokens, i) { // an idiom that only looks like a mark: "not only", "of course"
			found = append(found, Mark{Facet: e.facet, Class: e.class, Level: e.level, Start: i, End: i + len(e.words)})
		}
		i += len(e.words)
	}
	for i := range found {
		found[i].Head = head(doc, tokens, found[i].Start, found[i].End)
	}
	return doubtless(tokens, found)
}

func (e entry) matches(tokens []normalize.Token) bool {
	if len(tokens) < len(e.words) {
		return false
	}
	for i, set := range e.words {
		if !set[tokens[i].Norm] {
			return false
		}
	}
	return true
}

// subject reports whether a word often begins the subject of a clause.
func subject(w string) bool {
	switch w {
	case "the", "a", "an", "this", "that", "these", "those", "it", "there", "we", "you", "they", "he", "she", "i",
		"our", "your", "their", "his", "her", "my", "its", "all", "every", "both", "some", "everybody", "everyone":
		return true
	}
	return false
}

// HeadReach is how many tokens a mark may stand before its head, an aside between them not counted: "would never again be".
const HeadReach = 6

// head returns the word that a mark at [start, end) belongs to: the next content word of its clause, else the one before it.
// An aside behind a verb that helps is passed over: "will not, as I said, sign".
func head(doc string, tokens []normalize.Token, start, end int) int {
	if start > 0 && Auxiliary(tokens[start-1]) || Auxiliary(tokens[end-1]) {
		end = behindAside(doc, tokens, end)
	}
	for i := end; i < len(tokens) && i < end+HeadReach && Wordy(tokens[i]) && !sentenceEnd(doc, tokens, i); i++ {
		if Content(tokens[i]) && !strings.HasSuffix(tokens[i].Norm, "ly") {
			return i
		}
	}
	for i := start - 1; i >= 0 && i >= start-HeadReach && Wordy(tokens[i]) && !sentenceEnd(doc, tokens, i+1); i-- {
		if Content(tokens[i]) {
			return i
		}
	}
	return -1
}

// Auxiliary reports whether t is a verb that needs another one or a predicate: will, has, is.
func Auxiliary(t normalize.Token) bool {
	return t.Class == normalize.Modal || AuxiliaryTense(t.Norm) != 0
}

// asideWords is how long what stands between two commas may be for the sentence to go on behind it as if it were not there.
const asideWords = 6

// behindAside returns the token behind the aside between commas that begins at token i, i if none does.
func behindAside(doc string, tokens []normalize.Token, i int) int {
	if !commaBefore(doc, tokens, i) {
		return i
	}
	first := i
	if !Wordy(tokens[i]) {
		first++
	}
	for k := first + 1; k < len(tokens) && k <= first+asideWords; k++ {
		switch {
		case commaBefore(doc, tokens, k):
			if !Wordy(tokens[k]) {
				k++
			}
			return k
		case !Wordy(tokens[k]) || sentenceEnd(doc, tokens, k):
			return i
		}
	}
	return i
}

// commaBefore reports whether tokens i-1 and i are parted by a comma, or one of them is it: a transcript's tokens are words alone.
func commaBefore(doc string, tokens []normalize.Token, i int) bool {
	if i <= 0 || i >= len(tokens) {
		return false
	}
	from, to := tokens[i-1].Span.End, tokens[i].Span.Start
	return tokens[i].Norm == "," || tokens[i-1].Norm == "," || from < to && strings.Contains(doc[from:to], ",")
}

// sentenceEnd reports whether a sentence ends between tokens i-1 and i; the full stop belongs to no token there.
func sentenceEnd(doc string, tokens []normalize.Token, i int) bool {
	if i <= 0 || tokens[i].Span.Start <= tokens[i-1].Span.End {
		return false
	}
	return strings.ContainsAny(doc[tokens[i-1].Span.End:tokens[i].Span.Start], ".!?")
}

// Only returns the marks of one facet.
func Only(list []Mark, f finding.Facet) []Mark {
	var out []Mark
	for _, m := range list {
		if m.Facet == f {
			out = append(out, m)
		}
	}
	return out
}
