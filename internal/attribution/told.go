package attribution

import "slices"

// Whom something is told is no part of it, however long the phrase is. The model takes the end of a long one for the beginning of
// what is said:
//
//	Adler told residents of the eastern district | to boil their water.
//	Adler told the owners of the mill in Lund that | the dam had failed.
//	Adler told crews | of plans to close the pier.
//	Adler told reporters at a rally to mark the day.    what the rally was for: the model's
//	Adler criticized Mayor Sam Okafor.                  says whom, not what
//
// Behind "urge" and the like who is to do something belongs to what is wanted (bid.go), and so it mostly is behind "ask".

// listeners holds the verbs that have whom it is told for an object before "that", those of them first that have it before an infinitive
// as well.
var listeners = [...]uint32{
	tellForm, hashForm("warn"), hashForm("remind"), hashForm("caution"), hashForm("assure"), hashForm("inform"),
}

// advisers is how many of the listeners tell somebody to do something.
const advisers = 4

// maxTold is how many words whom it is told may have: the owners of the old mill on the east side of the river.
const maxTold = 14

// behindListeners returns the word with which what c reports begins behind the phrase for whom it was told: "told the owners of the mill
// that | the dam", "warned residents | to boil"; -1 if none stands there.
func (p *page) behindListeners(c *cueing) int {
	u, lemma := c.unit, slices.Index(listeners[:], c.lemma)
	if t := p.tags[c.cue]; lemma < 0 || t != 'V' && t != 'v' || p.passiveVerb(c) >= 0 || !p.startsPhrase(c.cue+1, u) {
		return -1
	}
	topic := -1      // the "of" or "about" last seen: of plans to
	purpose := false // the phrase ends in what may have a purpose: at a rally
	for e := c.cue + 2; e+1 < u.to && e-c.cue <= maxTold; e++ {
		t := p.tags[e]
		if (t == 'T' || t == 't') && p.takesStatement(e-1) {
			return topic
		}
		switch t {
		case 'T':
			if p.finite(e+1, u) || p.verbsIn(e, u.to) == 0 {
				return -1
			}
			return e + 1
		case 't', 'n':
			if lemma < advisers && !purpose && p.infinitive(e, min(e+3, u.to)) && p.opens(c) {
				return e
			}
			return -1
		case 'P':
			if f := p.words[e].form; f == ofForm || f == aboutForm {
				topic = e
			}
			purpose = p.words[e].form != ofForm && p.isArticle(e+1)
		case ',', 'S', 'W', 'Q', ':', ';', '(', '-', 'V', 'A', 'M', 'e', 'Y', 'H', 'h':
			if !p.isArticle(e) {
				return -1
			}
		}
	}
	return -1
}

// opens reports whether nothing is said before c in its sentence, so that what stands behind it is.
func (p *page) opens(c *cueing) bool {
	k := c.cue
	for k > c.unit.from && (p.tags[k-1] == 'A' || p.tags[k-1] == 'M' || p.tags[k-1] == 'a') {
		k--
	}
	return !p.marked(unit{c.unit.from, k}) && p.verbsIn(c.unit.from, k) == 0
}

// isArticle reports whether word i is "a" or "an".
func (p *page) isArticle(i int) bool { return p.words[i].form == aForm || p.words[i].form == anForm }

// startsPhrase reports whether word k of u may begin a phrase for somebody.
func (p *page) startsPhrase(k int, u unit) bool {
	switch p.tagIn(k, u) {
	case 'D', 'N', 'o', 'r', 'j', 'x', 'y', 'z', 'c', '0':
		return true
	}
	return k < u.to && p.isArticle(k)
}

// takesStatement reports whether word i is a noun whose content may follow it as "that ..." or "to ...": the danger that, plans to.
func (p *page) takesStatement(i int) bool {
	return p.words[i].class&sayNoun != 0 || slices.Contains(fullNouns[:], p.words[i].form)
}

// fullNouns holds nouns other than those of reporting that have a content.
var fullNouns = [...]uint32{
	hashForm("plan"), hashForm("plans"), hashForm("decision"), hashForm("decisions"), hashForm("effort"), hashForm("efforts"),
	hashForm("attempt"), hashForm("attempts"), hashForm("move"), hashForm("moves"), hashForm("need"), hashForm("intention"),
	hashForm("danger"), hashForm("dangers"), hashForm("risk"), hashForm("risks"), hashForm("chance"), hashForm("possibility"),
	hashForm("fact"), hashForm("news"), hashForm("fear"), hashForm("fears"), hashForm("sign"), hashForm("signs"), hashForm("idea"),
	hashForm("right"), hashForm("duty"), hashForm("way"), hashForm("ways"), hashForm("day"), hashForm("time"),
}

// isWhom reports whether x is the name behind a verb alone, so that it tells whom somebody spoke of and not what: criticized Mayor Sam
// Okafor.
func (p *page) isWhom(x piece) bool {
	if x.from != x.c.cue+1 || !slices.Contains(judging[:], x.c.lemma) {
		return false
	}
	m := p.mentionAt(x.from)
	return m >= 0 && p.mentions[m].to == x.to && p.mentions[m].kind == nameMention
}

// judging holds the verbs that have whom somebody judges for an object.
var judging = [...]uint32{
	hashForm("acclaim"), hashForm("accuse"), hashForm("applaud"), hashForm("assail"), hashForm("blame"), hashForm("blast"), hashForm("challenge"),
	hashForm("charge"), hashForm("chide"), hashForm("condemn"), hashForm("congratulate"), hashForm("credit"), hashForm("criticise"),
	hashForm("criticize"), hashForm("decry"), defendForm, hashForm("denounce"), hashForm("deride"), hashForm("dismiss"), hashForm("extol"),
	hashForm("hail"), hashForm("laud"), hashForm("mock"), hashForm("praise"), hashForm("slam"), hashForm("tease"), hashForm("threaten"),
	hashForm("tout"), hashForm("welcome"),
}
