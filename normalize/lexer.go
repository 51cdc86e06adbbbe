package normalize

import "github.com/quotecheck/quotecheck/normalize/number"

// A Lexer makes the tokens of many texts, and keeps what it learned of their spellings: of short texts, such as the quotes
// of one document, it makes them several times faster than [Normalizer.Tokens] does, and they are the same.
// It is for one goroutine, and grows with the number of different spellings.
type Lexer struct {
	n       Normalizer
	lexer   *lexer
	lexemes []lexeme // for reuse
}

// Lexer returns a Lexer that applies the rules of n.
func (n *Normalizer) Lexer() *Lexer { return n.lexerFor(0) }

// lexerFor returns a Lexer with room for the spellings of a text of size bytes.
func (n *Normalizer) lexerFor(size int) *Lexer {
	return &Lexer{n: *n, lexer: newLexer(size, n.places())}
}

// Tokens returns the tokens of s, as [Normalizer.Tokens] does.
func (x *Lexer) Tokens(s string) []Token {
	t := x.n.Normalize(s)
	x.lexer.text++
	c := scanner{lexer: x.lexer, s: t.normalized, lexemes: x.lexemes[:0]}
	c.scan()
	w := writer{
		text:    t,
		lexemes: c.lexemes,
		lexer:   x.lexer,
		tokens:  make([]Token, 0, len(c.lexemes)),
		places:  x.lexer.places,
		reader:  number.Reader{Date: x.n.Date},
	}
	w.write()
	x.lexemes = c.lexemes
	return w.tokens
}
