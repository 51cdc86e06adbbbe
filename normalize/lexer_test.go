package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// TestLexerForgetsTheTextBefore covers what a token owes to the rest of its text: a capitalised word that is never small.
func TestLexerForgetsTheTextBefore(t *testing.T) {
	var n Normalizer
	x := n.Lexer()
	for _, s := range []string{
		"Hill spoke. We saw Hill and the hill.", "Hill spoke. We saw Hill.", "Hill spoke.", "Hill's cease-fire, the Ceasefire; we saw Hill",
		"Ceasefire talks, a Ceasefire", "Couldn't couldn't they? We Could", "Could they", "re-elected", "Reelected, they were Reelected",
	} {
		assert.Equal(t, n.Tokens(s), x.Tokens(s), s)
	}
}

func TestLexerAgreesWithNormalizer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var n Normalizer
		x := n.Lexer()
		for _, s := range rapid.SliceOfN(texts(), 1, 4).Draw(t, "texts") {
			assert.Equal(t, n.Tokens(s), x.Tokens(s), s)
		}
	})
}
