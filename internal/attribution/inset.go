package attribution

// A cue set between commas into the statement that it reports, before the verb of that statement, with the speaker behind it:
//
//	The new ferry, says Adler, will sail in May.
//	The new ferry, according to Adler, will sail in May.
//	The new ferry, Adler said on Monday, will sail in May.
//
// The model has seen too few of them. "Adler, the mayor, says Okafor, who is ill, will resign" looks alike but for its two commas
// before the verb.

// inset returns the comma before the inset of cue c, the word behind the comma after it, with which its statement goes on, and who
// speaks if that is told by the place alone, nobody otherwise; on is -1 if c is no inset.
func (p *page) inset(c *cueing) (comma, on, m int) {
	i, u := c.cue, c.unit
	if comma, m = p.insetHead(c); comma <= u.from || p.commas(u.from, comma) > 0 || p.verbsIn(u.from, i) > 0 || p.marked(unit{u.from, i}) {
		return -1, -1, nobody
	}
	for k := i + 1; k+1 < u.to && k-i < asideReach; k++ {
		switch p.tags[k] {
		case ':', ';', '-', 'C':
			return -1, -1, nobody
		case ',':
			if p.goesOn(k+1, u) || p.words[i].form == accordingForm && p.finite(k+1, u) {
				return comma, k + 1, m
			}
		}
	}
	return -1, -1, nobody
}

// insetHead returns the comma before cue c, or before its subject, and who speaks if the place tells; the comma is -1 if there is none.
func (p *page) insetHead(c *cueing) (comma, m int) {
	i, u := c.cue, c.unit
	if i == u.from {
		return -1, nobody
	}
	if p.words[i].form == accordingForm && p.tags[i-1] == ',' {
		return i - 1, nobody
	}
	if p.tags[i] != 'V' {
		return -1, nobody
	}
	if p.tags[i-1] == ',' {
		if m = p.mentionAt(i + 1); m >= 0 && p.tagIn(p.mentions[m].to, u) == ',' {
			return i - 1, m
		}
		return -1, nobody
	}
	if m = p.mentionAfter(i) - 1; m < 0 {
		return -1, nobody
	}
	x := p.mentions[m]
	if x.to != i || x.from <= u.from || p.tags[x.from-1] != ',' || p.words[x.from].class&wh != 0 {
		return -1, nobody
	}
	return x.from - 1, m
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

// resolveInset fills in the statement of c, which stops at word comma and goes on at word on.
func (p *page) resolveInset(f *features, c *cueing, comma, on, m int) {
	c.left, _ = p.clauseUpTo(f, c, comma)
	c.right = p.clauseFrom(f, c, on)
	c.leftSure, c.rightSure = ruled, ruled
	if m != nobody {
		c.speaker, c.ruled = m, true
		return
	}
	p.chooseSubject(f, c)
}
