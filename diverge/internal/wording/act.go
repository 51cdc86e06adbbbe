package wording

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// act finds a statement on one side that is thanks, an apology, a threat on the other.
//
// Rule: the differing words of one side hold a word of such an act, and no word of the whole other side does. Example:
// "The mayor has cleaned the well." / "We are grateful to the mayor for cleaning the well." It fails where the act is done
// without its word.
func act(p *reading.Pair, h reading.Hunk) (change.Change, bool) {
	if nx, ny := p.X.Contents(h.X), p.Y.Contents(h.Y); (nx == 0 || ny == 0) && (h.X.Start+h.Y.Start > 0 || nx+ny > shortGap) {
		return change.Change{}, false // "…, thanks to the harbour workers" put in: words added, unless they open the rest
	}
	kind, word := actIn(p.X, h.X)
	s, other := p.X, p.Y
	if kind == "" {
		kind, word = actIn(p.Y, h.Y)
		s, other = p.Y, p.X
	}
	if kind == "" {
		return change.Change{}, false
	}
	if k, _ := actIn(other, other.All()); k != "" || other.ContextHas(word) {
		return change.Change{}, false
	}
	c := change.Change{Kind: finding.Altered, Facet: finding.Wording, Severity: finding.Substantive, Confidence: .8, X: p.X.Trim(h.X), Y: p.Y.Trim(h.Y)}
	c.Why = []string{change.Against(p, c.X, c.Y), "only " + s.Label + " has " + kind + " (“" + word + "”)"}
	if change.Quoted(p, c) {
		c.Sure = true
		return c, true
	}
	c.Severity = finding.Editorial
	return c, true
}

// actIn returns the act of the first word of r that does one.
func actIn(s *reading.Side, r reading.Run) (kind, word string) {
	for _, t := range s.Tokens[r.Start:r.End] {
		if k := mark.Act(t.Norm); k != "" {
			return k, t.Norm
		}
	}
	return "", ""
}
