package sequence

import (
	"fmt"
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

const (
	joinedWords = 4 // words that must be the same for a stretch to be known again further on
	joinGap     = 2 // bytes between a place and the words joined there: a comma and a space
	joinedOver  = 3 // words between the two places from which words were joined over a gap
)

// Rejoined turns what one document seems to add into a splice where the other prints the same words further on in the
// same quotation: "The dam is old, and nobody wants it" against "The dam is old, and it leaks. The town is poor, and nobody
// wants it." What else was found at that place is the same thing seen worse, and is dropped.
func Rejoined(v *view.View, list []finding.Divergence) []finding.Divergence {
	type place struct {
		witness int
		span    text.Span
	}
	joins, edges := map[place]bool{}, map[place]bool{} // the words joined, and the places right before and behind them
	for i := range list {
		if d, at, ok := joined(v, list[i]); ok {
			list[i] = d
			joins[place{at.Witness, at.Span}] = true
			for gap := range joinGap + 1 {
				edges[place{at.Witness, text.Span{Start: at.Span.Start - gap, End: at.Span.Start - gap}}] = true
				edges[place{at.Witness, text.Span{Start: at.Span.End + gap, End: at.Span.End + gap}}] = true
			}
		}
	}
	if len(joins) == 0 {
		return list
	}
	covered := func(sites []finding.Site) bool {
		for _, s := range sites {
			if !joins[place{s.Witness, s.Span}] && !(s.Span.Empty() && edges[place{s.Witness, s.Span}]) {
				return false
			}
		}
		return len(sites) > 0
	}
	return slices.DeleteFunc(list, func(d finding.Divergence) bool {
		return d.Kind != finding.Spliced && untyped(d) && (covered(d.A) || covered(d.B))
	})
}

// untyped reports whether a divergence says only that words differ or are gone.
func untyped(d finding.Divergence) bool {
	switch d.Kind {
	case finding.Missing, finding.Truncated, finding.Added, finding.Reworded:
		return d.Facet == 0
	case finding.Altered:
		return d.Facet == finding.Wording
	}
	return false
}

// joined returns d as a splice and the place of the words that were joined.
func joined(v *view.View, d finding.Divergence) (finding.Divergence, finding.Site, bool) {
	if !untyped(d) {
		return d, finding.Site{}, false
	}
	for _, sides := range [][2][]finding.Site{{d.A, d.B}, {d.B, d.A}} {
		for _, s := range sides[0] {
			for _, o := range sides[1] {
				if s.Register != quote.Direct || o.Register != quote.Direct || s.Witness == o.Witness || o.Quote < 0 || !furtherOn(v, s, o) {
					continue
				}
				words := v.Al.Witnesses[s.Witness].Document.Slice(s.Span)
				d.Kind, d.Facet, d.Severity, d.Confidence, d.Review, d.Also = finding.Spliced, 0, finding.Substantive, .85, false, nil
				d.Why = []string{
					fmt.Sprintf("%s: “%s”; %s: nothing there", v.Outlet(s.Witness), change.Clip(words), v.Outlet(o.Witness)),
					fmt.Sprintf("%s has the same words further on in the quotation, other words stand between", v.Outlet(o.Witness)),
				}
				return view.Told(d), s, true
			}
		}
	}
	return d, finding.Site{}, false
}

// furtherOn reports whether the words of s stand in the quotation of o too, behind o and behind other words.
func furtherOn(v *view.View, s, o finding.Site) bool {
	want := wordsOf(v, s.Witness, s.Quote, s.Span)
	if len(want) > 0 && (want[0] == "and" || want[0] == "but") {
		want = want[1:]
	}
	if len(want) < joinedWords {
		return false
	}
	q := v.Al.Witnesses[o.Witness].Quotes[o.Quote]
	have := wordsOf(v, o.Witness, o.Quote, text.Span{Start: o.Span.Start, End: q.Span.End})
	if len(have) <= joinedOver || occurrences(have[joinedOver:], want) == 0 {
		return false
	}
	return !repeats(v, s, want) // else the words were put in here as well, not fetched from there
}

// repeats reports whether the document of s quotes the words more than once.
func repeats(v *view.View, s finding.Site, want []string) bool {
	n := 0
	for i, q := range v.Al.Witnesses[s.Witness].Quotes {
		n += occurrences(wordsOf(v, s.Witness, i, q.Span), want)
	}
	return n > 1
}

func occurrences(have, want []string) int {
	n := 0
	for i := 0; i+len(want) <= len(have); i++ {
		if slices.Equal(have[i:i+len(want)], want) {
			n++
		}
	}
	return n
}

// wordsOf returns the compared words of a quotation that stand within sp.
func wordsOf(v *view.View, w, q int, sp text.Span) []string {
	var out []string
	if q < 0 || q >= len(v.Al.Witnesses[w].Quotes) {
		return nil
	}
	for _, c := range v.Al.Witnesses[w].Quotes[q].Clauses {
		if c.Span.End <= sp.Start || c.Span.Start >= sp.End {
			continue
		}
		for _, t := range c.Tokens {
			if mark.Wordy(t) && sp.Contains(t.Span) {
				out = append(out, t.Norm)
			}
		}
	}
	return out
}
