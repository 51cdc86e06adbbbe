package quotecheck_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// An ID is that of a place and of its words: what a corrected transcript says at the same bytes is another finding.
func TestFindingsOfOtherWordsHaveOtherIDs(t *testing.T) {
	article := &text.Document{ID: "a", Text: "“We will commence the repair of the harbour in May,” Ines Okafor said."}
	seen := map[string]string{}
	for _, verb := range []string{"begin", "start", "delay"} {
		said := "OKAFOR: We will " + verb + " the repair of the harbour in May.\n"
		for range 2 {
			v, err := new(quotecheck.Checker).Verify(context.Background(), &text.Document{ID: "t", Kind: text.Transcript, Text: said}, article)
			require.NoError(t, err)
			require.Len(t, v.Quotes, 1)
			require.NotEmpty(t, v.Quotes[0].Divergences)
			for _, d := range v.Quotes[0].Divergences {
				if of, ok := seen[d.ID]; ok {
					require.Equal(t, of, verb, "%s twice", d.ID)
				}
				seen[d.ID] = verb
			}
		}
	}
	require.GreaterOrEqual(t, len(seen), 3)
}
