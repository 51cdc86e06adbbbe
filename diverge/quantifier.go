package diverge

// quantifier finds changes of how many, of which of them, and of what is counted in.
//
// Rule: words of share (all > most > many > several > some > few), of restriction (only), of pairing (both, either), of
// order (first, last) and of bound (at least, at most) are compared where they stand. A share one step away is style in
// translation ("many" / "much"); "all" lost before a kept word is a change.
//
// Example: "all harbours" / "some harbours". Counter-example: "all of it" / "the whole of it". It fails with "the" for "all":
// "the ministers agreed" / "all ministers agreed" is reported, though it may mean one thing.
func quantifier(p *pair) []change {
	return scale{
		facet: Quantifier,
		same: func(p *pair, x, y mark) bool {
			return x.class == y.class && x.class == "share" && abs(x.level-y.level) <= 1 && p.translated()
		},
		grade: func(p *pair, x, y mark) Severity {
			if p.translated() && x.class == "including" {
				return Editorial
			}
			if x.class == "share" && abs(x.level-y.level) >= 2 && !p.indirect() {
				return Critical
			}
			return Substantive
		},
		single: func(p *pair, m mark) Severity {
			switch {
			case m.class == "bound" || m.head < m.end:
				return 0 // numbers carry their bound (number.go); "it all" counts nothing
			case m.class == "including" || p.indirect():
				return Editorial
			case p.translated() && m.class == "share" && m.level <= 4:
				return Editorial
			}
			return Substantive
		},
		accept: func(x, y mark) bool { return x.class == y.class },
		say: func(p *pair, x, y *mark) string {
			if y == nil {
				return "one side limits or counts the thing, the other does not"
			}
			return "the two count differently"
		},
	}.changes(p)
}
