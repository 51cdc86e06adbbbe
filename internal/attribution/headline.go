package attribution

// A headline gives the speaker before a colon, or behind it:
//
//	Adler: Harbour will stay open         all of it is what Adler says
//	Adler on ferry: “It is not lost”
//	Harbour will stay open: Adler
//	Harbour to stay open - Adler          as agencies have it
//
// A name that the story does not come back to is a rubric ("Weekly Briefing: ..."), and a question is the outlet's own. Whether
// a passage in marks is said is left to the model, which knows better (said.go).

// A headline is the first line of a page, if it reports what somebody says.
type headline struct {
	line    unit
	colon   int
	speaker int  // mention
	said    unit // words
}

// findHeadline returns the first line of p if it reports what somebody says.
func (p *page) findHeadline() (h headline, ok bool) {
	u, ok := p.firstLine()
	if !ok {
		return h, false
	}
	h.line = u
	if h.colon, h.speaker = p.dashSpeaker(u); h.colon > 0 {
		h.said = unit{u.from, h.colon}
		return h, true
	}
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
	if m < len(p.mentions) && p.mentions[m].from == h.colon+1 && p.mentions[m].to == end && p.comesBack(m) && (p.verbsIn(u.from, h.colon) > 0 || p.marked(unit{u.from, h.colon})) {
		h.speaker, h.said = m, unit{u.from, h.colon}
		return h, true
	}
	return h, false
}

// dashSpeaker returns the dash of headline u and who stands behind it, if that is somebody who speaks in the story; the dash is 0 if none does. An
// outlet may stand there too.
func (p *page) dashSpeaker(u unit) (dash, m int) {
	for dash = u.to - 1; dash > u.from && p.tags[dash] != '-'; dash-- {
	}
	if dash <= u.from+1 || dash+1 >= u.to || p.marked(u) || !p.words[dash].is(spaced) {
		return 0, nobody
	}
	m = p.mentionAfter(u.to) - 1
	first := m
	for first > 0 && p.mentions[first].from > dash+1 && p.mentions[first-1].to == p.mentions[first].from {
		first-- // Norwegian | prime minister
	}
	if first < 0 || p.mentions[first].from != dash+1 || p.mentions[m].to != u.to || p.mentions[m].kind == pronounMention {
		return 0, nobody
	}
	if p.mentions[m].role(p)&(wireRole|textRole) != 0 || !p.speaksLater(m) {
		return 0, nobody
	}
	return dash, m
}

// firstLine returns the sentence that is the first line of p, behind a word in capitals: URGENT - Harbour to close. It reports whether there is one.
func (p *page) firstLine() (unit, bool) {
	k := 0
	if len(p.units) > 2 && p.tags[p.units[0].to-1] == '-' && !p.words[p.units[1].from].is(onLine) {
		k = 1
	}
	if k+1 >= len(p.units) || !p.words[p.units[k+1].from].is(onLine) {
		return unit{}, false
	}
	return p.units[k], true
}

// speaksLater reports whether the last word of mention m, of the headline, is the subject of a verb of reporting in the story.
func (p *page) speaksLater(m int) bool {
	last := p.words[p.mentions[m].to-1].form
	for n := m + 1; n < len(p.mentions); n++ {
		for i := p.mentions[n].from; i < p.mentions[n].to; i++ {
			if p.words[i].form != last {
				continue
			}
			v, how := p.verbOf(n, p.units[p.unitIndex(i)])
			if v >= 0 && (how == 0 || how == behindVerb && (p.tags[v-1] == ',' || p.tags[v-1] == 'Q')) {
				return true
			}
		}
	}
	return false
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
	for _, w := range p.words[x.to:] {
		if w.form == p.words[x.to-1].form && w.is(capital) {
			return true
		}
	}
	return false
}
