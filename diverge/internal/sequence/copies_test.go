package sequence

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// papers is n documents that print one sentence, each with a word of its own at the end.
func papers(n int) *align.Alignment {
	al := &align.Alignment{}
	for i := range n {
		d := &text.Document{ID: fmt.Sprintf("paper%04d", i), Text: fmt.Sprintf("We will open the bridge today own%dx", i)}
		span := text.Span{End: len(d.Text)}
		q := quote.Quote{Kind: quote.Direct, Span: span, Clauses: []quote.Clause{{Span: span, Tokens: new(normalize.Normalizer).Tokens(d.Text)}}}
		al.Witnesses = append(al.Witnesses, align.Witness{Document: d, Quotes: []quote.Quote{q}})
		cell := align.Cell{Witness: i, Clauses: []int{0}, Span: span, Tokens: q.Clauses[0].Tokens, Reading: 1}
		al.Remarks = append(al.Remarks, align.Remark{Columns: []align.Column{{Cells: []align.Cell{cell}, Score: 1}}})
	}
	return al
}

// However many papers edit one quotation, their copies are compared, or it is said that they were not.
func TestAlikeLinesOfManyPapers(t *testing.T) {
	for _, tt := range []struct{ papers, pairs, crowded int }{
		{20, 190, 0},
		{500, 500 * 499 / 2, 0},
		{copyCommon + 1, 0, copyCommon + 1},
	} {
		v := view.New(papers(tt.papers), view.NewLibrary(), "", false)
		pairs, crowded := alikeLines(v, v.Lines())
		assert.Len(t, pairs, tt.pairs)
		assert.Len(t, crowded, tt.crowded)
	}
}
