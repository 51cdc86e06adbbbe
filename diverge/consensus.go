package diverge

import "github.com/quotecheck/quotecheck/diverge/internal/view"

// consensusOf is the number of independent documents from which a base reading counts as what most print. Two may be one
// reporter's notes; four accounts of one event, as a rule, are all there are.
const consensusOf = 3

// agreed notes which findings hold one reading against that of most documents.
//
// Rule: the base stands in three independent documents or more, and in more of them than the other side; documents that copy one
// text are one. It says how many agree, never who is right. It fails where three reporters took down one interpreter.
func agreed(v *view.View, list []Divergence) {
	for i, d := range list {
		if n := witnesses(v, d.A); d.Basis == Pairwise && n >= consensusOf && n > witnesses(v, d.B) {
			list[i].Basis = Consensus
		}
	}
}

// witnesses counts the independent documents of sites.
func witnesses(v *view.View, sites []Site) int {
	documents, lineages := map[int]bool{}, map[int]bool{}
	for _, s := range sites {
		if l := v.Lineage[s.Witness]; l > 0 {
			lineages[l] = true
		} else {
			documents[s.Witness] = true
		}
	}
	return len(documents) + len(lineages)
}
