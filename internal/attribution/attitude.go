package attribution

import "slices"

// What somebody is sure or afraid of is reported without a verb of reporting:
//
//	Adler is convinced that | the pier will hold.
//	The crews remain hopeful that | it will reopen.
//	It is certain that the pier will hold.         nobody's

// attitude returns the "that" behind the adjective c and whose attitude it is; that is -1 if c is none.
func (p *page) attitude(c *cueing) (that, m int) {
	i, u := c.cue, c.unit
	if p.words[i].class&attitudinal == 0 || p.tagIn(i+1, u) != 'T' || i+2 >= u.to {
		return -1, nobody
	}
	k := p.beforeAdverbs(i-1, u)
	if k <= u.from || p.tags[k] != 'A' && !slices.Contains(remains[:], p.words[k].form) {
		return -1, nobody
	}
	m = p.mentionAfter(k) - 1
	if m < 0 || p.mentions[m].to != k || p.mentions[m].from < u.from || p.words[k-1].form == itForm {
		return -1, nobody
	}
	return i + 1, m
}

var itForm = hashForm("it")

// remains holds the verbs other than "be" that such an adjective follows.
var remains = [...]uint32{hashForm("remains"), hashForm("remained"), hashForm("remain"), hashForm("seems"), hashForm("seemed")}

// byRule returns the word i of u as a cue that is no word of reporting, with what a rule alone says it reports, if that is anything.
func (p *page) byRule(f *features, i int, u unit) *cueing {
	c := p.cueAt(i, u, false)
	if that, m := p.attitude(c); that >= 0 {
		p.reportFrom(f, c, that+1, m)
	} else if s := p.bidden(c); s >= 0 {
		p.reportFrom(f, c, s, nobody)
		p.chooseSubject(f, c)
	}
	return c
}

// mayReport reports whether word i, which is no word of reporting, may be one by a rule.
func (p *page) mayReport(i int) bool {
	w := &p.words[i]
	return w.class&(attitudinal|bidding) != 0 && w.class&quoted == 0 && !w.is(capital)
}
