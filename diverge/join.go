package diverge

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

const (
	joinedWords = 4 // words that must be the same for a stretch to be known again further on
	joinedOver  = 3 // words between the two places from which words were joined over a gap
)

// rejoined turns what one document seems to add into a splice where the other prints the same words further on in the
// same quotation: "The dam is old, and nobody wants it" against "The dam is old, and it leaks. The town is poor, and nobody
// wants it." What else was found at that place is the same thing seen worse, and is dropped.
func (v *view) rejoined(list []Divergence) []Divergence {
	type place struct {
		witness int
		span    text.Span
	}
	joined := map[place]bool{}
	for i := range list {
		if d, at, ok := v.joined(list[i]); ok {
			list[i] = d
			joined[place{at.Witness, at.Span}] = true
		}
	}
	if len(joined) == 0 {
		return list
	}
	covered := func(sites []Site) bool {
		for _, s := range sites {
			if !joined[place{s.Witness, s.Span}] {
				return false
			}
		}
		return len(sites) > 0
	}
	return slices.DeleteFunc(list, func(d Divergence) bool {
		return d.Kind != Spliced && untyped(d) && (covered(d.A) || covered(d.B))
	})
}

// untyped reports whether a divergence says only that words differ or are gone.
func untyped(d Divergence) bool {
	switch d.Kind {
	case Missing, Truncated, Added, Reworded:
		return d.Facet == 0
	case Altered:
		return d.Facet == Wording
	}
	return false
}

// joined returns d as a splice and the place of the words that were joined.
func (v *view) joined(d Divergence) (Divergence, Site, bool) {
	if !untyped(d) {
		return d, Site{}, false
	}
	for _, sides := range [][2][]Site{{d.A, d.B}, {d.B, d.A}} {
		for _, s := range sides[0] {
			for _, o := range sides[1] {
				if s.Register != quote.Direct || o.Register != quote.Direct || s.Witness == o.Witness || o.Quote < 0 || !v.furtherOn(s, o) {
					continue
				}
				words := v.al.Witnesses[s.Witness].Document.Slice(s.Span)
				d.Kind, d.Facet, d.Severity, d.Confidence, d.Review, d.Also = Spliced, 0, Substantive, .85, false, nil
				d.Why = []string{
					fmt.Sprintf("%s: “%s”; %s: nothing there", v.outlet(s.Witness), clip(words), v.outlet(o.Witness)),
					fmt.Sprintf("%s has the same words further on in the quotation, other words stand between", v.outlet(o.Witness)),
				}
				d.Message, d.Why = message(d, d.Why)
				return d, s, true
			}
		}
	}
	return d, Site{}, false
}

// furtherOn reports whether the words of s stand in the quotation of o too, behind o and behind other words.
func (v *view) furtherOn(s, o Site) bool {
	want := v.wordsOf(s.Witness, s.Quote, s.Span)
	if len(want) > 0 && (want[0] == "and" || want[0] == "but") {
		want = want[1:]
	}
	if len(want) < joinedWords {
		return false
	}
	q := v.al.Witnesses[o.Witness].Quotes[o.Quote]
	have := v.wordsOf(o.Witness, o.Quote, text.Span{Start: o.Span.Start, End: q.Span.End})
	if len(have) <= joinedOver || occurrences(have[joinedOver:], want) == 0 {
		return false
	}
	return !v.repeats(s, want) // else the words were put in here as well, not fetched from there
}

// repeats reports whether the document of s quotes the words more than once.
func (v *view) repeats(s Site, want []string) bool {
	n := 0
	for i, q := range v.al.Witnesses[s.Witness].Quotes {
		n += occurrences(v.wordsOf(s.Witness, i, q.Span), want)
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
func (v *view) wordsOf(w, q int, sp text.Span) []string {
	var out []string
	if q < 0 || q >= len(v.al.Witnesses[w].Quotes) {
		return nil
	}
	for _, c := range v.al.Witnesses[w].Quotes[q].Clauses {
		if c.Span.End <= sp.Start || c.Span.Start >= sp.End {
			continue
		}
		for _, t := range c.Tokens {
			if wordy(t) && sp.Contains(t.Span) {
				out = append(out, t.Norm)
			}
		}
	}
	return out
}

// onceNamed drops a change of name that the evidence on that name reports too.
func onceNamed(list []Divergence, found []Divergence) []Divergence {
	meet := func(a, b []Site) bool {
		for _, x := range a {
			for _, y := range b {
				if x.Witness == y.Witness && x.Span.Overlaps(y.Span) {
					return true
				}
			}
		}
		return false
	}
	return slices.DeleteFunc(list, func(d Divergence) bool {
		return d.Kind == Altered && d.Facet == Name && slices.ContainsFunc(found, func(f Divergence) bool {
			return meet(d.A, f.A) && meet(d.B, f.B) || meet(d.A, f.B) && meet(d.B, f.A)
		})
	})
}

// opens reports whether tokens begin with a conjunction.
func opens(tokens []normalize.Token) bool {
	for _, t := range tokens {
		if wordy(t) {
			return strings.Contains(" and but or ", " "+t.Norm+" ")
		}
	}
	return false
}
