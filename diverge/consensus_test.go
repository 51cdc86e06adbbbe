package diverge_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

func TestBaseOfMostDocuments(t *testing.T) {
	const thirty, twenty = `“We lost thirty boats in the storm,” Mayor Ines Okafor said.`, `“We lost twenty boats in the storm,” Mayor Ines Okafor said.`
	bases := func(texts ...string) (out []diverge.Basis) {
		_, f := findings(t, diverge.Judge{}, texts...)
		for _, d := range f.Divergences {
			out = append(out, d.Basis)
		}
		return out
	}
	require.Equal(t, []diverge.Basis{diverge.Pairwise}, bases(thirty, twenty))
	longer := `“We lost twenty big boats in the storm, and the harbour is closed,” Mayor Ines Okafor said.`
	require.Contains(t, bases(longer, "Rain fell in Lorvik. "+longer, "The council met. "+longer, thirty), diverge.Consensus)
	wire := "Rain fell in Lorvik for three days, the river rose, and the ferries stayed in port until the water fell. " + longer
	require.NotContains(t, bases(wire, wire, wire, thirty), diverge.Consensus, "copies of one text are one witness")
}
