package diverge

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strconv"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/bearer"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/compare"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/sequence"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/quote"
)

// Judge returns the findings of al. The error is that of ctx.
//
// Within every column each two readings, or every reading and the base reading, are compared; then, for each two
// documents, what one of them leaves out, joins or turns round between the columns they share; then who is said to have
// spoken, and the names. The findings do not depend on the order of the documents, apart from the order of sites.
func (j *Judge) Judge(ctx context.Context, al *align.Alignment) (*Findings, error) {
	return j.Sitting().Judge(ctx, al)
}

// A Sitting judges one alignment after the other and reads each document once, however many alignments it is in: the quotes of an
// article, each aligned alone with one long transcript. The documents are told apart by their addresses and must not change
// meanwhile. It is for one goroutine.
type Sitting struct {
	judge    *Judge
	library  *view.Library
	register *bearer.Register
}

// Sitting returns one of j, that has read nothing yet.
func (j *Judge) Sitting() *Sitting {
	return &Sitting{j, view.NewLibrary(), bearer.NewRegister()}
}

// Judge returns what [Judge.Judge] does.
func (s *Sitting) Judge(ctx context.Context, al *align.Alignment) (*Findings, error) {
	v := view.New(al, s.library, s.judge.Reference, s.judge.AllPairs)
	f := &Findings{}
	lines := v.Lines()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	pairs, crowded := sequence.Copies(v, lines)
	sequence.Settle(v, lines, pairs)
	for _, p := range pairs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		f.add(sequence.Edits(v, p), 0)
	}
	for ri, r := range al.Remarks {
		for ci, col := range r.Columns {
			if err := f.column(ctx, v, ri, ci, col); err != nil {
				return nil, err
			}
		}
	}
	for list := range sequence.Sequences(v, lines) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		f.add(list, 0)
	}
	given, err := misattributed(ctx, v, lines, pairs)
	if err != nil {
		return nil, err
	}
	f.add(given, 0)
	f.Unassessed = slices.Concat(unassessed(v), uncompared(v, crowded), f.Unassessed)
	if err := s.nameFindings(ctx, v, f); err != nil {
		return nil, err
	}
	if f.Divergences, err = sided(ctx, v, f.Divergences); err != nil {
		return nil, err
	}
	agreed(v, f.Divergences)
	sort.SliceStable(f.Divergences, func(i, k int) bool { return before(f.Divergences[i], f.Divergences[k]) })
	return f, ctx.Err()
}

// nameFindings finds out whom the names that differ mean. The error is that of ctx.
func (s *Sitting) nameFindings(ctx context.Context, v *view.View, f *Findings) error {
	all := s.register.People(v)
	divs, names := bearer.Misnamings(v, all)
	if err := ctx.Err(); err != nil {
		return err
	}
	f.Divergences = bearer.OnceNamed(sequence.Rejoined(v, f.Divergences), divs)
	for i, d := range f.Divergences {
		if err := ctx.Err(); err != nil {
			return err
		}
		if d.Kind != Altered || d.Facet != Name {
			continue
		}
		if n, ok := bearer.Slotted(v, d, all); ok {
			names = append(names, n)
			f.Divergences[i].Why = append(slices.Clone(d.Why), bearer.LedgerLines(n.Evidence)...)
		}
	}
	f.Divergences = append(f.Divergences, divs...)
	f.Names = append(names, bearer.Spelled(v)...)
	return nil
}

func (f *Findings) add(list []Divergence, equivalent int) {
	f.Divergences = append(f.Divergences, list...)
	f.Equivalent += equivalent
}

// before orders divergences by remark, column and place.
func before(d Divergence, o Divergence) bool {
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

// column adds the divergences of one column and how many differences of printing were none of meaning. The error is that of ctx.
func (f *Findings) column(ctx context.Context, v *view.View, ri, ci int, col align.Column) error {
	readings := v.Readings(col)
	out := promoted(v, ri, ci, readings)
	for _, r := range readings {
		f.Equivalent += r.Variants() - 1
	}
	bases := len(readings) // that those behind them are compared with
	if !v.AllPairs && bases > hiddenReadings {
		bases = 1
		f.Unassessed = append(f.Unassessed, manyWordings(readings))
	}
	others := newSeconds(v, readings)
	for i := range bases {
		for k := i + 1; k < len(readings); k++ {
			if err := ctx.Err(); err != nil {
				return err
			}
			a, b := readings[i], readings[k]
			beyond := i > 0 && !v.AllPairs
			if beyond && !hides(v, a, b) {
				continue
			}
			within := internal(v, a, b)
			beside := within && !view.OneDocument(a, b)
			if beside && !departs(v, a, b) {
				continue // every document prints both, or they were compared as copies
			}
			if v.Reference == "" && v.Turned(a, b) {
				a, b = b, a
			}
			a, b = facing(v, a, b)
			changes := saidBeside(v, col, a, b, compare.Readings(a.Side, b.Side))
			switch {
			case beside:
				changes = departures(changes)
			case within:
				changes = kept(changes)
			}
			if beyond {
				changes = hidden(changes, a.Side, b.Side)
			}
			if len(changes) == 0 && !beyond && !beside {
				f.Equivalent++
			}
			for _, c := range changes {
				d := divergence(v, ri, ci, a, b, c)
				if i == 0 {
					others.agree(k, c, &d)
					if others.told(out, len(out), b, c, d) {
						continue
					}
				}
				out = append(out, d)
			}
		}
	}
	f.add(out, 0)
	return nil
}

// facing returns two readings with the sides that face each other: whether one translates depends on the other.
func facing(v *view.View, a, b view.Reading) (x, y view.Reading) {
	sa, sb := *a.Side, *b.Side
	sa.Translated, sb.Translated = v.Apart(a, b)
	a.Side, b.Side = &sa, &sb
	return a, b
}

// divergence ties a change to the documents that have the two readings.
func divergence(v *view.View, ri, ci int, a, b view.Reading, c change.Change) Divergence {
	d := c.Divergence()
	d.Remark, d.Column = ri, ci
	d.A, d.B = v.Sites(a, c.X), v.Sites(b, c.Y)
	d.Basis, d.Translated, d.Normalizations = v.Basis(a), view.Translated(a.Side, b.Side), a.Rules(b)
	return view.Told(d)
}

// internal reports whether no two documents disagree over the two readings: one document has both, or the documents that
// have one have the other as well.
func internal(v *view.View, a, b view.Reading) bool {
	for _, c := range a.Cells {
		for _, d := range b.Cells {
			if c.Witness != d.Witness && !b.In(c.Witness) && !a.In(d.Witness) && !v.Settled.Between(c, d) {
				return false
			}
		}
	}
	return true
}

// hiddenReadings is the number of readings of a column up to which every two are looked at for what the base hides; of more, each is compared
// with the base alone, and the findings say so. On the Alaska event that shows 16 of the 17 divergences that must be found, and 13 without.
const hiddenReadings = 12

// hides reports whether two readings, neither of them the base, may differ in a way that their comparison with the base
// does not show: both are quoted, and they oblige, promise, deny or count in other words; or one is quoted or a translation
// of its own, which departs from the base everywhere.
func hides(v *view.View, a, b view.Reading) bool {
	quoted := a.Side.Register != quote.Indirect && b.Side.Register != quote.Indirect
	if quoted && !slices.Equal(typedLevels(a.Side), typedLevels(b.Side)) {
		return true
	}
	x, y := v.Apart(a, b)
	return x && y || a.Side.Register != b.Side.Register
}

// manyWordings says of a column that its readings were not compared with one another.
func manyWordings(readings []view.Reading) Unassessed {
	base := readings[0].Cells[0]
	return Unassessed{What: "clause", Witness: base.Witness, Span: base.Span,
		Reason: fmt.Sprintf("it is worded in %d ways: each was compared with this one alone, not with the others; compare every two to see where those part", len(readings))}
}

func typedLevels(s *reading.Side) []string {
	var out []string
	for _, m := range s.Marks {
		switch m.Facet {
		case Modality, Negation, Quantifier, Condition:
			out = append(out, m.Class+strconv.Itoa(m.Level))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// hidden keeps the changes that a reader has to see whatever the base says: between quotations the typed ones, between
// translations every one that could give another meaning, against a paraphrase what no paraphrase explains.
func hidden(list []change.Change, a, b *reading.Side) []change.Change {
	quoted := a.Register != quote.Indirect && b.Register != quote.Indirect
	return slices.DeleteFunc(list, func(c change.Change) bool {
		typed := c.Kind == Altered && c.Facet != Wording && !c.Single || a.Translated && b.Translated
		return c.Severity < Substantive || !c.Sure && !(quoted && typed)
	})
}

// kept lowers the changes inside a document to editorial ones: it prints both.
func kept(list []change.Change) []change.Change {
	var out []change.Change
	for _, c := range list {
		if c.Kind != Altered && c.Severity == Editorial && c.Kind != Bracketed {
			continue // a summary leaves out and rewords what its own document prints in full
		}
		c.Severity = Editorial
		c.Why = append(c.Why[:len(c.Why):len(c.Why)], "both stand in the same document")
		out = append(out, c)
	}
	return out
}
