package sequence

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/compare"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/diverge/internal/wording"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

const (
	// spliceClauses is the number of clauses left out without a mark from which the quotation counts as joined from
	// separate places.
	spliceClauses = 4
	// alike is the share of the clauses of the fuller quotation from which two quotations are one and the same passage,
	// so that a sentence less at its end was cut, not merely not chosen.
	alike = 0.5
)

// between judges the clauses of either side that lie between two shared columns.
//
// Rule: the cut is shown (an ellipsis, or the quotation closed and opened again): elided. Not shown: missing, or spliced
// when several clauses are gone and the words on both sides read on as one. Clauses of both sides that face each other are
// compared as one column.
func between(v *view.View, a, b *view.Line, steps []step) []finding.Divergence {
	var out []finding.Divergence
	for i := 0; i+1 < len(steps); i++ {
		s, t := steps[i], steps[i+1]
		if t.a <= s.a || t.b <= s.b {
			continue
		}
		na, nb := t.a-s.a-1, t.b-s.b-1
		switch {
		case na == 0 && nb == 0:
		case na > 0 && nb > 0:
			out = append(out, facing(v, a, b, s, t)...)
		case na > 0 && !told(a, b, s.a+1, t.a, s.b+1) && joins(b, na):
			out = append(out, cut(v, a, b, s.a+1, t.a, s.b+1, false))
		case nb > 0 && !told(b, a, s.b+1, t.b, s.a+1) && joins(a, nb):
			out = append(out, cut(v, b, a, s.b+1, t.b, s.a+1, true))
		}
	}
	return out
}

// joins reports whether a quotation can be said to join words over a gap of n clauses: one that is only partly in marks
// chooses its words from all over the speech.
func joins(l *view.Line, n int) bool { return n < spliceClauses || l.Q.Kind == quote.Direct }

// facing compares clauses that stand between the same shared columns but were not aligned.
func facing(v *view.View, a, b *view.Line, s, t step) []finding.Divergence {
	if elsewhere(a, s.a+1, t.a) || elsewhere(b, s.b+1, t.b) || t.a-s.a > spliceClauses || t.b-s.b > spliceClauses {
		if marked := markBetween(v, b, s.b, t.b); t.a-s.a > 1 && !elsewhere(a, s.a+1, t.a) {
			d := cut(v, a, b, s.a+1, t.a, s.b+1, false)
			d.Marked = d.Marked || marked
			return []finding.Divergence{d}
		}
		return nil
	}
	return face(v, a, b, s, t)
}

// face compares the clauses of a and b between two steps as if they stood in one column.
func face(v *view.View, a, b *view.Line, s, t step) []finding.Divergence {
	x, y := v.LineSide(a, s.a+1, t.a), v.LineSide(b, s.b+1, t.b)
	x.Translated, y.Translated = v.ApartLines(a, b)
	var out []finding.Divergence
	changes := compare.Readings(x, y)
	if p := reading.NewPair(x, y); p.Loose() {
		c := change.Change{Kind: finding.Reworded, Severity: finding.Editorial, Confidence: .5, Review: true,
			X: x.All(), Y: y.All()}
		c.Why = []string{change.Against(p, c.X, c.Y),
			"other words between the same neighbours; whether they say the same is for a reader to judge"}
		changes = []change.Change{c}
	}
	ox, oy := view.TokensBefore(a, s.a+1), view.TokensBefore(b, s.b+1)
	fx, fy := v.LineSide(a, 0, len(a.Columns)), v.LineSide(b, 0, len(b.Columns))
	for _, c := range changes {
		d := c.Divergence()
		d.Basis, d.Translated = finding.Pairwise, view.Translated(x, y)
		d.A, d.B = v.RunSites(a, fx, c.X.Moved(ox)), v.RunSites(b, fy, c.Y.Moved(oy))
		d.Remark, d.Column = v.ColumnAt(a, c.X.Start+ox)
		out = append(out, view.Told(d))
	}
	return out
}

// toldNearby is the share of the content of clauses that must stand in the neighbouring clauses of the other quotation for
// them to count as told there: "We share the roots, and …" may be one clause here and two there.
const toldNearby = 0.6

// told reports whether lacks says clauses [from, to) of has within the clauses around at.
func told(has, lacks *view.Line, from, to, at int) bool {
	near := map[string]bool{}
	for _, t := range lacks.Tokens(max(0, at-1), min(len(lacks.Columns), at+1)) {
		near[t.Stem] = true
	}
	n, hit := 0, 0
	for _, t := range has.Tokens(from, to) {
		if mark.Content(t) {
			n++
			if near[t.Stem] {
				hit++
			}
		}
	}
	return n > 0 && float64(hit) >= toldNearby*float64(n)
}

// elsewhere reports whether a clause of [from, to) shares a column with another quotation: it was moved, not left out.
func elsewhere(l *view.Line, from, to int) bool {
	for _, c := range l.Columns[from:to] {
		if c.Remark >= 0 {
			return true
		}
	}
	return false
}

// ends judges the clauses before the first and behind the last shared column.
func ends(v *view.View, a, b *view.Line, steps []step) []finding.Divergence {
	var out []finding.Divergence
	first, last := steps[0], steps[len(steps)-1]
	same := float64(len(steps)) >= alike*float64(max(len(a.Columns), len(b.Columns))) && quotesOnce(a, b)
	for _, e := range []struct {
		l, other  *view.Line
		from, to  int
		at        int
		otherFree bool
		added     bool
	}{
		{a, b, firstCut(v, a, b, first.a, same), first.a, 0, first.b == 0, false},
		{b, a, firstCut(v, b, a, first.b, same), first.b, 0, first.a == 0, true},
		{a, b, last.a + 1, lastCut(v, a, b, last.a, same), len(b.Columns), last.b == len(b.Columns)-1, false},
		{b, a, last.b + 1, lastCut(v, b, a, last.b, same), len(a.Columns), last.a == len(a.Columns)-1, true},
	} {
		if e.from >= e.to || !e.otherFree || e.other.Q.Kind != quote.Direct || told(e.l, e.other, e.from, e.to, e.at) {
			continue
		}
		out = append(out, cut(v, e.l, e.other, e.from, e.to, e.at, e.added))
	}
	return out
}

// quotesOnce reports whether neither of the two is continued by another quotation of its own document right beside it.
func quotesOnce(a, b *view.Line) bool { return !a.Q.Interrupts && !b.Q.Interrupts }

// firstCut returns the first clause of l before clause i that was cut from other rather than not chosen.
func firstCut(v *view.View, l, other *view.Line, i int, same bool) int {
	from := i
	for from > 0 && absent(v, l, other, from-1, endsSentence(l.Q.Clauses[from-1]), same) {
		from--
	}
	return from
}

// lastCut returns the end of the clauses of l behind clause i that were cut from other rather than not chosen.
func lastCut(v *view.View, l, other *view.Line, i int, same bool) int {
	to := i + 1
	for to < len(l.Columns) && absent(v, l, other, to, endsSentence(l.Q.Clauses[to-1]), same) {
		to++
	}
	return to
}

// absent reports whether clause k of l was cut from other: it goes on with the sentence that other has, or the two are one passage, and
// stands nowhere else; parted says that a sentence ends on its way to the words that other has.
func absent(v *view.View, l, other *view.Line, k int, parted, same bool) bool {
	if l.Columns[k].Remark < 0 {
		return same || !parted
	}
	return !parted && !l.Shares(k, other) && !printsElsewhere(v, l, k, other)
}

func endsSentence(c quote.Clause) bool { return c.Rule == quote.SentenceEnd }

// cut makes the divergence for clauses [from, to) of has, which would stand before clause at of lacks.
func cut(v *view.View, has, lacks *view.Line, from, to, at int, added bool) finding.Divergence {
	full, short := v.LineSide(has, from, to), v.LineSide(lacks, max(0, at-1), min(len(lacks.Columns), max(at, 1)))
	short.Register, full.Register = lacks.Q.Kind, has.Q.Kind
	full.Translated, short.Translated = v.ApartLines(has, lacks)
	d := finding.Divergence{Kind: finding.Missing, Severity: finding.Substantive, Confidence: .85, Basis: finding.Pairwise, Translated: view.Translated(full, short)}
	if has.Q.Kind == quote.Direct && lacks.Q.Kind == quote.Direct && d.Translated == finding.TranslatedNone {
		d.Confidence = change.VerbatimWords
	}
	d.Remark, d.Column = v.NearColumn(has, from, to)
	d.Why = []string{change.Says(full, full.All()) + "; " + change.Says(short, reading.At(0))}
	end := at == 0 || at >= len(lacks.Columns)
	switch {
	case markBetween(v, lacks, at-1, at):
		d.Kind, d.Severity, d.Marked = finding.Elided, finding.Editorial, true
		d.Why = append(d.Why, "the cut is marked")
	case added:
		d.Kind = finding.Added
		d.Also = []finding.Type{{Kind: finding.Missing}}
		if end {
			d.Also = []finding.Type{{Kind: finding.Truncated}}
		}
	case end:
		d.Kind, d.Also = finding.Truncated, []finding.Type{{Kind: finding.Missing}}
		d.Why = append(d.Why, "cut at the "+wording.EdgeName(at == 0)+" of the quotation without a mark")
	case to-from >= spliceClauses:
		d.Kind, d.Also = finding.Spliced, []finding.Type{{Kind: finding.Missing}}
		d.Why = append(d.Why, "words from separate places stand together as if said in one breath")
	}
	weigh(v, &d, full, added)
	if end {
		d = unquoted(d, has, lacks, reading.Run{Start: view.TokensBefore(has, from), End: view.TokensBefore(has, to)})
	}
	sites, gap := v.LineSites(has, from, to, false), v.LineSites(lacks, at, at, mark.Opens(full.Tokens))
	d.A, d.B = sites, gap
	if added {
		d.A, d.B = gap, sites
	}
	return view.Told(d)
}

// weigh grades what was cut by what it did to the words that were kept.
func weigh(v *view.View, d *finding.Divergence, full *reading.Side, added bool) {
	if what, n, _ := mark.OpeningLimit(full.Tokens); n > 0 {
		d.Facet = finding.Qualifier
		d.Why = append(d.Why, "the words that are gone are "+what+"; it may limit the words that were kept")
		if d.Severity >= finding.Substantive || d.Kind == finding.Elided && !full.Translated && what != "a concession" {
			d.Severity = finding.Critical
			if what == "a concession" || full.Translated {
				d.Severity = finding.Substantive
			}
		}
		return
	}
	if added && d.Kind == finding.Added && d.Severity >= finding.Substantive {
		for _, t := range full.Tokens {
			if mark.IsNumber(t) {
				d.Severity = finding.Critical
			}
		}
	}
}

// markBetween reports whether l shows a cut between clauses i and j: an ellipsis, or quotation marks closed and opened again.
func markBetween(v *view.View, l *view.Line, i, j int) bool {
	doc := v.Al.Witnesses[l.Witness].Document.Text
	sp := l.Q.Span
	if i >= 0 {
		sp.Start = l.Q.Clauses[i].Span.End
		if ts := l.Q.Clauses[i].Tokens; len(ts) > 0 && mark.IsEllipsis(ts[len(ts)-1]) {
			return true
		}
	}
	if j < len(l.Q.Clauses) {
		sp.End = l.Q.Clauses[max(j, 0)].Span.Start
		if ts := l.Q.Clauses[max(j, 0)].Tokens; len(ts) > 0 && mark.IsEllipsis(ts[0]) {
			return true
		}
	}
	if sp.End < sp.Start {
		return false
	}
	if i < 0 || j >= len(l.Q.Clauses) {
		sp = text.Span{Start: max(0, sp.Start-4), End: min(len(doc), sp.End+4)}
	}
	if mark.EllipsisIn(doc[sp.Start:sp.End]) {
		return true
	}
	parts := 0
	for _, p := range l.Q.Parts {
		if i >= 0 && j < len(l.Q.Clauses) && p.Start >= l.Q.Clauses[i].Span.End && p.Start <= l.Q.Clauses[j].Span.Start {
			parts++
		}
	}
	return parts > 0
}
