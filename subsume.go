package quotecheck

import (
	"context"
	"slices"

	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// subsume drops a divergence that another one says already: the same kind and facet in the same remark, with at least the same
// sites on the same sides, or on swapped ones.
//
// Of two that are equally grave the survivor is as sure as the surer one. A graver one outdoes a milder one that is no surer; what is milder
// and surer stays beside it, and so does what is graver than the one that says it. The error is that of ctx.
func subsume(ctx context.Context, all []Divergence) ([]Divergence, error) {
	all, err := drop(ctx, all, func(x, y *Divergence) bool { return x.Severity == y.Severity })
	if err != nil {
		return nil, err
	}
	return drop(ctx, all, func(x, y *Divergence) bool {
		return x.Severity > y.Severity && x.Confidence >= y.Confidence && (y.Review || !x.Review)
	})
}

// drop returns all without what another one says that may stand for it, each survivor as sure as what it stands for. What says a
// divergence has its rarest site too, so only those are looked at.
func drop(ctx context.Context, all []Divergence, standsFor func(x, y *Divergence) bool) ([]Divergence, error) {
	all = slices.Clone(all)
	sharers := make(map[key][]int, len(all))
	for i := range all {
		for _, k := range keys(&all[i]) {
			sharers[k] = append(sharers[k], i)
		}
	}
	dropped := make([]bool, len(all))
	for i := range all {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, j := range suspects(&all[i], sharers) {
			x, y := &all[j], &all[i]
			if i != j && !dropped[j] && standsFor(x, y) && says(x, y) && (j < i || !standsFor(y, x) || !says(y, x)) {
				dropped[i] = true
				x.Confidence, x.Review = max(x.Confidence, y.Confidence), x.Review && y.Review
				break
			}
		}
	}
	kept := []Divergence{}
	for i, d := range all {
		if !dropped[i] {
			kept = append(kept, d)
		}
	}
	return kept, nil
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
