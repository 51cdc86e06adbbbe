package attribution

import "slices"

// "Call" names somebody, and says what somebody wants or thinks only here:
//
//	Adler called for | the pier to be rebuilt.        wants
//	The union repeated its call for | a ban on tolls.
//	Adler called | the dam a disgrace.                thinks
//	They call him Bolt.                               a name
//
// Of the 34 places of the training articles outside marks where "call for" stands and no other report around it, 30 are annotated so.

// called returns the word with which what c calls for begins, or whom or what it calls something; -1 if c has another form.
func (p *page) called(c *cueing) int {
	i, u := c.cue, c.unit
	if c.lemma != callForm && p.words[i].form != callsForm || i+2 >= u.to || p.passiveVerb(c) >= 0 {
		return -1
	}
	noun := p.tags[i] != 'V' && p.tags[i] != 'v'
	if i > u.from+1 && p.tags[i-1] == 't' && p.words[i-2].form == closeForm || noun && p.marked(unit{i, u.to}) {
		return -1 // too close to call
	}
	if p.words[i+1].form == forForm && !p.words[i+2].is(sign) {
		return i + 2
	}
	m := p.mentionAt(i + 1)
	if m < 0 || p.mentions[m].role(p)&dayRole != 0 {
		return -1
	}
	k := p.mentions[m].to
	if k+1 >= u.to || !p.isArticle(k) || p.words[k+1].is(sign) || slices.Contains(timeForms[:], p.words[k+1].form) {
		return -1 // called the office a week later
	}
	return i + 1
}

var callForm, callsForm = hashForm("call"), hashForm("calls")
