package attribution

// A dateline stands before the first sentence of a story and is no part of it:
//
//	LUND, May 10, 2024 (VNA) – “The pier is open,” Adler said.
//	LUND (VNA) - The pier is open, Adler said.
//	LUND. May 10 (VNA) - The pier is open, Adler said.

// maxDateline is the number of words, with the signs, that a dateline may have.
const maxDateline = 16

// opensDateline reports whether word i may open a dateline: a place in capitals at the start of a paragraph, or what follows one in a sentence of
// its own.
func (p *page) opensDateline(i int) bool {
	if !p.words[i].is(onPara) && i >= 2 && p.words[i-1].closed == '.' {
		i -= 2
	}
	return p.words[i].is(onPara) && p.words[i].is(shouted)
}

// datelineEnds reports whether words [from, to), of which the first may open a dateline, are one: names, numbers and signs, and a
// dash at the end.
func (p *page) datelineEnds(from, to int) bool {
	if to-from > maxDateline || to-from < 2 || !p.words[to].is(spaced) {
		return false
	}
	last := &p.words[to-1]
	if !last.is(sign) || !last.is(spaced) || last.closed != '-' {
		return false
	}
	for i := from; i < to; i++ {
		if !p.words[i].is(capital|numeric|sign) && p.words[i].form != ofForm {
			return false
		}
	}
	return true
}
