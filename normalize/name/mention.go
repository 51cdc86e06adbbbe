package name

// Mentions in running text: runs of capitalised words with what stands around them, "Mr Roe", "special envoy Ann Roe",
// "Ann Roe, special envoy of the president". A run breaks at punctuation; particles in small letters bind (Ann von Roe).
// It fails on headlines, where every word has a capital letter, and at the start of a sentence where a common word is
// taken for a name unless it is on the list of words that are none.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// Found is a name in a text with what stands around it.
type Found struct {
	Span  text.Span // bytes of the name without title
	Name  string    // the bytes of Span
	Title string    // words right before the name: "Mr", "President", "" if there are none
	Role  string    // what the person is said to be: "special envoy", "" if nothing is said
}

// Mentions returns the names of persons in s, sorted by Span.
func Mentions(s string) []Found {
	var m Matcher
	return m.Mentions(s)
}

// Mentions returns what looks like names of persons in s, sorted by Span. Names of places and organisations are left out.
// Cost: O(len(s)).
func (m *Matcher) Mentions(s string) []Found {
	f := finder{lists: m.lists(), source: s, words: cutText(s)}
	var found []Found
	for i := 0; i < len(f.words); {
		n := f.run(i)
		if n == 0 {
			i++
			continue
		}
		if mention, ok := f.mention(i, i+n); ok {
			found = append(found, mention)
		}
		i += n
	}
	return found
}

// A textWord is one word of a running text.
type textWord struct {
	text.Span
	key     string // folded, without possessive
	capital bool
	first   bool // first of a sentence
	open    bool // nothing but white space parts it from the word before
	comma   bool // a comma, and nothing else, parts it from the word before
}

type finder struct {
	lists  *Lists
	source string
	words  []textWord
}

// cutText cuts s into words: letters, digits, apostrophes, hyphens and points inside a word, the point of an initial.
func cutText(s string) []textWord {
	var words []textWord
	last := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += size
			continue
		}
		end := wordEnd(s, i)
		gap := s[last:i]
		w := textWord{Span: text.Span{Start: i, End: end}, capital: unicode.IsUpper(r)}
		w.open = strings.TrimSpace(gap) == "" && !strings.Contains(gap, "\n\n")
		w.comma = strings.TrimSpace(gap) == ","
		w.first = len(words) == 0 || strings.ContainsAny(gap, ".?!:\n“\"«") && !w.open
		key := fold(strings.ReplaceAll(s[i:end], "’", "'"))
		w.key = strings.TrimSuffix(key, ".")
		if raw := strings.ReplaceAll(s[i:end], "’", "'"); strings.HasSuffix(raw, "'s") {
			w.key = fold(strings.TrimSuffix(raw, "'s"))
		}
		words = append(words, w)
		last, i = end, end
	}
	return words
}

// wordEnd returns the end of the word that starts at s[i].
func wordEnd(s string, i int) int {
	end, letters := i, 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mn, r):
			letters++
		case r == '\'' || r == '’' || r == 'ʼ' || dash(r):
			next, _ := utf8.DecodeRuneInString(s[end+size:])
			if !unicode.IsLetter(next) {
				return end
			}
			letters = 2
		case r == '.' && (letters == 1 || titlePoint(s[i:end])):
			return end + size
		default:
			return end
		}
		end += size
	}
	return end
}

// titlePoint reports whether a point after word belongs to an abbreviated title and ends no sentence.
func titlePoint(word string) bool {
	switch word {
	case "Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Prof", "Rev", "Hon", "St", "Jr", "Sr", "Amb", "Adm", "Messrs":
		return true
	}
	return false
}

// run returns the number of words of the run of capitalised words that starts at i, 0 if there is none.
func (f finder) run(i int) int {
	if !f.capital(i) {
		return 0
	}
	n := 1
	for i+n < len(f.words) && f.words[i+n].open && !f.possessive(i+n-1) {
		switch w := f.words[i+n]; {
		case w.capital && !f.common(i+n):
			n++
		default:
			bound := f.bound(i + n)
			if bound == 0 {
				return n
			}
			n += bound
		}
	}
	return n
}

// bound returns the number of words from word i on that particles bind to the run before it, 0 if there are none: "de la Cruz".
func (f finder) bound(i int) int {
	for n := range min(3, len(f.words)-i) {
		w := f.words[i+n]
		switch {
		case !w.open:
			return 0
		case n > 0 && w.capital && !f.common(i+n):
			return n + 1
		case f.lists.particles[w.key].kind == "" || len(w.key) == 1:
			return 0
		}
	}
	return 0
}

// capital reports whether word i can start a run.
func (f finder) capital(i int) bool { return f.words[i].capital && !f.common(i) }

// common reports whether word i is no name although it has a capital letter.
func (f finder) common(i int) bool {
	return f.lists.common[f.words[i].key] && !f.lists.given.known(f.words[i].key) || len(f.words[i].key) == 0
}

// possessive reports whether word i ends in 's, which ends a run.
func (f finder) possessive(i int) bool {
	w := f.source[f.words[i].Start:f.words[i].End]
	return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s")
}

// mention makes a mention of the run [i, end): titles are taken off its front, the role is looked for on both sides.
func (f finder) mention(i, end int) (Found, bool) {
	from, start := f.afterTitle(i, end)
	m := Found{Span: text.Span{Start: f.words[start].Start, End: f.words[end-1].End}}
	m.Name = f.source[m.Span.Start:m.Span.End]
	for _, possessive := range []string{"'s", "’s"} {
		if cut, ok := strings.CutSuffix(m.Name, possessive); ok {
			m.Name, m.Span.End = cut, m.Span.End-len(possessive)
		}
	}
	if start > from {
		m.Title = f.source[f.words[from].Start:f.words[start-1].End]
	}
	m.Role = f.roleBefore(from)
	if m.Role == "" {
		m.Role = f.roleAfter(end)
	}
	return m, f.personal(m, start, end)
}

// afterTitle returns where the name of the run [i, end) starts, after the last title in it, and where its titles start: the run's first
// word ("Northern Minister Roe"), or before the run where a small word broke it ("secretary of state Roe").
func (f finder) afterTitle(i, end int) (from, start int) {
	from, start = i, i
	for k := i; k < end-1; k++ {
		for n := f.lists.titleLen; n > 0; n-- {
			if k+1 < n || !f.joined(k+1-n, k+1) || !f.title(k+1-n, k+1) {
				continue
			}
			from, start = min(from, k+1-n), k+1
			break
		}
	}
	return from, start
}

// joined reports whether nothing but white space parts the words [i, j).
func (f finder) joined(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if !f.words[k].open {
			return false
		}
	}
	return true
}

// maxRun bounds the words of a name; a longer run is a headline.
const maxRun = 8

// personal reports whether a run looks like the name of a person.
func (f finder) personal(m Found, start, end int) bool {
	if _, place := f.lists.places.Lookup(m.Name); place || f.lists.bodies[foldPlace(m.Name)] != "" || f.lists.demonyms[fold(m.Name)] != "" {
		return false
	}
	if m.Title != "" || m.Role != "" || f.lists.given.known(f.words[start].key) {
		return f.lists.titles[f.words[end-1].key] == "" || end-start > 1
	}
	if end-start > maxRun {
		return false
	}
	letters := strings.IndexFunc(m.Name, unicode.IsLower)
	if letters < 0 || f.lists.titles[foldTitle(m.Name)] != "" {
		return false // an abbreviation
	}
	return end-start > 1 || !f.words[start].first
}

// title reports whether the words [i, j) are a title.
func (f finder) title(i, j int) bool {
	return f.lists.titles[foldTitle(f.source[f.words[i].Start:f.words[j-1].End])] != ""
}

// maxRole bounds the words of a role.
const maxRole = 9

// roleBefore reads the role that ends before word i: "the president's special envoy, Mr Roe", "foreign minister Roe".
func (f finder) roleBefore(i int) string {
	if i == 0 || !f.words[i].open && !f.words[i].comma {
		return ""
	}
	from := i
	for n := 1; n <= min(f.lists.titleLen, i); n++ {
		if f.title(i-n, i) {
			from = i - n
		}
		if !f.words[i-n].open {
			break
		}
	}
	if from == i || f.words[i].comma && i-from == 1 && f.lists.titles[f.words[from].key] == "address" {
		return ""
	}
	return f.source[f.words[f.wider(from)].Start:f.words[i-1].End]
}

// wider leads the start of a role back over the offices that it belongs to: "special envoy of the northern president".
func (f finder) wider(from int) int {
	for at := from; at > 0 && from-at < maxRole && f.words[at].open; {
		at--
		w := f.words[at]
		if f.lists.titles[w.key] == "" && !smallWord(w.key) && f.lists.demonyms[w.key] == "" {
			break
		}
		for n := 1; n <= f.lists.titleLen && n <= at+1; n++ {
			if f.joined(at+1-n, at+1) && f.title(at+1-n, at+1) {
				from = at + 1 - n
			}
		}
	}
	return from
}

// roleAfter reads the role that an apposition tells: "Ann Roe, the special envoy of the president,".
func (f finder) roleAfter(end int) string {
	if end >= len(f.words) || !f.words[end].comma {
		return ""
	}
	stop, office := end, false
	for stop < len(f.words) && stop-end < maxRole && (stop == end || f.words[stop].open) {
		w := f.words[stop]
		isTitle := f.lists.titles[w.key] != ""
		if !isTitle && w.capital && stop > end && f.lists.titles[f.words[stop-1].key] != "" {
			return "" // the next person of a list: "Minister Ann Roe, Minister Bo Kestrel"
		}
		if !isTitle && !w.capital && !smallWord(w.key) && !f.qualifies(stop) {
			break
		}
		office = office || isTitle
		stop++
	}
	for stop > end && smallWord(f.words[stop-1].key) && !f.words[stop-1].capital {
		stop--
	}
	if !office || stop == end {
		return ""
	}
	return f.source[f.words[end].Start:f.words[stop-1].End]
}

// qualifies reports whether word i only tells an office more closely: the start of a title of several words, or an adjective
// right before a title.
func (f finder) qualifies(i int) bool {
	if i+1 < len(f.words) && f.words[i+1].open && f.lists.titles[f.words[i+1].key] != "" {
		return true
	}
	for n := 2; n <= f.lists.titleLen && i+n <= len(f.words); n++ {
		if f.title(i, i+n) {
			return true
		}
	}
	return false
}
