package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// person finds changes of who acts or speaks.
//
// Rule: pronouns of different persons at one place, both inside quotation marks. Between quoted and reported speech persons
// shift ("I agree" / he agreed), and a pronoun may stand for a name: neither is a change.
//
// Example: "we broke it" / "they broke it". Counter-example: "my country" / his country; "they kept it" / "promised us and kept it",
// where one does it and the other has it done to them. It fails for passives that drop
// the actor ("mistakes were made").
func person(p *reading.Pair) []change.Change {
	return scale{
		facet: finding.Person,
		same: func(p *reading.Pair, x, y mark.Mark) bool {
			if reported(p, x, y) {
				return true
			}
			first := func(m mark.Mark) bool { return m.Class == "i" || m.Class == "we" }
			return p.Translated() && first(x) && first(y)
		},
		grade: func(p *reading.Pair, x, y mark.Mark) finding.Severity {
			if p.Translated() {
				return finding.Substantive
			}
			return finding.Critical
		},
		single: func(*reading.Pair, mark.Mark) finding.Severity { return 0 },
		accept: func(x, y mark.Mark) bool {
			return p.Affinity(x, y) >= reading.LinkedHeads && objective(p.X, x) == objective(p.Y, y)
		},
		say: func(p *reading.Pair, x, y *mark.Mark) string { return "another person acts or is spoken of" },
	}.changes(p)
}

// objective reports whether m is a pronoun in the form to whom something is done.
func objective(s *reading.Side, m mark.Mark) bool {
	return mark.SubjectForm(s.Tokens[m.Start].Norm) != ""
}
