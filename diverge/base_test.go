package diverge_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

// has reports whether f has a finding of a kind and facet at least as grave as s.
func has(f *diverge.Findings, k diverge.Kind, facet diverge.Facet, s diverge.Severity) bool {
	return slices.ContainsFunc(f.Divergences, func(d diverge.Divergence) bool {
		return d.Kind == k && d.Facet == facet && d.Severity >= s
	})
}

// The fullest rendering is the base; that two others oblige differently must show all the same.
func TestBaseHidesNothingTyped(t *testing.T) {
	_, f := findings(t, diverge.Judge{},
		`“We think today that the safety of the whole valley needs to be ensured before the winter comes,” Mayor Ines Okafor said.`,
		`“The safety of the valley must be ensured before the winter,” Mayor Ines Okafor said.`,
		`“The safety of the valley may be ensured before the winter,” Mayor Ines Okafor said.`)
	pairs := map[[2]int]bool{}
	for _, d := range f.Divergences {
		if d.Kind == diverge.Altered && d.Facet == diverge.Modality {
			for _, a := range d.A {
				for _, b := range d.B {
					pairs[[2]int{min(a.Witness, b.Witness), max(a.Witness, b.Witness)}] = true
				}
			}
		}
	}
	require.True(t, pairs[[2]int{1, 2}], "must / may: %v", pairs)
}

// A paraphrase that departs from a quotation in what is meant shows too, although neither of them is the base.
func TestBaseHidesNoOtherThing(t *testing.T) {
	_, f := findings(t, diverge.Judge{},
		`“We need, as everybody in this valley has known for years, a lasting balance of trade in the region,” Mayor Ines Okafor said.`,
		`“We need a lasting balance of trade in the region,” Mayor Ines Okafor said.`,
		`Mayor Ines Okafor said that they needed a lasting balance of fear in the region.`)
	require.True(t, slices.ContainsFunc(f.Divergences, func(d diverge.Divergence) bool {
		return d.Facet == diverge.Wording && d.Severity == diverge.Substantive && d.A[0].Witness == 1 && d.B[0].Witness == 2
	}), "trade / fear: %v", f.Divergences)
}

// Words that follow at once in one account and later in the other were joined.
func TestJoinedWords(t *testing.T) {
	_, f := findings(t, diverge.Judge{},
		`MAYOR OKAFOR: The dam has not been mended for more than nine years, and nine years are a long time. The sluice is older than any bridge in the valley, and nobody wants to pay for it.`,
		`“The dam has not been mended for more than nine years, and nobody wants to pay for it,” Mayor Okafor said.`)
	require.True(t, has(f, diverge.Spliced, 0, diverge.Substantive), "%v", f.Divergences)
	require.False(t, has(f, diverge.Truncated, 0, diverge.Substantive), "%v", f.Divergences)
}

// Two papers report a statement without marks, one prints other words inside them.
func TestPromoted(t *testing.T) {
	_, f := findings(t, diverge.Judge{},
		`Mayor Ines Okafor said that the plan for the new harbour had been dropped by the council.`,
		`Mayor Ines Okafor said that the plan for the new harbour had been dropped by the council on Friday.`,
		`“Our council has thrown out this harbour plan, and we buried it for good,” Mayor Ines Okafor said.`)
	_, quoted := findings(t, diverge.Judge{},
		`Mayor Ines Okafor said that the plan for the new harbour had been dropped by the council.`,
		`“The plan for the new harbour has been dropped by the council,” Mayor Ines Okafor said.`)
	require.False(t, has(quoted, diverge.Promoted, 0, diverge.Editorial), "a quotation that follows the paraphrase")
	for _, d := range f.Divergences {
		if d.Kind == diverge.Promoted {
			require.True(t, d.Review)
			return
		}
	}
	t.Error("not found as promoted")
}
