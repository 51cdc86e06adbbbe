package attribution

import (
	"slices"
	"strings"
	"unicode"
)

// A nickname in marks inside a name is a word of that name rather than a passage: Tom “Bolt” Vega said.

// maxNickname is how many bytes a nickname may have.
const maxNickname = 20

// nameNicknames makes words of names of the passages that are nicknames.
func (p *page) nameNicknames() {
	p.wordOf = slices.DeleteFunc(p.wordOf, func(i int) bool {
		w := &p.words[i]
		if i == 0 || i+1 == len(p.words) || !w.is(spaced) || w.is(onLine) || p.words[i+1].is(onLine) || !isNamePair(&p.words[i-1], &p.words[i+1]) {
			return false
		}
		in := p.text(p.passages[w.form].inner)
		if len(in) > maxNickname || !unicode.IsUpper(firstLetter(in)) || strings.ContainsAny(in, ",.?!") {
			return false
		}
		w.class, w.form, w.closed = 0, hashForm(in), 0
		w.shape |= capital
		return true
	})
}

// isNamePair reports whether x and y, on both sides of a passage, may be words of one name. In a headline in capitals they may be any words, so one
// of them must be in no list.
func isNamePair(x, y *word) bool {
	const other = quoted | notNoun | starter | cueClasses
	return x.is(capital) && y.is(capital) && !x.is(sign) && !y.is(sign) && (x.class|y.class)&other == 0 && (x.pos == 0 || y.pos == 0)
}
