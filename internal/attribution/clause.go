package attribution

import "slices"

// chosen picks one of the places by the features that describe adds, or none with the probability returned: with
// orNone, describe is called with -1 for it. The likeliest places should stand last, so that those far behind them are told at a
// glance ([features.farBehind]).
func (p *page) chosen(f *features, d decision, places []int, orNone bool, describe func(place int)) (place int, none, sure float32) {
	scores := sized(p.scores, len(places)+1)
	f.ask(d)
	if orNone {
		describe(-1)
		scores[0] = f.score()
	}
	for k := len(places) - 1; k >= 0; k-- {
		f.next()
		describe(places[k])
		scores[k+1] = f.score()
	}
	if !orNone {
		scores = scores[1:]
	}
	p.scores = scores
	softmax(scores)
	if orNone {
		none, scores = scores[0], scores[1:]
	}
	best := argmax(scores)
	if best < 0 {
		return -1, 1, 0
	}
	return places[best], none, scores[best]
}

// minReported is how likely it must be that a cue reports something on one of its sides. Of .3 to .6 the best
// on held-out fifths of the training articles.
const minReported = 0.5

// resolve fills in what cue c reports.
func (p *page) resolve(f *features, c *cueing) {
	if comma, on, m := p.inset(c); on >= 0 {
		p.resolveInset(f, c, comma, on, m)
		return
	}
	if p.rare(f, c) {
		return
	}
	places := p.leftEnds(c, p.places[:0])
	if len(places) > 0 {
		e, none, _ := p.chosen(f, leftEnd, places, true, func(e int) { p.describeLeftEnd(f, c, e) })
		if 1-none >= minReported {
			left, sure := p.clauseUpTo(f, c, e)
			for left.from+1 < e && p.tags[left.from] == '*' {
				left.from++ // the sign of a list item or of a block quotation
			}
			c.left, c.leftSure = left, (1-none)*sure
		}
	}
	places = p.rightStarts(c, places[:0])
	if len(places) > 0 {
		s, none, sure := p.chosen(f, rightStart, places, true, func(s int) { p.describeRightStart(f, c, s) })
		if 1-none >= minReported || p.issues(c) {
			s = max(p.withLimit(c, s), p.behindListeners(c))
			places = p.rightEnds(c, s, places[:0])
			e, _, sureEnd := p.chosen(f, rightEnd, places, false, func(e int) { p.describeRightEnd(f, c, s, e) })
			if k := p.aside(c, unit{s, e}); k > 0 {
				places = slices.DeleteFunc(places, func(e int) bool { return e <= k })
				e, _, sureEnd = p.chosen(f, rightEnd, places, false, func(e int) { p.describeRightEnd(f, c, s, e) })
			}
			c.right = p.untilOwnVerb(c, p.untilNextCue(c, unit{p.behindNoun(s, e), p.resumed(c, s, p.coordinated(e, c.unit))}))
			c.rightSure = sure * sureEnd
		}
	}
	if e := p.subjectEnd(c); e > 0 {
		c.left, _ = p.clauseUpTo(f, c, e)
		c.leftSure = c.rightSure
	}
	p.places = places
	p.side(f, c)
	if !c.ruled && (c.left.to > c.left.from || c.right.to > c.right.from) {
		p.chooseSubject(f, c)
	}
}

// issues reports whether the noun c is what somebody makes or issues, with its statement behind "that": issued a denial that ...
func (p *page) issues(c *cueing) bool {
	i := c.cue
	if p.words[i].class&sayNoun == 0 || i < c.unit.from+2 || p.tagIn(i+1, c.unit) != 'T' {
		return false
	}
	if f := p.words[i-1].form; f != aForm && f != anForm && f != theForm {
		return false
	}
	switch p.words[i-2].form {
	case issuedForm, issuesForm, madeForm, makesForm:
		return true
	}
	return false
}

var issuedForm, issuesForm, madeForm, makesForm = hashForm("issued"), hashForm("issues"), hashForm("made"), hashForm("makes")

// clauseUpTo returns the clause before c that ends at e, and how sure its start is.
func (p *page) clauseUpTo(f *features, c *cueing, e int) (unit, float32) {
	places := p.leftStarts(c, e, p.places[:0])
	s, _, sure := p.chosen(f, leftStart, places, false, func(s int) { p.describeLeftStart(f, c, s, e) })
	p.places = places
	return unit{s, e}, sure
}

// clauseFrom returns the clause behind c that begins at s.
func (p *page) clauseFrom(f *features, c *cueing, s int) unit {
	places := p.rightEnds(c, s, p.places[:0])
	e, _, _ := p.chosen(f, rightEnd, places, false, func(e int) { p.describeRightEnd(f, c, s, e) })
	p.places = places
	return unit{s, e}
}

// withLimit returns s, where the clause behind c begins, moved before words that limit what stands there: said | at least 300 boats came.
func (p *page) withLimit(c *cueing, s int) int {
	for k := c.cue + 1; k < s; k++ {
		if p.words[k].class&limiter == 0 {
			return s
		}
	}
	return c.cue + 1
}

// aside returns the finite verb behind an aside to the subject that is all of u, the clause behind c: said Lorentz |, the pilot, had left;
// 0 if there is none.
func (p *page) aside(c *cueing, u unit) int {
	if p.tagIn(u.to, c.unit) != ',' || p.verbsIn(u.from, u.to) > 0 || p.marked(u) {
		return 0
	}
	m := p.mentionAt(u.from)
	if m < 0 || p.mentions[m].to != u.to {
		return 0
	}
	for k := u.to + 2; k+1 < c.unit.to && k-u.to <= maxAside; k++ {
		if p.tags[k] == ',' {
			if p.finite(k+1, c.unit) && p.verbsIn(u.to, k) == 0 {
				return k + 1
			}
			return 0
		}
	}
	return 0
}

// chooseSubject fills in the speaker of c.
func (p *page) chooseSubject(f *features, c *cueing) {
	m := p.quotedBefore(c)
	if m < 0 {
		m = p.parted(c)
	}
	if m < 0 {
		m = p.beforeDay(c)
	}
	if m < 0 && p.unowned(c) {
		return
	}
	if m >= 0 {
		c.speaker, c.ruled = m, true
		return
	}
	m, none, _ := p.chosen(f, cueSpeaker, p.subjects(c), true, func(m int) { p.describeSubject(f, c, m) })
	if m >= 0 && none <= 0.5 {
		m = p.phraseHead(c, m)
	}
	switch {
	case m < 0 || none > 0.5 || p.mentions[m].role(p)&dayRole != 0 && p.mentions[m].to == p.mentions[m].from+1:
		c.speaker = p.adding(c)
	case !p.passive(c, m):
		c.speaker = m
	}
}

// subjectEnd returns where the subject ends that the clause behind c, which begins with a finite verb, lacks: the deficit |, Adler
// said on Monday, had fallen by half. It is 0 where the clause lacks none, or another was found before the cue.
func (p *page) subjectEnd(c *cueing) int {
	if c.left.to > c.left.from || c.right.to <= c.right.from || p.tags[c.cue] != 'V' || p.tags[c.right.from-1] != ',' {
		return 0
	}
	if t := p.tags[c.right.from]; t != 'A' && t != 'M' {
		return 0
	}
	for e := c.cue - 1; e > c.unit.from && c.cue-e < cueClauseReach; e-- {
		switch p.tags[e] {
		case ',':
			return e
		case 'S', 'W', 'C', 'T', 'V', 'Q', ':', ';', '(':
			return 0
		}
	}
	return 0
}

// parted returns the name that begins the clause of cue c and is parted from it by an aside: Adler, who was in Lund, said. It is -1
// if there is none.
func (p *page) parted(c *cueing) int {
	i := c.cue - 1
	for i > c.unit.from && (p.tags[i] == 'A' || p.tags[i] == 'M') {
		i--
	}
	if p.tags[c.cue] != 'V' || i <= c.unit.from || p.tags[i] != ',' {
		return -1
	}
	for k := i - 1; k > c.unit.from && i-k < asideReach; k-- {
		switch p.tags[k] {
		case 'Q', ':', ';', '.', '-':
			return -1
		case ',':
		default:
			continue
		}
		m := p.mentionAfter(k) - 1
		if m < 0 {
			return -1
		}
		x := p.mentions[m]
		if x.to != k || x.kind != nameMention || x.role(p)&(wireRole|dayRole) != 0 || x.from < c.unit.from {
			continue
		}
		if t := p.tagBefore(x.from); x.from == c.unit.from || t == 'S' || t == 'C' || t == 'T' {
			return m
		}
	}
	return -1
}

// asideReach is how many words an aside between a subject and its verb may have.
const asideReach = 30

// passive reports whether mention m, before the cue c, is who was told or asked rather than who told: Adler was asked whether she would
// go, she has been accused of lying. Who was quoted did speak.
func (p *page) passive(c *cueing, m int) bool {
	return p.mentions[m].from < c.cue && p.passiveVerb(c) >= 0
}

// passiveVerb returns the "was" that makes a passive of cue c, -1 if there is none.
func (p *page) passiveVerb(c *cueing) int {
	if p.words[c.cue].class&sayPart == 0 || p.tense(c.cue) == ingForm || c.lemma == quoteForm {
		return -1
	}
	k := p.beforeAdverbs(c.cue-1, c.unit)
	if k < c.unit.from || !slices.Contains(passiveForms[:], p.words[k].form) {
		return -1
	}
	return k
}

// asked returns who was told or asked by cue c, nobody if it is no passive or does not tell: Adler was asked, Adler had not been told.
func (p *page) asked(c *cueing) int {
	k := p.passiveVerb(c)
	for k >= c.unit.from && (p.tags[k] == 'A' || p.tags[k] == 'M') {
		k = p.beforeAdverbs(k-1, c.unit)
	}
	if m := p.mentionAfter(k+1) - 1; k >= c.unit.from && m >= 0 && p.mentions[m].to == k+1 {
		return m
	}
	return nobody
}

// beforeAdverbs returns the last word up to word k of u that is no adverb and no "not"; the word before u if there is none.
func (p *page) beforeAdverbs(k int, u unit) int {
	for k >= u.from && (p.tags[k] == 'a' || p.tags[k] == 'l' || p.tags[k] == 'n') {
		k--
	}
	return k
}

var quoteForm = hashForm("quote")

// passiveForms holds the words whose participle tells what is done to somebody: was asked, and without a verb of its own when asked.
var passiveForms = [...]uint32{
	hashForm("is"), hashForm("are"), hashForm("was"), hashForm("were"), hashForm("been"), hashForm("being"), hashForm("be"), hashForm("when"), hashForm("if"),
}

// behindNoun returns where the clause [s, e) of a verb begins if it opens with a noun of reporting, which is not part of what
// is said: repeated his claim that | the harbour was open.
func (p *page) behindNoun(s, e int) int {
	k := s
	for k < e && (p.words[k].class&(ownPronoun|determiner) != 0 || p.tags[k] == 'j') {
		k++
	}
	if k+2 < e && p.words[k].class&sayNoun != 0 && p.tags[k+1] == 'T' {
		return k + 2
	}
	return s
}

// resumed returns where the clause [s, e) of a cue in a relative clause ends: before the verb with which the sentence goes
// on. The pier, which Adler said was unsafe | , will be rebuilt. An aide who asked not to be named | said it was late.
func (p *page) resumed(c *cueing, s, e int) int {
	if c.frame != 'W' {
		return e
	}
	infinitive := p.tags[s] == 't' || p.tags[s] == 'n' && p.tagIn(s+1, c.unit) == 't'
	for k := s + 1; k+1 < e; k++ {
		if infinitive && p.tags[k] == 'V' && p.tags[k-1] != 't' {
			return k
		}
		if p.tags[k] != ',' || p.verbsIn(s, k) == 0 {
			continue
		}
		switch p.tags[k+1] {
		case 'A', 'M', 'V', 'Y', 'e':
			return k
		}
	}
	return e
}

// coordinated returns the end of a clause that ends at e, moved behind a passage that "and" joins to it: was “useful”
// and held in a “good spirit”. A verb of reporting or a comma between them begins something new.
func (p *page) coordinated(e int, u unit) int {
	if p.tagIn(e, u) != 'C' || p.tags[e-1] != 'Q' {
		return e
	}
	for k := e + 1; k < u.to && k-e <= coordinateReach; k++ {
		switch p.tags[k] {
		case 'Q':
			return p.coordinated(k+1, u)
		case 'V', 'v', 'H', ',', ':', ';', '-', '(':
			return e
		}
	}
	return e
}

// coordinateReach is how many words "and" and what follows it may stand before the passage it joins.
const coordinateReach = 8

// rightStarts returns the places where a clause after the cue may begin.
func (p *page) rightStarts(c *cueing, places []int) []int {
	for s := min(c.unit.to-1, c.cue+startReach); s > c.cue; s-- {
		if !p.words[s].is(sign) && p.tags[s] != 'T' {
			places = append(places, s)
		}
	}
	return places
}

// rightEnds returns the places where the clause that begins at s may end.
func (p *page) rightEnds(c *cueing, s int, places []int) []int {
	for e := s + 1; e <= c.unit.to && e-s < clauseReach; e++ {
		if !p.words[e-1].is(sign) {
			places = append(places, e)
		}
	}
	return places
}

// subjects returns the mentions that may be the speaker of c: those of its sentence and the one before.
func (p *page) subjects(c *cueing) []int {
	first := p.units[max(0, p.unitIndex(c.cue)-1)].from
	var out []int
	for m := p.mentionAfter(first); m < len(p.mentions) && p.mentions[m].from < c.unit.to; m++ {
		if x := p.mentions[m].from; x > c.cue-clauseReach && x < c.cue+clauseReach/2 {
			out = append(out, m)
		}
	}
	return out
}

// describeSubject adds the features of mention m as the speaker of c; m < 0: nobody named.
func (p *page) describeSubject(f *features, c *cueing, m int) {
	form := p.words[c.cue].form
	tagC := uint32(p.tags[c.cue])
	if m < 0 {
		f.add(300, 0)
		f.add(301, form)
		f.add2(305, c.lemma, tagC)
		f.add2(302, tagC, uint32(p.tagBefore(c.cue)))
		f.add2(303, p.formAt(c.cue-1, c.unit), tagC)
		f.add2(304, tagC, uint32(p.tagAfter(c.cue+1)))
		return
	}
	x := p.mentions[m]
	kind := uint32(x.kind)
	before := x.from < c.cue
	from, to := x.to, c.cue
	if !before {
		from, to = c.cue+1, x.from
	}
	same := bit(x.from >= c.unit.from)
	where := bit(before) | same<<1
	if x.from >= c.left.from && x.to <= c.left.to || x.from >= c.right.from && x.to <= c.right.to {
		where |= 4 // within the clause itself
	}
	f.add3(313, where, bucket(to-from), kind)
	f.add3(314, where, uint32(p.tagBefore(x.from)), kind)
	f.add3(315, where, uint32(p.tagAfter(x.to)), tagC)
	f.add3(316, where, form, bit(to == from))
	f.add(317, p.words[x.to-1].form)
	f.add2(318, p.words[x.from].form, where)
	if x.from > 0 {
		f.add2(323, where, p.words[x.from-1].form)
	}
	if f.farBehind() {
		return
	}
	path := p.path(from, to, 6)
	f.add2(310, where, path)
	f.add3(311, where, path, tagC)
	f.add3(312, where, path, kind)
	_, verbs, mentions := p.between(from, to)
	f.add3(319, where, verbs, mentions)
	f.add3(320, where, mentions, tagC)
	f.add3(321, where, x.role(p), kind)
	f.add3(322, where, bit(x.from == c.unit.from), tagC)
	if x.to < len(p.words) {
		f.add2(324, where, p.words[x.to].form)
	}
	f.add3(325, where, p.path(from, to, 2), bit(c.left.to > c.left.from))
	f.add3(326, where, form, path)
	f.add3(327, where, p.verbsIn(from, to), tagC)
	f.add3(329, where, c.lemma, path)
	f.add3(330, where, c.lemma, bit(to == from))
	f.add4(328, where, uint32(p.tagBefore(x.from)), uint32(p.tagAfter(x.to)), tagC)
}
