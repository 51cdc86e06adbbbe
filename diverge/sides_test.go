package diverge_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

// A document that prints both readings is on neither side; the two that print one each still part.
func TestDocumentOnOneSideOnly(t *testing.T) {
	one := `“We counted four cracked bolts under the deck of the bridge,” Mayor Ines Okafor said.`
	two := `“We counted nine cracked bolts under the deck of the bridge,” Mayor Ines Okafor said.`
	for _, j := range []diverge.Judge{{}, {AllPairs: true}, {Reference: "a"}, {Reference: "c"}} {
		_, f := findings(t, j, one, one+"\n\n"+two, two)
		require.Len(t, f.Divergences, 1)
		d := f.Divergences[0]
		require.Equal(t, diverge.Number, d.Facet)
		require.Len(t, d.A, 1)
		require.Len(t, d.B, 1)
		require.ElementsMatch(t, []int{0, 2}, []int{d.A[0].Witness, d.B[0].Witness})
	}
}

// Two accounts print the sentence that the third cuts off, each in a quotation of its own: both have it.
func TestEveryDocumentThatHasTheWords(t *testing.T) {
	_, f := findings(t, diverge.Judge{},
		`“The deficit is nine million crowns. We will ask the county for help. Nobody knows the answer,” Mayor Ines Okafor said.`,
		`“The deficit is nine million crowns. We will ask the county for help,” Mayor Ines Okafor said. “Nobody knows the answer.”`,
		`“The deficit is nine million crowns. We will ask the county for help,” Mayor Ines Okafor said on Friday.`)
	require.Len(t, f.Divergences, 1, "%v", f.Divergences)
	d := f.Divergences[0]
	require.Equal(t, diverge.Missing, d.Kind, "a whole sentence is not cut at its end")
	require.Equal(t, []int{0, 1}, []int{d.A[0].Witness, d.A[1].Witness})
	require.Equal(t, 2, d.B[0].Witness)
}
