package diverge

import "slices"

// denial finds a statement that one outlet reports as said and the other as denied or not said. It returns the typed
// changes that are left, and the denial.
//
// Rule: the reporting words deny the clause on one side alone. A negation inside the clause of one side then cancels the
// difference instead of making one.
//
// Example: "denied that the pier was safe" / "said the pier was safe". Counter-example: "denied that the pier was safe" /
// "said the pier was not safe". It fails where the denial stands in another sentence.
func denial(p *pair, typed []change) (rest, denied []change) {
	if p.x.denied == p.y.denied {
		return typed, nil
	}
	rest = slices.DeleteFunc(slices.Clone(typed), func(c change) bool { return c.facet == Negation })
	if len(rest) < len(typed) {
		return rest, nil
	}
	x, y := run{0, len(p.x.tokens)}, run{0, len(p.y.tokens)}
	return typed, []change{{kind: Altered, facet: Negation, severity: Critical, confidence: .85, review: p.loose(), x: x, y: y,
		why: []string{p.against(x, y), "one side reports it as said, the other as denied or not said"}}}
}
