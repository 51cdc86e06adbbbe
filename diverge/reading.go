package diverge

import (
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// view is an alignment prepared for judging.
type view struct {
	al         *align.Alignment
	judge      *Judge
	pages      []*page           // of the witnesses
	pairs      map[[2]int]tally  // how alike the quotations of two witnesses are
	translates map[int]bool      // witnesses that print a translation of their own
	cells      map[[3]int]colRef // witness, quote, clause -> its column
	lineage    map[int]int       // witness -> 1 + index of its lineage
	settled    map[[3]int]bool   // witness, quote, other witness: the quotation was compared with its copy there
}

func newView(al *align.Alignment, j *Judge) *view {
	v := &view{al: al, judge: j, pages: pages(al.Witnesses), lineage: map[int]int{}}
	for n, group := range al.Lineages {
		for _, w := range group {
			v.lineage[w] = n + 1
		}
	}
	v.cells = v.cellIndex()
	v.pairs = v.tallies()
	v.translates = v.translators()
	return v
}

// reading is the wording shared by some cells of a column.
type reading struct {
	cells []align.Cell // sorted as in the column
	side  *side        // of the first cell in the order of content
}

// readings groups the cells of col by wording, the base reading first: the reference document's, else the fullest
// rendering, quoted before reported.
func (v *view) readings(col align.Column) []reading {
	groups := map[string][]align.Cell{}
	var keys []string
	for _, c := range col.Cells {
		k := v.wordingKey(c)
		if groups[k] == nil {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], c)
	}
	out := make([]reading, 0, len(keys))
	for _, k := range keys {
		r := reading{cells: groups[k]}
		r.side = v.side(r)
		out = append(out, r)
	}
	sort.SliceStable(out, func(i, k int) bool { return v.turned(out[k], out[i]) })
	return out
}

// wordingKey is equal for cells with the same words in the same register, all of them denied or none.
func (v *view) wordingKey(c align.Cell) string {
	var b strings.Builder
	b.WriteByte('0' + byte(v.quote(c).Kind))
	if v.quote(c).Denied {
		b.WriteByte('!')
	}
	for _, t := range c.Tokens {
		if wordy(t) || t.Class != 0 && !wordy(t) && strings.ContainsAny(t.Norm, "…[]()") {
			b.WriteByte(' ')
			b.WriteString(t.Norm)
		}
	}
	return b.String()
}

// turned reports whether b is the base of the two.
func (v *view) turned(a, b reading) bool {
	if ref := v.judge.Reference; ref != "" {
		ra, rb := a.holds(ref, v.al), b.holds(ref, v.al)
		if ra != rb {
			return rb
		}
	}
	qa, qb := a.side.register, b.side.register
	if qa != qb {
		return order(qb) < order(qa)
	}
	na, nb := a.side.contents(run{0, len(a.side.tokens)}), b.side.contents(run{0, len(b.side.tokens)})
	if na != nb {
		return nb > na
	}
	return v.wordingKey(b.cells[0]) < v.wordingKey(a.cells[0])
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
func (r reading) holds(id string, al *align.Alignment) bool {
	for _, c := range r.cells {
		if d := al.Witnesses[c.Witness].Document; d != nil && d.ID == id {
			return true
		}
	}
	return false
}

func (v *view) quote(c align.Cell) quote.Quote {
	qs := v.al.Witnesses[c.Witness].Quotes
	if c.Quote < 0 || c.Quote >= len(qs) {
		return quote.Quote{}
	}
	return qs[c.Quote]
}

// side makes the detectors' view of a reading, out of the cell that comes first by document ID.
func (v *view) side(r reading) *side {
	c := r.cells[0]
	for _, o := range r.cells[1:] {
		if v.al.Witnesses[o.Witness].Document.ID < v.al.Witnesses[c.Witness].Document.ID {
			c = o
		}
	}
	d, q := v.al.Witnesses[c.Witness].Document, v.quote(c)
	s := newSide(v.label(r), v.pages[c.Witness], c.Span, c.Tokens)
	s.register, s.denied = v.register(c), q.Denied
	if q.Kind != quote.Indirect {
		s.parts = q.Parts
	}
	s.context = v.context(d.Text, c, q)
	return s
}

// register returns the register of one cell: a clause of a mixed quote may stand wholly inside or outside the marks.
func (v *view) register(c align.Cell) quote.Kind {
	q := v.quote(c)
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
		} else if wordy(t) {
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
func (v *view) context(doc string, c align.Cell, q quote.Quote) string {
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

// label names the outlets of a reading.
func (v *view) label(r reading) string {
	var names []string
	for _, c := range r.cells {
		d := v.al.Witnesses[c.Witness].Document
		n := d.Outlet
		if n == "" {
			n = d.ID
		}
		if !contains(names, n) {
			names = append(names, n)
		}
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}

// sites returns where the tokens of run r stand in every document that has the reading.
func (v *view) sites(r reading, at run) []Site {
	var out []Site
	for _, c := range r.cells {
		s := &side{span: c.Span, tokens: c.Tokens}
		span := s.place(fit(r.side, s, at))
		out = append(out, Site{Witness: c.Witness, Quote: c.Quote, Span: span, Register: v.register(c)})
	}
	return out
}

// fit carries a run of tokens over to another cell of the same reading. Their words are equal, but one may have more
// punctuation: words are counted.
func fit(from, to *side, r run) run {
	if len(from.tokens) == len(to.tokens) {
		return r
	}
	nth := func(i int) int { // words before token i
		n := 0
		for _, t := range from.tokens[:min(i, len(from.tokens))] {
			if wordy(t) {
				n++
			}
		}
		return n
	}
	find := func(n int) int {
		for i, t := range to.tokens {
			if wordy(t) {
				if n == 0 {
					return i
				}
				n--
			}
		}
		return len(to.tokens)
	}
	out := run{find(nth(r.start)), find(nth(r.end))}
	if !r.empty() {
		for out.end > out.start && out.end > 0 && !wordy(to.tokens[out.end-1]) {
			out.end--
		}
	}
	return out
}

// variants counts the printed forms of a reading.
func (r reading) variants() int {
	forms := map[string]bool{}
	for _, c := range r.cells {
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

// rules names the rules of normalization that were applied to words of the two readings, sorted by rule.
func (r reading) rules(o reading) []string {
	var all normalize.Rules
	for _, s := range []*side{r.side, o.side} {
		for _, t := range s.tokens {
			all |= t.Rules
		}
	}
	return all.Names()
}

// cellIndex returns the column of every clause.
func (v *view) cellIndex() map[[3]int]colRef {
	out := map[[3]int]colRef{}
	for ri, r := range v.al.Remarks {
		for ci, col := range r.Columns {
			for _, c := range col.Cells {
				for _, k := range c.Clauses {
					out[[3]int{c.Witness, c.Quote, k}] = colRef{ri, ci}
				}
			}
		}
	}
	return out
}
