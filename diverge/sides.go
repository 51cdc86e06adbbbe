package diverge

import (
	"context"
	"fmt"
	"slices"
	"sort"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
)

// sided returns list with every document on the side where it belongs: with those that have the words that others lack, and never
// on both. Findings that tell the same of the same places then are one. The error is that of ctx.
func sided(ctx context.Context, v *view.View, list []Divergence) ([]Divergence, error) {
	seen := map[string]bool{}
	var out []Divergence
	for _, d := range list {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		switch {
		case placed(d.B) && !placed(d.A):
			d.A = together(d.A, alsoThere(v, d.A, d.B))
		case placed(d.A) && !placed(d.B):
			d.B = together(d.B, alsoThere(v, d.B, d.A))
		}
		d = parted(v, d)
		if key := fmt.Sprint(d.Kind, d.Facet, d.Severity, d.A, d.B); !seen[key] {
			seen[key] = true
			out = append(out, d)
		}
	}
	return out, nil
}

// placed reports whether the sites are the mere places of words that are not there.
func placed(sites []Site) bool {
	return len(sites) > 0 && !slices.ContainsFunc(sites, func(s Site) bool { return !s.Span.Empty() })
}

// together returns the sites with more among them, in the order of the documents.
func together(sites, more []Site) []Site {
	if len(more) == 0 {
		return sites
	}
	out := append(slices.Clone(sites), more...)
	sort.SliceStable(out, func(i, k int) bool { return out[i].Witness < out[k].Witness })
	return out
}

// alsoThere returns where the documents of neither side print the words of has, a whole cell, in a quotation of their own.
func alsoThere(v *view.View, has, lacks []Site) []Site {
	if len(has) == 0 || has[0].Quote < 0 {
		return nil
	}
	s := has[0]
	remark, column := v.ClauseColumn(s.Witness, s.Quote, s.Span)
	if remark < 0 {
		return nil
	}
	cells := v.Al.Remarks[remark].Columns[column].Cells
	k := slices.IndexFunc(cells, func(c align.Cell) bool { return c.Witness == s.Witness && c.Quote == s.Quote && c.Span == s.Span })
	if k < 0 {
		return nil
	}
	var out []Site
	for _, c := range cells {
		known := func(o Site) bool { return o.Witness == c.Witness }
		if c.Reading == cells[k].Reading && !slices.ContainsFunc(has, known) && !slices.ContainsFunc(lacks, known) {
			out = append(out, v.Site(c, c.Span))
		}
	}
	return out
}

// parted takes the documents that print both readings off the sides of d, where others print one of the two alone: a headline that
// says one thing over a story that says the other takes neither side. Where others print one reading alone, and nobody the other, who prints
// both stands with that other. The reference stays the base, and a finding inside one document keeps its sites.
func parted(v *view.View, d Divergence) Divergence {
	a, b := without(d.A, d.B), without(d.B, d.A)
	isBase := func(s Site) bool { return v.Al.Witnesses[s.Witness].Document.ID == v.Reference }
	if d.Basis == Reference && !slices.ContainsFunc(a, isBase) {
		a = d.A
	}
	switch {
	case len(a) > 0 && len(b) > 0:
		d.A, d.B = a, b
	case len(a) > 0:
		d.A = a
	case len(b) > 0:
		d.B = b
	}
	return d
}

// without returns the sites of x whose documents have no site among y.
func without(x, y []Site) []Site {
	return slices.DeleteFunc(slices.Clone(x), func(s Site) bool {
		return slices.ContainsFunc(y, func(o Site) bool { return o.Witness == s.Witness })
	})
}
