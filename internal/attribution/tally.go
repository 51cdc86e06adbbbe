package attribution

// What stands between two words is asked for every candidate of every decision. So what a stretch of words holds is
// counted once from the start of the page, and a stretch is the difference of two counts.

// A tally counts what stands before a word. All but the mentions start again after 255: two words that are compared are of one
// sentence, which has at most maxUnit, or at most betweenReach apart.
type tally struct {
	mentions                      uint32
	passages, says, verbs, commas uint8
	brackets                      int8 // opened and not closed
}

// tallyUp counts what stands before every word, and folds the tags for the paths.
func (p *page) tallyUp() {
	p.before = sized(p.before, len(p.words)+1)
	p.folded = sized(p.folded, len(p.words))
	var n tally
	m := 0
	for i, t := range p.tags {
		for m < len(p.mentions) && p.mentions[m].from < i {
			m++
		}
		n.mentions = uint32(m)
		p.before[i] = n
		p.folded[i] = foldTag(t)
		switch t {
		case 'Q':
			n.passages++
		case 'V':
			n.says++
			n.verbs++
		case 'A', 'M', 'e', 'Y':
			n.verbs++
		case ',', '-':
			n.commas++
		case '(', '[':
			n.brackets++
		case ')', ']':
			n.brackets--
		}
	}
	n.mentions = uint32(len(p.mentions))
	p.before[len(p.tags)] = n
}

// betweenReach is how many words are looked at for what stands between two.
const betweenReach = 200

// between counts passages and verbs of reporting, up to 3 each, and mentions, up to 5, among words [from, to).
func (p *page) between(from, to int) (passages, says, mentions uint32) {
	if to-from > betweenReach {
		return 4, 4, 4
	}
	if from >= to {
		return 0, 0, 0
	}
	x, y := &p.before[from], &p.before[to]
	return uint32(min(y.passages-x.passages, 3)), uint32(min(y.says-x.says, 3)), min(y.mentions-x.mentions, 5)
}

// verbsIn counts auxiliaries, modals and reporting verbs among words [from, to), up to 3.
func (p *page) verbsIn(from, to int) uint32 {
	if from >= to {
		return 0
	}
	return uint32(min(p.before[to].verbs-p.before[from].verbs, 3))
}

// commas counts commas and dashes among words [from, to).
func (p *page) commas(from, to int) int {
	if from >= to {
		return 0
	}
	return int(p.before[to].commas - p.before[from].commas)
}

// depth returns how many parentheses are open between words from and to, up to 2.
func (p *page) depth(from, to int) uint32 {
	n := p.before[to].brackets - p.before[from].brackets
	return uint32(max(0, min(n+1, 3)))
}

// mentionAfter returns the index of the first mention at or after word i.
func (p *page) mentionAfter(i int) int {
	if i >= len(p.before) {
		return len(p.mentions)
	}
	return int(p.before[i].mentions)
}

// mentionAt returns the mention that begins at word i, -1 if there is none.
func (p *page) mentionAt(i int) int {
	if m := p.mentionAfter(i); m < len(p.mentions) && p.mentions[m].from == i {
		return m
	}
	return -1
}

// foldTag returns what a path shows of a tag: one letter for whatever may be part of a noun phrase, 0 for adverbs.
func foldTag(t tag) tag {
	switch t {
	case 'x', 'z', 'N', 'r', 'D', '0', 's', 'd', 'c', 'j':
		return 'N'
	case 'l', 'a':
		return 0
	}
	return t
}

// path returns a hash of the tags of words [from, to): all of up to limit, otherwise those at both ends.
func (p *page) path(from, to, limit int) uint32 {
	h := uint32(fnvOffset)
	last := tag(0)
	for i := from; i < to; i++ {
		if i-from >= limit && to-i > limit {
			i = to - limit
		}
		t := p.folded[i]
		if t == 0 || t == 'N' && last == 'N' {
			continue
		}
		last = t
		h = (h ^ uint32(t)) * fnvPrime
	}
	if to-from > 2*limit {
		h ^= 0x5bd1e995
	}
	return h
}
