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
			return shares(x) && shares(y) && abs(x.level-y.level) <= 1 && (p.translated() || x.class == "any" && y.class == "any")
		},
		grade: func(p *pair, x, y mark) Severity {
			if p.translated() && (x.class == "including" || x.class == "any" || y.class == "any") {
				return Editorial
			}
			if shares(x) && shares(y) && abs(x.level-y.level) >= 2 && !p.indirect() {
				return Critical
			}
			return Substantive
		},
		single: func(p *pair, m mark) Severity {
			switch {
			case m.class == "bit":
				return Editorial
			case m.class == "bound" || m.class == "any" || m.head < m.end:
				return 0 // numbers carry their bound (number.go); "it all" counts nothing
			case m.class == "including" || p.indirect():
				return Editorial
			case p.translated() && m.class == "share" && m.level <= 4:
				return Editorial
			}
			return Substantive
		},
		accept: func(x, y mark) bool { return x.class == y.class || shares(x) && shares(y) },
		say: func(p *pair, x, y *mark) string {
			if y == nil {
				return "one side limits or counts the thing, the other does not"
			}
			return "the two count differently"
		},
	}.changes(p)
}

// shares reports whether m says how many of a set: all, most, some, any, a bit.
func shares(m mark) bool { return m.class == "share" || m.class == "any" || m.class == "bit" }
