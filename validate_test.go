package quotecheck_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

func TestBadInputIsRefused(t *testing.T) {
	good := &text.Document{ID: "a", Text: "x"}
	tests := []struct {
		name      string
		reference string
		docs      []*text.Document
		err       error
		want      string
	}{
		{"nil", "", []*text.Document{good, nil}, quotecheck.ErrNoDocument, "document number 2: is nil; leave it out"},
		{"no ID", "", []*text.Document{{Text: "x"}}, quotecheck.ErrNoID, "document number 1: has no ID; give it one"},
		{"same ID", "", []*text.Document{good, good}, quotecheck.ErrDuplicateID, `document "a": is there twice; give every document an ID of its own`},
		{"zero byte in the ID", "", []*text.Document{{ID: "a\x00b", Text: "x"}}, quotecheck.ErrZeroByte, `document "a\x00b": has a zero byte in its ID; take it out`},
		{"not UTF-8", "", []*text.Document{{ID: "b", Text: "caf\xe9"}}, quotecheck.ErrUTF8, `document "b": not valid UTF-8 at byte 3 (line 1); convert the text to UTF-8`},
		{"reference", "z", []*text.Document{good}, quotecheck.ErrReference, `document "z": named as the reference but not among the documents; name one of them: "a"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := quotecheck.Checker{Judge: diverge.Judge{Reference: tt.reference}}
			_, err := c.Check(context.Background(), tt.docs...)
			require.EqualError(t, err, tt.want)
			require.ErrorIs(t, err, tt.err)
			var de *quotecheck.DocumentError
			require.ErrorAs(t, err, &de)
			_, again := c.Check(context.Background(), tt.docs...)
			require.True(t, *de == *again.(*quotecheck.DocumentError), "errors are compared with ==")
		})
	}
}

// What is wrong with the transcript is told of the transcript, and articles are counted without it.
func TestVerifyTellsTheTranscriptApart(t *testing.T) {
	good := &text.Document{ID: "a", Text: "x"}
	tests := []struct {
		name       string
		transcript *text.Document
		articles   []*text.Document
		err        error
		index      int
		want       string
	}{
		{"nil", nil, []*text.Document{good}, quotecheck.ErrNoDocument, -1, "the transcript: is nil; pass one"},
		{"no ID", &text.Document{Text: "x"}, []*text.Document{good}, quotecheck.ErrNoID, -1, "the transcript: has no ID; give it one"},
		{"not UTF-8", &text.Document{ID: "t", Text: "x\ncaf\xe9"}, []*text.Document{good}, quotecheck.ErrUTF8, -1,
			`the transcript "t": not valid UTF-8 at byte 5 (line 2); convert the text to UTF-8`},
		{"nil article", good, []*text.Document{nil}, quotecheck.ErrNoDocument, 0, "document number 1: is nil; leave it out"},
		{"article without ID", good, []*text.Document{{ID: "b"}, {}}, quotecheck.ErrNoID, 1, "document number 2: has no ID; give it one"},
		{"one ID", good, []*text.Document{{ID: "b"}, {ID: "a"}}, quotecheck.ErrDuplicateID, 1, `document "a": is there twice; give every document an ID of its own`},
		{"article not UTF-8", good, []*text.Document{{ID: "b", Text: "\xe9"}}, quotecheck.ErrUTF8, 0,
			`document "b": not valid UTF-8 at byte 0 (line 1); convert the text to UTF-8`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := new(quotecheck.Checker).Verify(context.Background(), tt.transcript, tt.articles...)
			require.EqualError(t, err, tt.want)
			require.ErrorIs(t, err, tt.err)
			var de *quotecheck.DocumentError
			require.ErrorAs(t, err, &de)
			require.Equal(t, tt.index, de.Index)
		})
	}
}

// A nil Checker has every default, and a nil context is told of.
func TestNilCheckerAndContext(t *testing.T) {
	docs := event(t, events[0])
	var none *quotecheck.Checker
	r, err := none.Check(context.Background(), docs...)
	require.NoError(t, err)
	require.Equal(t, encode(t, check(t, quotecheck.Checker{}, docs...)), encode(t, r))
	_, err = none.Quotes(context.Background(), docs...)
	require.NoError(t, err)
	_, err = none.Verify(context.Background(), docs[0], docs[1:]...)
	require.NoError(t, err)

	var c quotecheck.Checker
	var noContext context.Context
	_, err = c.Check(noContext, docs...)
	require.ErrorIs(t, err, quotecheck.ErrNoContext)
	_, err = c.Quotes(noContext, docs...)
	require.ErrorIs(t, err, quotecheck.ErrNoContext)
	_, err = c.Verify(noContext, docs[0], docs[1:]...)
	require.EqualError(t, err, "quotecheck: the context is nil; pass context.Background()")
}

// An error lists what could have been meant, but no more than a reader wants to see.
func TestReferenceListsTheDocuments(t *testing.T) {
	var docs []*text.Document
	for _, id := range strings.Split("abcdefghijkl", "") {
		docs = append(docs, &text.Document{ID: id, Text: "x"})
	}
	c := quotecheck.Checker{Judge: diverge.Judge{Reference: "z"}}
	_, err := c.Check(context.Background(), docs...)
	require.ErrorContains(t, err, `name one of them: "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" and 2 more`)
}
