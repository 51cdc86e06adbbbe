package render

import (
	"slices"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// A hit is a place in a running text at which a divergence stands.
type hit struct {
	span     text.Span
	severity diverge.Severity
	id       string // of the divergence
}

// A piece is a stretch of a running text under one and the same set of hits. An empty Text marks a point where
// words are missing.
type piece struct {
	Text     string
	Severity string // gravest of its hits, "" if none
	gravest  diverge.Severity
	ID       string // the divergence to go to: the gravest
	IDs      []string
}

// Hit reports whether p is under a hit.
func (p piece) Hit() bool { return p.ID != "" }

// Gap reports whether p is a point where words are missing.
func (p piece) Gap() bool { return p.Text == "" }

// hits returns where divergences stand in the running texts, by document, sorted by span.
func (x index) hits(all []quotecheck.Divergence) map[string][]hit {
	by := map[string][]hit{}
	for _, d := range all {
		for _, s := range slices.Concat(d.A, d.B) {
			if _, in, ok := x.view(s.Document, s.Span); ok {
				by[s.Document] = append(by[s.Document], hit{span: in, severity: d.Severity, id: d.ID})
			}
		}
	}
	for _, h := range by {
		slices.SortStableFunc(h, func(x, y hit) int { return x.span.Compare(y.span) })
	}
	return by
}

// pieces cuts the stretch s of plain wherever a hit begins or ends. The pieces in order are the stretch. The hits are
// sorted by span. Cost: linear in the hits times how many lie over one another.
func pieces(plain string, s text.Span, all []hit) []piece {
	cuts := []int{s.Start, s.End}
	var inside []hit
	for _, h := range all {
		if h.span.Overlaps(s) || h.span.Empty() && s.Contains(h.span) {
			inside = append(inside, h)
			cuts = append(cuts, max(h.span.Start, s.Start), min(h.span.End, s.End))
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []piece
	var open []hit // those that began at a cut so far and go on
	for i, at := range cuts {
		open = slices.DeleteFunc(open, func(h hit) bool { return h.span.End <= at })
		var gaps []hit
		for len(inside) > 0 && inside[0].span.Start <= at {
			if inside[0].span.Empty() {
				gaps = append(gaps, inside[0])
			} else {
				open = append(open, inside[0])
			}
			inside = inside[1:]
		}
		if p := under(gaps); p.Hit() {
			out = append(out, p)
		}
		if i+1 < len(cuts) {
			p := under(open)
			p.Text = plain[at:cuts[i+1]]
			out = append(out, p)
		}
	}
	return out
}

// under returns a piece without text that names the hits.
func under(all []hit) piece {
	var p piece
	for _, h := range all {
		if slices.Contains(p.IDs, h.id) {
			continue
		}
		p.IDs = append(p.IDs, h.id)
		if p.ID == "" || h.severity > p.gravest {
			p.gravest, p.ID, p.Severity = h.severity, h.id, h.severity.String()
		}
	}
	return p
}
