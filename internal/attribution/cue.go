package attribution

// Reported clauses. For every word that can be a cue — a form of a reporting verb, a noun like "claim", "according" —
// the model answers up to four questions, each a choice among places in the sentence or "none":
//
//	The talks failed , Oak said , and he would leave .
//	[start       end]left  cue    [start        end]right
//
// The clause before the cue ends at a comma, a dash or a quotation; the clause after it may begin and end anywhere.
// A passage in quotation marks is one word here, so a boundary never falls inside it. Sentence by sentence, in
// linear time: places are looked for at most clauseReach words away.
//
// It fails where the words alone do not tell an attachment: "said he would leave on Tuesday".

const (
	clauseReach = 70 // words between a cue and the boundaries of its clause
	startReach  = 24 // words between a cue and the start of the clause after it
	restReach   = 24 // words of the sentence before the cue and behind a clause that are looked at for commas
)

// A cueing is a cue with what it reports; word ranges, empty if from == to.
type cueing struct {
	cue         int
	lemma       uint32 // the base form of the cue
	frame       uint32 // the kind of clause the cue stands in
	comma       uint32 // whether a comma stands before it
	unit        unit
	inside      bool // within the clause of an earlier cue
	left, right unit
	leftSure    float32
	rightSure   float32
	speaker     int  // mention, nobody if none
	ruled       bool // a rule told the speaker

	leftSide shared // the features of the cue in every choice of left
}

const cueClasses = sayFinite | sayPart | sayBase | sayNoun

// isCue reports whether word i can be a cue.
func (p *page) isCue(i int) bool {
	w := &p.words[i]
	return w.class&cueClasses != 0 && w.class&quoted == 0 && (!w.is(capital) || p.unitFirst(i))
}

// unitFirst reports whether word i begins its sentence.
func (p *page) unitFirst(i int) bool { return p.units[p.unitIndex(i)].from == i }

// cueAt returns word i as a cue of sentence u.
func (p *page) cueAt(i int, u unit, inside bool) *cueing {
	c := &cueing{cue: i, unit: u, inside: inside, speaker: nobody, lemma: p.lemma(i)}
	c.frame, c.comma = p.frame(i, u), bit(p.commas(max(u.from, i-restReach), i) > 0)
	return c
}

// lemma returns the base form of the cue at word i.
func (p *page) lemma(i int) uint32 {
	form := p.words[i].form
	if e := lexicon().of(form); e.lemma != 0 {
		return e.lemma
	}
	return form
}

// frame returns the tag of the word that opens the clause of word i, "while", "who", "and", or that of its first word:
// behind the reported clause the sentence then goes on.
func (p *page) frame(i int, u unit) uint32 {
	for k := i - 1; k >= u.from && i-k < 12; k-- {
		switch t := p.tags[k]; t {
		case 'S', 'W', 'C', 'T':
			return uint32(t)
		case ',', ':', ';', '-', '(', 'Q':
			return uint32(t) | uint32(p.tags[k+1])<<8
		case 'H':
			if p.words[k].class&wh != 0 {
				return 'W'
			}
		}
	}
	return '^' | bit(p.tags[u.from] == 'S' || p.tags[u.from] == 'P')<<8
}

// describeCue adds what is known of the cue alone; t is the first of the templates to use, k goes into each.
func (p *page) describeCue(f *features, c *cueing, t, k uint32) {
	i := c.cue
	form := p.words[i].form
	before, after := uint32(p.tagBefore(i)), uint32(p.tagAfter(i+1))
	f.add2(t, k, form)
	f.add3(t+1, k, before, after)
	f.add3(t+2, k, form, after)
	f.add3(t+3, k, form, before)
	f.add3(t+4, k, uint32(p.tags[i]), bit(c.inside))
	f.add3(t+5, k, p.formAt(i+1, c.unit), form)
	f.add3(t+6, k, p.formAt(i-1, c.unit), form)
	f.add5(t+7, k, uint32(p.tags[i]), before, after, uint32(p.tagAfter(i+2)))
	f.add3(t+8, k, bit(c.inside), form)
	f.add3(t+9, k, p.path(max(c.unit.from, i-6), i, 8), uint32(p.tags[i]))
	f.add3(t+10, k, p.path(i+1, min(c.unit.to, i+5), 8), uint32(p.tags[i]))
	f.add3(t+11, k, p.formAt(i+1, c.unit), uint32(p.tags[i]))
	f.add3(t+12, k, p.formAt(i-1, c.unit), uint32(p.tags[i]))
	f.add3(t+13, k, p.formAt(i-1, c.unit), p.formAt(i-2, c.unit))
	f.add2(t+14, k, c.lemma)
	f.add3(t+15, k, c.lemma, after)
	f.add3(t+16, k, c.lemma, before)
	f.add3(t+17, k, c.lemma, uint32(p.tags[i]))
	f.add3(t+18, k, c.frame, uint32(p.tags[i]))
}

// formAt returns the form of word i if it lies in u; passages and the words outside have forms of their own.
func (p *page) formAt(i int, u unit) uint32 {
	switch {
	case i < u.from:
		return 1
	case i >= u.to:
		return 2
	case p.tags[i] == 'Q':
		return 3 + p.passageEnd(i)
	}
	return p.words[i].form
}

// passageEnd returns how the passage at word i ends: 1 comma, 2 point, 3 ? or !, 0 otherwise.
func (p *page) passageEnd(i int) uint32 {
	q := p.passages[p.words[i].form]
	switch p.lastRune(q) {
	case ',':
		return 1
	case '.', '…':
		return 2
	case '?', '!':
		return 3
	}
	return 0
}

// leftEnds returns the places where a clause before the cue may end.
func (p *page) leftEnds(c *cueing, places []int) []int {
	for e := c.cue; e > c.unit.from && c.cue-e < clauseReach; e-- {
		if e < len(p.tags) && (p.tags[e] == ',' || p.tags[e] == '-' || p.tags[e] == '?') || p.tags[e-1] == 'Q' {
			places = append(places, e)
		}
	}
	return places
}

func (p *page) describeLeftEnd(f *features, c *cueing, e int) {
	if e < 0 {
		p.describeCue(f, c, 100, 0)
		return
	}
	f.again(&c.leftSide, func() { p.describeCue(f, c, 100, 1) })
	form := p.words[c.cue].form
	path := p.path(e, c.cue, 6)
	after := uint32(p.tagAfter(c.cue + 1))
	f.add(120, path)
	f.add2(121, path, after)
	f.add2(122, path, form)
	f.add3(123, bucket(c.cue-e), uint32(p.tags[e]), after)
	f.add2(124, p.formAt(e-1, c.unit), path)
	f.add2(125, uint32(p.tags[e]), uint32(p.tags[e-1]))
	f.add3(126, uint32(p.tagAfter(e+1)), uint32(p.tags[e]), after)
	f.add2(127, p.path(max(c.unit.from, e-4), e, 6), path)
	f.add2(128, bucket(e-c.unit.from), bit(p.tags[e-1] == 'Q'))
	f.add2(129, p.formAt(e+1, c.unit), uint32(p.tags[e]))
	f.add2(130, uint32(p.tags[c.unit.from]), p.words[c.unit.from].form)
	f.add2(131, bit(p.verbsIn(c.unit.from, e) > 0), path)
	passages, says, _ := p.between(e, c.cue)
	f.add3(132, passages, says, after)
	f.add2(133, path, c.lemma)
	f.add2(134, path, c.frame)
}

// leftStarts returns the places where a clause that ends at e may begin.
func (p *page) leftStarts(c *cueing, e int, places []int) []int {
	for s := e - 1; s >= c.unit.from && e-s < clauseReach; s-- {
		if s == c.unit.from || breaksClause(p.tags[s-1]) || p.tags[s] == 'Q' || p.tags[s] == 'T' {
			places = append(places, s)
		}
	}
	return places
}

// breaksClause reports whether a clause can begin after a word with tag t.
func breaksClause(t tag) bool {
	switch t {
	case ',', '-', ':', ';', '(', ')', 'C', 'T', 'S', 'Q', 'W', 'V', '.', '?', '*':
		return true
	}
	return false
}

func (p *page) describeLeftStart(f *features, c *cueing, s, e int) {
	f.add2(150, bit(s == c.unit.from), uint32(p.tags[s]))
	f.add2(151, uint32(p.tagBefore(s)), uint32(p.tags[s]))
	f.add(152, p.formAt(s-1, c.unit))
	f.add(153, p.formAt(s, c.unit))
	f.add2(154, bucket(e-s), bit(s == c.unit.from))
	f.add3(155, bit(p.tags[e-1] == 'Q'), bit(p.tags[s] == 'Q'), bit(s == c.unit.from))
	f.add2(156, p.verbsIn(s, e), bit(s == c.unit.from))
	f.add2(157, p.verbsIn(c.unit.from, s), bit(p.verbsIn(s, e) > 0))
	f.add(158, p.path(c.unit.from, s, 4))
	f.add(159, p.path(s, e, 3))
	passages, says, _ := p.between(s, e)
	f.add2(160, passages, says)
	passages, says, _ = p.between(c.unit.from, s)
	f.add3(161, passages, says, uint32(p.tagBefore(s)))
	f.add3(162, p.formAt(s-1, c.unit), bit(p.verbsIn(c.unit.from, s) > 0), bit(p.verbsIn(s, e) > 0))
	f.add2(163, p.formAt(s-2, c.unit), p.formAt(s-1, c.unit))
}

func (p *page) describeRightStart(f *features, c *cueing, s int) {
	found := bit(c.left.to > c.left.from)
	if s < 0 {
		p.describeCue(f, c, 200, found)
		f.add(219, found)
		return
	}
	i := c.cue
	form := p.words[i].form
	gap := bucket(s - i - 1)
	t, tb := uint32(p.tags[s]), uint32(p.tags[s-1])
	first, before := p.formAt(s, c.unit), p.formAt(s-1, c.unit)
	f.add2(220, gap, t)
	f.add3(221, form, gap, t)
	f.add3(225, tb, t, gap)
	f.add2(226, before, t)
	f.add2(227, first, tb)
	f.add2(228, form, t)
	f.add3(243, c.lemma, gap, t)
	f.add2(246, c.lemma, before)
	if f.farBehind() {
		return
	}
	path := p.path(i+1, s, 5)
	f.add2(222, path, t)
	f.add2(223, path, form)
	f.add2(224, path, first)
	f.add2(229, form, before)
	f.add3(230, uint32(p.tags[i]), path, t)
	f.add4(231, found, gap, t, tb)
	f.add2(232, found, path)
	f.add2(233, bit(c.inside), gap)
	f.add3(234, t, uint32(p.tagAfter(s+1)), tb)
	f.add3(235, uint32(p.tagBefore(i)), gap, t)
	f.add2(236, form, first)
	f.add3(237, p.formAt(i-1, c.unit), uint32(p.tags[i]), gap)
	passages, says, _ := p.between(i+1, s)
	f.add3(238, passages, says, bit(t == 'Q'))
	f.add2(239, p.verbsIn(i+1, s), gap)
	f.add3(240, form, path, t)
	f.add2(244, c.lemma, path)
	f.add3(245, c.lemma, path, t)
	f.add3(247, c.lemma, before, t)
	f.add2(248, c.lemma, first)
	f.add3(249, c.lemma, t, uint32(p.tags[i]))
	if t == 'Q' {
		f.add2(241, p.passageEnd(s), path)
		f.add2(242, tb, form)
	}
}

func (p *page) describeRightEnd(f *features, c *cueing, s, e int) {
	u := c.unit
	t, tb := p.endTag(e, u), uint32(p.tags[e-1])
	t2, t3 := p.tagIn(e+1, u), p.tagIn(e+2, u)
	next := p.formAt(e, u)
	form := p.words[c.cue].form
	n := bucket(e - s)
	f.add2(250, t, tb)
	f.add3(251, t, t2, t3)
	f.add3(252, t, t2, tb)
	f.add(253, next)
	f.add2(254, next, t2)
	f.add2(255, next, tb)
	f.add2(256, p.formAt(e-1, u), t)
	f.add2(257, n, t)
	f.add2(260, form, t)
	if f.farBehind() {
		return
	}
	first := p.formAt(s, u)
	closing := p.closing(e, u)
	f.add2(258, closing, n)
	f.add2(259, closing, t)
	f.add3(261, form, n, closing)
	f.add2(262, first, n)
	f.add3(263, first, t, closing)
	verbs := p.verbsIn(s, e)
	f.add3(264, verbs, t, t2)
	f.add2(265, verbs, next)
	f.add2(266, verbs, n)
	rest := p.verbsIn(e, min(u.to, e+12))
	f.add4(267, rest, t, t2, verbs)
	f.add(268, p.path(e, min(u.to, e+5), 6))
	f.add2(269, p.path(e, min(u.to, e+3), 6), verbs)
	passages, says, _ := p.between(s, e)
	f.add3(270, passages, says, t)
	f.add3(271, tb, uint32(p.tags[s]), t)
	if tb == 'Q' {
		f.add3(272, p.passageEnd(e-1), t, t2)
		f.add3(273, p.passageEnd(e-1), bit(e-s == 1), t)
	}
	f.add2(274, p.depth(s, e), t)
	f.add2(275, next, p.formAt(e+1, u))
	f.add4(276, closing, bit(verbs > 0), uint32(p.tags[s]), n)
	f.add2(277, p.path(max(s, e-3), e, 4), t)
	f.add3(278, uint32(p.tags[c.cue]), t, bit(verbs > 0))
	f.add3(279, bucket(p.commas(s, e)), t, t2)
	if t == 'C' || t == ',' {
		p.describeGoingOn(f, c, s, e)
	}
	p.describeRightEndByCue(f, c, s, e, closing)
}

// describeGoingOn adds the features of what goes on behind the "and" or the comma at which a clause [s, e) ends: another verb of the
// same subject, or something new.
func (p *page) describeGoingOn(f *features, c *cueing, s, e int) {
	u := c.unit
	t, verbs := uint32(p.tags[e]), p.verbsIn(s, e)
	k := e + 1
	if p.tagIn(k, u) == 'C' {
		k++
	}
	t4 := p.tagIn(k, u)
	if t4 != 'V' && t4 != 'e' && t4 != 'Y' && t4 != 'A' {
		f.add4(286, t, t4, p.tagIn(k+1, u), verbs)
		f.add3(287, t, p.formAt(k, u), p.tagIn(k+1, u))
		return
	}
	alike := bit(p.tense(k) == p.tense(c.cue))
	f.add4(281, t, t4, alike, verbs)
	f.add4(282, t, alike, uint32(p.tags[s]), bit(t4 == 'V'))
	f.add2(283, p.words[k].form, alike)
	f.add3(284, t, alike, p.formAt(s, u))
	f.add4(285, alike, uint32(p.tags[c.cue]), verbs, bit(t4 == 'V'))
}

// describeRightEndByCue adds the features of the end e of a clause from s on together with its cue and the clause the cue stands in;
// closing is what the method of this name says of e.
func (p *page) describeRightEndByCue(f *features, c *cueing, s, e int, closing uint32) {
	u := c.unit
	t, t2 := p.endTag(e, u), p.tagIn(e+1, u)
	f.add4(280, bit(s-c.cue > 1), t, t2, p.words[c.cue].form)
	f.add3(288, c.frame, t, t2)
	f.add3(289, c.frame, t, bucket(p.commas(s, e)))
	f.add3(290, c.frame, closing, uint32(p.tags[c.cue]))
	f.add2(291, c.lemma, t)
	f.add2(292, c.lemma, closing)
	f.add2(293, c.lemma, p.formAt(s, u))
	last := bit(p.commas(min(e+1, u.to), min(e+restReach, u.to)) == 0)
	f.add3(294, t, last, t2)
	f.add4(295, c.frame, t, last, p.verbsIn(e, min(u.to, e+12)))
	f.add2(296, bucket(u.to-e), t)
	f.add4(297, c.comma, t, t2, c.frame)
	f.add4(298, uint32(p.tags[s]), uint32(p.tagAfter(s+1)), t, closing)
	f.add4(299, c.lemma, uint32(p.tags[s]), t, closing)
}

// endTag returns the tag of word e, at which a clause of u may end; '$' at the end of u or of its paragraph.
func (p *page) endTag(e int, u unit) uint32 {
	if e >= u.to {
		return '$'
	}
	return uint32(p.tagAfter(e))
}

// What tense tells apart.
const (
	thirdPerson = iota + 1 // of the present
	ingForm
	otherForm
)

// tense returns which form of a verb word i looks like.
func (p *page) tense(i int) int {
	w := &p.words[i]
	switch s := p.s[w.start:w.end]; {
	case len(s) > 3 && s[len(s)-1] == 's':
		return thirdPerson
	case len(s) > 4 && s[len(s)-3:] == "ing":
		return ingForm
	}
	return otherForm
}

// tagIn returns the tag of word i, '$' outside u.
func (p *page) tagIn(i int, u unit) uint32 {
	if i >= u.to || i < u.from {
		return '$'
	}
	return uint32(p.tags[i])
}

// closing returns 2 if only punctuation stands between word e and the end of u, 1 if only one more phrase without a
// comma does, 0 otherwise.
func (p *page) closing(e int, u unit) uint32 {
	only, commas := true, 0
	for i := e; i < u.to; i++ {
		if i-e > 12 {
			return 0
		}
		if !p.words[i].is(sign) {
			only = false
		} else if p.tags[i] == ',' {
			commas++
		}
	}
	if only {
		return 2
	}
	return bit(commas == 0)
}
