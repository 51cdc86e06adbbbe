package diverge

import (
	"fmt"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
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
func (v *view) between(a, b *line, steps []step) []Divergence {
	var out []Divergence
	for i := 0; i+1 < len(steps); i++ {
		s, t := steps[i], steps[i+1]
		if t.a <= s.a || t.b <= s.b {
			continue
		}
		na, nb := t.a-s.a-1, t.b-s.b-1
		switch {
		case na == 0 && nb == 0:
		case na > 0 && nb > 0:
			out = append(out, v.facing(a, b, s, t)...)
		case na > 0 && !v.told(a, b, s.a+1, t.a, s.b+1) && joins(b, na):
			out = append(out, v.cut(a, b, s.a+1, t.a, s.b+1, false))
		case nb > 0 && !v.told(b, a, s.b+1, t.b, s.a+1) && joins(a, nb):
			out = append(out, v.cut(b, a, s.b+1, t.b, s.a+1, true))
		}
	}
	return out
}

// joins reports whether a quotation can be said to join words over a gap of n clauses: one that is only partly in marks
// chooses its words from all over the speech.
func joins(l *line, n int) bool { return n < spliceClauses || l.q.Kind == quote.Direct }

// facing compares clauses that stand between the same shared columns but were not aligned.
func (v *view) facing(a, b *line, s, t step) []Divergence {
	if v.elsewhere(a, s.a+1, t.a) || v.elsewhere(b, s.b+1, t.b) || t.a-s.a > spliceClauses || t.b-s.b > spliceClauses {
		if marked := v.markBetween(b, s.b, t.b); t.a-s.a > 1 && !v.elsewhere(a, s.a+1, t.a) {
			d := v.cut(a, b, s.a+1, t.a, s.b+1, false)
			d.Marked = d.Marked || marked
			return []Divergence{d}
		}
		return nil
	}
	return v.face(a, b, s, t)
}

// face compares the clauses of a and b between two steps as if they stood in one column.
func (v *view) face(a, b *line, s, t step) []Divergence {
	x, y := v.lineSide(a, s.a+1, t.a), v.lineSide(b, s.b+1, t.b)
	x.translated, y.translated = v.apartLines(a, b)
	var out []Divergence
	changes := compare(x, y)
	if newPair(x, y).loose() {
		c := change{kind: Reworded, severity: Editorial, confidence: .5, review: true,
			x: run{0, len(x.tokens)}, y: run{0, len(y.tokens)}}
		c.why = []string{fmt.Sprintf("%s: “%s”; %s: “%s”", x.label, clip(x.words(c.x)), y.label, clip(y.words(c.y))),
			"other words between the same neighbours; whether they say the same is for a reader to judge"}
		changes = []change{c}
	}
	ox, oy := tokensBefore(a, s.a+1), tokensBefore(b, s.b+1)
	fx, fy := v.lineSide(a, 0, len(a.columns)), v.lineSide(b, 0, len(b.columns))
	for _, c := range changes {
		d := Divergence{
			Kind: c.kind, Facet: c.facet, Severity: c.severity, Confidence: c.confidence, Review: c.review, Basis: Pairwise,
			Marked: c.marked, Translated: translated(x, y), Also: c.also, Why: c.why,
			A: v.runSites(a, fx, run{c.x.start + ox, c.x.end + ox}), B: v.runSites(b, fy, run{c.y.start + oy, c.y.end + oy}),
		}
		d.Remark, d.Column = v.columnAt(a, fx, c.x.start+ox)
		d.Message, d.Why = message(d, d.Why)
		out = append(out, d)
	}
	return out
}

// tokensBefore counts the tokens of l before clause k.
func tokensBefore(l *line, k int) int {
	n := 0
	for _, c := range l.q.Clauses[:k] {
		n += len(c.Tokens)
	}
	return n
}

// apartLines says which of two quotations are translations made on their own.
func (v *view) apartLines(a, b *line) (x, y bool) {
	return v.apart(reading{cells: []align.Cell{{Witness: a.witness}}}, reading{cells: []align.Cell{{Witness: b.witness}}})
}

// toldNearby is the share of the content of clauses that must stand in the neighbouring clauses of the other quotation for
// them to count as told there: "We share the roots, and …" may be one clause here and two there.
const toldNearby = 0.6

// told reports whether lacks says clauses [from, to) of has within the clauses around at.
func (v *view) told(has, lacks *line, from, to, at int) bool {
	near := map[string]bool{}
	for _, t := range lacks.tokens(max(0, at-1), min(len(lacks.columns), at+1)) {
		near[t.Stem] = true
	}
	n, hit := 0, 0
	for _, t := range has.tokens(from, to) {
		if content(t) {
			n++
			if near[t.Stem] {
				hit++
			}
		}
	}
	return n > 0 && float64(hit) >= toldNearby*float64(n)
}

// elsewhere reports whether a clause of [from, to) shares a column with another quotation: it was moved, not left out.
func (v *view) elsewhere(l *line, from, to int) bool {
	for _, c := range l.columns[from:to] {
		if c.remark >= 0 {
			return true
		}
	}
	return false
}

// ends judges the clauses before the first and behind the last shared column.
func (v *view) ends(a, b *line, steps []step) []Divergence {
	var out []Divergence
	first, last := steps[0], steps[len(steps)-1]
	same := float64(len(steps)) >= alike*float64(max(len(a.columns), len(b.columns))) && v.quotesOnce(a, b)
	for _, e := range []struct {
		l, other  *line
		from, to  int
		at        int
		otherFree bool
		added     bool
	}{
		{a, b, v.head(a, first.a, same), first.a, 0, first.b == 0, false},
		{b, a, v.head(b, first.b, same), first.b, 0, first.a == 0, true},
		{a, b, last.a + 1, v.tail(a, last.a, same), len(b.columns), last.b == len(b.columns)-1, false},
		{b, a, last.b + 1, v.tail(b, last.b, same), len(a.columns), last.a == len(a.columns)-1, true},
	} {
		if e.from >= e.to || !e.otherFree || e.other.q.Kind != quote.Direct || v.told(e.l, e.other, e.from, e.to, e.at) {
			continue
		}
		out = append(out, v.cut(e.l, e.other, e.from, e.to, e.at, e.added))
	}
	return out
}

// quotesOnce reports whether neither of the two is continued by another quotation of its own document right beside it.
func (v *view) quotesOnce(a, b *line) bool { return !a.q.Interrupts && !b.q.Interrupts }

// head returns the first clause before clause i that was cut rather than not chosen.
func (v *view) head(l *line, i int, same bool) int {
	from := i
	for from > 0 && l.columns[from-1].remark < 0 && (same || !endsSentence(l.q.Clauses[from-1])) {
		from--
	}
	return from
}

// tail returns the end of the clauses behind clause i that were cut rather than not chosen.
func (v *view) tail(l *line, i int, same bool) int {
	to := i + 1
	for to < len(l.columns) && l.columns[to].remark < 0 && (same || !endsSentence(l.q.Clauses[to-1])) {
		to++
	}
	return to
}

func endsSentence(c quote.Clause) bool { return c.Rule == quote.SentenceEnd }

// cut makes the divergence for clauses [from, to) of has, which would stand before clause at of lacks.
func (v *view) cut(has, lacks *line, from, to, at int, added bool) Divergence {
	full, short := v.lineSide(has, from, to), v.lineSide(lacks, max(0, at-1), min(len(lacks.columns), max(at, 1)))
	short.register, full.register = lacks.q.Kind, has.q.Kind
	full.translated, short.translated = v.apartLines(has, lacks)
	d := Divergence{Kind: Missing, Severity: Substantive, Confidence: .85, Basis: Pairwise, Translated: translated(full, short)}
	if has.q.Kind == quote.Direct && lacks.q.Kind == quote.Direct && d.Translated == TranslatedNone {
		d.Confidence = verbatimWords
	}
	d.Remark, d.Column = v.nearColumn(has, from, to)
	words := clip(full.words(run{0, len(full.tokens)}))
	d.Why = []string{fmt.Sprintf("%s: “%s”; %s: nothing there", full.label, words, short.label)}
	end := at == 0 || at >= len(lacks.columns)
	switch {
	case v.markBetween(lacks, at-1, at):
		d.Kind, d.Severity, d.Marked = Elided, Editorial, true
		d.Why = append(d.Why, "the cut is marked")
	case added:
		d.Kind = Added
		d.Also = []Type{{Kind: Missing}}
		if end {
			d.Also = []Type{{Kind: Truncated}}
		}
	case end:
		d.Kind, d.Also = Truncated, []Type{{Kind: Missing}}
		d.Why = append(d.Why, "cut at the "+edgeName(at == 0)+" of the quotation without a mark")
	case to-from >= spliceClauses:
		d.Kind, d.Also = Spliced, []Type{{Kind: Missing}}
		d.Why = append(d.Why, "words from separate places stand together as if said in one breath")
	}
	v.weigh(&d, full, added)
	sites, gap := v.lineSites(has, from, to, false), v.lineSites(lacks, at, at, opens(full.tokens))
	d.A, d.B = sites, gap
	if added {
		d.A, d.B = gap, sites
	}
	d.Message, d.Why = message(d, d.Why)
	return d
}

// weigh grades what was cut by what it did to the words that were kept.
func (v *view) weigh(d *Divergence, full *side, added bool) {
	words := full.norms(run{0, len(full.tokens)})
	for n := min(openingWords, len(words)); n > 0; n-- {
		for skip := 0; skip <= 1 && skip+n <= len(words); skip++ {
			if what, ok := qualifiers()[strings.Join(words[skip:skip+n], " ")]; ok && skipped(words[:skip]) {
				d.Facet = Qualifier
				d.Why = append(d.Why, "the words that are gone are "+what+"; it may limit the words that were kept")
				if d.Severity >= Substantive || d.Kind == Elided && !full.translated && what != "a concession" {
					d.Severity = Critical
					if what == "a concession" || full.translated {
						d.Severity = Substantive
					}
				}
				return
			}
		}
	}
	if added && d.Kind == Added && d.Severity >= Substantive {
		for _, t := range full.tokens {
			if isNumber(t) {
				d.Severity = Critical
			}
		}
	}
}

// nearColumn returns the column of the nearest clause that has one.
func (v *view) nearColumn(l *line, from, to int) (remark, column int) {
	for d := 0; d < len(l.columns); d++ {
		for _, i := range []int{from - 1 - d, to + d} {
			if i >= 0 && i < len(l.columns) && l.columns[i].remark >= 0 {
				return l.columns[i].remark, l.columns[i].column
			}
		}
	}
	return 0, 0
}

// markBetween reports whether l shows a cut between clauses i and j: an ellipsis, or quotation marks closed and opened again.
func (v *view) markBetween(l *line, i, j int) bool {
	doc := v.al.Witnesses[l.witness].Document.Text
	sp := l.q.Span
	if i >= 0 {
		sp.Start = l.q.Clauses[i].Span.End
		if ts := l.q.Clauses[i].Tokens; len(ts) > 0 && isEllipsis(ts[len(ts)-1]) {
			return true
		}
	}
	if j < len(l.q.Clauses) {
		sp.End = l.q.Clauses[max(j, 0)].Span.Start
		if ts := l.q.Clauses[max(j, 0)].Tokens; len(ts) > 0 && isEllipsis(ts[0]) {
			return true
		}
	}
	if sp.End < sp.Start {
		return false
	}
	if i < 0 || j >= len(l.q.Clauses) {
		sp = text.Span{Start: max(0, sp.Start-4), End: min(len(doc), sp.End+4)}
	}
	gap := doc[sp.Start:sp.End]
	if strings.Contains(gap, "…") || strings.Contains(gap, "...") || strings.Contains(gap, ". . .") {
		return true
	}
	parts := 0
	for _, p := range l.q.Parts {
		if i >= 0 && j < len(l.q.Clauses) && p.Start >= l.q.Clauses[i].Span.End && p.Start <= l.q.Clauses[j].Span.Start {
			parts++
		}
	}
	return parts > 0
}

func isEllipsis(t normalize.Token) bool {
	return t.Class == normalize.Ellipsis || strings.HasPrefix(t.Norm, "…") || strings.HasPrefix(t.Norm, "...")
}
