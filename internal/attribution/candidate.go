package attribution

// How well a mention fits as the speaker of a passage, and how well nobody does: what the model is told of both.

// describeNobody adds the features of a passage that nobody says.
func (p *page) describeNobody(f *features, s *situation) {
	short := min(s.length, 5)
	prev, next := uint32(s.prevTag), uint32(s.nextTag)
	if !p.words[s.i].is(spaced) || s.para&1 != 0 {
		prev |= bit(s.para&1 != 0) << 8
	}
	f.add(1, 0)
	f.add2(2, s.ends, short)
	f.add(3, s.prev)
	f.add(4, s.next)
	f.add(5, s.length)
	f.add2(6, s.caps, short)
	f.add2(7, prev, next)
	f.add2(8, prev, short)
	f.add3(9, next, short, s.ends)
	f.add(10, s.first)
	f.add2(11, s.para, s.ends)
	f.add2(12, s.pattern, bit(s.length > 2))
	f.add2(13, s.caps, prev)
	f.add2(14, s.inside, short)
	f.add3(15, s.inside&3, s.caps, s.ends)
	f.add2(16, s.tail, s.caps)
	f.add4(17, prev, next, s.caps, short)
	f.add3(18, next, s.caps, bit(s.length > 2))
	if s.length <= bagSize {
		for _, b := range s.bag[:s.bagged] {
			f.add(19, b)
		}
	}
	u := p.units[s.unit]
	verbBefore, before := p.nearestVerb(s.i, u.from, -1)
	verbAfter, after := p.nearestVerb(s.i, u.to-1, 1)
	f.add2(20, before, bit(s.length > 3))
	f.add3(21, after, bit(s.length > 3), s.ends)
	f.add(22, verbBefore)
	f.add2(23, verbAfter, bit(after <= 3))
	f.add2(24, before, after)
	f.add2(25, verbBefore, before)
	f.add3(26, verbBefore, short, s.caps)
	if s.i >= 2 && s.i-2 >= u.from {
		f.add2(27, p.words[s.i-2].form, s.prev)
		f.add3(28, uint32(p.tags[s.i-2]), prev, short)
	}
	f.add2(29, bit(s.lastPassage >= 0 && p.unitIndex(s.lastPassage) == s.unit), short)
	f.add3(30, bit(u.to-u.from == 1), short, s.caps)
	f.add3(31, s.next, bit(s.ends == 0), s.caps)
}

// nearestVerb returns the form of the reporting verb or noun nearest to word i in the direction of step, up to word
// end, and how far it is; 0 and 15 if there is none.
func (p *page) nearestVerb(i, end, step int) (form, far uint32) {
	for k, n := i+step, 0; (k <= end) == (step > 0) || k == end; k, n = k+step, n+1 {
		if n > 25 {
			break
		}
		if c := p.words[k].class; c&cueClasses != 0 && c&quoted == 0 && !p.words[k].is(capital) {
			return p.words[k].form, bucket(n)
		}
	}
	return 0, 15
}

// gapReach is the number of sentences from which on two words are as many paragraphs apart as can be told.
const gapReach = 60

// gap returns how far words i < j are apart, in sentences and paragraphs.
func (p *page) gap(i, j int) uint32 {
	a, b := p.unitIndex(i), p.unitIndex(j)
	paras := uint32(4)
	if b-a <= gapReach {
		paras = min(uint32(p.paras[b]-p.paras[a]), 4)
	}
	return uint32(min(b-a, 6))<<4 | paras
}

// A candidate is what is known of a mention whatever the passage whose speaker it may be. It is one of several passages,
// mostly.
type candidate struct {
	known    bool
	vdist    uint8
	verb     int32     // the verb of reporting it is the subject of, -1 if none
	features [2]shared // of the mention alone, behind a passage and before one
}

// candidate returns what is known of mention m.
func (p *page) candidate(m int) *candidate {
	if len(p.considered) == 0 {
		p.considered = sized(p.considered, len(p.mentions))
		clear(p.considered)
	}
	c := &p.considered[m]
	if !c.known {
		verb, vdist := p.verbOf(m, p.units[p.unitIndex(p.mentions[m].from)])
		c.known, c.verb, c.vdist = true, int32(verb), uint8(vdist)
	}
	return c
}

// describeCandidate adds the features that mention m has as the speaker of any passage behind it, or of any before it.
func (p *page) describeCandidate(f *features, m int, before bool) {
	x := p.mentions[m]
	side := bit(!before) << 8
	kind := uint32(x.kind)
	f.add(33, p.words[x.to-1].form)
	f.add2(34, p.words[x.from].form, side)
	f.add2(35, kind, uint32(x.role(p)))
	if verb := p.candidate(m).verb; verb >= 0 {
		f.add(42, p.words[verb].form)
	}
	f.add2(50, uint32(p.tagBefore(x.from)), kind)
	f.add3(51, uint32(p.tagAfter(x.to)), kind, bit(before))
	if x.from > 0 {
		f.add2(52, p.words[x.from-1].form, bit(before))
	}
	if x.to < len(p.words) {
		f.add2(53, p.words[x.to].form, bit(before))
	}
}

// describeSpeaker adds the features of mention m as the speaker of s.
func (p *page) describeSpeaker(f *features, s *situation, m int) {
	x := p.mentions[m]
	before := x.from < s.i
	var rel uint32
	from, to := x.to, s.i
	if before {
		rel = p.gap(x.from, s.i)
	} else {
		from, to = s.i+1, x.from
		rel = 1<<8 | p.gap(s.i, x.from)
	}
	kind := uint32(x.kind)
	c := p.candidate(m)
	verb, vdist := c.verb, uint32(c.vdist)
	f.again(&c.features[bit(before)], func() { p.describeCandidate(f, m, before) })
	f.add(30, rel)
	f.add2(31, rel, kind)
	f.add2(32, rel, s.pattern)
	f.add2(55, bit(s.last == m), rel)
	if verb >= 0 {
		f.add2(40, rel, vdist)
		f.add2(41, p.words[verb].form, rel)
		f.add3(43, vdist, s.pattern, rel&0x10f)
	} else {
		f.add3(44, rel, s.pattern, kind)
	}
	if f.farBehind() {
		return
	}
	p.describeWay(f, s, m, rel, unit{from, to})
	p.describeLast(f, s, m, rel, verb >= 0)
	f.add4(61, s.ends, rel&0x1ff, s.caps, bit(verb >= 0))
	f.add3(62, s.length, rel&0x10f, bit(verb >= 0))
	f.add3(63, s.prev, rel&0x1f0, bit(before))
}

// describeWay adds what stands between mention m, whose place is rel, and s, which are the words of between, and what stands around m.
func (p *page) describeWay(f *features, s *situation, m int, rel uint32, between unit) {
	x := p.mentions[m]
	kind := uint32(x.kind)
	opens, subject := bit(p.unitFirst(x.from)), bit(p.candidate(m).verb >= 0)
	passages, verbs, mentions := p.between(between.from, between.to)
	near := min(bucket(between.to-between.from), 9)
	f.add2(36, rel, near)
	f.add2(37, rel, passages)
	f.add3(38, rel, mentions, kind)
	f.add3(39, rel&0x100, verbs, near)
	tagBefore, tagAfter := uint32(p.tagBefore(x.from)), uint32(p.tagAfter(x.to))
	if rel&0xf0 == 0 || rel&0xff < 0x12 {
		path := p.path(between.from, between.to, 4)
		f.add2(45, rel&0x1ff, path)
		f.add4(46, rel&0x1ff, path, tagAfter, tagBefore)
		f.add3(47, rel&0x100, path, s.ends)
		f.add2(48, rel&0x100, p.path(between.from, between.to, 2))
	}
	f.add3(49, rel&0x10f, tagBefore, tagAfter)
	f.add3(57, opens, rel, kind)
	f.add4(64, opens, subject, rel&0xff, passages)
}

// describeLast adds what it tells of mention m that it was, or was not, the speaker of the passage before s; rel is the place of m and
// subject whether it is that of a verb of reporting.
func (p *page) describeLast(f *features, s *situation, m int, rel uint32, subject bool) {
	same := s.last == m
	f.add2(54, bit(same), s.pattern)
	f.add3(56, bit(same), s.para, s.ends)
	f.add3(58, bit(subject), bit(same), uint32(p.mentions[m].kind))
	if s.last >= 0 && !same {
		f.add2(59, bit(p.sameName(m, s.last)), rel)
		f.add3(60, bit(m > s.last), rel, s.pattern)
	}
}

// behindVerb is the code of verbOf for a subject right behind its verb.
const behindVerb = 9

// verbOf returns the verb of reporting that mention m seems to be the subject of, and a code of how: 0, 1, 2 ... words
// before the verb, or behindVerb. The verb is -1 if there is none.
func (p *page) verbOf(m int, u unit) (verb int, how uint32) {
	x := p.mentions[m]
	if x.from > u.from && p.tags[x.from-1] == 'V' {
		return x.from - 1, behindVerb
	}
	for k := x.to; k < u.to && k < x.to+12; k++ {
		switch p.tags[k] {
		case 'V':
			return k, min(bucket(k-x.to), 7)
		case 'Q', ':', ';':
			return -1, 0
		}
	}
	return -1, 0
}

// sameName reports whether two mentions share a capitalized word.
func (p *page) sameName(m, n int) bool {
	x, y := p.mentions[m], p.mentions[n]
	for i := x.from; i < x.to; i++ {
		if !p.words[i].is(capital) {
			continue
		}
		for j := y.from; j < y.to; j++ {
			if p.words[j].form == p.words[i].form && p.words[j].is(capital) {
				return true
			}
		}
	}
	return false
}
