package statement

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Contrary drops what was found where one side says of none what the other says the opposite of of all: two turns that make one
// statement.
//
// Rule: one side begins a clause with "none", "no", "nobody" and the like, the other one with "all", "every" or a bare plural and denies
// nothing, and the verbs are opposites. An exception ("all but one") is none of that.
//
// Example: "None of the pumps failed." / "All the pumps held." Counter-example: "None of the pumps failed." / "All the pumps
// failed."; "None of the pumps failed." / "All but one held." It fails where the opposite is no single word.
func Contrary(p *reading.Pair, list []change.Change) []change.Change {
	for _, q := range []*reading.Pair{p, p.Mirror()} {
		if m, at, ok := noneAgainstAll(q); ok {
			return slices.DeleteFunc(slices.Clone(list), func(c change.Change) bool {
				x, y := c.X, c.Y
				if q != p {
					x, y = y, x
				}
				none := x.Overlaps(reading.Run{Start: m.Start, End: m.End}) || c.Facet == finding.Quantifier && y.End <= at.Y
				return none && (c.Facet == finding.Negation || c.Facet == finding.Quantifier) || x.Overlaps(reading.Run{Start: at.X, End: at.XEnd}) && c.Facet == finding.Wording
			})
		}
	}
	return list
}

// noneAgainstAll returns the word for none of x and the opposites, ok is false if x and y are not contrary in that way.
func noneAgainstAll(p *reading.Pair) (m mark.Mark, at align.Link, ok bool) {
	denials := mark.Only(p.X.Marks, finding.Negation)
	i := slices.IndexFunc(denials, func(m mark.Mark) bool { return noneOfThem(p.X, m) })
	if i < 0 || plainDenials(denials) > 1 || plainDenials(mark.Only(p.Y.Marks, finding.Negation)) > 0 || len(mark.Only(p.Y.Marks, finding.Quantifier)) > 0 && !allOfThem(p.Y) {
		return m, at, false
	}
	m = denials[i]
	for k := m.End; k < len(p.X.Tokens) && (k == m.End || p.X.Cuts(k) == 0); k++ {
		if l, found := p.Link(k); found && l.Relation == align.Antonym {
			return m, l, true
		}
	}
	return m, at, false
}

// plainDenials counts the words of marks that deny, without the verbs of not doing: "failed to".
func plainDenials(marks []mark.Mark) int {
	n := 0
	for _, m := range marks {
		if m.Class == "not" {
			n++
		}
	}
	return n
}

// noneOfThem reports whether m denies of everybody or everything what its clause says.
func noneOfThem(s *reading.Side, m mark.Mark) bool {
	switch s.Tokens[m.Start].Norm {
	case "none", "no", "nobody", "nothing", "neither":
		return true
	case "not":
		next := m.Start + 1
		return next < len(s.Tokens) && (s.Tokens[next].Norm == "one" || s.Tokens[next].Norm == "a") && (m.Start == 0 || s.Cuts(m.Start) > 0)
	}
	return false
}

// allOfThem reports whether s speaks of all and excepts nobody.
func allOfThem(s *reading.Side) bool {
	return slices.ContainsFunc(mark.Only(s.Marks, finding.Quantifier), func(m mark.Mark) bool { return m.Class == "share" && m.Level == mark.EveryLevel && m.End == m.Start+1 })
}
