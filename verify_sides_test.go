package quotecheck_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// facing requires that the findings have the transcript's places on side A and the article's on side B, some on each and none twice.
func facing(t *testing.T, transcript, article *text.Document, found []quotecheck.Divergence) {
	t.Helper()
	seen := map[string]bool{}
	for _, d := range found {
		require.False(t, seen[d.ID], "told twice: %+v", d)
		seen[d.ID] = true
		for i, sites := range [][]quotecheck.Site{d.A, d.B} {
			of, places := []*text.Document{transcript, article}[i], map[text.Span]bool{}
			require.NotEmpty(t, sites)
			for _, s := range sites {
				require.Equal(t, of.ID, s.Document, "side %d of %+v", i, d)
				require.Equal(t, of.Slice(s.Span), s.Text)
				require.False(t, places[s.Span], "the same place twice in %+v", d)
				places[s.Span] = true
			}
		}
	}
}

// An article that quotes a sentence rightly and once more in other words stands on one side all the same: the transcript is the other.
func TestVerifyKeepsTheSidesApart(t *testing.T) {
	const said = "We have asked the mayor, Mr. Holm, for thirty buses."
	transcript := &text.Document{ID: "t", Kind: text.Transcript, Text: "LUND: " + said + " Yes. The road was shut for nobody.\n"}
	for _, turned := range []string{
		"We have asked the mayor, never Holm, for thirty buses.",
		"We have asked the mayor, Mr. Holm, for thirteen buses.",
		"We had to ask the mayor, Mr. Holm, for all the buses.",
		"We have never asked the mayor, Mr. Holm, for thirty buses.",
		"We have asked for thirty buses.",
	} {
		for _, words := range []string{said + " " + turned, turned + " " + said, said + " " + turned + " … " + said} {
			article := &text.Document{ID: "a", Text: "“" + strings.TrimSuffix(words, ".") + ",” Anna Lund said."}
			v := verified(t, transcript, article)
			require.Len(t, v.Quotes, 1)
			require.Equal(t, quotecheck.Altered, v.Quotes[0].Verdict)
			require.NotEmpty(t, v.Quotes[0].Divergences, words)
		}
	}
}
