package attribution

// What stands between two words is asked for every candidate of every decision. So what a stretch of words holds is
// counted once from the start of the page, and a stretch is the difference of two counts.

// A tally counts what stands before a word, in one number: passages and verbs of reporting, verbs of all sorts, commas with dashes
// in a byte each, brackets that are opened and not closed above. The difference of two tallies is right as long as no count of a stretch
// passes 255: two words that are compared are of one sentence, which has at most maxUnit, or at most betweenReach apart.
type tally uint64

const (
	onePassage tally = 1 << (8 * iota)
	oneSay
	oneVerb
	oneComma
	oneBracket
)

// tallies holds what a word with each tag adds.
var tallies = [256]tally{
	'Q': onePassage, 'V': oneSay + oneVerb, 'A': oneVerb, 'M': oneVerb, 'e': oneVerb, 'Y': oneVerb,
	',': oneComma, '-': oneComma, '(': oneBracket, '[': oneBracket, ')': ^oneBracket + 1, ']': ^oneBracket + 1,
}

func (n tally) passages() uint32 { return uint32(n / onePassage & 0xff) }
func (n tally) says() uint32     { return uint32(n / oneSay & 0xff) }
func (n tally) verbs() uint32    { return uint32(n / oneVerb & 0xff) }
func (n tally) commas() int      { return int(n / oneComma & 0xff) }
func (n tally) brackets() int    { return int(int32(n / oneBracket)) }

// tallyUp counts what stands before every word, and folds the tags for the paths.
func (p *page) tallyUp() {
	p.before = sized(p.before, len(p.words)+1)
	p.ahead = sized(p.ahead, len(p.words)+1)
	p.folded = sized(p.folded, len(p.words))
	var n tally
	for i, t := range p.tags {
		p.before[i] = n
		p.folded[i] = foldedTags[t]
		n += tallies[t]
	}
	p.before[len(p.tags)] = n
	i := 0
	for m := range p.mentions {
		for ; i <= p.mentions[m].from; i++ {
			p.ahead[i] = int32(m)
		}
	}
	for ; i < len(p.ahead); i++ {
		p.ahead[i] = int32(len(p.mentions))
	}
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
	n := p.before[to] - p.before[from]
	return min(n.passages(), 3), min(n.says(), 3), min(uint32(p.ahead[to]-p.ahead[from]), 5)
}

// verbsIn counts auxiliaries, modals and reporting verbs among words [from, to), up to 3.
func (p *page) verbsIn(from, to int) uint32 {
	if from >= to {
		return 0
	}
	return min((p.before[to] - p.before[from]).verbs(), 3)
}

// commas counts commas and dashes among words [from, to).
func (p *page) commas(from, to int) int {
	if from >= to {
		return 0
	}
	return (p.before[to] - p.before[from]).commas()
}

// depth returns how many parentheses are open between words from and to, up to 2.
func (p *page) depth(from, to int) uint32 {
	n := (p.before[to] - p.before[from]).brackets()
	return uint32(max(0, min(n+1, 3)))
}

// mentionAfter returns the index of the first mention at or after word i.
func (p *page) mentionAfter(i int) int {
	if i >= len(p.ahead) {
		return len(p.mentions)
	}
	return int(p.ahead[i])
}

// mentionAt returns the mention that begins at word i, -1 if there is none.
func (p *page) mentionAt(i int) int {
	if m := p.mentionAfter(i); m < len(p.mentions) && p.mentions[m].from == i {
		return m
	}
	return -1
}

// foldedTags holds what a path shows of each tag: one letter for whatever may be part of a noun phrase, 0 for adverbs.
var foldedTags = func() (folded [256]tag) {
	for t := range folded {
		folded[t] = tag(t)
	}
	for _, t := range "xzNrD0sdcj" {
		folded[t] = 'N'
	}
	folded['l'], folded['a'] = 0, 0
	return folded
}()

// path returns a hash of the tags of words [from, to): all of up to twice limit, otherwise those at both ends.
func (p *page) path(from, to, limit int) uint32 {
	if to-from <= 2*limit {
		h, _ := pathOn(fnvOffset, 0, p.folded[from:max(from, to)])
		return h
	}
	h, last := pathOn(fnvOffset, 0, p.folded[from:from+limit])
	h, _ = pathOn(h, last, p.folded[to-limit:to])
	return h ^ 0x5bd1e995
}

// pathOn returns the hash of a path that goes on with tags behind what has the hash h and ends with the tag last, and its last tag.
func pathOn(h uint32, last tag, tags []tag) (uint32, tag) {
	for _, t := range tags {
		if t == 0 || t == 'N' && last == 'N' {
			continue
		}
		last = t
		h = (h ^ uint32(t)) * fnvPrime
	}
	return h, last
}
