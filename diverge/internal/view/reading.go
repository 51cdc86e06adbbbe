package view

import (
	"slices"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// Reading is the wording shared by some cells of a column.
type Reading struct {
	Cells []align.Cell  // sorted as in the column
	Side  *reading.Side // of the first cell in the order of content
}

// Readings groups the cells of col by wording, the base reading first: the reference document's, else the fullest
// rendering, quoted before reported.
func (v *View) Readings(col align.Column) []Reading {
	groups := map[string][]align.Cell{}
	var keys []string
	for _, c := range col.Cells {
		k := v.wordingKey(c)
		if groups[k] == nil {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], c)
	}
	out := make([]Reading, 0, len(keys))
	for _, k := range keys {
		r := Reading{Cells: groups[k]}
		r.Side = v.side(r)
		out = append(out, r)
	}
	sort.SliceStable(out, func(i, k int) bool { return v.Turned(out[k], out[i]) })
	return out
}

// wordingKey is equal for cells with the same words in the same register, all of them denied or none.
func (v *View) wordingKey(c align.Cell) string {
	var b strings.Builder
	b.WriteByte('0' + byte(v.Quote(c).Kind))
	if v.Quote(c).Denied {
		b.WriteByte('!')
	}
	for _, t := range c.Tokens {
		if mark.Wordy(t) || t.Class != 0 && !mark.Wordy(t) && strings.ContainsAny(t.Norm, "…[]()") {
			b.WriteByte(' ')
			b.WriteString(t.Norm)
		}
	}
	return b.String()
}

// Turned reports whether b is the base of the two.
func (v *View) Turned(a, b Reading) bool {
	if ref := v.Reference; ref != "" {
		ra, rb := a.holds(ref, v.Al), b.holds(ref, v.Al)
		if ra != rb {
			return rb
		}
	}
	qa, qb := a.Side.Register, b.Side.Register
	if qa != qb {
		return order(qb) < order(qa)
	}
	na, nb := a.Side.Contents(a.Side.All()), b.Side.Contents(b.Side.All())
	if na != nb {
		return nb > na
	}
	return v.wordingKey(b.Cells[0]) < v.wordingKey(a.Cells[0])
}

// order ranks registers by how close they are to the words said.
func order(k quote.Kind) int {
	switch k {
	case quote.Direct:
		return 0
	case quote.Mixed:
		return 1
	}
	return 2
}

// holds reports whether the document id has the reading.
func (r Reading) holds(id string, al *align.Alignment) bool {
	for _, c := range r.Cells {
		if al.Witnesses[c.Witness].Document.ID == id {
			return true
		}
	}
	return false
}

// In reports whether document w has the reading.
func (r Reading) In(w int) bool {
	return slices.ContainsFunc(r.Cells, func(c align.Cell) bool { return c.Witness == w })
}

// side makes the detectors' view of a reading, out of the cell that comes first by document ID.
func (v *View) side(r Reading) *reading.Side {
	c := r.Cells[0]
	for _, o := range r.Cells[1:] {
		if v.Al.Witnesses[o.Witness].Document.ID < v.Al.Witnesses[c.Witness].Document.ID {
			c = o
		}
	}
	d, q := v.Al.Witnesses[c.Witness].Document, v.Quote(c)
	s := reading.NewSide(v.label(r), v.books[c.Witness].page, c.Span, c.Tokens)
	s.Register, s.Denied, s.Parts, s.Cue = v.Register(c), q.Denied, q.Parts, q.Cue
	s.Context = v.context(d.Text, c, q)
	return s
}

// Site is the place sp in the quotation of c.
func (v *View) Site(c align.Cell, sp text.Span) finding.Site {
	return finding.Site{Witness: c.Witness, Quote: c.Quote, Span: sp, Register: v.Register(c)}
}

// Register returns the register of one cell: a clause of a mixed quote may stand wholly inside or outside the marks.
func (v *View) Register(c align.Cell) quote.Kind {
	q := v.Quote(c)
	if q.Kind != quote.Mixed {
		return q.Kind
	}
	in, out := 0, 0
	for _, t := range c.Tokens {
		inside := false
		for _, p := range q.Parts {
			inside = inside || p.Contains(t.Span)
		}
		if inside {
			in++
		} else if mark.Wordy(t) {
			out++
		}
	}
	switch {
	case in == 0:
		return quote.Indirect
	case out == 0:
		return quote.Direct
	}
	return quote.Mixed
}

// contextReach is how many bytes around a cell are searched for the reporting words.
const contextReach = 80

// context returns the reporting words and what stands right around the cell, in lower case.
func (v *View) context(doc string, c align.Cell, q quote.Quote) string {
	lo, hi := max(0, c.Span.Start-contextReach), min(len(doc), c.Span.End+contextReach)
	before, after := doc[lo:c.Span.Start], doc[c.Span.End:hi]
	if i := strings.LastIndexAny(before, ".!?\n"); i >= 0 {
		before = before[i+1:]
	}
	if i := strings.IndexAny(after, ".!?\n"); i >= 0 {
		after = after[:i]
	}
	cue := ""
	if q.Cue.End <= len(doc) && q.Cue.Start >= 0 && q.Cue.Start < q.Cue.End {
		cue = doc[q.Cue.Start:q.Cue.End]
	}
	return strings.ToLower(before + " " + cue + " " + after)
}

// Sites returns where the tokens of run r stand in every document that has the reading.
func (v *View) Sites(r Reading, at reading.Run) []finding.Site {
	var out []finding.Site
	for _, c := range r.Cells {
		s := &reading.Side{Span: c.Span, Tokens: c.Tokens}
		span := s.Place(fit(r.Side, s, at))
		out = append(out, v.Site(c, span))
	}
	return out
}

// fit carries a run of tokens over to another cell of the same reading. Their words are equal, but one may have more
// punctuation: words are counted.
func fit(from, to *reading.Side, r reading.Run) reading.Run {
	if len(from.Tokens) == len(to.Tokens) {
		return r
	}
	nth := func(i int) int { // words before token i
		n := 0
		for _, t := range from.Tokens[:min(i, len(from.Tokens))] {
			if mark.Wordy(t) {
				n++
			}
		}
		return n
	}
	find := func(n int) int {
		for i, t := range to.Tokens {
			if mark.Wordy(t) {
				if n == 0 {
					return i
				}
				n--
			}
		}
		return len(to.Tokens)
	}
	out := reading.Run{Start: find(nth(r.Start)), End: find(nth(r.End))}
	if !r.Empty() {
		for out.End > out.Start && out.End > 0 && !mark.Wordy(to.Tokens[out.End-1]) {
			out.End--
		}
	}
	return out
}

// Variants counts the printed forms of a reading.
func (r Reading) Variants() int {
	forms := map[string]bool{}
	for _, c := range r.Cells {
		var b strings.Builder
		for _, t := range c.Tokens {
			if t.Rules != 0 {
				b.WriteString(t.Norm + "|")
			}
		}
		forms[b.String()] = true
	}
	return len(forms)
}

// Rules names the rules of normalization that were applied to words of the two readings, sorted by rule.
func (r Reading) Rules(o Reading) []string {
	var all normalize.Rules
	for _, s := range []*reading.Side{r.Side, o.Side} {
		for _, t := range s.Tokens {
			all |= t.Rules
		}
	}
	return all.Names()
}

// Basis says what the readings that are compared with a are compared with.
func (v *View) Basis(a Reading) finding.Basis {
	if v.Reference != "" && a.holds(v.Reference, v.Al) {
		return finding.Reference
	}
	return finding.Pairwise
}

// OneDocument reports whether both readings stand in one and the same document and nowhere else.
func OneDocument(a, b Reading) bool {
	for _, c := range append(append([]align.Cell(nil), a.Cells...), b.Cells...) {
		if c.Witness != a.Cells[0].Witness {
			return false
		}
	}
	return true
}
