package passage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/normalize"
)

func tokens(s string) []normalize.Token {
	var n normalize.Normalizer
	return Spoken(n.Tokens(s))
}

// words returns the words of the text at p.
func words(x *Index, p Place) string {
	var all []string
	for _, t := range x.Tokens(p) {
		all = append(all, t.Norm)
	}
	return strings.Join(all, " ")
}

const speech = "Good morning. The bridge will not reopen before Friday. We found four cracked bolts on the northern span. " +
	"All of them must be replaced. The ferry will run until Friday. It is free of charge for children. " +
	"The bus will run until Friday too, and it is free of charge for everybody who lives on the island."

func TestFind(t *testing.T) {
	x := New(tokens(speech))
	tests := []struct{ name, quote, want string }{
		{"word for word", "The bridge will not reopen before Friday", "the bridge will not reopen before friday"},
		{"a word changed", "We found six cracked bolts on the northern span", "we found four cracked bolts on the northern span"},
		{"words left out", "We found cracked bolts on the span", "we found four cracked bolts on the northern span"},
		{"inflected", "We find a cracked bolt on the northern span", "we found four cracked bolts on the northern span"},
		{"first of two places", "free of charge", "free of charge"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, ok := x.Find(tokens(tt.quote), Context{})
			require.True(t, ok)
			require.Equal(t, tt.want, strings.ReplaceAll(words(x, p), "4", "four"))
		})
	}
}

func TestRunsAtTheEnds(t *testing.T) {
	x := New(tokens(speech))
	for _, tt := range []struct {
		quote          string
		prefix, suffix int
	}{
		{"The bridge will not reopen until Friday", 5, 2},
		{"The bus will run until Friday too", 7, 7},
		{"All of them and everybody who lives", 3, 3},
		{"oranges from Valencia", 0, 0},
		{"", 0, 0},
	} {
		require.Equal(t, tt.prefix, x.Prefix(tokens(tt.quote)), tt.quote)
		require.Equal(t, tt.suffix, x.Suffix(tokens(tt.quote)), tt.quote)
	}
}

func TestFindNothing(t *testing.T) {
	_, ok := New(tokens(speech)).Find(tokens("oranges from Valencia"), Context{})
	require.False(t, ok)
	_, ok = New(nil).Find(tokens("oranges"), Context{})
	require.False(t, ok)
	_, ok = New(tokens(speech)).Find(nil, Context{})
	require.False(t, ok)
}

// Two or three words stand in several places of a long speech: the words around the quotation decide.
func TestContextDecides(t *testing.T) {
	filler := strings.Repeat("Nothing else was said about the weather that day. ", 40)
	x := New(tokens("The ferry is free of charge for pupils. " + filler + "The museum is free of charge for pensioners on Sundays. " + filler))
	p, ok := x.Find(tokens("free of charge"), Context{Before: tokens("Visitors of the museum will find it"), Behind: tokens("if they are pensioners.")})
	require.True(t, ok)
	require.Contains(t, words(x, Place{Start: p.Start - 3, End: p.End}), "museum")
}

func TestExactPlacesAreFound(t *testing.T) {
	all := tokens(speech)
	x := New(all)
	rapid.Check(t, func(t *rapid.T) {
		start := rapid.IntRange(0, len(all)-4).Draw(t, "start")
		end := rapid.IntRange(start+3, len(all)).Draw(t, "end")
		p, ok := x.Find(all[start:end], Context{})
		require.True(t, ok)
		require.True(t, x.Exact(p, all[start:end]), "found %q", words(x, p))
		require.InDelta(t, 1, p.Score, 1e-9)
	})
}

func FuzzFind(f *testing.F) {
	f.Add(speech, "cracked bolts")
	f.Add("a a a a a", "a b a")
	f.Fuzz(func(t *testing.T, source, quote string) {
		x := New(tokens(source))
		p, ok := x.Find(tokens(quote), Context{})
		if !ok {
			return
		}
		require.True(t, 0 <= p.Start && p.Start < p.End && p.End <= len(x.tokens))
		require.True(t, p.Score >= 0 && p.Score <= 1)
	})
}
