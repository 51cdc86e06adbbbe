package wording

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// opinion finds a view that one side reports as a view and the other states as a fact.
//
// Rule: the differing words of one side hold somebody and a verb of opinion right behind (regard, consider, see as); the
// whole other side has no such verb but says what something is, and the differing words there, if any, are light ones.
//
// Example: "We have always regarded the islanders as partners." / "The islanders are partners." Counter-example: "I think",
// "we believe": those are marks of certainty and judged as such. It fails where the view is named by a noun: "in our eyes".
func opinion(p *reading.Pair, h reading.Hunk) (change.Change, bool) {
	s, other, holds, flat := p.X, p.Y, h.X, h.Y
	if !views(s, holds) {
		s, other, holds, flat = p.Y, p.X, h.Y, h.X
	}
	if !views(s, holds) || views(other, other.All()) || s.Contents(holds) > opinionWords || other.Contents(flat) > 0 || !states(other) {
		return change.Change{}, false
	}
	c := change.Change{Kind: finding.Altered, Facet: finding.Wording, Severity: finding.Substantive, Confidence: .8, X: p.X.Trim(h.X), Y: p.Y.Trim(h.Y),
		Also: []finding.Type{{Kind: finding.Missing}}}
	if s == p.Y {
		c.Also[0].Kind = finding.Added
	}
	c.Why = []string{change.Against(p, c.X, c.Y), "a view on one side, a plain statement on the other"}
	if !change.Quoted(p, c) {
		c.Severity = finding.Editorial
	}
	return c, true
}

// opinionWords is the number of content words that say who holds a view and for how long: "our town has always considered and
// still considers the ferrymen of".
const opinionWords = 6

// views reports whether r has a verb of opinion behind a word that is no "to": "is to be seen" is none. Verbs that mean more
// than an opinion need an "as" further on: "saw them as partners".
func views(s *reading.Side, r reading.Run) bool {
	for i := max(r.Start, 1); i < r.End; i++ {
		switch s.Tokens[i-1].Norm {
		case "to", "be", "is", "are", "was", "were", "been", "the", "a":
			continue
		}
		switch s.Tokens[i].Norm {
		case "regard", "regards", "regarded", "consider", "considers", "considered", "deem", "deems", "deemed":
			return true
		case "see", "sees", "saw", "seen", "view", "views", "viewed", "treat", "treats", "treated", "perceive", "perceives", "perceived":
			if slices.Contains(s.Norms(reading.Run{Start: i, End: len(s.Tokens)}), "as") {
				return true
			}
		}
	}
	return false
}

// states reports whether s says what something is.
func states(s *reading.Side) bool {
	return slices.ContainsFunc(s.Tokens, func(t normalize.Token) bool {
		return t.Norm == "is" || t.Norm == "are" || t.Norm == "was" || t.Norm == "were"
	})
}
