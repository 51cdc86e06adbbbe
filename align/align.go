package align

import (
	"context"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A Witness is one document with the quotes found in it.
type Witness struct {
	Document *text.Document // never nil
	Quotes   []quote.Quote  // sorted by Span.Start
}

// An Alignment is the remarks that the witnesses share.
type Alignment struct {
	Witnesses []Witness
	Remarks   []Remark
	Lineages  [][]int // groups of witnesses that copy one text, as indices, each group of two or more; sorted
	Crowded   []Place // clauses that were not compared with all that may render the same: too many have their words; sorted
}

// A Place is one clause of one quote.
type Place struct {
	Witness int // index into Alignment.Witnesses
	Quote   int // index into Witness.Quotes
	Clause  int // index into Quote.Clauses
}

// A Remark is one thing that was said, as rendered by one or more witnesses.
type Remark struct {
	Speaker string
	Columns []Column // in the order of the fullest rendering
}

// A Column is the clauses that render one clause of a remark. A witness without a cell has a gap there;
// a witness may have two cells (a summary and the speech).
type Column struct {
	Cells []Cell  // sorted by Witness, then Span
	Score float64 // 0..1, how alike the cells are
}

// A Cell is one witness's part in a column: one or more neighbouring clauses of one quote.
type Cell struct {
	Witness int       // index into Alignment.Witnesses
	Quote   int       // index into Witness.Quotes
	Clauses []int     // indices into Quote.Clauses, ascending
	Span    text.Span // in the document
	Tokens  []normalize.Token
	Reading int // 1-based: cells equal after normalization have the same reading
}

// An Aligner groups quotes into remarks and columns. Its zero value applies every default.
// It is safe for concurrent use once set.
type Aligner struct{}

// Align returns the remarks of the witnesses. Every token of every clause stands in exactly one cell, but for quotes that are Questioned or
// Nested, which stand in none; a clause that renders two statements stands in two. The cells of a column are renderings of one statement as
// far as words, names, numbers, speaker, occasion and neighbours tell.
// The result does not depend on the order of the witnesses, apart from the order of cells.
//
// The error is that of ctx, nil otherwise. Cost: near-linear in the number of clauses, quadratic in the number of
// different wordings of one statement.
func (a *Aligner) Align(ctx context.Context, ws []Witness) (*Alignment, error) {
	u, err := newUnits(ctx, ws)
	if err != nil {
		return nil, err
	}
	groups, err := u.group(ctx)
	if err != nil {
		return nil, err
	}
	al := &Alignment{Witnesses: ws, Remarks: u.remarks(groups), Crowded: u.places(u.crowded)}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if al.Lineages, err = lineages(ctx, ws); err != nil {
		return nil, err
	}
	return al, nil
}
