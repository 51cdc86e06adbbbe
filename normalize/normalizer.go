package normalize

import (
	"strings"
	"time"

	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/text"
)

// A Normalizer makes texts comparable. Its zero value applies every default rule.
// It is safe for concurrent use once set.
type Normalizer struct {
	Places *place.List // names of places that are compared as one; nil = [place.Default]
	Date   time.Time   // day of the text: gives "Friday" and "Aug. 15" their date; zero = unknown, and weekdays stay words
}

// Normalize undoes differences of typography in s: the rules N1 to N8, which concern characters. It keeps case and words.
// It is total: a bad byte counts as one unchanged byte. Normalizing the result again changes nothing.
func (n *Normalizer) Normalize(s string) Text {
	var e lineEditor
	for start := 0; start < len(s); {
		end := len(s)
		if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
			end = start + i + 1
		}
		e.line(s[start:end], start)
		start = end
	}
	return NewText(s, e.edits)
}

// Tokens returns the tokens of s, sorted by Span and not overlapping. The spans are bytes of s.
func (n *Normalizer) Tokens(s string) []Token {
	return n.lexerFor(len(s)).Tokens(s)
}

// Token returns one token for s, which a caller has parted from its text already. What Tokens would part stays one token:
// the norm of "didn't" is "did not".
func (n *Normalizer) Token(s string) Token {
	tokens := n.Tokens(s)
	if len(tokens) == 0 {
		return Token{Span: text.Span{End: len(s)}, Form: &Form{Norm: s, Stem: s}, Class: Punct}
	}
	whole, form := tokens[0], *tokens[0].Form
	for _, t := range tokens[1:] {
		form.Norm += " " + t.Norm
		form.Stem += " " + t.Stem
		whole.Rules |= t.Rules
		whole.Class = heavier(whole.Class, t.Class)
	}
	whole.Span = text.Span{End: len(s)}
	if len(tokens) > 1 && whole.Class == Number {
		whole.Class = Word
	}
	if whole.Class != Number {
		form.Quantity = nil
	}
	whole.Form = &form
	return whole
}

// heavier returns the class of two joined tokens: the negator rules, and content rules over grammar and marks.
func heavier(x, y Class) Class {
	switch {
	case x == Negator || y == Negator:
		return Negator
	case x == Function || x > Modal:
		return y
	}
	return x
}
