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
	unitsBefore    = 2  // sentences before the passage in which a speaker is looked for: two of the 2,900 of the training articles stand further off
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

// insideReach is how many bytes of a passage are looked at. With 160 no figure of the held-out fifths of the training articles is better,
// with 80 F1 with speakers is a tenth worse.
const insideReach = 100

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
			before = w.closed
			continue
		}
		words++
		if words == 1 {
			s.first = w.form
		}
		if w.is(capital) {
			capitals++
		}
		t := w.tag(p.s, before)
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

// speakers appends to out the mentions that may name the speaker of s, with the speaker of the passage before. Of the sentence behind s
// only a subject of a verb of reporting may: of 4,700 other mentions there none names the speaker of a training article.
func (p *page) speakers(s *situation, out []int) []int {
	from, to := p.candidates(s)
	end := p.units[s.unit].to
	if s.last >= 0 && (s.last < from || s.last >= to) {
		out = append(out, s.last)
	}
	for m := from; m < to; m++ {
		if p.mentions[m].from < end || p.candidate(m).verb >= 0 {
			out = append(out, m)
		}
	}
	return out
}

// ruled is how sure a rule is of the speaker it finds.
const ruled = 0.95
