package diverge

// timeword finds changes of when.
//
// Rule: words of one sort (days, weekdays, months, units, now / then / soon, before / after) are compared where they stand.
//
// Example: "tomorrow" / "yesterday". Counter-example: "now" / "currently"; "this week" / "the current week". It fails where
// a date is given by an event ("before the vote").
func timeword(p *pair) []change {
	return scale{
		facet: Time,
		same: func(p *pair, x, y mark) bool {
			return p.indirect() && x.class == "day" || p.translated() && x.class == "when" && abs(x.level-y.level) == 1
		},
		grade: func(p *pair, x, y mark) Severity {
			if p.translated() && (x.class == "when" || x.class == "still") {
				return Substantive
			}
			if p.indirect() {
				return Substantive
			}
			return Critical
		},
		single: func(p *pair, m mark) Severity {
			if p.indirect() || p.translated() {
				return Editorial
			}
			return Substantive
		},
		accept: func(x, y mark) bool { return x.class == y.class || x.class == "next" || y.class == "next" },
		say: func(p *pair, x, y *mark) string {
			if y == nil {
				return "only one side says when"
			}
			return "the two name different times"
		},
	}.changes(p)
}
