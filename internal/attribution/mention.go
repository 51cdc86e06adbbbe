package attribution

import (
	"slices"

	"github.com/quotecheck/quotecheck/text"
)

// A mention is a short noun phrase that may name a speaker: "he", "the Kremlin", "Sen. Jane Roe".
// It is the phrase without what follows its head: "a spokesman", not "a spokesman for the ministry".
type mention struct {
	from, to int // words [from, to)
	kind     mentionKind
}

// A mentionKind is the sort of words that name somebody.
type mentionKind uint8

const (
	pronounMention mentionKind = iota + 1 // he, they, who
	nameMention                           // Trump, Sen. Jane Roe
	phraseMention                         // the Russian leader, aides
)

// notNoun is the classes that end a noun phrase.
const notNoun = auxiliary | modal | preposition | subordinator | coordinator | subjPronoun | otherPronoun | that | wh | negator

// findMentions finds the short noun phrases of the page in the order of the text.
func (p *page) findMentions() {
	p.mentions = slices.Grow(p.mentions, len(p.words)/wordsAMention+1)
	for k := range p.units {
		u := p.units[k]
		for i := u.from; i < u.to; {
			w := &p.words[i]
			switch {
			case w.class&quoted != 0 || w.is(sign) || w.form == possessiveForm:
				i++
			case w.class&(subjPronoun|otherPronoun|ownPronoun) != 0 && (w.class&wh == 0 || w.class&subjPronoun != 0), w.class&that != 0, p.relative(i):
				p.mentions = append(p.mentions, mention{i, i + 1, pronounMention})
				i++
				if w.class&ownPronoun != 0 {
					i = p.phrase(i, u)
				}
			case w.class&notNoun != 0 && !(w.is(capital) && w.class&(honorific|determiner) != 0), !w.is(capital) && p.endsPhrase(i):
				i++
			default:
				i = p.phrase(i, u)
			}
		}
	}
}

// relative reports whether word i is a "which" or "whose".
func (p *page) relative(i int) bool {
	return p.words[i].class&wh != 0 && p.words[i].class&(ownPronoun) != 0 || p.words[i].form == whichForm
}

var whichForm = hashForm("which")

// phrase adds the noun phrase that begins at word i and returns the word after it.
func (p *page) phrase(i int, u unit) int {
	m := mention{from: i, to: i, kind: phraseMention}
	j := i
	for ; j < u.to; j++ {
		w := &p.words[j]
		if w.is(sign) || w.class&quoted != 0 || j > i && w.class&(determiner|ownPronoun) != 0 {
			break
		}
		if w.class&determiner != 0 {
			continue
		}
		if w.is(capital) {
			if w.class&(notNoun|adverb) != 0 && w.class&(honorific|role) == 0 {
				break
			}
			m.kind = nameMention
			continue
		}
		if w.class&notNoun != 0 || j > i && (p.endsPhrase(j) || p.plainVerb(j)) {
			break
		}
		if m.kind == nameMention && w.form != possessiveForm && w.class&role == 0 && !(j+1 < u.to && p.words[j+1].is(capital) && p.nominal(j)) {
			break
		}
	}
	m.to = j
	if j == i {
		return i + 1
	}
	if p.words[m.to-1].form == possessiveForm {
		m.to--
	}
	if m.to > m.from {
		p.mentions = append(p.mentions, m)
	}
	return j
}

// endsPhrase reports whether the lower-case word j is a verb or an adverb rather than a part of a noun phrase.
func (p *page) endsPhrase(j int) bool {
	switch p.tags[j] {
	case 'V', 'a', 'e', 'Y', 'y', 'l':
		return true
	}
	return false
}

// plainVerb reports whether word j is a verb of reporting in the plural of the present behind its subject: critics fear, aides say.
func (p *page) plainVerb(j int) bool {
	return (p.tags[j] == 'b' || p.tags[j] == 'c' && p.words[j].pos&posBase != 0) && p.words[j-1].pos&posPlural != 0 && p.words[j-1].pos&posIsVerb == 0
}

// nominal reports whether word j may stand inside a noun phrase.
func (p *page) nominal(j int) bool {
	switch p.tags[j] {
	case 'x', 'z', 'j', 'r', 'c', 'N', '0', 'g':
		return true
	}
	return false
}

var possessiveForm = hashForm("'s")

// spanOf returns the bytes of words [from, to).
func spanOf(words []word, from, to int) text.Span {
	return words[from].span().Cover(words[to-1].span())
}

const (
	textRole = 2
	wireRole = 8
	dayRole  = 16
)

// role returns what the words of the mention say of its bearer: 1 a role, 2 something with a text, 3 a wire.
func (m mention) role(p *page) uint32 {
	code := uint32(0)
	for i := m.from; i < m.to; i++ {
		switch c := p.words[i].class; {
		case c&role != 0:
			code |= 1
		case c&reader != 0:
			code |= textRole
		case c&honorific != 0:
			code |= 4
		case c&wireDateline != 0:
			code |= wireRole
		case c&dayOrMonth != 0:
			code |= dayRole
		case c&ownPronoun != 0:
			code |= 32
		}
	}
	return code
}
