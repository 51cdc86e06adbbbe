package attribution

// Which word of a subject speaks, where the model takes the nearest noun or none:
//
//	The road agency yesterday | announced       the agency
//	The embassy in Vienna said                  the embassy
//	People familiar with the plans said         people
//	The firm closed its site, announcing that   the firm

// beforeDay returns the mention before a day that stands right before cue c; nobody if there is none.
func (p *page) beforeDay(c *cueing) int {
	m := p.mentionAfter(c.cue) - 1
	if m < 1 || p.tags[c.cue] != 'V' || p.mentions[m].to != c.cue || p.mentions[m].from+1 != c.cue || p.words[c.cue-1].class&dayOrMonth == 0 {
		return nobody
	}
	if x := p.mentions[m-1]; x.to != c.cue-1 || x.from < c.unit.from || x.role(p)&dayRole != 0 {
		return nobody
	}
	return m - 1
}

// phraseHead returns the mention that m, right before cue c, is a complement of, m itself if it is none: the embassy | in Vienna | said.
func (p *page) phraseHead(c *cueing, m int) int {
	if p.mentions[m].to != c.cue || p.tags[c.cue] != 'V' {
		return m
	}
	if from, _ := p.whole(m); from < p.mentions[m].from {
		return m // the phrase that it is a part of is known: a woman in the crowd
	}
	if k := p.mentions[m].from - 1; m > 0 && k > c.unit.from && p.tags[k] == 'e' && p.mentions[m-1].to == k && p.withArticle(p.mentions[m-1].from) <= c.unit.from+1 {
		m-- // a post | shared 4,000 times | claims
	}
	for range maxNesting {
		k := p.mentions[m].from - 1
		if k <= c.unit.from || m == 0 || !p.complements(k, p.mentions[m-1]) {
			break
		}
		if x := p.mentions[m-1]; x.to != k && !(x.to == k-1 && p.isFamiliar(k-1)) || x.from < c.unit.from || x.role(p)&dayRole != 0 {
			break
		}
		m--
	}
	return m
}

// complements reports whether the preposition at word k begins a complement of mention x. Behind "of" a name alone is the head: 50 percent of voters
// are voters.
func (p *page) complements(k int, x mention) bool {
	switch p.words[k].form {
	case inForm, atForm, withForm, fromForm, forForm, onForm:
		return true
	case ofForm:
		return x.kind == nameMention
	}
	return false
}

// isFamiliar reports whether word i tells what people are with or to something: familiar with the plans, close to the talks.
func (p *page) isFamiliar(i int) bool {
	f := p.words[i].form
	return f == familiarForm || f == closeForm || f == briefedForm
}

var withForm = hashForm("with")

var familiarForm, closeForm, briefedForm = hashForm("familiar"), hashForm("close"), hashForm("briefed")

// adding returns the subject of the sentence to which the participle c adds what is said; nobody if c does not.
func (p *page) adding(c *cueing) int {
	if c.cue <= c.unit.from || p.tags[c.cue-1] != ',' || p.tagIn(c.cue+1, c.unit) != 'T' || p.tense(c.cue) != ingForm {
		return nobody
	}
	if m := p.mentionAt(c.unit.from); m >= 0 && p.finite(p.mentions[m].to, c.unit) {
		return m
	}
	return nobody
}
