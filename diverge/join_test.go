package diverge

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestUntyped(t *testing.T) {
	for _, c := range []struct {
		d    Divergence
		want bool
	}{
		{Divergence{Kind: Missing}, true},
		{Divergence{Kind: Missing, Facet: Qualifier}, false},
		{Divergence{Kind: Altered, Facet: Wording}, true},
		{Divergence{Kind: Altered, Facet: Number}, false},
		{Divergence{Kind: Spliced}, false},
	} {
		require.Equal(t, c.want, untyped(c.d), "%v/%v", c.d.Kind, c.d.Facet)
	}
}

func TestOnceNamed(t *testing.T) {
	at := func(w, from, to int) []Site {
		s := Site{Witness: w}
		s.Span.Start, s.Span.End = from, to
		return []Site{s}
	}
	plain := Divergence{Kind: Altered, Facet: Name, A: at(0, 10, 20), B: at(1, 5, 12)}
	elsewhere := Divergence{Kind: Altered, Facet: Name, A: at(0, 40, 50), B: at(1, 45, 52)}
	weighed := Divergence{Kind: Altered, Facet: Name, A: at(1, 5, 12), B: at(0, 14, 20)}
	require.Equal(t, []Divergence{elsewhere}, onceNamed([]Divergence{plain, elsewhere}, []Divergence{weighed}))
}
