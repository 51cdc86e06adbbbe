package attribution

// A noun of reporting tells whose statement it is by its owner, also where somebody else dismisses or repeats it:
//
//	Lind dismissed Adler's claim that | the pier was safe.     Adler's, whatever Lind did
//	Adler broke her pledge | to rebuild the pier.              the subject's
//	The crews repeated their demand for | the toll to be dropped.
//	Lind said Adler's claim that the pier was safe was false.  left to the verb: the noun is the subject of what Lind said
//
//	The pier stays open despite a warning that | it moved.    nobody's
//
// It fails for owners that are no names: the union's claim.

// maxOwned is how many words may stand between an owner and the noun: Adler's oft-repeated old claim.
const maxOwned = 2

// ownedNoun returns the word with which the statement of the noun c begins and whose it is; the word is -1 if nobody owns the noun or no statement
// stands behind it.
func (p *page) ownedNoun(c *cueing) (start, m int) {
	start = p.statementOf(c.cue, c.unit)
	if start < 0 || p.words[c.cue].class&sayNoun == 0 || p.tags[c.cue] == 'V' {
		return -1, nobody
	}
	k := c.cue - 1
	for k > c.unit.from && c.cue-k <= maxOwned && p.tags[k] != 's' && p.words[k].class&ownPronoun == 0 && (p.nominal(k) || p.tags[k] == 'e') {
		k--
	}
	if k < c.unit.from {
		return -1, nobody
	}
	if p.words[k].class&ownPronoun != 0 {
		return start, p.subjectOf(k, p.mentionAt(k))
	}
	if m = p.mentionAfter(k) - 1; m >= 0 && p.tags[k] == 's' && p.mentions[m].to == k && p.mentions[m].kind == nameMention {
		return start, m
	}
	return -1, nobody
}

// subjectOf returns the mention in front of the verb before word k, which is the own pronoun m: | Adler | broke her. It is m if there is none.
func (p *page) subjectOf(k, m int) int {
	if m == 0 || p.mentions[m-1].from < p.units[p.unitIndex(k)].from {
		return m
	}
	x := p.mentions[m-1]
	verbs := 0
	for i := x.to; i < k; i++ {
		switch p.tags[i] {
		case 'A', 'M', 'V', 'v', 'e', 'Y', 'y', 'c', 'b':
			verbs++
		case 'a', 'l', 'n', 'x':
		default:
			return m
		}
	}
	if verbs == 0 || x.role(p)&dayRole != 0 {
		return m
	}
	return m - 1
}

// unowned reports whether c is a noun before "that" which stands behind a preposition: nothing tells whose statement it is.
func (p *page) unowned(c *cueing) bool {
	i := c.cue
	if p.words[i].class&sayNoun == 0 || p.tags[i] == 'V' || p.tagIn(i+1, c.unit) != 'T' {
		return false
	}
	k := i - 1
	for k > c.unit.from && i-k <= maxOwned+1 && (p.tags[k] == 'D' || p.words[k].form == aForm || p.tags[k] == 'j') {
		k--
	}
	return k >= c.unit.from && p.tags[k] == 'P'
}

// statementOf returns the word with which the statement of the noun at word i begins, -1 if none stands behind it: claim that |, pledge | to
// rebuild, demand for | the toll to be dropped.
func (p *page) statementOf(i int, u unit) int {
	switch p.tagIn(i+1, u) {
	case 'T':
		if p.verbsIn(i+2, u.to) > 0 {
			return i + 2
		}
	case 't':
		if p.infinitive(i+1, min(i+3, u.to)) {
			return i + 1
		}
	case 'P':
		if p.words[i+1].form != forForm {
			return -1
		}
		if f := p.words[i].form; (f == callForm || f == callsForm) && i+2 < u.to {
			return i + 2
		}
		if m := p.mentionAt(i + 2); m >= 0 && p.infinitive(p.mentions[m].to, min(p.mentions[m].to+2, u.to)) {
			return i + 2
		}
	}
	return -1
}

// leavesTo reports whether verb c takes a noun with an owner and a statement for its object, which reports for itself: dismissed Adler's claim that.
func (p *page) leavesTo(c *cueing) bool {
	for i := c.cue + 2; i < c.unit.to && i-c.cue <= maxOwned+maxOwner; i++ {
		if !p.isCue(i) || p.words[i].class&sayNoun == 0 {
			continue
		}
		noun := p.cueAt(i, c.unit, false)
		start, m := p.ownedNoun(noun)
		if start < 0 || p.mentions[m].from != c.cue+1 && p.mentions[m].to > c.cue {
			return false
		}
		if p.mentions[m].to <= c.cue && p.words[c.cue+1].class&ownPronoun == 0 {
			return false
		}
		rest := unit{start, c.unit.to}
		if p.tags[i+1] == 'T' {
			return p.ownVerb(rest) == rest.to
		}
		return p.untilFinite(rest) == rest.to
	}
	return false
}

// maxOwner is how many words a name that owns a noun may have, with its ending.
const maxOwner = 4

// untilFinite returns the finite verb among words u, an infinitive or a phrase with what belongs to it; the end of u if there is none.
func (p *page) untilFinite(u unit) int {
	for k := u.from + 1; k < u.to; k++ {
		if p.finite(k, u) && p.words[k].form != aForm && p.tags[k-1] != 't' && p.tags[k-1] != 'A' {
			return k
		}
	}
	return u.to
}
