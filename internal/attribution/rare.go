package attribution

import "slices"

// Forms of reporting of which the training articles have too few for the model. A rule reads each of them:
//
//	a warning from Adler that | the pier was unsafe          the speaker behind the noun
//	The agency quoted Adler as saying | the pier was safe.   the speaker before "as"
//	The crews threatened on Monday | to block the road.      a day between the cue and what it reports
//	Lind told parliament on Wednesday | there was a deal.    the same, and whom she told
//	Lind promised him that | the pier was safe.
//	Adler said | at least 300 boats had left.
//	The pier was safe |, its director, Ruth Adler, said.      the subject is introduced by what it is
//	Warning that | the pier was unsafe |, Adler left.        the cue begins the sentence, the speaker is its subject
//	In Adler's words, | the pier is lost.                    the speaker with the words
//	The pier is, in the words of Adler, | a sieve.
//	Adler replied by email                                   says how, not what
//	Adler thanked the crews                                  says whom, not what
//	Adler did not say when the pier would open               says nothing of it

// rare fills in what c reports and who says it if c has a form of which the model knows too little. It reports whether c has. A cue
// inside the clause of another one is left to that (see within).
func (p *page) rare(f *features, c *cueing) bool {
	if c.inside {
		return false
	}
	if that, m := p.nounFrom(c); that >= 0 {
		p.reportFrom(f, c, that+1, m)
		return true
	}
	if s, m := p.ownedNoun(c); s >= 0 {
		p.reportFrom(f, c, s, m)
		c.right.to = min(c.right.to, p.ownVerb(unit{s, c.unit.to}))
		return true
	}
	if s, m := p.inTheirWords(c); s >= 0 {
		p.reportFrom(f, c, s, m)
		return true
	}
	if that, m := p.attitude(c); that >= 0 {
		p.reportFrom(f, c, that+1, m)
		return true
	}
	if p.leavesTo(c) {
		return true
	}
	if comma, m := p.introduced(c); comma >= 0 {
		c.left, _ = p.clauseUpTo(f, c, comma)
		c.leftSure, c.speaker, c.ruled = ruled, m, true
		return true
	}
	if that, end, m := p.opening(c); that >= 0 {
		c.right, c.rightSure, c.speaker, c.ruled = unit{that + 1, end}, ruled, m, true
		return true
	}
	to := p.bidden(c)
	if to < 0 {
		to = p.called(c)
	}
	if to < 0 {
		to = p.delayed(c)
	}
	if to < 0 {
		to = p.addressed(c)
	}
	if to < 0 {
		to = p.limited(c)
	}
	if to >= 0 {
		p.reportFrom(f, c, to, nobody)
		if p.tags[c.cue] != 'V' && p.tags[c.cue] != 'v' {
			c.right.to = p.untilFinite(c.right) // calls for a ban | grew louder
		}
		if c.speaker == nobody {
			p.chooseSubject(f, c)
		}
		return true
	}
	return false
}

// reportFrom makes what c reports begin at word s, with the speaker m.
func (p *page) reportFrom(f *features, c *cueing, s, m int) {
	c.right, c.rightSure = p.untilNextCue(c, p.clauseFrom(f, c, s)), ruled
	if m != nobody {
		c.speaker, c.ruled = m, true
	}
}

// nounFrom returns the "that" behind the noun c and its speaker, "a warning from Adler that", and the speaker; -1 if there is none.
func (p *page) nounFrom(c *cueing) (that, m int) {
	i := c.cue
	if p.words[i].class&sayNoun == 0 || i+2 >= c.unit.to || p.words[i+1].form != fromForm && p.words[i+1].form != byForm {
		return -1, nobody
	}
	m = p.mentionAt(i + 2)
	if m < 0 || p.tagIn(p.mentions[m].to, c.unit) != 'T' || p.mentions[m].to+1 >= c.unit.to {
		return -1, nobody
	}
	return p.mentions[m].to, m
}

// introduced returns the comma before the phrase that introduces the subject of c, and that subject: the pier was safe |, its director, Ruth
// Adler, told; the comma is -1 if there is none.
func (p *page) introduced(c *cueing) (comma, m int) {
	i, u := c.cue, c.unit
	if p.tags[i] != 'V' || i < u.from+5 || p.tags[i-1] != ',' || p.marked(u) {
		return -1, nobody
	}
	m = p.mentionAfter(i-1) - 1
	if m < 1 || p.mentions[m].to != i-1 || p.mentions[m].kind != nameMention || p.tags[p.mentions[m].from-1] != ',' {
		return -1, nobody
	}
	role := p.mentions[m-1]
	if role.to != p.mentions[m].from-1 || !p.isRoleHead(m-1) {
		return -1, nobody
	}
	comma = role.from - 1
	for comma > u.from && p.words[comma].class&(ownPronoun|determiner) != 0 {
		comma--
	}
	if comma <= u.from || p.tags[comma] != ',' || p.verbsIn(u.from, comma) == 0 {
		return -1, nobody
	}
	return comma, m
}

// opening returns the "that" behind the participle c with which the sentence begins, the comma at which its clause ends, and the
// subject behind that, which has a verb: "Warning that the pier was unsafe, Adler left"; that is -1 if there is none.
func (p *page) opening(c *cueing) (that, comma, m int) {
	i := c.cue
	if i != c.unit.from || p.words[i].class&sayPart == 0 || p.tagIn(i+1, c.unit) != 'T' || p.marked(c.unit) || p.tense(i) != ingForm {
		return -1, 0, nobody
	}
	for k := i + 3; k+1 < c.unit.to; k++ {
		if p.tags[k] != ',' || p.verbsIn(i+1, k) == 0 {
			continue
		}
		if m = p.mentionAt(k + 1); m >= 0 && p.mentions[m].kind != phraseMention && p.finite(p.mentions[m].to, c.unit) {
			return i + 1, k, m
		}
	}
	return -1, 0, nobody
}

// finite reports whether a finite verb stands at word k of u.
func (p *page) finite(k int, u unit) bool {
	switch p.tagIn(k, u) {
	case 'A', 'M', 'V', 'e', 'Y':
		return true
	}
	return false
}

// delayed returns the word with which what c reports begins behind a day, and behind whom it was told: "threatened on Monday | to block",
// "told parliament on Wednesday | there was"; -1 if no day stands there.
func (p *page) delayed(c *cueing) int {
	k := c.cue + 1
	if p.tags[c.cue] != 'V' || k >= c.unit.to {
		return -1
	}
	if that := p.behindTime(k, c.unit); that > k && p.verbsIn(that, c.unit.to) > 0 {
		return that + 1
	}
	if m := p.mentionAt(k); m >= 0 && c.lemma == tellForm && p.mentions[m].role(p)&dayRole == 0 {
		k = p.mentions[m].to
	}
	if p.tagIn(k, c.unit) == 'P' && p.words[k].form == onForm {
		k++
	}
	if k+1 >= c.unit.to || p.words[k].class&dayOrMonth == 0 {
		return -1
	}
	k++
	if p.words[k].form == thereForm && p.finite(k+1, c.unit) {
		return k
	}
	switch p.tagIn(k, c.unit) {
	case 't':
		if p.infinitive(k, min(k+2, c.unit.to)) {
			return k
		}
	case 'D', 'H', 'N', 'o', 'x', 'z', 'r', 'j':
		if m := p.mentionAt(k); m >= 0 && p.finite(p.mentions[m].to, c.unit) {
			return k
		}
	}
	return -1
}

// behindTime returns the "that" behind the words from word k on if all of those tell of a time, k if there is none: said last week | that.
func (p *page) behindTime(k int, u unit) int {
	for e := k; e < u.to && e-k <= maxTime; e++ {
		if p.tags[e] == 'T' {
			return e
		}
		if w := &p.words[e]; w.class&dayOrMonth == 0 && !w.is(numeric) && !slices.Contains(timeForms[:], w.form) {
			return k
		}
	}
	return k
}

// maxTime is how many words may tell of a time: late in the evening on Friday.
const maxTime = 7

// timeForms holds the words that tell of a time with or without a day.
var timeForms = [...]uint32{
	hashForm("on"), hashForm("in"), hashForm("at"), hashForm("the"), hashForm("last"), hashForm("this"), hashForm("late"), hashForm("early"),
	hashForm("earlier"), hashForm("later"), hashForm("week"), hashForm("month"), hashForm("year"), hashForm("night"), hashForm("weekend"),
	hashForm("morning"), hashForm("afternoon"), hashForm("evening"), hashForm("ago"), hashForm("two"), hashForm("three"), hashForm("weeks"),
	hashForm("months"), hashForm("years"), hashForm("days"), hashForm("a"), hashForm("day"), hashForm("hour"), hashForm("hours"),
	hashForm("minute"), hashForm("minutes"), hashForm("few"), hashForm("second"),
}

// limited returns the word behind the cue if it limits what the clause begins with: said | at least 300 boats had left; -1 otherwise.
func (p *page) limited(c *cueing) int {
	k := c.cue + 1
	if p.tags[c.cue] != 'V' || c.lemma != sayForm || k >= c.unit.to || p.words[k].class&limiter == 0 || p.verbsIn(c.unit.from, c.cue) > 0 || p.verbsIn(k, c.unit.to) == 0 {
		return -1
	}
	for k < c.unit.to && p.words[k].class&limiter != 0 {
		k++
	}
	if m := p.mentionAt(k); m >= 0 && p.mentions[m].kind != pronounMention && p.mentions[m].role(p)&dayRole == 0 {
		return c.cue + 1
	}
	return -1
}

// addressed returns the word with which what c reports begins behind the pronoun for whom it was told: "promised him that | the pier",
// "told him | the pier would"; -1 if none stands there.
func (p *page) addressed(c *cueing) int {
	k := c.cue + 1
	if t := p.tags[c.cue]; t != 'V' && t != 'v' || p.tagIn(k, c.unit) != 'h' {
		return -1
	}
	k++
	if p.tagIn(k, c.unit) == 'T' && p.verbsIn(k, c.unit.to) > 0 {
		return k + 1
	}
	if m := p.mentionAt(k); c.lemma == tellForm && m >= 0 && k < c.unit.to && p.finite(p.mentions[m].to, c.unit) {
		return k
	}
	return -1
}

var byForm, thereForm = hashForm("by"), hashForm("there")

// inTheirWords returns the word behind the comma of "in Adler's words," and the speaker, where nothing of the sentence is in marks; the word is -1 if c
// is none.
func (p *page) inTheirWords(c *cueing) (start, m int) {
	if p.words[c.cue].form != wordsForm || p.marked(c.unit) {
		return -1, nobody
	}
	m = p.inWords(c.cue, c.unit)
	if m < 0 {
		return -1, nobody
	}
	end := max(c.cue+1, p.mentions[m].to)
	if p.tagIn(end, c.unit) != ',' || end+2 >= c.unit.to {
		return -1, nobody
	}
	return end + 1, m
}

// thanked reports whether x is whom somebody thanked or praised rather than what was said.
func (p *page) thanked(x piece) bool {
	return x.from > x.c.cue && x.c.lemma == thankForm && !p.marked(x.unit) && !p.stated(x.unit)
}

var thankForm = hashForm("thank")

// withheld reports whether x is what somebody did not tell: did not say when the pier would open.
func (p *page) withheld(x piece) bool {
	w := &p.words[x.from]
	return x.from > x.c.cue && (w.class&wh != 0 || w.form == whetherForm || w.form == ifForm) && p.lemma(x.c.cue) == sayForm && p.denies(x.c.cue, x.c.unit)
}

// manner reports whether x says how something was said rather than what: replied by email, argued in public.
func (p *page) manner(x piece) bool {
	if x.c.cue+1 >= x.to || x.from > x.c.cue+2 || x.from <= x.c.cue || x.to-x.from > 3 || p.marked(x.unit) || p.stated(x.unit) {
		return false
	}
	switch p.words[x.c.cue+1].form {
	case byForm, inForm, onForm, viaForm, atForm:
		return true
	case toForm:
		return x.from == x.c.cue+1 // apologised to passengers
	}
	return false
}

var viaForm = hashForm("via")

// overtaken reports whether x begins with another cue, behind the comma that ends the clause of a passive one: a cut had not been
// discussed, | the governor said.
func (p *page) overtaken(x piece) bool {
	u := x.c.unit
	return x.from == x.c.cue+2 && p.tags[x.c.cue+1] == ',' && p.passiveVerb(x.c) >= 0 && p.speaks(x.from, u)
}

// quotedBefore returns the speaker of "quoted Adler as saying that" where c is the "saying", nobody if it is none.
func (p *page) quotedBefore(c *cueing) int {
	i := c.cue
	if i < c.unit.from+3 || !p.saying(i-1, c.unit) {
		return nobody
	}
	m := p.mentionAfter(i-1) - 1
	if m < 0 || p.mentions[m].to != i-1 || p.mentions[m].from <= c.unit.from {
		return nobody
	}
	if v := p.mentions[m].from - 1; p.words[v].class&cueClasses == 0 || p.lemma(v) != quoteForm && p.lemma(v) != citeForm {
		return nobody
	}
	return m
}

var citeForm = hashForm("cite")
