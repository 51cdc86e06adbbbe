package view

import (
	"embed"
	"slices"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/internal/tsv"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// Whether two outlets translate is seen from what they print: two papers that quote one English sentence print the same
// words, two translators hardly ever do. Figures: two published translations of one text share about 65 % of their words,
// copies of one text 96 % (word links of interpreted and copy-edited documents).
const (
	translationShare = 0.85 // mean share of equal content words in quotation marks below which both translate
	translationCells = 2    // columns needed to tell
	translationOne   = 0.60 // share of equal words below which one column is enough
)

// tally counts how alike the quoted words of two witnesses are.
type tally struct {
	sum float64
	n   int
}

// independent reports whether the two print translations of their own; known = false if they share too little to tell.
func (t tally) independent() (yes, known bool) {
	switch {
	case t.n >= translationCells:
		return t.sum/float64(t.n) < translationShare, true
	case t.n == 1:
		return t.sum < translationOne, t.sum < translationOne
	}
	return false, false
}

// tallies compares the quotations of each two witnesses.
func (v *View) tallies() map[[2]int]tally {
	seen := map[[2]int]tally{}
	for _, r := range v.Al.Remarks {
		for _, col := range r.Columns {
			direct := slices.DeleteFunc(slices.Clone(col.Cells), func(c align.Cell) bool { return v.Register(c) != quote.Direct })
			alike := map[[2]int]float64{} // readings -> how alike: two hundred copies of a few wordings are few readings
			for i, a := range direct {
				for _, b := range direct[i+1:] {
					if a.Witness == b.Witness {
						continue
					}
					words := [2]int{a.Reading, b.Reading}
					share, ok := alike[words]
					if !ok {
						share = shared(a, b)
						alike[words] = share
					}
					k := [2]int{min(a.Witness, b.Witness), max(a.Witness, b.Witness)}
					t := seen[k]
					seen[k] = tally{t.sum + share, t.n + 1}
				}
			}
		}
	}
	return seen
}

// translators returns the witnesses that print a translation of their own.
func (v *View) translators() map[int]bool {
	out := map[int]bool{}
	for k, t := range v.pairs {
		if yes, _ := t.independent(); yes {
			out[k[0]], out[k[1]] = true, true
		}
	}
	for i, w := range v.Al.Witnesses {
		if w.Document.Translated || v.books[i].translated() || slices.ContainsFunc(w.Quotes, inAnotherLanguage) {
			out[i] = true
		}
	}
	return out
}

// Apart says which of two readings are translations, each made on its own. Copies of one translation are none:
// what differs between them was changed after it had been translated.
func (v *View) Apart(a, b Reading) (x, y bool) {
	for _, c := range a.Cells {
		x = x || v.translates[c.Witness]
		for _, d := range b.Cells {
			if c.Witness == d.Witness {
				continue
			}
			t := v.pairs[[2]int{min(c.Witness, d.Witness), max(c.Witness, d.Witness)}]
			if yes, known := t.independent(); known && !yes {
				return false, false
			}
		}
	}
	for _, d := range b.Cells {
		y = y || v.translates[d.Witness]
	}
	return x, y
}

// shared is the share of the shorter cell's content words that the other has too.
func shared(a, b align.Cell) float64 {
	count := map[string]int{}
	words := func(c align.Cell, f func(t normalize.Token)) {
		for _, t := range c.Tokens {
			if mark.Content(t) {
				f(t)
			}
		}
	}
	na, nb, n := 0, 0, 0
	words(a, func(t normalize.Token) { count[t.Stem]++; na++ })
	words(b, func(t normalize.Token) {
		nb++
		if count[t.Stem] > 0 {
			count[t.Stem]--
			n++
		}
	})
	if na == 0 || nb == 0 {
		return 1
	}
	return float64(n) / float64(min(na, nb))
}

//go:embed data
var data embed.FS

// translationCues returns what a document prints where it gives a translation of its own.
var translationCues = sync.OnceValue(func() []string {
	var cues []string
	for row := range tsv.Rows(data, "data/translated.txt") {
		cues = append(cues, row[0])
	}
	return cues
})

// saysTranslated reports whether a text says that it prints a translation.
func saysTranslated(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc(translationCues(), func(cue string) bool { return strings.Contains(s, cue) })
}

// inAnotherLanguage reports whether the text tells that q was not said in English, which the quotes that are compared are in.
func inAnotherLanguage(q quote.Quote) bool { return q.Lang != "" && q.Lang != "en" }

// Translated says which of two sides are translations.
func Translated(a, b *reading.Side) finding.Translated {
	switch {
	case a.Translated && b.Translated:
		return finding.TranslatedBoth
	case a.Translated || b.Translated:
		return finding.TranslatedOne
	}
	return finding.TranslatedNone
}

// ApartLines says which of two quotations are translations made on their own.
func (v *View) ApartLines(a, b *Line) (x, y bool) {
	return v.Apart(Reading{Cells: []align.Cell{{Witness: a.Witness}}}, Reading{Cells: []align.Cell{{Witness: b.Witness}}})
}
