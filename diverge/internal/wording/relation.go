package wording

import (
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/internal/lexicon"
)

// relations reports whether every content word of x in the run is related to a word of y, whether one is opposed to a word
// of y under the same polarity, and whether one is opposed to it under a negation: "not easy" / "difficult".
func relations(p *reading.Pair, x, y reading.Run) (related, opposite, litotes bool) {
	related = p.X.Contents(x) > 0
	others := make([]lexicon.Entry, max(0, y.End-y.Start))
	for k := range others {
		if related && mark.Content(p.Y.Tokens[y.Start+k]) {
			others[k] = lexicon.Find(p.Y.Tokens[y.Start+k].Norm)
		}
	}
	for i := x.Start; i < x.End; i++ {
		if !mark.Content(p.X.Tokens[i]) {
			continue
		}
		near, word := false, lexicon.Find(p.X.Tokens[i].Norm)
		for j := y.Start; j < y.End; j++ {
			if !mark.Content(p.Y.Tokens[j]) {
				continue
			}
			a, b := p.X.Tokens[i].Norm, p.Y.Tokens[j].Norm
			relation := word.Relate(others[j-y.Start])
			switch {
			case relation == lexicon.Opposite || mark.NegatedForm(a, b) || mark.NegatedForm(b, a):
				if lessened(p.X, i) != lessened(p.Y, j) {
					litotes = true
				} else {
					opposite = true
				}
			case akin(relation):
				near = true
			}
		}
		if l, ok := p.Link(i); ok && reading.Equal(l.Relation) {
			near = true
		}
		related = related && (near || supported(p.X, i, x.End))
	}
	return related, opposite, litotes
}

// lessened reports whether token i is denied, or said to be less so: "less hard" is softer.
func lessened(s *reading.Side, i int) bool {
	return s.Denies(i) || i > 0 && s.Tokens[i-1].Norm == "less"
}

// supported reports whether the verb at token i only supports a noun up to end: "made a decision".
func supported(s *reading.Side, i, end int) bool {
	return mark.SupportVerb(s.Tokens[i].Norm) && i+2 < end && mark.Determiner(s.Tokens[i+1].Norm) && mark.Content(s.Tokens[i+2])
}

// akin reports whether two words of a relation share a meaning.
func akin(r lexicon.Relation) bool {
	switch r {
	case lexicon.SameLemma, lexicon.SameSense, lexicon.RareSense, lexicon.FromOne, lexicon.FromSister, lexicon.Beside:
		return true
	}
	return false
}
