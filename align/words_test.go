package align

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/normalize"
)

// reading draws a short text of a small vocabulary, so that words repeat.
func reading(t *rapid.T, label string) []normalize.Token {
	vocabulary := rapid.SampledFrom([]string{"the", "not", "agree", "agrees", "agreed", "talks", "twenty", "20", ",", ".", "labor", "labour", "must", "should", "Odesa", "war"})
	words := rapid.SliceOfN(vocabulary, 0, 14).Draw(t, label)
	var n normalize.Normalizer
	var tokens []normalize.Token
	for _, w := range words {
		tokens = append(tokens, n.Tokens(w)...)
	}
	return tokens
}

func TestWordsIsTotal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := reading(t, "x"), reading(t, "y")
		links := new(Aligner).Words(x, y)
		seenX, seenY := make([]int, len(x)), make([]int, len(y))
		for k, l := range links {
			assert.LessOrEqual(t, l.X, l.XEnd)
			assert.LessOrEqual(t, l.Y, l.YEnd)
			assert.Equal(t, l.Gap(), l.X == l.XEnd || l.Y == l.YEnd)
			for i := l.X; i < l.XEnd; i++ {
				seenX[i]++
			}
			for j := l.Y; j < l.YEnd; j++ {
				seenY[j]++
			}
			if k > 0 {
				assert.True(t, links[k-1].X < l.X || links[k-1].X == l.X && links[k-1].Y <= l.Y, "sorted")
			}
		}
		for _, seen := range append(seenX, seenY...) {
			assert.Equal(t, 1, seen)
		}
	})
}

func TestWordsIsSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := reading(t, "x"), reading(t, "y")
		var mirrored []Link
		for _, l := range new(Aligner).Words(y, x) {
			mirrored = append(mirrored, Link{X: l.Y, XEnd: l.YEnd, Y: l.X, YEnd: l.XEnd, Relation: l.Relation, Score: l.Score})
		}
		assert.ElementsMatch(t, new(Aligner).Words(x, y), mirrored)
	})
}

func TestWordsOfOneReadingAreIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := reading(t, "x")
		for i, l := range new(Aligner).Words(x, x) {
			assert.Equal(t, Link{X: i, XEnd: i + 1, Y: i, YEnd: i + 1, Relation: Identical, Score: l.Score}, l)
		}
	})
}

// What readings part in must meet, or nobody can say how they part.
func TestWordsMeetInOnePlace(t *testing.T) {
	for _, c := range []struct{ x, y, wantX, wantY string }{
		{"the ferries must leave today", "the ferries should leave today", "must", "should"},
		{"four ships left the port", "nine ships left the port", "4", "9"},
		{"they told Marta about the plan", "they told Gregor about the plan", "marta", "gregor"},
		{"nobody wants a longer strike", "everybody wants a longer strike", "nobody", "everybody"},
		{"prices will rise in the spring", "prices will fall in the spring", "rise", "fall"},
		{"about half of the crew stayed", "roughly half of the crew stayed", "about", "roughly"},
	} {
		t.Run(c.wantX+" "+c.wantY, func(t *testing.T) {
			var n normalize.Normalizer
			x, y := n.Tokens(c.x), n.Tokens(c.y)
			var met [][2]string
			for _, l := range new(Aligner).Words(x, y) {
				if l.Relation != Identical && !l.Gap() {
					met = append(met, [2]string{x[l.X].Norm, y[l.Y].Norm})
				}
			}
			assert.Equal(t, [][2]string{{c.wantX, c.wantY}}, met)
		})
	}
}

func FuzzWords(f *testing.F) {
	f.Add("The ferries must leave at noon.", "The ferry should not leave before noon.")
	f.Add("a a a a", "a a")
	f.Add("", "20% … “no”")
	f.Fuzz(func(t *testing.T, a, b string) {
		var n normalize.Normalizer
		x, y := n.Tokens(a), n.Tokens(b)
		inX, inY := 0, 0
		for _, l := range new(Aligner).Words(x, y) {
			inX, inY = inX+l.XEnd-l.X, inY+l.YEnd-l.Y
		}
		assert.Equal(t, [2]int{len(x), len(y)}, [2]int{inX, inY})
	})
}

func TestWordsCanBeGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	x, y := refrains(400, 7), refrains(400, 8)
	links, err := new(Linker).WordsContext(ctx, x, y)
	require.NoError(t, err)
	assert.Equal(t, new(Aligner).Words(x, y), links)
	cancel()
	_, err = new(Linker).WordsContext(ctx, x, y)
	require.ErrorIs(t, err, context.Canceled)
}
