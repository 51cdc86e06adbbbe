package diverge_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// edited is a sentence, an edit of it and what the edit changes.
type edited struct {
	was, is string
	facet   diverge.Facet
}

var editedSentences = []edited{
	{"The bridge will reopen on Friday", "The bridge will not reopen on Friday", diverge.Negation},
	{"We found four cracked bolts under the deck", "We found nine cracked bolts under the deck", diverge.Number},
	{"The council must pay for the repairs", "The council may pay for the repairs", diverge.Modality},
	{"We are short of teachers", "We are not short of teachers", diverge.Negation},
	{"We hired 30 nurses", "We hired 80 nurses", diverge.Number},
	{"Nobody was hurt when the roof of the market came down", "Everybody was hurt when the roof of the market came down", diverge.Negation},
	{"You must leave", "You should leave", diverge.Modality},
}

// statement prints sentences as one quotation, broken with its cue behind each sentence that cut names, or as a turn.
func statement(sentences []string, cut []bool, turn bool) string {
	if turn {
		return "OKAFOR: " + strings.Join(sentences, ". ") + "."
	}
	var b strings.Builder
	b.WriteString("“" + sentences[0])
	for i, s := range sentences[1:] {
		switch {
		case cut[i] && !slices.Contains(cut[:i], true):
			b.WriteString(",” Mayor Ines Okafor said. “")
		case cut[i]:
			b.WriteString(",” Okafor said. “")
		default:
			b.WriteString(". ")
		}
		b.WriteString(s)
	}
	if slices.Contains(cut, true) {
		return b.String() + ".”"
	}
	return b.String() + ",” Mayor Ines Okafor said."
}

// A quotation that is broken by its cue in one account and not in the other says what it said: an edit of one sentence is
// found wherever the cuts are, and without an edit nothing parts.
func TestCutByTheCueHidesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.Permutation(editedSentences).Draw(t, "sentences")
		n := rapid.IntRange(2, 4).Draw(t, "count")
		at := rapid.IntRange(-1, n-1).Draw(t, "edited")
		var x, y []string
		for i, s := range list[:n] {
			x = append(x, s.was)
			if i == at {
				s.was = s.is
			}
			y = append(y, s.was)
		}
		if rapid.Bool().Draw(t, "edit the other") {
			x, y = y, x
		}
		cuts := func(name string) []bool { return rapid.SliceOfN(rapid.Bool(), n-1, n-1).Draw(t, name) }
		docs := []string{
			statement(x, cuts("cuts"), rapid.Bool().Draw(t, "turn")),
			statement(y, cuts("cuts of the other"), false),
		}
		if rapid.Bool().Draw(t, "swap") {
			slices.Reverse(docs)
		}
		j := rapid.SampledFrom([]diverge.Judge{{}, {AllPairs: true}, {Reference: "a"}, {Reference: "b"}}).Draw(t, "judge")
		al, f := judged(t, j, []align.Witness{
			{Document: &text.Document{ID: "a", Text: docs[0]}},
			{Document: &text.Document{ID: "b", Text: docs[1]}},
		})
		if at < 0 {
			require.Empty(t, lines(al, f), "%s", docs)
			return
		}
		require.True(t, has(f, diverge.Altered, list[at].facet, diverge.Substantive), "%s\n%s", docs, strings.Join(lines(al, f), "\n"))
		for _, d := range f.Divergences {
			require.True(t, d.Kind == diverge.Altered || d.Severity < diverge.Substantive, "%s\n%s", docs, strings.Join(lines(al, f), "\n"))
		}
	})
}
