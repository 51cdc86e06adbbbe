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
	told   map[string]bool // reasons that a shown divergence gives
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

// counts is how many findings there are, by severity.
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

// newSheet lays out r. In a clause with something grave the words of that alone are marked, unless all are asked for.
func newSheet(r *quotecheck.Report, all bool) sheet {
	s := sheet{index: newIndex(r), told: map[string]bool{}}
	by := map[string][]quotecheck.Divergence{}
	for _, d := range r.Divergences {
		by[d.Remark] = append(by[d.Remark], d)
		if d.Severity > diverge.Editorial {
			s.tell(d.Why)
		}
	}
	for _, m := range r.Remarks {
		s.blocks = append(s.blocks, s.block(m, by[m.ID], all))
	}
	slices.SortStableFunc(s.blocks, graver)
	for i := range s.blocks {
		s.blocks[i].number = i + 1
	}
	return s
}

// tell notes what the reasons of a divergence say behind a colon, "the names conflict: ...".
func (x sheet) tell(why []string) {
	for _, reason := range why {
		for rest, more := reason, true; more; {
			if _, rest, more = strings.Cut(rest, ": "); more {
				x.told[rest] = true
			}
		}
	}
}

// graver orders remarks: the one with more critical findings first, then that of which the tool is surer, then by the findings that are
// less grave.
func graver(x, y block) int {
	return cmp.Or(
		cmp.Compare(y.counts[diverge.Critical], x.counts[diverge.Critical]),
		cmp.Compare(y.trust(diverge.Critical), x.trust(diverge.Critical)),
		cmp.Compare(y.counts[diverge.Substantive], x.counts[diverge.Substantive]),
		cmp.Compare(y.trust(diverge.Substantive), x.trust(diverge.Substantive)),
		cmp.Compare(y.counts[diverge.Editorial], x.counts[diverge.Editorial]))
}

// trust returns the confidence in the surest finding of that severity, those last that a reader is asked to review.
func (b block) trust(v diverge.Severity) float64 {
	most := 0.0
	for _, c := range b.clauses {
		for _, f := range c.findings {
			if trust := f.Confidence; f.Severity == v {
				if f.Review {
					trust /= 2
				}
				most = max(most, trust)
			}
		}
	}
	return most
}

func (x index) block(m quotecheck.Remark, found []quotecheck.Divergence, all bool) block {
	if slices.ContainsFunc(found, func(d quotecheck.Divergence) bool { return d.Kind == diverge.Misattributed }) {
		m.Speaker = "" // the accounts disagree: name all
	}
	b := block{Remark: m, speaker: x.saidBy(m)}
	by := map[string][]quotecheck.Divergence{}
	for _, d := range found {
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
	for _, c := range b.clauses {
		for _, f := range slices.Concat(c.findings, c.minor) {
			b.counts[f.Severity]++
		}
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
		out.take(x.everywhere(f, c.Cells))
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
