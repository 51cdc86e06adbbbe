package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// timeword finds changes of when.
//
// Rule: words of one sort (days, weekdays, months, units, now / then / soon, before / after) are compared where they stand.
//
// Example: "tomorrow" / "yesterday". Counter-example: "now" / "currently"; "this week" / "the current week". It fails where
// a date is given by an event ("before the vote").
func timeword(p *reading.Pair) []change.Change {
	return scale{
		facet: finding.Time,
		same: func(p *reading.Pair, x, y mark.Mark) bool {
			return p.Indirect() && x.Class == "day" || p.Translated() && x.Class == "when" && abs(x.Level-y.Level) == 1
		},
		grade: func(p *reading.Pair, x, y mark.Mark) finding.Severity {
			if p.Translated() && (x.Class == "when" || x.Class == "still") {
				return finding.Substantive
			}
			if p.Indirect() {
				return finding.Substantive
			}
			return finding.Critical
		},
		single: func(p *reading.Pair, m mark.Mark) finding.Severity {
			if (p.Indirect() || p.Translated()) && p.X.Tokens[m.Start].Norm != "used" {
				return finding.Editorial
			}
			return finding.Substantive // "they used to be" / "they are" too: it is over
		},
		accept: func(x, y mark.Mark) bool { return x.Class == y.Class || x.Class == "next" || y.Class == "next" },
		say: func(p *reading.Pair, x, y *mark.Mark) string {
			if y == nil {
				return onlyHas(p, x) + ", it says when"
			}
			return "the two name different times"
		},
	}.changes(p)
}
