package diverge

// person finds changes of who acts or speaks.
//
// Rule: pronouns of different persons at one place, both inside quotation marks. Between quoted and reported speech persons
// shift ("I agree" / he agreed), and a pronoun may stand for a name: neither is a change.
//
// Example: "we broke it" / "they broke it". Counter-example: "my country" / his country. It fails for passives that drop
// the actor ("mistakes were made").
func person(p *pair) []change {
	return scale{
		facet: Person,
		same: func(p *pair, x, y mark) bool {
			if p.reported(x, y) {
				return true
			}
			first := func(m mark) bool { return m.class == "i" || m.class == "we" }
			return p.translated() && first(x) && first(y)
		},
		grade: func(p *pair, x, y mark) Severity {
			if p.translated() {
				return Substantive
			}
			return Critical
		},
		single: func(*pair, mark) Severity { return 0 },
		accept: func(x, y mark) bool { return p.affinity(x, y) >= linkedHeads },
		say:    func(p *pair, x, y *mark) string { return "another person acts or is spoken of" },
	}.changes(p)
}
