package view

import (
	"slices"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// View is an alignment prepared for judging.
type View struct {
	Al         *align.Alignment
	Reference  string            // ID of the document that every other one is compared with, "" = the fullest rendering
	AllPairs   bool              // every two readings are compared
	books      []*book           // of the witnesses
	pairs      map[[2]int]tally  // how alike the quotations of two witnesses are
	translates map[int]bool      // witnesses that print a translation of their own
	cells      map[[3]int]ColRef // witness, quote, clause -> its column
	Lineage    map[int]int       // witness -> 1 + index of its lineage
	Settled    *Settled          // which quotations were compared as copies
}

// New prepares al for judging, its documents as they are in the library. reference and allPairs are those of the judge.
func New(al *align.Alignment, library *Library, reference string, allPairs bool) *View {
	v := &View{Al: al, Reference: reference, AllPairs: allPairs, Lineage: map[int]int{}}
	for _, w := range al.Witnesses {
		v.books = append(v.books, library.book(w.Document))
	}
	for n, group := range al.Lineages {
		for _, w := range group {
			v.Lineage[w] = n + 1
		}
	}
	v.cells = v.cellIndex()
	v.pairs = v.tallies()
	v.translates = v.translators()
	return v
}

// Turn reports whether q is a speaker's turn, without marks around it.
func Turn(q quote.Quote) bool {
	return q.Kind == quote.Direct && (len(q.Parts) == 0 || q.Parts[0].Start == q.Span.Start)
}

// Quote returns the quotation of c, the zero Quote if it belongs to none.
func (v *View) Quote(c align.Cell) quote.Quote {
	qs := v.Al.Witnesses[c.Witness].Quotes
	if c.Quote < 0 || c.Quote >= len(qs) {
		return quote.Quote{}
	}
	return qs[c.Quote]
}

// label names the outlets of a reading.
func (v *View) label(r Reading) string {
	var names []string
	for _, c := range r.Cells {
		if n := v.Outlet(c.Witness); !slices.Contains(names, n) {
			names = append(names, n)
		}
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}

// cellIndex returns the column of every clause.
func (v *View) cellIndex() map[[3]int]ColRef {
	out := map[[3]int]ColRef{}
	for ri, r := range v.Al.Remarks {
		for ci, col := range r.Columns {
			for _, c := range col.Cells {
				for _, k := range c.Clauses {
					out[[3]int{c.Witness, c.Quote, k}] = ColRef{ri, ci}
				}
			}
		}
	}
	return out
}

// QuoteAt returns the quotation of a witness that holds a span.
func (v *View) QuoteAt(w int, sp text.Span) (int, bool) {
	for i, q := range v.Al.Witnesses[w].Quotes {
		if q.Span.Contains(sp) && q.Kind != quote.Indirect {
			return i, true
		}
	}
	return 0, false
}

// ClauseColumn returns the column of the clause that holds sp, -1, -1 if it stands in none.
func (v *View) ClauseColumn(w, q int, sp text.Span) (remark, column int) {
	for k, c := range v.Al.Witnesses[w].Quotes[q].Clauses {
		if c.Span.Overlaps(sp) {
			if at, ok := v.cells[[3]int{w, q, k}]; ok {
				return at.Remark, at.Column
			}
		}
	}
	return -1, -1
}

// Outlet names the document of witness w.
func (v *View) Outlet(w int) string {
	d := v.Al.Witnesses[w].Document
	if d.Outlet != "" {
		return d.Outlet
	}
	return d.ID
}

// ColRef is a column: indices of its remark and of the column in it.
type ColRef struct{ Remark, Column int }
