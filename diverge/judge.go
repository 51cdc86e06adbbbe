package diverge

import (
	"context"
	"slices"
	"sort"
	"strconv"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/quote"
)

// Judge returns the findings of al. The error is that of ctx.
//
// Within every column each two readings, or every reading and the base reading, are compared; then, for each two
// documents, what one of them leaves out, joins or turns round between the columns they share; then who is said to have
// spoken, and the names. The findings do not depend on the order of the documents, apart from the order of sites.
func (j *Judge) Judge(ctx context.Context, al *align.Alignment) (*Findings, error) {
	v := newView(al, j)
	f := &Findings{}
	lines := v.lines()
	pairs := v.copies(lines)
	v.settle(lines, pairs)
	for _, p := range pairs {
		f.add(v.edits(p), 0)
	}
	for ri, r := range al.Remarks {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for ci, col := range r.Columns {
			f.add(v.column(ri, ci, col))
		}
	}
	f.add(v.sequences(lines), 0)
	f.add(v.misattributed(lines, pairs), 0)
	f.Unassessed = v.unassessed()
	v.nameFindings(f)
	sort.SliceStable(f.Divergences, func(i, k int) bool { return f.Divergences[i].before(f.Divergences[k]) })
	return f, ctx.Err()
}

// nameFindings finds out whom the names that differ mean.
func (v *view) nameFindings(f *Findings) {
	all := v.people()
	divs, names := v.misnamings(all)
	f.Divergences = onceNamed(v.rejoined(f.Divergences), divs)
	for i, d := range f.Divergences {
		if d.Kind != Altered || d.Facet != Name {
			continue
		}
		if n, ok := v.slotted(d, all); ok {
			names = append(names, n)
			f.Divergences[i].Why = append(slices.Clone(d.Why), ledgerLines(n.Evidence)...)
		}
	}
	f.Divergences = append(f.Divergences, divs...)
	f.Names = append(names, v.spelled()...)
}

func (f *Findings) add(list []Divergence, equivalent int) {
	f.Divergences = append(f.Divergences, list...)
	f.Equivalent += equivalent
}

// before orders divergences by remark, column and place.
func (d Divergence) before(o Divergence) bool {
	switch {
	case d.Remark != o.Remark:
		return d.Remark < o.Remark
	case d.Column != o.Column:
		return d.Column < o.Column
	}
	for _, k := range []int{firstPlace(d.A, o.A), firstPlace(d.B, o.B)} {
		if k != 0 {
			return k < 0
		}
	}
	return d.Kind < o.Kind || d.Kind == o.Kind && d.Facet < o.Facet
}

func firstPlace(a, b []Site) int {
	if len(a) == 0 || len(b) == 0 {
		return len(a) - len(b)
	}
	if a[0].Witness != b[0].Witness {
		return a[0].Witness - b[0].Witness
	}
	return a[0].Span.Compare(b[0].Span)
}

// column returns the divergences of one column and how many differences of printing were none of meaning.
func (v *view) column(ri, ci int, col align.Column) (out []Divergence, equivalent int) {
	readings := v.readings(col)
	out = v.promoted(ri, ci, readings)
	for _, r := range readings {
		equivalent += r.variants() - 1
	}
	for i := range readings {
		for k := i + 1; k < len(readings); k++ {
			a, b := readings[i], readings[k]
			beyond := i > 0 && !v.judge.AllPairs
			if beyond && !v.hides(a, b, len(readings)) {
				continue
			}
			within := v.internal(a, b)
			if within && !oneDocument(a, b) {
				continue // every document prints both, or they were compared as copies
			}
			if v.judge.Reference == "" && v.turned(a, b) {
				a, b = b, a
			}
			sa, sb := *a.side, *b.side
			sa.translated, sb.translated = v.apart(a, b)
			a.side, b.side = &sa, &sb
			changes := compare(a.side, b.side)
			if within {
				changes = kept(changes)
			}
			if beyond {
				changes = hidden(changes, a.side, b.side)
			}
			if len(changes) == 0 && !beyond {
				equivalent++
			}
			for _, c := range changes {
				out = append(out, v.divergence(ri, ci, a, b, c))
			}
		}
	}
	return out, equivalent
}

// divergence ties a change to the documents that have the two readings.
func (v *view) divergence(ri, ci int, a, b reading, c change) Divergence {
	d := Divergence{
		Remark: ri, Column: ci, Kind: c.kind, Facet: c.facet, Severity: c.severity, Confidence: c.confidence, Review: c.review,
		Basis: v.basis(a), Marked: c.marked, Translated: translated(a.side, b.side),
		A: v.sites(a, c.x), B: v.sites(b, c.y), Also: c.also, Why: c.why,
		Normalizations: a.rules(b),
	}
	d.Message, d.Why = message(d, c.why)
	return d
}

func (v *view) basis(a reading) Basis {
	if v.judge.Reference != "" && a.holds(v.judge.Reference, v.al) {
		return Reference
	}
	return Pairwise
}

func translated(a, b *side) Translated {
	switch {
	case a.translated && b.translated:
		return TranslatedBoth
	case a.translated || b.translated:
		return TranslatedOne
	}
	return TranslatedNone
}

// internal reports whether no two documents disagree over the two readings: one document has both, or the documents that
// have one have the other as well.
func (v *view) internal(a, b reading) bool {
	has := func(r reading, w int) bool {
		for _, c := range r.cells {
			if c.Witness == w {
				return true
			}
		}
		return false
	}
	for _, c := range a.cells {
		for _, d := range b.cells {
			if c.Witness != d.Witness && !has(b, c.Witness) && !has(a, d.Witness) &&
				!v.settled[[3]int{c.Witness, c.Quote, d.Witness}] && !v.settled[[3]int{d.Witness, d.Quote, c.Witness}] {
				return false
			}
		}
	}
	return true
}

// hiddenReadings is the number of readings of a column up to which every two are looked at for what the base hides. On the
// Alaska event that shows 16 of the 17 divergences that must be found, and 13 without.
const hiddenReadings = 12

// hides reports whether two readings of n, neither of them the base, may differ in a way that their comparison with the base
// does not show: both are quoted, and they oblige, promise, deny or count in other words; or one is quoted or a translation
// of its own, which departs from the base everywhere.
func (v *view) hides(a, b reading, n int) bool {
	quoted := a.side.register != quote.Indirect && b.side.register != quote.Indirect
	if quoted && !slices.Equal(typedLevels(a.side), typedLevels(b.side)) {
		return true
	}
	x, y := v.apart(a, b)
	return n <= hiddenReadings && (x && y || a.side.register != b.side.register)
}

func typedLevels(s *side) []string {
	var out []string
	for _, m := range s.marks {
		switch m.facet {
		case Modality, Negation, Quantifier, Condition:
			out = append(out, m.class+strconv.Itoa(m.level))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hidden keeps the changes that a reader has to see whatever the base says: between quotations the typed ones, between
// translations every one that could give another meaning, against a paraphrase what no paraphrase explains.
func hidden(list []change, a, b *side) []change {
	quoted := a.register != quote.Indirect && b.register != quote.Indirect
	return slices.DeleteFunc(list, func(c change) bool {
		typed := c.kind == Altered && c.facet != Wording && !c.single || a.translated && b.translated
		return c.severity < Substantive || !c.sure && !(quoted && typed)
	})
}

// kept lowers the changes inside a document to editorial ones: it prints both.
func kept(list []change) []change {
	var out []change
	for _, c := range list {
		if c.kind != Altered && c.severity == Editorial && c.kind != Bracketed {
			continue // a summary leaves out and rewords what its own document prints in full
		}
		c.severity = Editorial
		c.why = append(c.why[:len(c.why):len(c.why)], "both stand in the same document")
		out = append(out, c)
	}
	return out
}

// oneDocument reports whether both readings stand in one and the same document and nowhere else.
func oneDocument(a, b reading) bool {
	for _, c := range append(append([]align.Cell(nil), a.cells...), b.cells...) {
		if c.Witness != a.cells[0].Witness {
			return false
		}
	}
	return true
}
