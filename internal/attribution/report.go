package attribution

import "github.com/quotecheck/quotecheck/text"

// reports returns what the page reports to have been said.
func (p *page) reports(markedOnly bool) []Report {
	var out []Report
	taken := make([]bool, len(p.passages))
	if !markedOnly {
		for _, u := range p.units {
			out = append(out, p.indirect(u, taken)...)
		}
	}
	f := features{}
	last, lastPassage := nobody, -1
	for i, w := range p.words {
		if w.class&quoted == 0 || taken[w.form] {
			continue
		}
		s := p.situate(i, last, lastPassage)
		m, sure := p.chooseSpeaker(&s, &f)
		if m == nobody {
			continue
		}
		out = append(out, p.direct(&s, m, sure))
		last, lastPassage = m, i
	}
	return out
}

// direct returns the quote of passage s with speaker m.
func (p *page) direct(s *situation, m int, sure float32) Report {
	q := p.passages[p.words[s.i].form]
	x := p.mentions[m]
	r := Report{Register: Direct, Span: q.span, Parts: []text.Span{q.inner}, Speaker: spanOf(p.words, x.from, x.to), Confidence: float64(sure)}
	if v, _ := p.verbOf(m, p.units[p.unitIndex(x.from)]); v >= 0 && p.unitIndex(v) == s.unit {
		r.Cue, r.Why = spanOf(p.words, v, v+1), "subject of the reporting verb"
	} else if m == s.last {
		r.Why = "goes on from the quotation before"
	} else {
		r.Why = "nearest fitting mention"
	}
	r.Interrupts = m == s.last && s.lastPassage >= 0 && p.unitIndex(s.lastPassage) == s.unit
	return r
}

// unitOf returns the sentence of word i.
func (p *page) unitOf(i int) unit {
	lo, hi := 0, len(p.units)
	for lo < hi {
		mid := (lo + hi) / 2
		if p.units[mid].to <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return p.units[lo]
}

// subject returns the mention that is the subject of the verb at word j.
func (p *page) subject(j int, u unit) (mention, bool) {
	var best mention
	ok := false
	for _, m := range p.mentions {
		if m.from < u.from {
			continue
		}
		if m.from >= u.to {
			break
		}
		prep := m.from > u.from && p.words[m.from-1].class&preposition != 0
		if m.to <= j && !prep && j-m.to < 8 {
			best, ok = m, true
		}
		if m.from == j+1 && (!ok || j-best.to > 2 || p.words[best.to].is(sign)) {
			return m, true
		}
	}
	return best, ok
}

// indirect returns the quotes of unit u that stand outside quotation marks or only partly inside.
func (p *page) indirect(u unit, taken []bool) []Report {
	for j := u.from; j < u.to; j++ {
		w := p.words[j]
		if w.class&sayFinite == 0 {
			continue
		}
		m, ok := p.subject(j, u)
		if !ok {
			continue
		}
		from, to := p.complement(j, u, m)
		if to-from < 2 {
			continue
		}
		f := Report{Register: Indirect, Span: spanOf(p.words, from, to), Cue: spanOf(p.words, j, j+1), Speaker: spanOf(p.words, m.from, m.to)}
		f.Confidence, f.Why = 0.7, "subject of the reporting verb"
		for k := from; k < to; k++ {
			if p.words[k].class&quoted != 0 {
				f.Register = Mixed
				f.Parts = append(f.Parts, p.passages[p.words[k].form].inner)
				taken[p.words[k].form] = true
			}
		}
		return []Report{f}
	}
	return nil
}

// complement returns the words that the verb at word j reports: after "that", or before ", X said".
func (p *page) complement(j int, u unit, m mention) (from, to int) {
	to = u.to
	for to > u.from && p.words[to-1].is(sign) {
		to--
	}
	for k := j + 1; k < min(to, j+5); k++ {
		if p.words[k].class&that != 0 {
			return k + 1, to
		}
	}
	first := min(m.from, j)
	if first > u.from+2 && p.words[first-1].is(sign) && p.words[first-1].end-p.words[first-1].start == 1 && p.s[p.words[first-1].start] == ',' {
		return u.from, first - 1
	}
	if j+1 < to && p.words[j+1].class&(determiner|subjPronoun|ownPronoun) != 0 && m.to <= j {
		return j + 1, to
	}
	return 0, 0
}
