// Package mutate makes single controlled edits inside the quotations of a text, to measure what a check finds.
//
// An edit belongs to a family. A real one changes what is said (a number, a "not", a clause that is gone), a harmless one
// only how it is printed (quotation marks, spelling, a contraction). The original text and its mutant are then two
// accounts of one remark that part in exactly one known place.
package mutate

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// A Mutant is a text with one edit.
type Mutant struct {
	Family string
	Text   string
	Old    text.Span // what was edited, in the original; empty for an insertion
	New    text.Span // what stands there now, in Text; empty for a deletion
}

// A Family is one sort of edit.
type Family struct {
	Name     string
	Harmless bool
	Kinds    []string // the kinds, or altered facets, that name the edit rightly: "missing", "altered/number"
	Critical bool     // the edit is a candidate material change
	Mild     bool     // the edit is rightly graded editorial: marked, or an order that changes no sense
	edit     editor
	outside  bool // the edit looks at the whole text, not at one quotation
}

// editor returns the edits of one quotation: old bytes [start, end) of q and their replacement.
type editor func(q string, r *rand.Rand) []edit

type edit struct {
	start, end int
	with       string
}

// leastWords is the least number of words of a quotation that is edited: shorter ones are titles and scare quotes.
const leastWords = 8

var quoted = regexp.MustCompile(`“[^“”\n]+”|"[^"\n]+"`)

// Quotations returns the stretches between double quotation marks that are long enough to be edited, without the marks.
func Quotations(s string) []text.Span {
	var out []text.Span
	for _, m := range quoted.FindAllStringIndex(s, -1) {
		_, n := firstRune(s[m[0]:])
		_, k := lastRune(s[m[0]:m[1]])
		sp := text.Span{Start: m[0] + n, End: m[1] - k}
		if len(strings.Fields(s[sp.Start:sp.End])) >= leastWords {
			out = append(out, sp)
		}
	}
	return out
}

// Mutants returns the mutants of s, at most one for each quotation, or one for the text if the family edits what stands around them,
// in their order; r chooses among the edits of one.
func (f Family) Mutants(s string, r *rand.Rand) []*Mutant {
	qs := Quotations(s)
	if f.outside {
		qs = []text.Span{{Start: 0, End: len(s)}}
	}
	var out []*Mutant
	for _, q := range qs {
		edits := f.edit(s[q.Start:q.End], r)
		r.Shuffle(len(edits), func(i, k int) { edits[i], edits[k] = edits[k], edits[i] })
		for _, e := range edits {
			start, end := q.Start+e.start, q.Start+e.end
			if q.Start > 0 && s[q.Start-1] == '"' {
				e.with = straight.Replace(e.with)
			}
			if s[start:end] == e.with || !utf8.ValidString(s[:start]) || !utf8.ValidString(s[end:]) {
				continue
			}
			out = append(out, &Mutant{
				Family: f.Name, Text: s[:start] + e.with + s[end:],
				Old: text.Span{Start: start, End: end}, New: text.Span{Start: start, End: start + len(e.with)},
			})
			if !f.outside {
				break
			}
		}
	}
	return out
}

// straight writes the quotation marks of an edit as the text has them.
var straight = strings.NewReplacer("“", `"`, "”", `"`)

// swaps returns an edit for every whole word of q that is a key of table. The first letter keeps its case.
func swaps(table map[string][]string) editor {
	return func(q string, r *rand.Rand) []edit {
		var out []edit
		for _, w := range wordsOf(q) {
			alts := table[strings.ToLower(q[w.start:w.end])]
			if len(alts) == 0 {
				continue
			}
			alt := alts[r.IntN(len(alts))]
			if first, _ := firstRune(q[w.start:]); unicode.IsUpper(first) {
				alt = strings.ToUpper(alt[:1]) + alt[1:]
			}
			out = append(out, edit{w.start, w.end, alt})
		}
		return out
	}
}

// replaces returns an edit that puts one of alts for the first group of every match of pattern.
func replaces(pattern string, alts ...string) editor {
	re := regexp.MustCompile(pattern)
	return func(q string, r *rand.Rand) []edit {
		var out []edit
		for _, m := range re.FindAllStringSubmatchIndex(q, -1) {
			out = append(out, edit{m[2], m[3], alts[r.IntN(len(alts))]})
		}
		return out
	}
}

// pairs makes a table that swaps the two words of every pair.
func pairs(list string) map[string][]string {
	table := map[string][]string{}
	for _, line := range strings.Split(list, ",") {
		ws := strings.Split(line, "/")
		for i, a := range ws {
			for j, b := range ws {
				if i != j {
					a, b := strings.TrimSpace(a), strings.TrimSpace(b)
					table[a] = append(table[a], b)
				}
			}
		}
	}
	return table
}

type place struct{ start, end int }

var word = regexp.MustCompile(`[\pL\pN][\pL\pN'’.-]*[\pL\pN]|[\pL\pN]`)

func wordsOf(q string) []place {
	var out []place
	for _, m := range word.FindAllStringIndex(q, -1) {
		out = append(out, place{m[0], m[1]})
	}
	return out
}

func firstRune(s string) (rune, int) {
	for _, r := range s {
		return r, len(string(r))
	}
	return 0, 0
}

func lastRune(s string) (rune, int) {
	r := []rune(s)
	if len(r) == 0 {
		return 0, 0
	}
	return r[len(r)-1], len(string(r[len(r)-1]))
}
