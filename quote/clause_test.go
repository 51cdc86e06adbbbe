package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/internal/attribution"
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
		{"coordination of a plain statement", "They have the same harbour and everything that is dumped there is a burden for both.",
			[]string{"They have the same harbour", "and everything that is dumped there is a burden for both"}, []Boundary{Coordination, QuoteEnd}},
		{"too little for a statement", "They paint and everything that is broken there is mended soon.",
			[]string{"They paint and everything that is broken there is mended soon"}, nil},
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
		{"relative", "The ports have held no talks for over six years, which is a sad record.",
			[]string{"The ports have held no talks for over six years", "which is a sad record"}, []Boundary{Relative, QuoteEnd}},
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
		{"spaced ellipsis", "We will open the gate and the lock . . . because the band plays a march . . .", []string{"We will open the gate and the lock . . .", "because the band plays a march . . ."}, nil},
		{"bracket at a start", "The mill leaks; [the company] can stop it.", []string{"The mill leaks", "[the company] can stop it"}, []Boundary{Semicolon, QuoteEnd}},
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
			for _, c := range clausesOf(&n, view, text.Span{End: len(view.String())}) {
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

// checkTiles checks that the clauses of s hold each of its words once, in order, but for asides.
func checkTiles(t *testing.T, s string) {
	t.Helper()
	s = withoutAsides(s)
	var n normalize.Normalizer
	view := normalize.NewText(s, nil)
	end, got := 0, 0
	for _, c := range clausesOf(&n, view, text.Span{End: len(s)}) {
		if c.Span.Start < end || c.Span.End > len(s) || c.Rule == 0 || len(c.Tokens) == 0 {
			t.Fatalf("%q: clause %v %v after byte %d", s, c.Span, c.Rule, end)
		}
		if hasLetter(s[end:c.Span.Start]) {
			t.Fatalf("%q: words are lost in %q", s, s[end:c.Span.Start])
		}
		end = c.Span.End
		got += len(c.Tokens)
	}
	if hasLetter(s[end:]) {
		t.Fatalf("%q: words are lost in %q", s, s[end:])
	}
	if all := len(n.Tokens(s)); got > all {
		t.Fatalf("%q: %d tokens of %d", s, got, all)
	}
}

func TestAsidesAreNoWords(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Good evening. (Applause.) We will [laughter] open the harbour, and [00:01:12] ships may enter (or leave). Thank you -- (crosstalk) -- all.",
			"Good evening We will open the harbour and ships may enter or leave Thank you all"},
		{"We welcome [loud applause from the audience] the end [not the pause] of the strike.", "We welcome the end not the pause of the strike"},
		{"The law (translated from Danish) stays [after a pause of ten years] the law.", "The law translated from Danish stays after a pause of ten years the law"},
		{"The [pause] will last [laughs].", "The pause will last"},
	}
	n := normalize.Normalizer{}
	for _, tt := range tests {
		var words []string
		for _, c := range clausesOf(&n, normalize.NewText(tt.in, nil), text.Span{End: len(tt.in)}) {
			for _, t := range c.Tokens {
				if w := tt.in[t.Span.Start:t.Span.End]; hasLetter(w) {
					words = append(words, w)
				}
			}
		}
		assert.Equal(t, tt.want, strings.Join(words, " "))
	}
}

func TestClausesTile(t *testing.T) {
	words := []string{"the", "harbour", "is", "open", ",", ", and", "we", "because", "which", "(", ")", "—", "“", "”", ".", "…", "U.S.", "Mr.", "taken", "if", "\n\n", "'", "3.5", ";"}
	rapid.Check(t, func(r *rapid.T) {
		checkTiles(t, strings.Join(rapid.SliceOf(rapid.SampledFrom(words)).Draw(r, "words"), " "))
	})
}

func FuzzClauses(f *testing.F) {
	f.Add("“We sail the same waters, and all of it — I said so — is ours (so far),” … because.")
	f.Fuzz(checkTiles)
}

// TestClausesOfOutlet checks that the outlet's words between two stretches are in no clause.
func TestClausesOfOutlet(t *testing.T) {
	s := "“We are open,” she said, “to every ship.”"
	var n normalize.Normalizer
	cs := clausesOf(&n, normalize.NewText(s, nil), text.Span{Start: 0, End: strings.Index(s, " she")}, text.Span{Start: strings.Index(s, "“to"), End: len(s)})
	assert.Len(t, cs, 2)
	assert.Equal(t, "We are open", s[cs[0].Span.Start:cs[0].Span.End])
	assert.Equal(t, "to every ship", s[cs[1].Span.Start:cs[1].Span.End])
}

func clausesOf(n *normalize.Normalizer, view normalize.Text, spans ...text.Span) []Clause {
	c := clauser{lexer: n.Lexer(), view: view}
	return c.clauses(attribution.Report{Stretches: spans})
}
