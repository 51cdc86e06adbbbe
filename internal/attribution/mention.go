package attribution

import "github.com/quotecheck/quotecheck/text"

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

// findMentions returns the short noun phrases of words in the order of the text. skip tells which words are quoted.
func findMentions(words []word, skip func(i int) bool) []mention {
	var out []mention
	for i := 0; i < len(words); {
		w := words[i]
		switch {
		case skip(i) || w.is(sign):
			i++
		case w.class&subjPronoun != 0 || w.class&otherPronoun != 0 && !w.is(capital):
			out = append(out, mention{i, i + 1, pronounMention})
			i++
		case w.class&notNoun != 0 && !(w.is(capital) && w.class&(honorific|determiner) != 0):
			i++
		default:
			m, next := nounPhrase(words, i, skip)
			if m.to > m.from {
				out = append(out, m)
			}
			i = next
		}
	}
	return out
}

// nounPhrase reads the noun phrase that begins at word i and returns it with the word after it.
func nounPhrase(words []word, i int, skip func(i int) bool) (mention, int) {
	m := mention{from: i, to: i, kind: phraseMention}
	j := i
	for ; j < len(words); j++ {
		w := words[j]
		if skip(j) || w.is(sign) || j > i && w.is(onPara) {
			break
		}
		if j > i && w.class&(determiner|ownPronoun) != 0 {
			break
		}
		if w.is(capital) {
			if w.class&(notNoun|adverb) != 0 && w.class&(honorific|role) == 0 {
				break
			}
			m.kind = nameMention
			continue
		}
		if w.class&notNoun != 0 {
			break
		}
		if w.class&(sayFinite|adverb) != 0 && j > i {
			break
		}
		if m.kind == nameMention && w.form != possessiveForm && w.class&role == 0 {
			break
		}
	}
	m.to = j
	if j == i {
		return m, i + 1
	}
	return m, j
}

var possessiveForm = hashForm("'s")

// spanOf returns the bytes of words [from, to).
func spanOf(words []word, from, to int) text.Span {
	return text.Span{Start: words[from].start, End: words[to-1].end}
}
