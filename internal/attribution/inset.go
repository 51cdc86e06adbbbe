package attribution

// A cue set between commas into the statement that it reports, before the verb of that statement, with the speaker behind it:
//
//	The new ferry, says Adler, will sail in May.
//	The new ferry, according to Adler, will sail in May.
//
// The model has seen too few of them. "Adler, the mayor, says Okafor, who is ill, will resign" looks alike but for its two commas
// before the verb.

// inset returns the word behind the comma that ends the inset of cue c, with which its statement goes on, and who speaks if that is told
// by the place alone, nobody otherwise; on is -1 if c is no inset.
func (p *page) inset(c *cueing) (on, m int) {
	i, u := c.cue, c.unit
	according := p.words[i].form == accordingForm
	if p.tags[i] != 'V' && !according || i < u.from+2 || p.tags[i-1] != ',' || p.commas(u.from, i-1) > 0 || p.verbsIn(u.from, i) > 0 || p.marked(u) {
		return -1, nobody
	}
	m = nobody
	if !according {
		if m = p.mentionAt(i + 1); m < 0 || p.tagIn(p.mentions[m].to, u) != ',' {
			return -1, nobody
		}
	}
	for k := i + 1; k+1 < u.to && k-i < asideReach; k++ {
		switch p.tags[k] {
		case ':', ';', '-', 'C':
			return -1, nobody
		case ',':
			if p.goesOn(k+1, u) {
				return k + 1, m
			}
		}
	}
	return -1, nobody
}

// goesOn reports whether a finite verb stands at word k of u, or behind the adverbs there.
func (p *page) goesOn(k int, u unit) bool {
	for k < u.to && (p.tags[k] == 'a' || p.tags[k] == 'l' || p.tags[k] == 'n') {
		k++
	}
	switch p.tagIn(k, u) {
	case 'A', 'M', 'e', 'Y':
		return true
	}
	return k < u.to && p.words[k].pos&posThird != 0 && !p.words[k].is(capital)
}

// resolveInset fills in the statement of c, which goes on at word on.
func (p *page) resolveInset(f *features, c *cueing, on, m int) {
	places := p.leftStarts(c, c.cue-1, p.places[:0])
	s, _, _ := p.chosen(f, leftStart, places, false, func(s int) { p.describeLeftStart(f, c, s, c.cue-1) })
	places = p.rightEnds(c, on, places[:0])
	e, _, _ := p.chosen(f, rightEnd, places, false, func(e int) { p.describeRightEnd(f, c, on, e) })
	p.places = places
	c.left, c.right, c.leftSure, c.rightSure = unit{s, c.cue - 1}, unit{on, e}, ruled, ruled
	if m != nobody {
		c.speaker, c.ruled = m, true
		return
	}
	p.chooseSubject(f, c)
}
