package wording

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// lostScope reports what a phrase of place lost on one side, and judges the rest of h.
func lostScope(p *reading.Pair, h reading.Hunk) ([]change.Change, bool) {
	c := change.Change{Kind: finding.Altered, Facet: finding.Quantifier, Severity: finding.Substantive, Confidence: .85, Sure: true, Also: []finding.Type{{Kind: finding.Missing}}}
	rest := h
	if in, at, ok := scoped(p, h.X); ok && !goesOn(p, h.Y, in) {
		c.X, c.Y = in, reading.At(at)
		rest.X.Start = in.End
	} else if in, at, ok := scoped(p.Mirror(), h.Y); ok && !goesOn(p.Mirror(), h.X, in) {
		c.Also[0].Kind = finding.Added
		c.X, c.Y = reading.At(at), in
		rest.Y.Start = in.End
	} else {
		return nil, false
	}
	c.Why = []string{change.Against(p, c.X, c.Y), "the place that is spoken of is wider on one side"}
	return append(Judge(p, rest), c), true
}

// goesOn reports whether run r of the other side goes on with "and" as well: another place is named there.
func goesOn(p *reading.Pair, r, in reading.Run) bool {
	return !r.Empty() && p.Y.Tokens[r.Start].Norm == p.X.Tokens[in.Start].Norm
}

// scoped returns the part of r that a phrase of place lost or gained: "and the world" of "in Europe and the world" where
// the other side has "in Europe" alone. at is where the words would stand on that other side.
//
// It needs a preposition and a name before the words, both kept.
func scoped(p *reading.Pair, r reading.Run) (lost reading.Run, at int, ok bool) {
	if r.End-r.Start < 2 || r.Start < 2 || p.X.Tokens[r.Start].Norm != "and" && p.X.Tokens[r.Start].Norm != "or" {
		return reading.Run{}, 0, false
	}
	before := r.Start - 2
	if before > 0 && p.X.Tokens[before].Norm == "the" {
		before--
	}
	name, prep := p.X.Tokens[r.Start-1], p.X.Tokens[before].Norm
	if name.Class != normalize.Name || prep != "in" && prep != "across" && prep != "throughout" && prep != "for" && prep != "from" {
		return reading.Run{}, 0, false
	}
	k, kept := p.Kept(r.Start - 1)
	if _, too := p.Kept(before); !kept || !too {
		return reading.Run{}, 0, false
	}
	end := r.Start + 1
	for end < r.End && mark.Wordy(p.X.Tokens[end]) && !mark.Content(p.X.Tokens[end]) {
		end++
	}
	for end < r.End && mark.Content(p.X.Tokens[end]) && p.X.Tokens[end].Class != normalize.Modal {
		end++
	}
	lost = reading.Run{Start: r.Start, End: end}
	return lost, k.End, p.X.Contents(lost) > 0
}
