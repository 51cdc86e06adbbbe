package diverge_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

// A third account that has the word in question stands beside the base, whatever it has for the other words.
func TestThirdAccountSecondsTheBase(t *testing.T) {
	const (
		full  = `“The storm came in the night, and fourteen boats of our fleet sank in the harbour,” Mayor Ines Okafor said.`
		other = `“The storm came in the night, and four boats of our fleet sank in the harbour,” Mayor Ines Okafor said.`
		third = `“The storm came at night, and fourteen boats of the fleet went down in the harbour,” Mayor Ines Okafor said.`
		plain = `“The storm came at night, and some boats of the fleet went down in the harbour,” Mayor Ines Okafor said.`
	)
	against := func(texts ...string) (all [][]int) {
		_, f := findings(t, diverge.Judge{}, texts...)
		for _, d := range f.Divergences {
			if d.Kind != diverge.Altered || d.Facet != diverge.Number || len(d.B) != 1 || d.B[0].Witness != 1 {
				continue
			}
			var a []int
			for _, s := range d.A {
				a = append(a, s.Witness)
			}
			slices.Sort(a)
			all = append(all, a)
		}
		return all
	}
	require.Contains(t, against(full, other, third), []int{0, 2})
	require.NotContains(t, against(full, other, plain), []int{0, 2})
}

// Two accounts that part from the base by the same word make one finding, however the rest of each is worded.
func TestOneConflictIsListedOnce(t *testing.T) {
	_, f := findings(t, diverge.Judge{},
		`“The storm came in the night from the north, as we had feared, and fourteen boats of our fleet sank in the harbour,” Mayor Ines Okafor said.`,
		`“When the storm came from the north at night, four boats of the fleet sank in the old harbour,” Mayor Ines Okafor said.`,
		`“Four boats of the fleet were lost in the harbour when the storm came at night,” Mayor Ines Okafor said.`)
	var sides [][2]int
	for _, d := range f.Divergences {
		if d.Kind == diverge.Altered && d.Facet == diverge.Number {
			sides = append(sides, [2]int{len(d.A), len(d.B)})
		}
	}
	require.Equal(t, [][2]int{{1, 2}}, sides)
}
