package quote

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/text"
)

// TestBare wants the same quotes with and without what a comparison needs.
func TestBare(t *testing.T) {
	d := &text.Document{ID: "d", Text: "“The pier is safe,” Mayor Vera Lind said on Monday at a press conference. “It was tested,” she said."}
	whole := slices.Collect((&Extractor{MarkedOnly: true}).Quotes(d))
	bare := slices.Collect((&Extractor{MarkedOnly: true, Bare: true}).Quotes(d))
	require.Len(t, whole, 2)
	require.Len(t, bare, 2)
	for i := range whole {
		assert.NotEmpty(t, whole[i].Clauses)
		assert.NotEmpty(t, whole[i].Occasion)
		whole[i].Clauses, whole[i].Occasion = nil, Occasion{}
	}
	assert.Equal(t, whole, bare)
}
