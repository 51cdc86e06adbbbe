package statement

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Denial finds a statement that one outlet reports as said and the other as denied or not said. It returns the typed
// changes that are left, and the denial.
//
// Rule: the reporting words deny the clause on one side alone. A negation inside the clause of one side then cancels the
// difference instead of making one.
//
// Example: "denied that the pier was safe" / "said the pier was safe". Counter-example: "denied that the pier was safe" /
// "said the pier was not safe". It fails where the denial stands in another sentence.
func Denial(p *reading.Pair, typed []change.Change) (rest, denied []change.Change) {
	if p.X.Denied == p.Y.Denied {
		return typed, nil
	}
	rest = slices.DeleteFunc(slices.Clone(typed), func(c change.Change) bool { return c.Facet == finding.Negation })
	if len(rest) < len(typed) {
		return rest, nil
	}
	x, y := p.X.All(), p.Y.All()
	return typed, []change.Change{{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, Confidence: .85, Review: p.Loose(), X: x, Y: y,
		Why: []string{change.Against(p, x, y), "one side reports it as said, the other as denied or not said"}}}
}
