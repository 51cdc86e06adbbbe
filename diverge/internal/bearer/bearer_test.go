package bearer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge/finding"
)

func TestOnceNamed(t *testing.T) {
	at := func(w, from, to int) []finding.Site {
		s := finding.Site{Witness: w}
		s.Span.Start, s.Span.End = from, to
		return []finding.Site{s}
	}
	plain := finding.Divergence{Kind: finding.Altered, Facet: finding.Name, A: at(0, 10, 20), B: at(1, 5, 12)}
	elsewhere := finding.Divergence{Kind: finding.Altered, Facet: finding.Name, A: at(0, 40, 50), B: at(1, 45, 52)}
	weighed := finding.Divergence{Kind: finding.Altered, Facet: finding.Name, A: at(1, 5, 12), B: at(0, 14, 20)}
	require.Equal(t, []finding.Divergence{elsewhere}, OnceNamed([]finding.Divergence{plain, elsewhere}, []finding.Divergence{weighed}))
}
