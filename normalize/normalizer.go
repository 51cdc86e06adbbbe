// Package normalize makes texts comparable and keeps the way back to the original bytes.
package normalize

import (
	"strings"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/quotecheck/quotecheck/text"
)

// A Normalizer makes texts comparable. Its zero value applies every default rule.
// It is safe for concurrent use once set.
type Normalizer struct{}

// Normalize undoes differences of typography in s. It is total: a bad byte counts as one unchanged byte.
func (n *Normalizer) Normalize(s string) Text { return Text{original: s, normalized: s} }

// Tokens returns the tokens of s, sorted by Span and not overlapping. The spans are bytes of s.
func (n *Normalizer) Tokens(s string) []Token {
	var tokens []Token
	for it := words.FromString(s); it.Next(); {
		w := it.Value()
		if strings.TrimSpace(w) == "" {
			continue
		}
		norm := strings.ToLower(w)
		tokens = append(tokens, Token{Span: text.Span{Start: it.Start(), End: it.End()}, Norm: norm, Stem: norm, Class: Word})
	}
	return tokens
}
