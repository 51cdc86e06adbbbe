package diverge

import (
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// opinion finds a view that one side reports as a view and the other states as a fact.
//
// Rule: the differing words of one side hold somebody and a verb of opinion right behind (regard, consider, see as); the
// whole other side has no such verb but says what something is, and the differing words there, if any, are light ones.
//
// Example: "We have always regarded the islanders as partners." / "The islanders are partners." Counter-example: "I think",
// "we believe": those are marks of certainty and judged as such. It fails where the view is named by a noun: "in our eyes".
func opinion(p *pair, h hunk) (change, bool) {
	s, other, holds, flat := p.x, p.y, h.x, h.y
	if !s.views(holds) {
		s, other, holds, flat = p.y, p.x, h.y, h.x
	}
	if !s.views(holds) || other.views(run{0, len(other.tokens)}) || s.contents(holds) > opinionWords || other.contents(flat) > 0 || !other.states() {
		return change{}, false
	}
	c := change{kind: Altered, facet: Wording, severity: Substantive, confidence: .8, x: trim(p.x, h.x), y: trim(p.y, h.y),
		also: []Type{{Kind: Missing}}}
	if s == p.y {
		c.also[0].Kind = Added
	}
	c.why = []string{p.against(c.x, c.y), "a view on one side, a plain statement on the other"}
	if !p.quoted(c) {
		c.severity = Editorial
	}
	return c, true
}

// opinionWords is the number of content words that say who holds a view and for how long: "our town has always considered and
// still considers the ferrymen of".
const opinionWords = 6

// views reports whether r has a verb of opinion behind a word that is no "to": "is to be seen" is none. Verbs that mean more
// than an opinion need an "as" further on: "saw them as partners".
func (s *side) views(r run) bool {
	for i := max(r.start, 1); i < r.end; i++ {
		switch s.tokens[i-1].Norm {
		case "to", "be", "is", "are", "was", "were", "been", "the", "a":
			continue
		}
		switch s.tokens[i].Norm {
		case "regard", "regards", "regarded", "consider", "considers", "considered", "deem", "deems", "deemed":
			return true
		case "see", "sees", "saw", "seen", "view", "views", "viewed", "treat", "treats", "treated", "perceive", "perceives", "perceived":
			if slices.Contains(s.norms(run{i, len(s.tokens)}), "as") {
				return true
			}
		}
	}
	return false
}

// states reports whether s says what something is.
func (s *side) states() bool {
	return slices.ContainsFunc(s.tokens, func(t normalize.Token) bool {
		return t.Norm == "is" || t.Norm == "are" || t.Norm == "was" || t.Norm == "were"
	})
}
