package render

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// A sheet is a report laid out for a reader: the gravest remark first, every clause with its wordings one below the
// other, and what is said of one clause several times said once.
type sheet struct {
	index
	blocks []block
}

// A block is a remark.
type block struct {
	quotecheck.Remark
	number  int // in the order of the sheet, from 1
	speaker string
	counts  counts
	clauses []clause // as the remark has them; behind them, what has no column
}

// shown returns the clauses of b to show one by one and the editorial findings to fold into a line; all folds nothing.
func (b block) shown(all bool) (clauses []clause, folded []finding) {
	if all {
		return b.clauses, nil
	}
	for _, c := range b.clauses {
		folded = append(folded, c.minor...)
		c.minor = nil
		if len(c.findings) > 0 {
			clauses = append(clauses, c)
		}
	}
	return clauses, folded
}

// counts is how many divergences there are, by severity.
type counts [diverge.Critical + 1]int

// grave reports whether anything is more than editorial.
func (c counts) grave() bool { return c[diverge.Critical]+c[diverge.Substantive] > 0 }

// A clause is a column with what was found in it.
type clause struct {
	id       string // of the column, "" if there is none
	rows     []row
	findings []finding // the gravest first
	minor    []finding // the editorial ones
}

// A row is one wording of a clause with everybody who prints it.
type row struct {
	label          string // who prints it, and where
	outlets        []string
	places         []string
	lang, register string
	pieces         []piece
}

// A finding is divergences of one clause that are of one sort and share a wording. The first of them leads.
type finding struct {
	quotecheck.Divergence
	ids  []string // of all
	a, b []wording
}

// A wording is words of one side with those who print them; no words where they are not there.
type wording struct {
	words   string
	outlets []string
	places  []string
}

// newSheet lays out r. In a clause with something grave the words of that alone are marked, unless all are asked for.
func newSheet(r *quotecheck.Report, all bool) sheet {
	s := sheet{index: newIndex(r)}
	by := map[string][]quotecheck.Divergence{}
	for _, d := range r.Divergences {
		by[d.Remark] = append(by[d.Remark], d)
	}
	for _, m := range r.Remarks {
		s.blocks = append(s.blocks, s.block(m, by[m.ID], all))
	}
	slices.SortStableFunc(s.blocks, func(x, y block) int {
		for v := diverge.Critical; v > 0; v-- {
			if c := cmp.Compare(y.counts[v], x.counts[v]); c != 0 {
				return c
			}
		}
		return 0
	})
	for i := range s.blocks {
		s.blocks[i].number = i + 1
	}
	return s
}

func (x index) block(m quotecheck.Remark, found []quotecheck.Divergence, all bool) block {
	if slices.ContainsFunc(found, func(d quotecheck.Divergence) bool { return d.Kind == diverge.Misattributed }) {
		m.Speaker = "" // the accounts disagree: name all
	}
	b := block{Remark: m, speaker: x.saidBy(m)}
	by := map[string][]quotecheck.Divergence{}
	for _, d := range found {
		b.counts[d.Severity]++
		by[d.Column] = append(by[d.Column], d)
	}
	for _, c := range m.Columns {
		b.clauses = append(b.clauses, x.clause(c, by[c.ID], all))
	}
	for _, f := range x.merged(by[""]) {
		lone := clause{}
		lone.take(f)
		lone.rows = x.sitesRows(nil, []finding{f})
		b.clauses = append(b.clauses, lone)
	}
	return b
}

// take puts f where it belongs.
func (c *clause) take(f finding) {
	if f.Severity > diverge.Editorial {
		c.findings = append(c.findings, f)
	} else {
		c.minor = append(c.minor, f)
	}
}

func (x index) clause(c quotecheck.Column, found []quotecheck.Divergence, all bool) clause {
	out := clause{id: c.ID}
	for _, f := range x.merged(found) {
		out.take(f)
	}
	slices.SortStableFunc(out.findings, func(x, y finding) int { return quotecheck.BySeverity(x.Divergence, y.Divergence) })
	shown := out.findings
	if len(shown) == 0 || all {
		shown = append(slices.Clip(shown), out.minor...)
	}
	marks := x.hits(divergences(shown))
	c.Cells = reaching(c.Cells, shown)
	for _, cells := range readings(c) {
		out.rows = append(out.rows, x.row(cells, marks))
	}
	out.rows = append(out.rows, x.sitesRows(c.Cells, shown)...)
	return out
}

// reaching returns the cells, each made long enough to show what the findings speak of just before or behind it in the
// same quote.
func reaching(cells []quotecheck.Cell, all []finding) []quotecheck.Cell {
	cells = slices.Clone(cells)
	for _, f := range all {
		for _, s := range slices.Concat(f.A, f.B) {
			if slices.ContainsFunc(cells, func(c quotecheck.Cell) bool { return covers(c, s) }) {
				continue
			}
			i := slices.IndexFunc(cells, func(c quotecheck.Cell) bool {
				return c.Document == s.Document && c.Quote == s.Quote && c.Span.Cover(s.Span).Len() <= c.Span.Len()+s.Span.Len()+contextBytes
			})
			if i >= 0 {
				cells[i].Span = cells[i].Span.Cover(s.Span)
			}
		}
	}
	return cells
}

func covers(c quotecheck.Cell, s quotecheck.Site) bool {
	return c.Document == s.Document && c.Span.Contains(s.Span)
}

// row shows one of cells that say the same: the first of which words are marked.
func (x index) row(cells []quotecheck.Cell, marks map[string][]hit) row {
	c := cells[max(0, slices.IndexFunc(cells, func(c quotecheck.Cell) bool {
		_, in, _ := x.view(c.Document, c.Span)
		return slices.ContainsFunc(marks[c.Document], func(h hit) bool { return in.Contains(h.span) })
	}))]
	out := row{lang: x.documents[c.Document].Lang}
	if q, ok := x.quotes[c.Quote]; ok {
		out.register = q.Kind.String()
	}
	if plain, in, ok := x.view(c.Document, c.Span); ok {
		out.pieces = pieces(plain, in, marks[c.Document])
	}
	for _, c := range cells {
		out.outlets = withNew(out.outlets, x.outlet(c.Document))
		out.places = withNew(out.places, x.place(c.Document, c.Span.Start))
	}
	out.label = x.label(cells)
	return out
}

// label names who prints cells, and where: "The Courier 3:2, 7:1, The Gazette 5:2".
func (x index) label(cells []quotecheck.Cell) string {
	var all []string
	for i, c := range cells {
		name := x.place(c.Document, c.Span.Start)
		if i == 0 || cells[i-1].Document != c.Document {
			name = x.outlet(c.Document) + " " + name
		}
		all = append(all, name)
	}
	return listed(all)
}

// sitesRows shows what the findings speak of and no cell holds, in its sentence.
func (x index) sitesRows(cells []quotecheck.Cell, all []finding) []row {
	marks := x.hits(divergences(all))
	var rows []row
	var shown []quotecheck.Cell
	for _, f := range all {
		for _, s := range slices.Concat(f.A, f.B) {
			if slices.ContainsFunc(slices.Concat(cells, shown), func(c quotecheck.Cell) bool { return covers(c, s) }) {
				continue
			}
			name, place := x.outlet(s.Document), x.place(s.Document, s.Span.Start)
			r := row{label: name + " " + place, outlets: []string{name}, places: []string{place}, lang: x.documents[s.Document].Lang}
			if q, ok := x.quotes[s.Quote]; ok {
				r.register = q.Kind.String()
			}
			if plain, in, ok := x.view(s.Document, s.Span); ok {
				r.pieces = around(plain, in, marks[s.Document])
			}
			shown = append(shown, quotecheck.Cell{Document: s.Document, Span: s.Span})
			rows = append(rows, r)
		}
	}
	return rows
}

// merged joins the divergences of a clause that are of one sort and share a wording: "must" against "should" and "needs to"
// against "should" are one finding.
func (x index) merged(all []quotecheck.Divergence) []finding {
	var out []finding
	for _, d := range all {
		f := finding{Divergence: d, ids: []string{d.ID}, a: x.wordings(d.A), b: x.wordings(d.B)}
		i := slices.IndexFunc(out, func(o finding) bool { return o.like(f) })
		if i < 0 {
			f.A, f.B = slices.Clip(f.A), slices.Clip(f.B) // the sites of others come behind them, not into the report's
			out = append(out, f)
			continue
		}
		o := &out[i]
		o.ids = append(o.ids, d.ID)
		o.A, o.B = append(o.A, d.A...), append(o.B, d.B...)
		o.a, o.b = joined(o.a, f.a), joined(o.b, f.b)
	}
	return out
}

// like reports whether f and o are of one sort and share a wording on one side.
func (f finding) like(o finding) bool {
	share := func(x, y []wording) bool {
		return slices.ContainsFunc(x, func(w wording) bool {
			return w.words != "" && slices.ContainsFunc(y, func(v wording) bool { return strings.EqualFold(w.words, v.words) })
		})
	}
	return f.Kind == o.Kind && f.Facet == o.Facet && f.Severity == o.Severity && f.Review == o.Review && (share(f.a, o.a) || share(f.b, o.b))
}

// wordings returns the words of one side, each once, with everybody who prints them.
func (x index) wordings(sites []quotecheck.Site) []wording {
	var all []wording
	for _, s := range sites {
		all = joined(all, []wording{{words: x.words(s), outlets: []string{x.outlet(s.Document)}, places: []string{x.place(s.Document, s.Span.Start)}}})
	}
	return all
}

// joined returns the wordings of two findings, each once.
func joined(all, more []wording) []wording {
	for _, m := range more {
		i := slices.IndexFunc(all, func(w wording) bool { return strings.EqualFold(w.words, m.words) })
		if i < 0 {
			all = append(all, m)
			continue
		}
		w := &all[i]
		w.outlets, w.places = withNew(w.outlets, m.outlets...), withNew(w.places, m.places...)
	}
	return all
}

// withNew returns all and those of more that it does not hold.
func withNew(all []string, more ...string) []string {
	for _, s := range more {
		if !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

func divergences(all []finding) []quotecheck.Divergence {
	var out []quotecheck.Divergence
	for _, f := range all {
		out = append(out, f.Divergence)
	}
	return out
}

// readings returns the cells of c by reading, in the order of the first cell of each.
func readings(c quotecheck.Column) [][]quotecheck.Cell {
	var all [][]quotecheck.Cell
	at := map[int]int{}
	for _, cell := range c.Cells {
		i, ok := at[cell.Reading]
		if !ok || cell.Reading == 0 {
			i = len(all)
			at[cell.Reading] = i
			all = append(all, nil)
		}
		all[i] = append(all[i], cell)
	}
	return all
}

// around returns s in its sentence: whole words of the same paragraph, with an ellipsis where it was cut.
func around(plain string, s text.Span, marks []hit) []piece {
	from, to, before, behind := sentence(plain, s)
	var all []piece
	if before {
		all = append(all, piece{Text: "… "})
	}
	all = append(all, pieces(plain, text.Span{Start: from, End: to}, marks)...)
	if behind {
		all = append(all, piece{Text: " …"})
	}
	return all
}
