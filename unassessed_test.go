package quotecheck_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// TestFoundIsShared: what is found to part two accounts is a remark that both quote.
func TestFoundIsShared(t *testing.T) {
	for _, end := range []string{".", ", right?", ", isn’t that so?"} {
		r := check(t, quotecheck.Checker{},
			&text.Document{ID: "a", Text: "A spokesman said: “The northern port will stay closed until the storm is over" + end + "”"},
			&text.Document{ID: "b", Text: "A spokeswoman for the port authority said: “The northern port will stay open until the storm is over.”"})
		require.NotEmpty(t, r.Divergences)
		require.NotContains(t, encode(t, r.Unassessed), "no two documents quote the same remark", end)
	}
}

func TestEmptyReportsSayWhy(t *testing.T) {
	quoting := func(id, words string) *text.Document {
		return &text.Document{ID: id, Text: "“" + words + ",” Ines Okafor said."}
	}
	tests := []struct {
		name string
		docs []*text.Document
		want string
	}{
		{"no document", nil, "no document was given"},
		{"one document", []*text.Document{quoting("a", "The bridge is closed")}, "one document only: there is nothing to compare it with"},
		{"empty text", []*text.Document{{ID: "a"}, quoting("b", "The bridge is closed")}, "the text is empty"},
		{"nobody quoted", []*text.Document{{ID: "a", Text: "The sea was calm."}, {ID: "b", Text: "It rained."}}, "no quotes found: neither quotation marks, nor reported speech, nor speaker labels"},
		{"one quotes", []*text.Document{quoting("a", "The bridge is closed"), {ID: "b", Text: "It rained."}}, "only one document quotes anybody: there is nothing to compare it with"},
		{"nothing shared", []*text.Document{quoting("a", "The bridge is closed"), quoting("b", "My dog eats seventeen green apples")}, "no two documents quote the same remark"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := check(t, quotecheck.Checker{}, tt.docs...)
			var reasons []string
			for _, u := range r.Unassessed {
				reasons = append(reasons, u.Reason)
			}
			require.Contains(t, reasons, tt.want)
			require.Empty(t, r.Divergences)
		})
	}
}
