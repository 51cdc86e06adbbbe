package view

import (
	"maps"
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

// Line is one quotation with the columns of its clauses.
type Line struct {
	Witness, Quote int
	Q              quote.Quote
	Columns        []ColRef   // of each clause; remark < 0 if the clause stands in no cell
	Parted         [][]ColRef // all columns of each clause: the halves of one may stand in two
	Copies         []*Line    // quotations with the same words in other documents
	key            string
	Words          int

	tokens []normalize.Token // of all clauses, nil until asked for
	starts []int             // of each clause among them, and their end
}

// Lines returns the quotations that have a clause in some column, copies joined, in the order of their words. What is only asked about, and
// a quotation inside another, has none.
func (v *View) Lines() []*Line {
	columns := map[[3]int][]ColRef{}
	for ri, r := range v.Al.Remarks {
		for ci, col := range r.Columns {
			if len(col.Cells) < 2 {
				continue
			}
			for _, c := range col.Cells {
				for _, k := range c.Clauses {
					at := [3]int{c.Witness, c.Quote, k}
					columns[at] = append(columns[at], ColRef{ri, ci})
				}
			}
		}
	}
	byKey := map[string]*Line{}
	var out []*Line
	for wi, w := range v.Al.Witnesses {
		for qi, q := range w.Quotes {
			if !v.stands(wi, qi) {
				continue
			}
			l := &Line{Witness: wi, Quote: qi, Q: q, key: lineKey(q), Words: wordsIn(q)}
			for k := range q.Clauses {
				c, all := ColRef{-1, -1}, columns[[3]int{wi, qi, k}]
				if len(all) > 0 {
					c = all[len(all)-1]
				}
				l.Columns, l.Parted = append(l.Columns, c), append(l.Parted, all)
			}
			if first := byKey[l.key]; first != nil {
				first.Copies = append(first.Copies, l)
				continue
			}
			byKey[l.key] = l
			out = append(out, l)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].key < out[j].key })
	return out
}

// stands reports whether a clause of a quotation has a cell.
func (v *View) stands(w, q int) bool {
	for k := range v.Al.Witnesses[w].Quotes[q].Clauses {
		if _, ok := v.cells[[3]int{w, q, k}]; ok {
			return true
		}
	}
	return false
}

// lineKey is equal for quotations with the same words, clause by clause, all of them denied or none.
func lineKey(q quote.Quote) string {
	var b strings.Builder
	b.WriteByte('0' + byte(q.Kind))
	if q.Denied {
		b.WriteByte('!')
	}
	for _, c := range q.Clauses {
		b.WriteByte('|')
		for _, t := range c.Tokens {
			if mark.Wordy(t) || t.Class == normalize.Ellipsis {
				b.WriteByte(' ')
				b.WriteString(t.Norm)
			}
		}
	}
	return b.String()
}

// Base reports whether a is the side that b is compared with.
func (v *View) Base(a, b *Line) bool {
	if ref := v.Reference; ref != "" {
		ra, rb := v.ID(a) == ref, v.ID(b) == ref
		if ra != rb {
			return ra
		}
	}
	if a.Q.Kind != b.Q.Kind {
		return order(a.Q.Kind) < order(b.Q.Kind)
	}
	if a.Words != b.Words {
		return a.Words > b.Words
	}
	return a.key < b.key
}

// wordsIn counts the words of q.
func wordsIn(q quote.Quote) int {
	n := 0
	for _, c := range q.Clauses {
		for _, t := range c.Tokens {
			if mark.Wordy(t) {
				n++
			}
		}
	}
	return n
}

// Shares reports whether clause k of l stands in a column with o, wholly or in part.
func (l *Line) Shares(k int, o *Line) bool {
	return slices.ContainsFunc(o.Parted, func(list []ColRef) bool {
		return slices.ContainsFunc(list, func(c ColRef) bool { return slices.Contains(l.Parted[k], c) })
	})
}

// ID returns the ID of the document of l.
func (v *View) ID(l *Line) string { return v.Al.Witnesses[l.Witness].Document.ID }

// clauses returns the bytes of clauses [from, to) of l.
func (l *Line) clauses(from, to int) text.Span {
	return text.Span{Start: l.Q.Clauses[from].Span.Start, End: l.Q.Clauses[to-1].Span.End}
}

// LineSites returns the place of clauses [from, to) in every document that prints l; from == to is the place before clause
// from, in front of its conjunction if before is set.
func (v *View) LineSites(l *Line, from, to int, before bool) []finding.Site {
	var out []finding.Site
	for _, m := range l.Everywhere() {
		var sp text.Span
		switch {
		case from < to:
			sp = m.clauses(from, to)
		case from > 0 && from < len(m.Q.Clauses) && len(m.Q.Clauses[from].Tokens) > 0 && !before:
			at := mark.Opening(m.Q.Clauses[from].Tokens)
			sp = text.Span{Start: at, End: at}
		case from > 0:
			sp = text.Span{Start: m.Q.Clauses[from-1].Span.End, End: m.Q.Clauses[from-1].Span.End}
		default:
			sp = text.Span{Start: m.Q.Clauses[0].Span.Start, End: m.Q.Clauses[0].Span.Start}
		}
		out = append(out, m.Site(sp))
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Witness < out[j].Witness })
	return out
}

// Tokens returns the tokens of clauses [from, to), not to be changed.
func (l *Line) Tokens(from, to int) []normalize.Token {
	if l.starts == nil {
		for _, c := range l.Q.Clauses {
			l.starts = append(l.starts, len(l.tokens))
			l.tokens = append(l.tokens, c.Tokens...)
		}
		l.starts = append(l.starts, len(l.tokens))
	}
	start, end := l.starts[from], l.starts[to]
	return l.tokens[start:end:end]
}

// LineSide returns clauses [from, to) of l as a side.
func (v *View) LineSide(l *Line, from, to int) *reading.Side {
	c := align.Cell{Witness: l.Witness, Quote: l.Quote, Tokens: l.Tokens(from, to), Span: l.clauses(from, to)}
	return v.side(Reading{Cells: []align.Cell{c}})
}

// Site is the place sp in the quotation.
func (l *Line) Site(sp text.Span) finding.Site {
	return finding.Site{Witness: l.Witness, Quote: l.Quote, Span: sp, Register: l.Q.Kind}
}

// Everywhere returns l and its copies.
func (l *Line) Everywhere() []*Line { return append([]*Line{l}, l.Copies...) }

// Witnesses returns the documents that print l, each once.
func (l *Line) Witnesses() []int { return slices.Sorted(maps.Keys(l.Times())) }

// Times counts how often each document prints l word for word.
func (l *Line) Times() map[int]int {
	n := map[int]int{}
	for _, m := range l.Everywhere() {
		n[m.Witness]++
	}
	return n
}

// RunSites returns where a run of the tokens of l stands in every document that prints l.
func (v *View) RunSites(l *Line, s *reading.Side, r reading.Run) []finding.Site {
	var out []finding.Site
	for _, m := range l.Everywhere() {
		o := &reading.Side{Tokens: m.Tokens(0, len(m.Q.Clauses)), Span: m.clauses(0, len(m.Q.Clauses))}
		out = append(out, m.Site(o.Place(fit(s, o, r))))
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Witness < out[j].Witness })
	return out
}

// ColumnAt returns the column of the clause that holds token i of l, -1, -1 if it stands in none.
func (v *View) ColumnAt(l *Line, i int) (remark, column int) {
	n := 0
	for k, c := range l.Q.Clauses {
		n += len(c.Tokens)
		if i < n || k == len(l.Q.Clauses)-1 {
			if at, ok := v.cells[[3]int{l.Witness, l.Quote, k}]; ok {
				return at.Remark, at.Column
			}
		}
	}
	return -1, -1
}

// TokensBefore counts the tokens of l before clause k.
func TokensBefore(l *Line, k int) int {
	n := 0
	for _, c := range l.Q.Clauses[:k] {
		n += len(c.Tokens)
	}
	return n
}

// NearColumn returns the column of the nearest clause that shares one with another cell, else that of clause from, -1, -1 if
// it stands in none.
func (v *View) NearColumn(l *Line, from, to int) (remark, column int) {
	for d := 0; d < len(l.Columns); d++ {
		for _, i := range []int{from - 1 - d, to + d} {
			if i >= 0 && i < len(l.Columns) && l.Columns[i].Remark >= 0 {
				return l.Columns[i].Remark, l.Columns[i].Column
			}
		}
	}
	return v.ColumnAt(l, TokensBefore(l, from))
}
