package main

import (
	"slices"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// meets reports whether d stands at the places of j; swapped = with its sides exchanged.
func (j judgement) meets(d *quotecheck.Divergence) (ok, swapped bool) {
	at := func(p passage, sites []quotecheck.Site) bool {
		return slices.ContainsFunc(passages(sites), func(s passage) bool { return s.touches(p) })
	}
	if at(j.a, d.A) && at(j.b, d.B) {
		return true, false
	}
	ok = at(j.b, d.A) && at(j.a, d.B)
	return ok, ok
}

// typesOf returns the types that a finding names, the leading one first.
func typesOf(d *quotecheck.Divergence) []quotecheck.Type {
	return append([]quotecheck.Type{{Kind: d.Kind, Facet: d.Facet}}, d.Also...)
}

// annotatedKind returns the kind as annotations name it: a cut at the end is a cut, and missing seen from the other side is added.
func annotatedKind(k diverge.Kind, swapped bool) string {
	switch {
	case k == diverge.Truncated:
		k = diverge.Missing
	case k == diverge.Promoted:
		return "register"
	}
	switch {
	case swapped && k == diverge.Missing:
		k = diverge.Added
	case swapped && k == diverge.Added:
		k = diverge.Missing
	}
	return k.String()
}

// hasKind reports whether d names a kind that j allows.
func (j judgement) hasKind(d *quotecheck.Divergence, swapped bool) bool {
	return slices.ContainsFunc(typesOf(d), func(t quotecheck.Type) bool {
		k := annotatedKind(t.Kind, swapped)
		return k == j.Kind || j.AltKind != "" && k == j.AltKind
	})
}

// facetsOf returns the facets that an aspect allows: a reader's word may mean several.
func facetsOf(aspect string) []string {
	switch aspect {
	case "quantity-or-scope":
		return []string{"quantifier", "number"}
	case "strength":
		return []string{"degree", "wording"}
	case "time":
		return []string{"time", "modality"}
	case "meaning":
		return []string{"wording", "degree", "person", "quantifier", "name"}
	case "attribution":
		return []string{"person", "name"}
	}
	return []string{aspect}
}

// hasFacet reports whether d names a facet that j allows; only what is altered has one.
func (j judgement) hasFacet(d *quotecheck.Divergence) bool {
	if j.Kind != "altered" {
		return true
	}
	return slices.ContainsFunc(typesOf(d), func(t quotecheck.Type) bool {
		f := t.Facet.String()
		return f != "" && (slices.Contains(facetsOf(j.Aspect), f) || slices.Contains(facetsOf(j.AltAspect), f))
	})
}

// breaks reports whether d calls a harmless difference a change: both of its sides lie inside j's.
func breaks(d *quotecheck.Divergence, j judgement) bool {
	inside := func(p passage, sites []quotecheck.Site) bool {
		return slices.ContainsFunc(passages(sites), func(s passage) bool {
			return s.doc == p.doc && p.span.Start <= s.span.Start && s.span.End <= p.span.End
		})
	}
	switch d.Kind {
	case diverge.Altered, diverge.Missing, diverge.Truncated, diverge.Added:
		return inside(j.a, d.A) && inside(j.b, d.B) || inside(j.b, d.A) && inside(j.a, d.B)
	}
	return false
}
