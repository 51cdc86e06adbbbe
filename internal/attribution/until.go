package attribution

// Where a clause ends before somebody else reports in the same sentence, or before the verb whose subject it is:
//
//	said the harbour was open |, while Okafor denied it
//	her claim that the school was safe | was rejected

// untilNextCue returns the words of u before a second verb of reporting that "and", "but" or "while" joins to the cue: said the
// harbour was open | and added that it would stay so, said the harbour was open |, while Okafor denied it.
func (p *page) untilNextCue(c *cueing, u unit) unit {
	t := p.tags[c.cue]
	if t != 'V' && (t != 'v' || p.tense(c.cue) != ingForm) {
		return u
	}
	for k := u.from + 1; k+2 < u.to; k++ {
		if p.tags[k] == ',' && (p.says(k+1, c.unit) || p.closes(k+1, c.unit)) || (p.tags[k] == ';' || p.tags[k] == 'C') && p.speaks(k+1, c.unit) {
			for k > u.from+1 && p.words[k-1].is(sign) {
				k--
			}
			return unit{u.from, k}
		}
		if p.tags[k] == 'C' && p.tags[k+1] == t && p.tense(k+1) == p.tense(c.cue) && !p.words[k+1].is(capital) {
			for k > u.from+1 && p.words[k-1].is(sign) {
				k--
			}
			return unit{u.from, k}
		}
	}
	return u
}

// untilOwnVerb returns the words of u before the verb whose subject the cue is, or the clause that it is put before: her claim that the
// school was safe | was rejected; asked if she would go |, she smiled.
func (p *page) untilOwnVerb(c *cueing, u unit) unit {
	class := p.words[c.cue].class
	if class&sayPart != 0 && c.cue == c.unit.from {
		for k := u.from + 1; k+1 < u.to; k++ {
			if p.tags[k] == ',' && (p.tags[k+1] == 'H' || p.tags[k+1] == 'N') && p.verbsIn(u.from, k) > 0 {
				return unit{u.from, k}
			}
		}
		return u
	}
	if class&sayNoun == 0 || p.tags[c.cue] == 'V' || p.tagIn(c.cue+1, c.unit) != 'T' || p.verbsIn(c.unit.from, c.cue) > 0 {
		return u
	}
	return unit{u.from, p.ownVerb(u)}
}

// ownVerb returns the verb behind a clause which is its subject, the clause begins words u: the school was safe | was rejected. It is the end of u
// if there is none.
func (p *page) ownVerb(u unit) int {
	seen := false
	for k := u.from + 1; k < u.to; k++ {
		switch t := p.tags[k]; t {
		case 'C', 'T', 'S', 'W', ',', 'H':
			return u.to
		case 'A', 'M', 'V', 'Y', 'e':
			if seen && (t == 'A' || t == 'M') && p.tags[k-1] != 'A' && p.tags[k-1] != 'M' && p.tags[k-1] != 'n' && p.tags[k-1] != 'a' {
				return k
			}
			seen = true
		}
	}
	return u.to
}

// says reports whether "while Adler said" begins at word k of u, or "adding that".
func (p *page) says(k int, u unit) bool {
	w := &p.words[k]
	if p.tags[k] == 'v' && k+1 < u.to && p.tags[k+1] == 'T' && p.tense(k) == ingForm {
		return true
	}
	return (w.form == whileForm || w.form == whereasForm) && p.speaks(k+1, u)
}

// closes reports whether a subject with its verb of reporting, and nothing else, ends u from word k on: said it was closed |, her office confirmed.
func (p *page) closes(k int, u unit) bool {
	m := p.mentionAt(k)
	if m < 0 || k >= u.to {
		return false
	}
	if m+1 < len(p.mentions) && p.words[k].class&ownPronoun != 0 && p.mentions[m+1].from == k+1 {
		m++ // her | office
	}
	v := p.mentions[m].to
	return p.tagIn(v, u) == 'V' && (v+1 == u.to || p.tags[v+1] == '.' && v+2 == u.to)
}

// speaks reports whether a subject with a finite verb of reporting begins at word k of u: Adler said.
func (p *page) speaks(k int, u unit) bool {
	m := p.mentionAt(k)
	if m < 0 || k >= u.to {
		return false
	}
	end := p.mentions[m].to
	if p.tagIn(end, u) == ',' { // while Adler, the mayor, said
		for end++; end < u.to && end < k+maxAside && p.tags[end] != ','; end++ {
		}
		end++
	}
	return p.tagIn(end, u) == 'V'
}

// maxAside is how many words from "while" on an aside to its subject is followed.
const maxAside = 10

var whileForm, whereasForm = hashForm("while"), hashForm("whereas")
