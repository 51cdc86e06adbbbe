package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// naming finds names that differ at one place.
//
// Rule: two stretches of difference that both hold names, at the same place, name two bearers unless the forms can be one
// (package name). What may stand for a name without being one, a pronoun or a description, is no change of name.
//
// Example: "Mr. Ostrow came" / "Mr. Oster came". Counter-example: "Kiev" / "Kyiv"; "Moscow" / "our country". It fails for
// bodies named by their seat ("Berlin" / "the German government").
func naming(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, h := range p.Hunks() {
		x, y := nameRun(p.X, h.X), nameRun(p.Y, h.Y)
		if x.Empty() || y.Empty() || p.X.Contents(h.X) > x.End-x.Start+nameCompany || p.Y.Contents(h.Y) > y.End-y.Start+nameCompany {
			continue
		}
		if c, ok := compareNames(p, x, y); ok {
			out = append(out, c)
		}
	}
	if c, ok := loneNames(p); ok && len(out) == 0 {
		out = append(out, c)
	}
	return out
}

// loneNames finds the one person of either side whom the other document names nowhere, wherever in the sentence the two stand:
// "General Orlov gave the order" / "the order was given by General Markov".
func loneNames(p *reading.Pair) (change.Change, bool) {
	x, okX := loneName(p)
	y, okY := loneName(p.Mirror())
	if !okX || !okY || p.Loose() {
		return change.Change{}, false
	}
	c, ok := compareNames(p, x, y)
	c.Severity, c.Confidence, c.Review = min(c.Severity, finding.Substantive), .7, true
	return c, ok
}

// loneName returns the only name of x that y does not have, if it is a person's and the document of y has it nowhere.
func loneName(p *reading.Pair) (reading.Run, bool) {
	found := reading.Run{}
	for i, t := range p.X.Tokens {
		if _, kept := p.Kept(i); kept || t.Class != normalize.Name || mark.PlaceOf(t.Norm) != "" {
			continue
		}
		if p.Y.Mentions(t) || !found.Empty() && found.End != i {
			return reading.Run{}, false
		}
		found = found.Cover(reading.Run{Start: i, End: i + 1})
	}
	return found, !found.Empty()
}

// nameCompany is how many other content words may stand beside a name in a difference that is about the name.
const nameCompany = 3

func compareNames(p *reading.Pair, x, y reading.Run) (change.Change, bool) {
	a, b := p.X.Words(x), p.Y.Words(y)
	pa, pb := mark.PlaceOf(a), mark.PlaceOf(b)
	if a == b || pa != "" && pa == pb || p.Interchange(x, y) {
		return change.Change{}, false
	}
	if (pa != "") != (pb != "") && (p.Loose() || p.Indirect()) {
		return change.Change{}, false // a place and a person: another statement, no other form of a name
	}
	verdict := name.Compare(a, b)
	if verdict.Same() {
		return change.Change{}, false
	}
	c := change.Change{Kind: finding.Altered, Facet: finding.Name, Severity: finding.Critical, Confidence: .9, X: x, Y: y, Why: []string{change.Against(p, x, y)}}
	if verdict.Relation == name.Unresolved {
		c.Confidence, c.Review = .7, true
	}
	if p.Indirect() || p.Loose() {
		c.Severity, c.Confidence, c.Review = finding.Substantive, .6, true
	}
	c.Why = append(c.Why, "two names at one place")
	for _, e := range verdict.Evidence {
		c.Why = append(c.Why, e.Text)
	}
	return c, true
}

// nameRun returns the first run of names in r.
func nameRun(s *reading.Side, r reading.Run) reading.Run {
	for i := r.Start; i < r.End; i++ {
		if !s.NameAt(i) {
			continue
		}
		j := i
		for j < r.End && s.NameAt(j) {
			j++
		}
		return reading.Run{Start: i, End: j}
	}
	return reading.Run{}
}
