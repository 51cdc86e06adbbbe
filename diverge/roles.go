package diverge

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

//go:embed data/roles.tsv
var rolesTSV string

// roleWords maps a word of office to its kind: "envoy" and "representative" are one office.
var roleWords = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(rolesTSV) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		words := strings.Fields(line)
		for _, w := range words {
			m[w] = words[0]
		}
	}
	return m
})

// bearer is a person as a document names and describes them once: "special envoy Anna Ostrow".
type bearer struct {
	witness int
	name    string    // as printed, without the office
	span    text.Span // of the name
	role    string    // office with what narrows it, "" if the text gives none: "envoy special"
}

// A word may stand this many tokens before a name and still belong to its office:
// "the special representative of the Norlandic king, Mr. Ostrow".
const roleReach = 10

// bearersOf returns the persons of a document that are named with an office.
func bearersOf(witness int, tokens []normalize.Token, doc string) []bearer {
	var out []bearer
	for i := 0; i < len(tokens); i++ {
		if tokens[i].Class != normalize.Name || roleWords()[tokens[i].Norm] != "" {
			continue
		}
		j := i
		for j < len(tokens) && tokens[j].Class == normalize.Name && roleWords()[tokens[j].Norm] == "" {
			j++
		}
		span := text.Span{Start: tokens[i].Span.Start, End: tokens[j-1].Span.End}
		n := strings.Join(strings.Fields(doc[span.Start:span.End]), " ")
		role := roleBefore(tokens, i)
		if role != "" && placeOf(n) == "" {
			out = append(out, bearer{witness: witness, name: n, span: span, role: role})
		}
		i = j - 1
	}
	return out
}

// roleBefore returns the office that stands before token i: the nearest word of office in apposition, with the adjectives
// that narrow it. The words of an "of" phrase belong to the office, they are none of their own: in "representative of the
// president, Mr. Ostrow" the man is the representative.
func roleBefore(tokens []normalize.Token, i int) string {
	office, at := "", -1
	commas := 0
	for k := i - 1; k >= 0 && k >= i-roleReach; k-- {
		w := tokens[k].Norm
		if w == "," {
			if commas++; commas > 1 {
				break
			}
			continue
		}
		if !wordy(tokens[k]) && !titleDot(tokens, k) {
			break
		}
		if w == "and" || w == "with" || w == "by" || w == "that" || w == "said" {
			break
		}
		kind := roleWords()[w]
		switch {
		case kind == "title":
		case kind != "" && (office == "" || k+1 < len(tokens) && tokens[k+1].Norm == "of"):
			office, at = kind, k
		case office == "" && tokens[k].Class == normalize.Name && commas == 0:
			return "" // another name stands between
		}
	}
	if office == "" {
		return ""
	}
	// the word before narrows it: a "special envoy" is not any envoy; an office alone has many holders
	if at == 0 || !content(tokens[at-1]) || tokens[at-1].Norm == "former" {
		return ""
	}
	return office + " " + tokens[at-1].Norm
}

// titleDot reports whether token k is the full stop of a title: "Mr."
func titleDot(tokens []normalize.Token, k int) bool {
	return k > 0 && tokens[k].Norm == "." && roleWords()[tokens[k-1].Norm] == "title"
}
