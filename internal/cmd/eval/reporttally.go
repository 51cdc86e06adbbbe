package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// A share is so many of so many.
type share struct{ of, all int }

func (s *share) add(hit bool) {
	s.all++
	if hit {
		s.of++
	}
}

// A reportTally adds up how reports meet annotations.
type reportTally struct {
	alignRecall, alignPrecision          share
	must, all, kind, facet, divPrecision share
	notSame, equivalent                  share
	errors                               io.Writer // nil = they are not printed
}

func (t *reportTally) print(w io.Writer) {
	for _, f := range []struct {
		name string
		s    share
	}{{"align recall", t.alignRecall}, {"align precision", t.alignPrecision}, {"not same broken", t.notSame}, {"div must", t.must}, {"div all", t.all},
		{"div kind", t.kind}, {"div facet", t.facet}, {"div precision", t.divPrecision}, {"equivalent broken", t.equivalent}} {
		fmt.Fprintf(w, "%-18s %4d of %4d  %5.1f %%\n", f.name, f.s.of, f.s.all, 100*float64(f.s.of)/float64(max(1, f.s.all)))
	}
}

// wrong notes an error; places are printed as the documents have them.
func (t *reportTally) wrong(r *quotecheck.Report, what string, places ...passage) {
	if t.errors == nil {
		return
	}
	fmt.Fprint(t.errors, what)
	for _, p := range places {
		fmt.Fprintf(t.errors, " | %s: %q", p.doc, wordsAt(r, p))
	}
	fmt.Fprintln(t.errors)
}

// wordsAt returns what stands at a place, the text around it for the absence of words.
func wordsAt(r *quotecheck.Report, p passage) string {
	for i := range r.Documents {
		if r.Documents[i].ID == p.doc {
			return r.Documents[i].Source.Slice(p.span)
		}
	}
	return ""
}

// add compares a report with an annotation of the same event.
func (t *reportTally) add(g *annotation, r *quotecheck.Report) {
	t.addColumns(g, r)
	for _, j := range g.NotSame {
		broken := together(r, j.a, j.b)
		t.notSame.add(broken)
		if broken {
			t.wrong(r, "not the same", j.a, j.b)
		}
	}
	matched := t.addDivergences(g, r)
	strong := scored(g, r)
	for _, i := range strong {
		t.divPrecision.add(matched[i])
		if d := &r.Divergences[i]; !matched[i] {
			t.wrong(r, fmt.Sprintf("not annotated: %v %v/%v", d.Severity, d.Kind, d.Facet), append(passages(d.A), passages(d.B)...)...)
		}
	}
	for _, j := range g.Equivalent {
		broken := slices.ContainsFunc(strong, func(i int) bool { return !matched[i] && breaks(&r.Divergences[i], j) })
		t.equivalent.add(broken)
		if broken {
			t.wrong(r, "harmless", j.a, j.b)
		}
	}
}

// addColumns tallies which renderings meet in a column.
func (t *reportTally) addColumns(g *annotation, r *quotecheck.Report) {
	for _, m := range g.Remarks {
		list := g.renderings[m.ID]
		for i, x := range list {
			for _, y := range list[i+1:] {
				met := together(r, x, y)
				t.alignRecall.add(met)
				if !met {
					t.wrong(r, "not aligned: "+m.ID, x, y)
				}
			}
		}
	}
	for _, cells := range columns(r) {
		for i, x := range cells {
			for _, y := range cells[i+1:] {
				if x.doc == y.doc {
					continue
				}
				one := false
				for _, list := range g.renderings {
					one = one || slices.ContainsFunc(list, x.covers) && slices.ContainsFunc(list, y.covers)
				}
				t.alignPrecision.add(one)
				if !one {
					t.wrong(r, "wrongly aligned", x, y)
				}
			}
		}
	}
}

// addDivergences tallies which annotated divergences are reported, and returns the reported ones that are annotated.
func (t *reportTally) addDivergences(g *annotation, r *quotecheck.Report) map[int]bool {
	matched := map[int]bool{}
	for _, j := range g.Minor {
		for i := range r.Divergences {
			if ok, _ := j.meets(&r.Divergences[i]); ok {
				matched[i] = true
			}
		}
	}
	for _, j := range g.Divergences {
		found, kind, facet := false, false, false
		for i := range r.Divergences {
			d := &r.Divergences[i]
			ok, swapped := j.meets(d)
			if !ok {
				continue
			}
			matched[i], found = true, true
			k, f := j.hasKind(d, swapped), j.hasFacet(d)
			if k && !kind || k == kind && f {
				kind, facet = k, f
			}
		}
		t.all.add(found)
		if j.Must {
			t.must.add(found)
		}
		if found {
			t.kind.add(kind)
		}
		if found && j.Kind == "altered" {
			t.facet.add(kind && facet)
		}
		if !kind {
			t.wrong(r, fmt.Sprintf("missed: %s %s/%s, found %v", j.Remark, j.Kind, j.Aspect, found), j.a, j.b)
		}
	}
	return matched
}

// scored returns the findings of substance in the remarks whose divergences are annotated.
func scored(g *annotation, r *quotecheck.Report) []int {
	var near []passage
	for remark, list := range g.renderings {
		if len(g.Scored) == 0 || slices.Contains(g.Scored, remark) {
			near = append(near, list...)
		}
	}
	var strong []int
	for i := range r.Divergences {
		d := &r.Divergences[i]
		sites := append(passages(d.A), passages(d.B)...)
		if d.Severity >= diverge.Substantive && slices.ContainsFunc(sites, func(s passage) bool { return slices.ContainsFunc(near, s.touches) }) {
			strong = append(strong, i)
		}
	}
	return strong
}

// columns returns the cells of all columns.
func columns(r *quotecheck.Report) [][]passage {
	var all [][]passage
	for _, m := range r.Remarks {
		for _, c := range m.Columns {
			var cells []passage
			for _, x := range c.Cells {
				cells = append(cells, passage{doc: x.Document, span: x.Span})
			}
			all = append(all, cells)
		}
	}
	return all
}

// together reports whether x and y stand in different cells of a column.
func together(r *quotecheck.Report, x, y passage) bool {
	for _, cells := range columns(r) {
		for i, c := range cells {
			if c.covers(x) && slices.ContainsFunc(cells[:i], y.coveredBy) || c.covers(x) && slices.ContainsFunc(cells[i+1:], y.coveredBy) {
				return true
			}
		}
	}
	return false
}

// leastCovered is the part of the shorter of a cell and a rendering that the two must share.
const leastCovered = 0.3

// covers reports whether cell p holds enough of rendering q.
func (p passage) covers(q passage) bool {
	shared := min(p.span.End, q.span.End) - max(p.span.Start, q.span.Start)
	return p.doc == q.doc && float64(max(0, shared)) >= leastCovered*float64(max(1, min(p.span.Len(), q.span.Len())))
}

func (p passage) coveredBy(cell passage) bool { return cell.covers(p) }

// touches reports whether a site stands in q, at its edge if the site has no words.
func (p passage) touches(q passage) bool {
	if q.within {
		q.span = text.Span{Start: q.span.Start - 2, End: q.span.End + 2} // the place where words would stand may lie behind a mark
	}
	switch {
	case p.doc != q.doc:
		return false
	case p.span.Empty():
		return q.span.Start <= p.span.Start && p.span.Start <= q.span.End
	}
	return p.span.Overlaps(q.span)
}

func passages(sites []quotecheck.Site) []passage {
	var all []passage
	for _, s := range sites {
		all = append(all, passage{doc: s.Document, span: s.Span})
	}
	return all
}
