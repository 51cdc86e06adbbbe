package diverge

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// What the alignment did not compare is listed, one entry a document.
func TestCrowdedClausesAreUnassessed(t *testing.T) {
	d := &text.Document{ID: "a", Text: "Yes. No. Yes. Yes."}
	q := quote.Quote{Kind: quote.Direct, Span: text.Span{End: len(d.Text)}, Speaker: quote.Speaker{Name: "Ada Lind"}}
	for _, s := range []text.Span{{Start: 0, End: 4}, {Start: 5, End: 8}, {Start: 9, End: 13}, {Start: 14, End: 18}} {
		q.Clauses = append(q.Clauses, quote.Clause{Span: s})
	}
	al := &align.Alignment{Witnesses: []align.Witness{{Document: d, Quotes: []quote.Quote{q}}}, Crowded: []align.Place{{Clause: 2}, {Clause: 3}}}
	f, err := new(Judge).Judge(context.Background(), al)
	require.NoError(t, err)
	require.Equal(t, []Unassessed{{What: "words", Span: text.Span{Start: 9, End: 18},
		Reason: "some clauses here (2) stand among too many that say the same: each was compared with a part of those, or with none"}}, f.Unassessed)
}
