package attribution

import "slices"

// What somebody wants others to do begins with them:
//
//	The mayor urged | residents to boil their water.
//	The crews called on | the mayor to resign.
//	The ministry expects | the deal to be signed in May.
//
// "He was expected to resign" and "urged him to resign" are left to the model.

// bidden returns the word with which what c reports begins if that is who is to do something, and what: "urged | residents to boil their
// water", "called on | the mayor to resign"; -1 if c has another form.
func (p *page) bidden(c *cueing) int {
	k := c.cue + 1
	switch {
	case c.cue > c.unit.from && p.tags[c.cue-1] == 'A', p.passiveVerb(c) >= 0:
		return -1
	case p.words[c.cue].class&bidding != 0:
	case p.tags[c.cue] != 'V' && p.tags[c.cue] != 'v':
		return -1
	case c.lemma == callForm && k < c.unit.to && p.words[k].form == onForm:
		k++
	case !slices.Contains(bids[:], c.lemma):
		return -1
	}
	if m := p.mentionAt(k); m < 0 || p.mentions[m].kind == pronounMention || p.mentions[m].role(p)&dayRole != 0 {
		return -1
	}
	for e := k + 1; e < c.unit.to && e-k < maxBidden; e++ {
		switch p.tags[e] {
		case 't':
			if p.infinitive(e, min(e+2, c.unit.to)) {
				return k
			}
		case ',', 'T', 'S', 'W', 'C', 'Q', ':', ';', 'V', 'A', 'M', 'e', 'Y':
			return -1
		}
	}
	return -1
}

// maxBidden is how many words who is to do something may have: all residents of the lower town.
const maxBidden = 8

// bids holds the verbs that have who is to do something for an object.
var bids = [...]uint32{
	hashForm("urge"), hashForm("beg"), hashForm("encourage"), hashForm("advise"), hashForm("implore"),
}
