package quotecheck

import (
	"fmt"
	"slices"
)

// most is how many divergences of one remark and kind are compared with each other; beyond it all are kept.
const most = 400

// subsume drops a divergence that another one says already: the same kind and facet in the same remark, with at least the same
// sites on the same sides, or on swapped ones.
func subsume(all []Divergence) []Divergence {
	type key struct{ remark, kind string }
	groups := map[key][]int{}
	for i, d := range all {
		k := key{d.Remark, fmt.Sprint(d.Kind, d.Facet)}
		groups[k] = append(groups[k], i)
	}
	drop := make([]bool, len(all))
	for _, group := range groups {
		if len(group) > most {
			continue
		}
		for _, i := range group {
			for _, j := range group {
				if i != j && !drop[j] && says(all[j], all[i]) && (!says(all[i], all[j]) || j < i) {
					drop[i] = true
					break
				}
			}
		}
	}
	kept := []Divergence{}
	for i, d := range all {
		if !drop[i] {
			kept = append(kept, d)
		}
	}
	return kept
}

// says reports whether x has every site of y.
func says(x, y Divergence) bool {
	return holds(x.A, y.A) && holds(x.B, y.B) || holds(x.A, y.B) && holds(x.B, y.A)
}

func holds(sites, wanted []Site) bool {
	for _, s := range wanted {
		if !slices.Contains(sites, s) {
			return false
		}
	}
	return true
}
