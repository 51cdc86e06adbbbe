package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

func TestClauses(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
		rules    []Boundary
	}{
		{"one", "So the harbour is open to every ship again.", []string{"So the harbour is open to every ship again"}, []Boundary{QuoteEnd}},
		{"sentences", "The harbour is open. Ships may enter. Many good signs.",
			[]string{"The harbour is open", "Ships may enter", "Many good signs"}, []Boundary{SentenceEnd, SentenceEnd, QuoteEnd}},
		{"abbreviation", "Mr. Adler met Gen. Okafor of the U.S. Navy at 3.5 knots.", []string{"Mr. Adler met Gen. Okafor of the U.S. Navy at 3.5 knots"}, nil},
		{"elliptic list", "all of the old charts must be redrawn, the pilots’ lasting complaints heard in full, and a safe channel dredged",
			[]string{"all of the old charts must be redrawn", "the pilots’ lasting complaints heard in full", "and a safe channel dredged"}, []Boundary{Item, Item, QuoteEnd}},
		{"coordination", "We sail the same waters, and all that is being dumped there is a burden for us.",
			[]string{"We sail the same waters", "and all that is being dumped there is a burden for us"}, []Boundary{Coordination, QuoteEnd}},
		{"coordination without comma", "We sail the same waters and everything that is dumped there is a burden for us.",
			[]string{"We sail the same waters", "and everything that is dumped there is a burden for us"}, []Boundary{Coordination, QuoteEnd}},
		{"second that-clause", "We hope that the port will reopen in spring, and that no fees will be charged.",
			[]string{"We hope that the port will reopen in spring", "and that no fees will be charged"}, []Boundary{Coordination, QuoteEnd}},
		{"verbs of one subject", "The islands will accept this calmly, and will not block the ferries to the mainland.",
			[]string{"The islands will accept this calmly", "and will not block the ferries to the mainland"}, []Boundary{Coordination, QuoteEnd}},
		{"nouns in a row", "We have much to offer in timber, fish, clean power, and deep sea research.",
			[]string{"We have much to offer in timber, fish, clean power, and deep sea research"}, nil},
		{"because", "It is sensible to dock here because our harbours are old partners.",
			[]string{"It is sensible to dock here", "because our harbours are old partners"}, []Boundary{Subordination, QuoteEnd}},
		{"while with a participle", "any new treaty must settle the fishing rights while taking into account the smaller islands’ needs",
			[]string{"any new treaty must settle the fishing rights", "while taking into account the smaller islands’ needs"}, []Boundary{Subordination, QuoteEnd}},
		{"relative", "The ports have held no talks for over six years, which is a long time.",
			[]string{"The ports have held no talks for over six years", "which is a long time"}, []Boundary{Relative, QuoteEnd}},
		{"relative between subject and verb", "The pilot, who was not aboard, had warned the crew twice.",
			[]string{"The pilot, who was not aboard, had warned the crew twice"}, nil},
		{"short condition", "he would leave if talks stalled", []string{"he would leave if talks stalled"}, nil},
		{"dash", "We are old partners — that is a plain fact.", []string{"We are old partners", "that is a plain fact"}, []Boundary{Interpolation, QuoteEnd}},
		{"two dashes", "We have always seen the islanders — I have said so often — as friends.",
			[]string{"We have always seen the islanders — I have said so often — as friends"}, nil},
		{"parenthesis", "Sailors who drowned on that crossing (while bringing grain to the islands - HERALD) are buried nearby.",
			[]string{"Sailors who drowned on that crossing (while bringing grain to the islands - HERALD) are buried nearby"}, nil},
		{"marks", "“legitimate harbour claims” to be weighed", []string{"“legitimate harbour claims” to be weighed"}, nil},
		{"ellipsis", "I agree with the mayor… the safety of ships should come first. Of course, we will help…",
			[]string{"I agree with the mayor… the safety of ships should come first", "Of course, we will help…"}, []Boundary{SentenceEnd, QuoteEnd}},
		{"participle", "Two islands lie between the coasts, dividing the narrow strait in equal parts.",
			[]string{"Two islands lie between the coasts", "dividing the narrow strait in equal parts"}, []Boundary{Participle, QuoteEnd}},
		{"nothing", "“…”", nil, nil},
	}
	var n normalize.Normalizer
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			view := n.Normalize(tt.in)
			var got []string
			var rules []Boundary
			for _, c := range clauses(&n, view, text.Span{End: len(view.String())}) {
				got = append(got, tt.in[c.Span.Start:c.Span.End])
				rules = append(rules, c.Rule)
			}
			assert.Equal(t, tt.want, got)
			if tt.rules != nil {
				assert.Equal(t, tt.rules, rules)
			}
		})
	}
}
