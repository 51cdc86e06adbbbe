package diverge_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

// Who prints the right words somewhere as well departs all the same with the wrong ones.
func TestRightWordsBesideWrongOnes(t *testing.T) {
	const bolts = "Mayor Ines Okafor said the town had counted 83 broken bolts under the deck. “We have counted 38 broken bolts under the deck,” she said."
	for _, c := range []struct {
		name, departs, other string
		want                 diverge.Facet // 0: nothing grave
	}{
		{"a quotation, a record", "“The mill will close in May,” Mayor Ines Okafor said. “The mill will not close in May,” she said.", "OKAFOR: The mill will not close in May.", diverge.Negation},
		{"a paraphrase, a record", bolts, "OKAFOR: We have counted 38 broken bolts under the deck.", diverge.Number},
		{"a paraphrase, a quotation", bolts, "“We have counted 38 broken bolts under the deck,” Mayor Ines Okafor said.", diverge.Number},
		{"a free paraphrase", "Mayor Ines Okafor said the town had counted 38 broken bolts in 21 spans. “We have counted 38 broken bolts in 12 spans since Monday,” she said.",
			"OKAFOR: We have counted 38 broken bolts in 12 spans since Monday.", diverge.Number},
		{"both print both", bolts, bolts, 0},
		{"a record of two sentences", "OKAFOR: The mill will close in May. The mill will not close in May.", "“The mill will not close in May,” Mayor Ines Okafor said.", 0},
		{"a paraphrase of another count", "Mayor Ines Okafor said the town had counted 12 broken bolts on Monday. “We have counted 38 broken bolts on Tuesday night,” she said.",
			"OKAFOR: We have counted 38 broken bolts on Tuesday night.", 0},
		{"a paraphrase that fits", "Mayor Ines Okafor said nearly 40 bolts were broken. “We have counted 38 broken bolts under the deck,” she said.", "OKAFOR: We have counted 38 broken bolts under the deck.", 0},
	} {
		for _, j := range []diverge.Judge{{}, {AllPairs: true}, {Reference: "b"}} {
			_, f := findings(t, j, c.departs, c.other)
			if c.want == 0 {
				require.False(t, slices.ContainsFunc(f.Divergences, func(d diverge.Divergence) bool { return d.Severity > diverge.Editorial }), c.name)
				continue
			}
			require.Len(t, f.Divergences, 1, c.name)
			d := f.Divergences[0]
			require.Equal(t, c.want, d.Facet, c.name)
			require.GreaterOrEqual(t, d.Severity, diverge.Substantive, c.name)
			require.Len(t, d.A, 1, c.name)
			require.Len(t, d.B, 1, c.name)
			require.ElementsMatch(t, []int{0, 1}, []int{d.A[0].Witness, d.B[0].Witness}, c.name)
		}
	}
}
