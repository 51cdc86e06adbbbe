package attribution

// Passages that stand alone, where the place tells the speaker. An interview may print the questions as they are and the answers in marks, without a name at either:
//
//	Ruth Adler has run the harbour for ten years.
//
//	Is it safe?
//
//	“It is. We measured it.”
//
// Two such pairs make an interview. Whose the answers are tells the first full name of the text.

// A story may open with a quotation, and name who said it at the start of the next paragraph:
//
//	“We have waited enough.”
//
//	Ruth Adler, the mayor, was angry.

// namedBelow returns the name with which the paragraph below s begins, if s is a paragraph with nobody before it, -1 otherwise.
func (p *page) namedBelow(s *situation) int {
	u := p.units[s.unit]
	if u != (unit{s.i, s.i + 1}) || u.to >= len(p.words) || !p.words[u.to].is(onPara) || !p.alone(s) {
		return -1
	}
	if m := p.mentionAfter(p.units[max(0, s.unit-unitsBefore)].from); m < len(p.mentions) && p.mentions[m].from < s.i {
		return -1
	}
	if m := p.mentionAt(u.to); m >= 0 && p.mentions[m].kind == nameMention && p.words[u.to].class&determiner == 0 && p.mentions[m].role(p)&(wireRole|dayRole) == 0 {
		return m
	}
	return -1
}

// answered returns who gives answer s of an interview, -1 if it is none.
func (p *page) answered(s *situation) int {
	if !p.answers(s.i) {
		return -1
	}
	if s.last >= 0 && s.lastPassage >= 0 && p.answers(s.lastPassage) {
		return s.last
	}
	for i := s.i + 1; i < len(p.words); i++ {
		if p.words[i].class&quoted == 0 {
			continue
		}
		if !p.answers(i) {
			return -1
		}
		return p.guest(s.i)
	}
	return -1
}

// answers reports whether the passage at word i is a paragraph that follows a question outside marks, a paragraph too.
func (p *page) answers(i int) bool {
	k := p.unitIndex(i)
	u := p.units[k]
	if k == 0 || u != (unit{i, i + 1}) || !p.words[i].is(onPara) || i+1 < len(p.words) && !p.words[i+1].is(onPara) {
		return false
	}
	q := p.units[k-1]
	return p.tags[q.to-1] == '?' && p.words[q.from].is(onPara) && !p.marked(q)
}

// guest returns the first mention before word i that begins a sentence with a name of two words or more, -1 if there is none.
func (p *page) guest(i int) int {
	for m := range p.mentions {
		x := p.mentions[m]
		if x.from >= i {
			break
		}
		if x.kind == nameMention && x.to > x.from+1 && p.unitFirst(x.from) && p.words[x.from].class&determiner == 0 && p.finite(x.to, p.units[p.unitIndex(x.from)]) {
			return m
		}
	}
	return -1
}
