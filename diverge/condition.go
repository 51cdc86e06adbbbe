package diverge

// condition finds changes of what has to hold first.
//
// Rule: if, unless, until, once, whether and even if are compared where they stand; one that is gone while its clause was
// kept turns a condition into a statement. A condition that is gone together with its clause is a qualifier (gap.go).
//
// Example: "if they pay" / "when they pay". Counter-example: "if" / "provided". It fails with inversion: "had they paid" is
// not seen as a condition.
func condition(p *pair) []change {
	return scale{
		facet: Condition,
		grade: func(p *pair, x, y mark) Severity {
			if p.indirect() {
				return Substantive
			}
			return Critical
		},
		single: func(p *pair, m mark) Severity {
			if p.indirect() || p.translated() {
				return Editorial
			}
			return Critical
		},
		say: func(p *pair, x, y *mark) string {
			if y == nil {
				return "only one side makes it a condition"
			}
			return "the conditions are of different kinds"
		},
	}.changes(p)
}
