package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// condition finds changes of what has to hold first.
//
// Rule: if, unless, until, once, whether and even if are compared where they stand; one that is gone while its clause was
// kept turns a condition into a statement. A condition that is gone together with its clause is a qualifier (package wording).
//
// Example: "if they pay" / "unless they pay". Counter-example: "if" / "provided"; in two translations "if" / "when", which are one
// word in many languages, and "until they pay" / "as long as they have not paid", "unless they pay" / "provided that nobody pays". It fails with the
// inversion of "had they paid"; "should they pay" is read.
func condition(p *reading.Pair) []change.Change {
	return scale{
		facet: finding.Condition,
		same: func(p *reading.Pair, x, y mark.Mark) bool {
			return p.Translated() && whenever(x, y) || (p.Translated() || p.Indirect()) && lasts(p, x, y)
		},
		grade: func(p *reading.Pair, x, y mark.Mark) finding.Severity {
			if p.Indirect() {
				return finding.Substantive
			}
			return finding.Critical
		},
		single: func(p *reading.Pair, m mark.Mark) finding.Severity {
			if p.Indirect() || p.Translated() {
				return finding.Editorial
			}
			return finding.Critical
		},
		say: func(p *reading.Pair, x, y *mark.Mark) string {
			if y == nil {
				return onlyHas(p, x) + ", it makes a condition"
			}
			return "the conditions are of different kinds"
		},
	}.changes(p)
}

// whenever reports whether one side says if, the other when: "wenn" and "когда" are both.
func whenever(x, y mark.Mark) bool {
	return min(x.Level, y.Level) == mark.IfLevel && max(x.Level, y.Level) == mark.WhenLevel
}

// lasts reports whether one side says until or unless, the other as long as not, or if not.
func lasts(p *reading.Pair, x, y mark.Mark) bool {
	denies := func(s *reading.Side, m mark.Mark) bool {
		for _, n := range mark.Only(s.Marks, finding.Negation) {
			if m.Level == mark.IfLevel && m.End <= n.Start && n.Start-m.End <= clauseReach {
				return true
			}
		}
		return false
	}
	open := func(m mark.Mark) bool { return m.Level == mark.UntilLevel || m.Level == mark.UnlessLevel }
	return open(x) && denies(p.Y, y) || open(y) && denies(p.X, x)
}

// clauseReach is how many tokens a negation may stand behind the word that opens its clause: "as long as the old one has not".
const clauseReach = 8
