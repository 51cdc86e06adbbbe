package reading

import (
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/quote"
)

// Indirect reports whether one of the readings stands wholly outside quotation marks.
func (p *Pair) Indirect() bool {
	return p.X.Register == quote.Indirect || p.Y.Register == quote.Indirect
}

// Translated reports whether both readings are translations of their own.
func (p *Pair) Translated() bool { return p.X.Translated && p.Y.Translated }

// looseShare is the share of equal words below which a pair is a paraphrase and typed changes are less sure.
const looseShare = 0.5

// Loose reports whether the readings share less than half of their words.
func (p *Pair) Loose() bool {
	n, m := 0, 0
	for _, l := range p.Links {
		if Equal(l.Relation) {
			n += l.XEnd - l.X + l.YEnd - l.Y
		}
		m += l.XEnd - l.X + l.YEnd - l.Y
	}
	return float64(n) < looseShare*float64(m)
}

// ContainedShare is the share of the shorter reading that the longer must have for the longer to be the same with more.
const ContainedShare = 0.7

// Contained reports whether nearly all of the shorter reading stands in the longer.
func (p *Pair) Contained() bool {
	kept := 0
	for i, t := range p.X.Tokens {
		if _, ok := p.Kept(i); ok && mark.Wordy(t) {
			kept++
		}
	}
	n := min(len(p.X.Norms(p.X.All())), len(p.Y.Norms(p.Y.All())))
	return float64(kept) >= ContainedShare*float64(n)
}

// Verbatim reports whether both readings are quotations of one language in nearly the same words.
func (p *Pair) Verbatim() bool { return !p.Translated() && !p.Indirect() && p.Contained() }
