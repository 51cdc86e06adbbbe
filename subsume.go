package quotecheck

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// subsume drops a divergence that another one says already: the same kind and facet in the same remark, with at least the same
// sites on the same sides, or on swapped ones. What says a divergence has its rarest site too, so only those are looked at.
func subsume(all []Divergence) []Divergence {
	sharers := make(map[key][]int, len(all))
	for i := range all {
		for _, k := range keys(&all[i]) {
			sharers[k] = append(sharers[k], i)
		}
	}
	drop := make([]bool, len(all))
	for i := range all {
		for _, j := range suspects(&all[i], sharers) {
			if i != j && !drop[j] && says(&all[j], &all[i]) && (!says(&all[i], &all[j]) || j < i) {
				drop[i] = true
				break
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

// A key is the place of a site of a divergence of some kind, facet and remark.
type key struct {
	remark   string
	kind     diverge.Kind
	facet    diverge.Facet
	document string
	span     text.Span
}

// keys returns the keys of d: one without a place, then those of its sites.
func keys(d *Divergence) []key {
	k := key{remark: d.Remark, kind: d.Kind, facet: d.Facet}
	list := append(make([]key, 0, 1+len(d.A)+len(d.B)), k)
	for _, sites := range [][]Site{d.A, d.B} {
		for _, s := range sites {
			k.document, k.span = s.Document, s.Span
			list = append(list, k)
		}
	}
	return list
}

// suspects returns the divergences that have the rarest key of d.
func suspects(d *Divergence, sharers map[key][]int) []int {
	rarest := slices.MinFunc(keys(d), func(x, y key) int { return len(sharers[x]) - len(sharers[y]) })
	return sharers[rarest]
}

// says reports whether x has every site of y.
func says(x, y *Divergence) bool {
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
