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
// Example: "if they pay" / "when they pay". Counter-example: "if" / "provided". It fails with inversion: "had they paid" is
// not seen as a condition.
func condition(p *reading.Pair) []change.Change {
	return scale{
		facet: finding.Condition,
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
				return "only one side makes it a condition"
			}
			return "the conditions are of different kinds"
		},
	}.changes(p)
}
