package attribution

// A headline gives the speaker before a colon, or behind it:
//
//	Adler: Harbour will stay open         all of it is what Adler says
//	Adler on ferry: “It is not lost”
//	Harbour will stay open: Adler
//
// A name that the story does not come back to is a rubric ("Weekly Briefing: ..."), and a question is the outlet's own. Whether
// a passage in marks is said is left to the model, which knows better (said.go).

// A headline is the first line of a page, if it reports what somebody says.
type headline struct {
	colon   int
	speaker int  // mention
	said    unit // words
}

// findHeadline returns the first line of p if it reports what somebody says.
func (p *page) findHeadline() (h headline, ok bool) {
	if len(p.units) < 2 || !p.words[p.units[1].from].is(onLine) {
		return h, false
	}
	u := p.units[0]
	for h.colon = u.from; h.colon < u.to && p.tags[h.colon] != ':'; h.colon++ {
	}
	end := u.to
	for end > h.colon && p.words[end-1].is(sign) {
		if p.tags[end-1] == '?' {
			return h, false
		}
		end--
	}
	if end <= h.colon+1 {
		return h, false
	}
	if h.speaker = p.headSpeaker(u, h.colon); h.speaker != nobody {
		h.said = unit{h.colon + 1, end}
		return h, true
	}
	m := p.mentionAfter(h.colon + 1)
	if m < len(p.mentions) && p.mentions[m].from == h.colon+1 && p.mentions[m].to == end && p.comesBack(m) && p.verbsIn(u.from, h.colon) > 0 {
		h.speaker, h.said = m, unit{u.from, h.colon}
		return h, true
	}
	return h, false
}

// headSpeaker returns the mention before the colon of headline u that names its speaker, nobody if there is none.
func (p *page) headSpeaker(u unit, colon int) int {
	last := p.mentionAfter(colon) - 1
	if last < 0 {
		return nobody
	}
	if x := p.mentions[last]; x.to == colon && (x.from == u.from || p.tags[x.from-1] == '-') && p.comesBack(last) {
		return last
	}
	if x := p.mentions[0]; x.from == u.from && x.to < colon && p.words[x.to].form == onForm && p.comesBack(0) {
		return 0
	}
	return nobody
}

var onForm = hashForm("on")

// comesBack reports whether mention m of the headline is a name whose last word stands in the story too.
func (p *page) comesBack(m int) bool {
	x := p.mentions[m]
	if x.kind != nameMention || p.words[x.from].class&determiner != 0 {
		return false
	}
	for _, w := range p.words[p.units[1].from:] {
		if w.form == p.words[x.to-1].form && w.is(capital) {
			return true
		}
	}
	return false
}
