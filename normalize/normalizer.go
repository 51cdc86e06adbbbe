package normalize

import (
	"time"

	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// A Normalizer makes texts comparable. Its zero value applies every default rule.
// It is safe for concurrent use once set.
type Normalizer struct {
	Places *name.Places // names of places that are compared as one; nil = [name.DefaultPlaces]
	Date   time.Time    // day of the text: gives "Friday" and "Aug. 15" their date; zero = unknown, and weekdays stay words
}

// Normalize undoes differences of typography in s: the rules N1 to N8, which concern characters. It keeps case and words.
// It is total: a bad byte counts as one unchanged byte. Normalizing the result again changes nothing.
func (n *Normalizer) Normalize(s string) Text {
	t := plainLetters(s)
	return t.Then(plainMarks(t.normalized))
}

// Tokens returns the tokens of s, sorted by Span and not overlapping. The spans are bytes of s.
func (n *Normalizer) Tokens(s string) []Token {
	t := n.Normalize(s)
	places := n.places()
	c := scanner{lexer: newLexer(len(s), places), s: t.normalized}
	c.scan()
	w := writer{
		text:    t,
		lexemes: c.lexemes,
		lexer:   c.lexer,
		tokens:  make([]Token, 0, len(c.lexemes)),
		places:  places,
		reader:  number.Reader{Date: n.Date},
	}
	w.write()
	return w.tokens
}

// Token returns the token of s, which a caller has parted from its text already: as if it stood alone in a text,
// inside a sentence. What Tokens would part stays one token: the norm of "didn't" is "did not".
func (n *Normalizer) Token(s string) Token {
	tokens := n.Tokens(s)
	if len(tokens) == 0 {
		return Token{Norm: s, Stem: s, Class: Punct}
	}
	whole := tokens[0]
	for _, t := range tokens[1:] {
		whole.Norm += " " + t.Norm
		whole.Stem += " " + t.Stem
		whole.Rules |= t.Rules
		if whole.Class == Function || whole.Class == Punct || t.Class == Negator {
			whole.Class = t.Class
		}
	}
	whole.Span.Start, whole.Span.End = 0, len(s)
	return whole
}
