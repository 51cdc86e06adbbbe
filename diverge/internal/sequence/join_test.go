package sequence

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge/finding"
)

func TestUntyped(t *testing.T) {
	for _, c := range []struct {
		d    finding.Divergence
		want bool
	}{
		{finding.Divergence{Kind: finding.Missing}, true},
		{finding.Divergence{Kind: finding.Missing, Facet: finding.Qualifier}, false},
		{finding.Divergence{Kind: finding.Altered, Facet: finding.Wording}, true},
		{finding.Divergence{Kind: finding.Altered, Facet: finding.Number}, false},
		{finding.Divergence{Kind: finding.Spliced}, false},
	} {
		require.Equal(t, c.want, untyped(c.d), "%v/%v", c.d.Kind, c.d.Facet)
	}
}
