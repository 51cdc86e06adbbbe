package quotecheck_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// TestCheckWithBareQuotes wants a comparison even where the extractor leaves out what it needs.
func TestCheckWithBareQuotes(t *testing.T) {
	c := quotecheck.Checker{Extractor: quote.Extractor{MarkedOnly: true, Bare: true}}
	r, err := c.Check(context.Background(),
		&text.Document{ID: "a", Text: "“We will pay the miners by Friday,” Vera Lind said."},
		&text.Document{ID: "b", Text: "“We will not pay the miners by Friday,” Vera Lind said."},
	)
	require.NoError(t, err)
	assert.NotEmpty(t, r.Divergences)
}
