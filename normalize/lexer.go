package normalize

import "github.com/quotecheck/quotecheck/normalize/number"

// A Lexer makes the tokens of many texts, and keeps what it learned of their spellings: of short texts, such as the quotes
// of one document, it makes them several times faster than [Normalizer.Tokens] does, and they are the same.
// It is for one goroutine, and grows with the number of different spellings.
type Lexer struct {
	n       Normalizer
	lexer   *lexer
	scanner scanner // its room is for reuse
	later   []undecided
}

// Lexer returns a Lexer that applies the rules of n.
func (n *Normalizer) Lexer() *Lexer { return n.lexerFor(0) }

// lexerFor returns a Lexer with room for the spellings of a text of size bytes.
func (n *Normalizer) lexerFor(size int) *Lexer {
	l := newLexer(size, n.places())
	return &Lexer{n: *n, lexer: l, scanner: scanner{lexer: l}}
}

// Tokens returns the tokens of s, as [Normalizer.Tokens] does.
func (x *Lexer) Tokens(s string) []Token {
	t := x.n.Normalize(s)
	x.lexer.text++
	x.scanner.scan(t.normalized)
	w := writer{
		text:   t,
		in:     &x.scanner,
		reader: number.Reader{Date: x.n.Date},
		later:  x.later[:0],
	}
	w.write()
	x.later = w.later
	return w.tokens
}
