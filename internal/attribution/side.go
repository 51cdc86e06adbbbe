package attribution

// On which side of its cue does a clause stand? The model is learned from few sentences of the forms below, so rules put it right:
//
//	The harbour will stay open, Adler told reporters on Friday.    before: behind stands whom she told, and when
//	The harbour will stay open, the ministry reported on Friday.   before
//	The harbour will stay open, says Adler                         before, and the subject behind

// side puts right which side of c reports something.
func (p *page) side(f *features, c *cueing) {
	if p.tags[c.cue] != 'V' && !(c.cue > c.unit.from && p.plainVerb(c.cue)) || p.marked(c.unit) || c.left.to > c.left.from {
		return
	}
	e, m := p.inversion(c)
	if e < 0 {
		if c.right.to > c.right.from && (c.lemma != tellForm && !p.manner(piece{unit: c.right, c: c}) || p.stated(c.right)) {
			return
		}
		e = p.closingCue(c)
	}
	if m < 0 {
		c.right, c.rightSure = unit{}, 0
	}
	if e < 0 {
		return
	}
	left, sure := p.clauseUpTo(f, c, e)
	if p.verbsIn(left.from, left.to) == 0 && !p.infinitive(left.from, left.to) {
		return
	}
	c.left, c.leftSure = left, sure*ruled
	c.right, c.rightSure = unit{}, 0
	if m >= 0 {
		c.speaker, c.ruled = m, true
	}
}

// stated reports whether words u, which stand behind a verb of telling, hold more than whom it was told, when and where.
func (p *page) stated(u unit) bool {
	if u.from >= u.to {
		return false
	}
	verbs := (p.before[u.to] - p.before[u.from]).verbs()
	for k := u.from; k < u.to; k++ {
		if p.words[k].form == aForm {
			verbs-- // an auxiliary of French, mostly an article
		}
	}
	return verbs > 0 || p.infinitive(u.from, u.to)
}

// infinitive reports whether a "to" with a verb stands among words [from, to).
func (p *page) infinitive(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if p.tags[k] == 't' && (p.tags[k+1] == 'y' || p.words[k+1].pos&posBase != 0 || p.words[k+1].form == beForm) {
			return true
		}
	}
	return false
}

// inversion returns the comma before the cue of a headline with its subject behind it, and that subject; -1 for both if c is none. The
// model knows those of sentences with a full stop.
func (p *page) inversion(c *cueing) (comma, m int) {
	i := c.cue
	if i <= c.unit.from || p.tags[i-1] != ',' || p.tags[c.unit.to-1] == '.' {
		return -1, -1
	}
	m = p.mentionAt(i + 1)
	if m < 0 || p.mentions[m].kind == pronounMention || p.mentions[m].role(p)&dayRole != 0 {
		return -1, -1
	}
	switch p.tagIn(p.mentions[m].to, c.unit) {
	case '$', '.', ',', 'P':
		return i - 1, m
	}
	return -1, -1
}

// closingCue returns the comma before the subject of a cue with which the sentence ends, but for whom, when and where; -1 if c is none.
func (p *page) closingCue(c *cueing) int {
	if p.stated(unit{c.cue + 1, c.unit.to}) {
		return -1
	}
	for k := c.cue + 1; k < c.unit.to; k++ {
		switch p.tags[k] {
		case 'T', 'S', 'W', 'C', ':', ',', '-', '(':
			return -1
		}
	}
	for k := c.cue - 1; k > c.unit.from && c.cue-k < cueClauseReach; k-- {
		switch p.tags[k] {
		case ',':
			if k == c.cue-1 {
				return -1 // the comma of an aside: Adler, who built it, disagreed
			}
			return k
		case 'A', 'M', 'V', 'e', 'Y', 'S', 'W', 'T', ':', ';', 'C':
			return -1
		}
	}
	return -1
}

var tellForm = hashForm("tell")

var beForm = hashForm("be")
