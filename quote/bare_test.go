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
	for name, s := range map[string]string{
		"pronoun":    "“The pier is safe,” Mayor Vera Lind said on Monday at a press conference. “It was tested,” she said.",
		"story":      story,
		"title":      "Sam Okafor, the mayor of Lund, came late. “It is open,” the mayor said on Friday. “Ask me,” he told reporters. “No.”",
		"transcript": "ADLER: The harbour is open.\nOKAFOR: Since when?\nADLER: Since Monday.",
		"list":       "Key points of Mayor Adler's speech:\n- The harbour stays open: \"It is open.\"\n- Trade is \"low\".\n- \"No ship will wait,\" he said.",
	} {
		t.Run(name, func(t *testing.T) {
			d := &text.Document{ID: "d", Text: s}
			whole := slices.Collect((&Extractor{MarkedOnly: true}).Quotes(d))
			bare := slices.Collect((&Extractor{MarkedOnly: true, Bare: true}).Quotes(d))
			require.NotEmpty(t, whole)
			for i := range whole {
				assert.NotEmpty(t, whole[i].Clauses)
				whole[i].Clauses, whole[i].Occasion = nil, Occasion{}
			}
			assert.Equal(t, whole, bare)
		})
	}
	d := &text.Document{ID: "d", Text: "“The pier is safe,” Mayor Vera Lind said on Monday at a press conference."}
	for q := range (&Extractor{MarkedOnly: true}).Quotes(d) {
		assert.NotEmpty(t, q.Occasion)
	}
}
