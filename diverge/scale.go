package diverge

// scale judges the marks of one facet as places on a scale: the same place says nothing, another place is a change,
// a mark without a counterpart is a change when the word it belongs to was kept.
type scale struct {
	facet  Facet
	same   func(p *pair, x, y mark) bool                    // do two marks say the same? nil: same class and level
	grade  func(p *pair, x, y mark) Severity                // how grave is it that they do not? 0 = no change
	single func(p *pair, m mark) Severity                   // how grave is it that m has no counterpart? 0 = none of this facet's business
	accept func(x, y mark) bool                             // may two marks be counterparts?
	say    func(p *pair, x, y *mark) string                 // the reason in words; nil for one side without a mark
	kept   func(p *pair, m mark, others []mark) (run, bool) // where the word that a single mark belongs to was kept; nil: headKept
}

func (sc scale) changes(p *pair) []change {
	both, lost, gained := p.counterparts(sc.facet, sc.accept)
	var out []change
	for _, b := range both {
		same := b.x.class == b.y.class && b.x.level == b.y.level
		if sc.same != nil {
			same = same || sc.same(p, b.x, b.y)
		}
		if same {
			continue
		}
		if s := sc.grade(p, b.x, b.y); s > 0 {
			x, y := run{b.x.start, b.x.end}, run{b.y.start, b.y.end}
			out = append(out, sc.change(p, s, x, y, &b.x, &b.y))
		}
	}
	out = append(out, sc.singles(p, lost)...)
	for _, c := range sc.singles(p.mirror(), gained) {
		c.x, c.y = c.y, c.x
		c.why[0] = p.against(c.x, c.y)
		out = append(out, c)
	}
	return out
}

// singles judges the marks of x that y lacks.
func (sc scale) singles(p *pair, lost []mark) []change {
	var out []change
	for _, m := range lost {
		if _, same := p.kept(m.start); same {
			continue // the word is there, only the phrase differs
		}
		at, ok := p.headKept(m)
		if sc.kept != nil {
			at, ok = sc.kept(p, m, lost)
		}
		if !ok {
			continue
		}
		if s := sc.single(p, m); s > 0 {
			x, y := p.shown(m, at)
			out = append(out, sc.change(p, s, x, y, &m, nil))
		}
	}
	return out
}

func (sc scale) change(p *pair, s Severity, x, y run, mx, my *mark) change {
	c := change{kind: Altered, facet: sc.facet, severity: s, confidence: .92, x: x, y: y, why: []string{p.against(x, y)}}
	switch {
	case p.loose():
		c.confidence = .7
	case p.translated() || p.indirect():
		c.confidence = .8
	}
	c.single = my == nil && !attitude(*mx) // a hope that is gone counts in a paraphrase too
	if sc.say != nil {
		if w := sc.say(p, mx, my); w != "" {
			c.why = append(c.why, w)
		}
	}
	return c
}
