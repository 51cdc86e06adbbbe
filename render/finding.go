package render

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// A report compares readings two by two: where one account has "must", another "needs to" and a third "should", it has two divergences
// or three. A reader wants to be told once. So divergences of one clause are joined into one finding if they are of one sort and
//
//	share a wording on one side:          “must” (Herald), “needs to” (Post) / “should” (Gazette)
//	or lack words at one place:           “in the world” (Herald), “globally” (Post) / not in Gazette
//	or speak of the same printed words:   “of power” and “power” of the Gazette
//
// Words that one divergence calls missing and another one added, because its sides are the other way round, are the same news too,
// unless one account is the reference: then the sides mean something.

// A finding is divergences of one clause that say the same. The first of them leads.
type finding struct {
	quotecheck.Divergence
	ids  []string // of all
	a, b []wording
}

// A wording is words of one side with those who print them; no words where they are not there.
type wording struct {
	words   string
	outlets []string
}

// merged joins the divergences of a clause that say the same, the gravest and surest in the lead.
func (x index) merged(all []quotecheck.Divergence) []finding {
	all = slices.Clone(all)
	slices.SortStableFunc(all, quotecheck.BySeverity)
	var out []finding
	for _, d := range all {
		f := finding{Divergence: d, ids: []string{d.ID}, a: x.wordings(d.A), b: x.wordings(d.B)}
		f.A, f.B = slices.Clip(f.A), slices.Clip(f.B) // the sites of others come behind them, not into the report's
		taken := false
		for i := 0; i < len(out) && !taken; i++ {
			taken = out[i].take(f) || f.turns() && out[i].take(f.turned())
		}
		if !taken {
			out = append(out, f)
		}
	}
	return out
}

// take joins o to f if they say the same.
func (f *finding) take(o finding) bool {
	if f.Kind != o.Kind || f.Facet != o.Facet || f.Severity != o.Severity || f.Review != o.Review {
		return false
	}
	switch {
	case f.meets(o) && !share(f.a, o.b) && !share(f.b, o.a):
		f.a, f.b = joined(f.a, o.a), joined(f.b, o.b)
	case !f.knows(o.a) || !f.knows(o.b): // “must” against “could” is no news where both stand against “should”
		return false
	}
	f.ids = append(f.ids, o.ids...)
	f.A, f.B = append(f.A, o.A...), append(f.B, o.B...)
	return true
}

// knows reports whether f names each of the wordings.
func (f *finding) knows(all []wording) bool {
	return !slices.ContainsFunc(all, func(w wording) bool { return !share(slices.Concat(f.a, f.b), []wording{w}) })
}

// meets reports whether o shares a wording, a gap or printed words with f on one side.
func (f *finding) meets(o finding) bool {
	return share(f.a, o.a) || share(f.b, o.b) || overlap(f.A, o.A) || overlap(f.B, o.B) ||
		sameGap(f.A, o.A) && !sameDocument(f.B, o.B) || sameGap(f.B, o.B) && !sameDocument(f.A, o.A)
}

// turns reports whether f is the same news with its sides the other way round.
func (f *finding) turns() bool {
	switch f.Kind {
	case diverge.Altered, diverge.Reworded, diverge.Missing, diverge.Added:
		return f.Basis != diverge.Reference
	}
	return false
}

// turned returns f with its sides the other way round.
func (f *finding) turned() finding {
	o := *f
	o.A, o.B, o.a, o.b = f.B, f.A, f.b, f.a
	switch f.Kind {
	case diverge.Missing:
		o.Kind = diverge.Added
	case diverge.Added:
		o.Kind = diverge.Missing
	}
	return o
}

// everywhere names, beside those that a finding was made of, all who print its words in the same reading of the clause.
func (x index) everywhere(f finding, cells []quotecheck.Cell) finding {
	f.a, f.b = x.printed(f.a, f.A, cells), x.printed(f.b, f.B, cells)
	return f
}

// printed returns the wordings of a side with everybody who prints them in a reading in which one of the sites has them.
func (x index) printed(side []wording, sites []quotecheck.Site, cells []quotecheck.Cell) []wording {
	of := map[string][]quotecheck.Cell{}
	for _, c := range cells {
		of[c.Document] = append(of[c.Document], c)
	}
	readings := map[[2]int]bool{} // wording, reading
	for _, s := range sites {
		i := slices.IndexFunc(of[s.Document], func(c quotecheck.Cell) bool { return c.Reading != 0 && covers(c, s) })
		k := slices.IndexFunc(side, func(w wording) bool { return w.words != "" && strings.EqualFold(w.words, x.words(s)) })
		if i >= 0 && k >= 0 {
			readings[[2]int{k, of[s.Document][i].Reading}] = true
		}
	}
	side = slices.Clone(side)
	for k, w := range side {
		all, known := slices.Clone(w.outlets), map[string]bool{}
		for _, name := range all {
			known[name] = true
		}
		for _, c := range cells {
			if name := x.outlet(c.Document); readings[[2]int{k, c.Reading}] && !known[name] {
				known[name] = true
				all = append(all, name)
			}
		}
		side[k].outlets = all
	}
	return side
}

// share reports whether two sides have a wording in common.
func share(x, y []wording) bool {
	return slices.ContainsFunc(x, func(w wording) bool {
		return w.words != "" && slices.ContainsFunc(y, func(v wording) bool { return strings.EqualFold(w.words, v.words) })
	})
}

// overlap reports whether two sides speak of the same printed words.
func overlap(x, y []quotecheck.Site) bool {
	return anyPair(x, y, func(s, t quotecheck.Site) bool { return s.Document == t.Document && s.Span.Overlaps(t.Span) })
}

// sameGap reports whether two sides lack words at one place.
func sameGap(x, y []quotecheck.Site) bool {
	return anyPair(x, y, func(s, t quotecheck.Site) bool { return s.Document == t.Document && s.Span == t.Span && s.Span.Empty() })
}

// sameDocument reports whether two sides have a document in common.
func sameDocument(x, y []quotecheck.Site) bool {
	return anyPair(x, y, func(s, t quotecheck.Site) bool { return s.Document == t.Document })
}

func anyPair(x, y []quotecheck.Site, ok func(s, t quotecheck.Site) bool) bool {
	return slices.ContainsFunc(x, func(s quotecheck.Site) bool {
		return slices.ContainsFunc(y, func(t quotecheck.Site) bool { return ok(s, t) })
	})
}

// wordings returns the words of one side, each once, with everybody who prints them.
func (x index) wordings(sites []quotecheck.Site) []wording {
	var all []wording
	for _, s := range sites {
		all = joined(all, []wording{{words: x.words(s), outlets: []string{x.outlet(s.Document)}}})
	}
	return all
}

// joined returns the wordings of two findings, each once. Of two that one outlet prints, and of which one is a part of the other, the
// longer is enough.
func joined(all, more []wording) []wording {
	all = slices.Clone(all)
	for _, m := range more {
		i := slices.IndexFunc(all, func(w wording) bool { return strings.EqualFold(w.words, m.words) || w.holds(m) || m.holds(w) })
		if i < 0 {
			all = append(all, m)
			continue
		}
		w := &all[i]
		if len(m.words) > len(w.words) {
			w.words = m.words
		}
		w.outlets = withNew(w.outlets, m.outlets...)
	}
	return all
}

// holds reports whether the words of m are some of those of w, in the same outlets.
func (w wording) holds(m wording) bool {
	return m.words != "" && slices.Equal(w.outlets, m.outlets) && strings.Contains(" "+strings.ToLower(w.words)+" ", " "+strings.ToLower(m.words)+" ")
}
