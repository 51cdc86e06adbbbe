package diverge

// degree finds changes of strength.
//
// Rule: intensifiers (very > rather > slightly), sizes (huge > big > small) and superlatives (lowest / highest) and comparatives (more / less) are
// compared where they stand. One step, or an intensifier that comes or goes, is style in translation.
//
// Example: "a huge loss" / "a small loss". Counter-example: "a huge loss" / "an enormous loss". It fails for adjectives that
// are on no list ("chilly" / "freezing"): those come out as altered wording.
func degree(p *pair) []change {
	return scale{
		facet: Degree,
		same: func(p *pair, x, y mark) bool {
			return x.class == y.class && abs(x.level-y.level) == 1 && (p.translated() || p.indirect()) && x.class != "rank"
		},
		grade: func(p *pair, x, y mark) Severity {
			if x.class == y.class && abs(x.level-y.level) >= 2 {
				return Substantive
			}
			if p.translated() || p.indirect() {
				return Editorial
			}
			return Substantive
		},
		single: func(p *pair, m mark) Severity {
			if m.class != "intensity" {
				return 0 // an adjective that is gone is a missing modifier
			}
			return Editorial
		},
		accept: func(x, y mark) bool { return x.class == y.class },
		say: func(p *pair, x, y *mark) string {
			if y == nil {
				return "only one side strengthens or softens the word"
			}
			return "the two are not equally strong"
		},
	}.changes(p)
}
