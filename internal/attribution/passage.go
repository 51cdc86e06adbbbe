package attribution

import (
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// Whose words is a passage? The candidates are the mentions around it, and nobody: marks also stand around titles,
// nicknames and words the writer keeps at a distance. The model looks at the way between mention and passage
// (tag.go), at the verbs of reporting on it and at who spoke last.

const (
	unitsBefore    = 7  // sentences before the passage in which a speaker is looked for
	unitsAfter     = 1  // and after it
	mentionsBefore = 16 // at most so many mentions
	mentionsAfter  = 5
	nobody         = -1
)

// bagSize is how many words of a short passage are looked at one by one.
const bagSize = 4

// A situation is what is known of a passage before its speaker is chosen.
type situation struct {
	i           int // word of the passage
	unit        int // its sentence
	last        int // mention of the speaker of the passage before, nobody if none
	lastPassage int // word of the passage before that has a speaker, -1 if none
	ends        uint32
	caps        uint32
	length      uint32
	para        uint32          // at the start of a paragraph
	pattern     uint32          // how the sentence introduces the passage
	inside      uint32          // what is said inside: 1 the speaker names himself, 2 an auxiliary, 4 a verb of reporting, 8 more sentences
	bag         [bagSize]uint32 // forms of its first words
	bagged      int             // how many
	tail        uint32          // tags of the last words inside
	first, prev uint32          // forms of the first word inside, the words around
	next        uint32
	prevTag     tag
	nextTag     tag
}

// situate describes the passage at word i.
func (p *page) situate(i, last, lastPassage int) situation {
	q := p.passages[p.words[i].form]
	in := p.s[q.inner.Start:q.inner.End]
	s := situation{i: i, unit: p.unitIndex(i), last: last, lastPassage: lastPassage}
	switch p.lastRune(q) {
	case ',':
		s.ends = 1
	case '.', '…':
		s.ends = 2
	case '?', '!':
		s.ends = 3
	}
	words, capitals := p.lookInside(&s, q.inner)
	s.length = min(bucket(words), 9)
	first := firstLetter(in)
	s.caps = bit(unicode.IsUpper(first))
	if words > 1 && capitals*3 >= words*2 {
		s.caps = 2
	}
	s.para = bit(p.words[i].is(onPara)) | bit(i+1 >= len(p.words) || p.words[i+1].is(onPara))<<1 | bit(p.words[i].is(onLine))<<2
	if i > 0 {
		s.prev, s.prevTag = p.words[i-1].form, p.tags[i-1]
	}
	if i+1 < len(p.words) && !p.words[i+1].is(onPara) {
		s.next, s.nextTag = p.words[i+1].form, p.tags[i+1]
	}
	s.pattern = p.introduction(i, s.unit)
	return s
}

// insideReach is how many bytes of a passage are looked at.
const insideReach = 160

// lookInside notes what the head of a passage looks like and returns its words, and those with a capital.
func (p *page) lookInside(s *situation, inner text.Span) (words, capitals int) {
	end := inner.End
	if inner.Len() > insideReach {
		end = inner.Start + insideReach
		for end > inner.Start && !utf8.RuneStart(p.s[end]) {
			end--
		}
	}
	before := tag('^')
	h := uint32(fnvOffset)
	p.inside = scanInto(p.inside[:0], p.s, inner.Start, end)
	for i := range p.inside {
		w := &p.inside[i]
		if w.is(sign) {
			if c := p.s[w.start]; (c == '.' || c == '!' || c == '?') && int(w.end) < inner.End {
				s.inside |= 8
			}
			before = p.signTag(w)
			continue
		}
		words++
		if words == 1 {
			s.first = w.form
		}
		if w.is(capital) {
			capitals++
		}
		t := p.tagWord(w, before)
		switch {
		case t == 'A' || t == 'M':
			s.inside |= 2
		case t == 'V':
			s.inside |= 4
		case t == 'e' || t == 'Y' || t == 'y':
			s.inside |= 16
		}
		if w.class&speakerPronoun != 0 {
			s.inside |= 1
		}
		if words <= bagSize {
			h = (h ^ uint32(t)) * fnvPrime
			s.bag[s.bagged] = w.form
			s.bagged++
		}
		before = t
	}
	s.tail = h
	return words, capitals
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
	}
	return 0
}

// introduction returns how the sentence of the passage at word i introduces it: verbs of reporting next to it on
// either side.
func (p *page) introduction(i, unit int) uint32 {
	u := p.units[unit]
	code := uint32(0)
	for d := 1; d <= 4 && i+d < u.to; d++ {
		if t := p.tags[i+d]; t == 'V' {
			code |= 1
			break
		} else if t == 'Q' || t == '.' {
			break
		}
	}
	for d := 1; d <= 5 && i-d >= u.from; d++ {
		if t := p.tags[i-d]; t == 'V' {
			code |= 2
			break
		} else if t == 'v' || t == 'b' {
			code |= 4
			break
		} else if t == 'Q' {
			break
		}
	}
	if i > u.from && p.tags[i-1] == ':' {
		code |= 8
	}
	if u.from == i && u.to == i+1 {
		code |= 16
	}
	return code
}

// candidates returns the range of mentions [from, to) that may name the speaker of s.
func (p *page) candidates(s *situation) (from, to int) {
	first := p.units[max(0, s.unit-unitsBefore)].from
	last := p.units[min(len(p.units)-1, s.unit+unitsAfter)].to
	at := p.mentionAfter(s.i)
	from, to = at, at
	for from > 0 && p.mentions[from-1].from >= first && at-from < mentionsBefore {
		from--
	}
	for to < len(p.mentions) && p.mentions[to].from < last && to-at < mentionsAfter {
		to++
	}
	return from, to
}

// speakers appends to out the mentions that may name the speaker of s, with the speaker of the passage before.
func (p *page) speakers(s *situation, out []int) []int {
	from, to := p.candidates(s)
	if s.last >= 0 && (s.last < from || s.last >= to) {
		out = append(out, s.last)
	}
	for m := from; m < to; m++ {
		out = append(out, m)
	}
	return out
}

// describeNobody adds the features of a passage that nobody says.
func (p *page) describeNobody(f *features, s *situation) {
	short := min(s.length, 5)
	prev, next := uint32(s.prevTag), uint32(s.nextTag)
	if !p.words[s.i].is(spaced) || s.para&1 != 0 {
		prev |= bit(s.para&1 != 0) << 8
	}
	f.add(1)
	f.add(2, s.ends, short)
	f.add(3, s.prev)
	f.add(4, s.next)
	f.add(5, s.length)
	f.add(6, s.caps, short)
	f.add(7, prev, next)
	f.add(8, prev, short)
	f.add(9, next, short, s.ends)
	f.add(10, s.first)
	f.add(11, s.para, s.ends)
	f.add(12, s.pattern, bit(s.length > 2))
	f.add(13, s.caps, prev)
	f.add(14, s.inside, short)
	f.add(15, s.inside&3, s.caps, s.ends)
	f.add(16, s.tail, s.caps)
	f.add(17, prev, next, s.caps, short)
	f.add(18, next, s.caps, bit(s.length > 2))
	if s.length <= bagSize {
		for _, b := range s.bag[:s.bagged] {
			f.add(19, b)
		}
	}
	u := p.units[s.unit]
	verbBefore, before := p.nearestVerb(s.i, u.from, -1)
	verbAfter, after := p.nearestVerb(s.i, u.to-1, 1)
	f.add(20, before, bit(s.length > 3))
	f.add(21, after, bit(s.length > 3), s.ends)
	f.add(22, verbBefore)
	f.add(23, verbAfter, bit(after <= 3))
	f.add(24, before, after)
	f.add(25, verbBefore, before)
	f.add(26, verbBefore, short, s.caps)
	if s.i >= 2 && s.i-2 >= u.from {
		f.add(27, p.words[s.i-2].form, s.prev)
		f.add(28, uint32(p.tags[s.i-2]), prev, short)
	}
	f.add(29, bit(s.lastPassage >= 0 && p.unitIndex(s.lastPassage) == s.unit), short)
	f.add(30, bit(u.to-u.from == 1), short, s.caps)
	f.add(31, s.next, bit(s.ends == 0), s.caps)
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

// gapReach is how many sentences are looked at for paragraph breaks.
const gapReach = 60

// gap returns how far words i < j are apart, in sentences and paragraphs.
func (p *page) gap(i, j int) uint32 {
	a, b := p.unitIndex(i), p.unitIndex(j)
	paras := 0
	if b-a > gapReach {
		paras = 4
	}
	for k := a + 1; k <= b && k <= a+gapReach && paras < 4; k++ {
		if p.words[p.units[k].from].is(onPara) {
			paras++
		}
	}
	return uint32(min(b-a, 6))<<4 | uint32(paras)
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
	if p.considered == nil {
		p.considered = make([]candidate, len(p.mentions))
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
	f.add(34, p.words[x.from].form, side)
	f.add(35, kind, uint32(x.role(p)))
	if verb := p.candidate(m).verb; verb >= 0 {
		f.add(42, p.words[verb].form)
	}
	f.add(50, uint32(p.tagBefore(x.from)), kind)
	f.add(51, uint32(p.tagAfter(x.to)), kind, bit(before))
	if x.from > 0 {
		f.add(52, p.words[x.from-1].form, bit(before))
	}
	if x.to < len(p.words) {
		f.add(53, p.words[x.to].form, bit(before))
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
	mu := p.units[p.unitIndex(x.from)]
	kind := uint32(x.kind)
	c := p.candidate(m)
	verb, vdist := c.verb, uint32(c.vdist)
	same := s.last == m
	f.again(&c.features[bit(before)], func() { p.describeCandidate(f, m, before) })
	f.add(30, rel)
	f.add(31, rel, kind)
	f.add(32, rel, s.pattern)
	passages, verbs, mentions := p.between(from, to)
	near := min(bucket(to-from), 9)
	f.add(36, rel, near)
	f.add(37, rel, passages)
	f.add(38, rel, mentions, kind)
	f.add(39, rel&0x100, verbs, near)
	if verb >= 0 {
		v := p.words[verb].form
		f.add(40, rel, vdist)
		f.add(41, v, rel)
		f.add(43, vdist, s.pattern, rel&0x10f)
	} else {
		f.add(44, rel, s.pattern, kind)
	}
	tagBefore, tagAfter := uint32(p.tagBefore(x.from)), uint32(p.tagAfter(x.to))
	if rel&0xf0 == 0 || rel&0xff < 0x12 {
		path := p.path(from, to, 4)
		f.add(45, rel&0x1ff, path)
		f.add(46, rel&0x1ff, path, tagAfter, tagBefore)
		f.add(47, rel&0x100, path, s.ends)
		f.add(48, rel&0x100, p.path(from, to, 2))
	}
	f.add(49, rel&0x10f, tagBefore, tagAfter)
	f.add(54, bit(same), s.pattern)
	f.add(55, bit(same), rel)
	f.add(56, bit(same), s.para, s.ends)
	f.add(57, bit(x.from == mu.from), rel, kind)
	f.add(58, bit(verb >= 0), bit(same), kind)
	if s.last >= 0 && !same {
		f.add(59, bit(p.sameName(m, s.last)), rel)
		f.add(60, bit(m > s.last), rel, s.pattern)
	}
	f.add(61, s.ends, rel&0x1ff, s.caps, bit(verb >= 0))
	f.add(62, s.length, rel&0x10f, bit(verb >= 0))
	f.add(63, s.prev, rel&0x1f0, bit(before))
	f.add(64, bit(x.from == mu.from), bit(verb >= 0), rel&0xff, passages)
}

const (
	wireRole = 8
	dayRole  = 16
)

// role returns what the words of the mention say of its bearer: 1 a role, 2 something with a text, 3 a wire.
func (m mention) role(p *page) uint32 {
	code := uint32(0)
	for i := m.from; i < m.to; i++ {
		switch c := p.words[i].class; {
		case c&role != 0:
			code |= 1
		case c&reader != 0:
			code |= 2
		case c&honorific != 0:
			code |= 4
		case c&wireDateline != 0:
			code |= wireRole
		case c&dayOrMonth != 0:
			code |= dayRole
		case c&ownPronoun != 0:
			code |= 32
		}
	}
	return code
}

func (p *page) tagAfter(i int) tag {
	if i >= len(p.words) || p.words[i].is(onPara) {
		return '$'
	}
	return p.tags[i]
}

func (p *page) tagBefore(i int) tag {
	if i == 0 || p.words[i].is(onPara) {
		return '^'
	}
	return p.tags[i-1]
}

// verbOf returns the verb of reporting that mention m seems to be the subject of, and a code of how: 0, 1, 2 ... words
// before the verb, 9 right after it. The verb is -1 if there is none.
func (p *page) verbOf(m int, u unit) (verb int, how uint32) {
	x := p.mentions[m]
	if x.from > u.from && p.tags[x.from-1] == 'V' {
		return x.from - 1, 9
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

// ruled is how sure a rule is of the speaker it finds.
const ruled = 0.95
