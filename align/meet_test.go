package align

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
)

func TestMeet(t *testing.T) {
	for _, tt := range []struct {
		name string
		a, b said
		meet bool
	}{
		{"a short clause word for word, two speakers", said{"Ada Lind", quote.Direct, "We will appeal within ten days."}, said{"Tom Berg", quote.Direct, "We will appeal within ten days."}, true},
		{"a short clause but for a word, two speakers", said{"Ada Lind", quote.Direct, "We will appeal within ten days."}, said{"Tom Berg", quote.Direct, "We may appeal within nine days."}, false},
		{"a few words, two speakers", said{"Ada Lind", quote.Direct, "We will appeal."}, said{"Tom Berg", quote.Direct, "We will appeal."}, false},
		{"an office that the other may hold", said{"the lawyer", quote.Direct, "He has sold his boat."}, said{"Tom Berg", quote.Direct, "Hale has sold his boat."}, true},
		{"somebody at the top", said{"boss", quote.Direct, "He has sold his boat."}, said{"Tom Berg, chief executive", quote.Direct, "Hale has sold his boat."}, true},
		{"an office beside another office", said{"the lawyer", quote.Direct, "He has sold his boat."}, said{"Tom Berg, mayor", quote.Direct, "Hale has sold his boat."}, false},
		{"an office beside the same one", said{"the lawyer", quote.Direct, "He has sold his boat."}, said{"Tom Berg, defence lawyer", quote.Direct, "Hale has sold his boat."}, true},
		{"a name in small letters", said{"ada lind", quote.Direct, "He has sold his boat."}, said{"Tom Berg", quote.Direct, "Hale has sold his boat."}, false},
		{"a body that the other may speak for", said{"the ferry company", quote.Direct, "He has sold his boat."}, said{"Tom Berg", quote.Direct, "Hale has sold his boat."}, true},
		{"a group that the other may be of", said{"islanders", quote.Direct, "He has sold his boat."}, said{"Tom Berg", quote.Direct, "Hale has sold his boat."}, true},
		{"a body beside an office", said{"the ferry company", quote.Direct, "He has sold his boat."}, said{"Tom Berg, goalkeeper", quote.Direct, "Hale has sold his boat."}, false},
		{"the top, and one who is not there", said{"boss", quote.Direct, "He has sold his boat."}, said{"Tom Berg, goalkeeper", quote.Direct, "Hale has sold his boat."}, false},
		{"a question and its answer", said{"Reporter", quote.Direct, "Will the cannery in Lund be closed this summer?"}, said{"", quote.Indirect, "the cannery in Lund will not be closed this summer."}, false},
		{"a question behind a clause, and its answer", said{"Reporter", quote.Direct, "When the season ends, will the cannery in Lund be closed?"}, said{"", quote.Indirect, "the cannery in Lund will not be closed when the season ends."}, false},
		{"a question behind a small word, and its answer", said{"Reporter", quote.Direct, "So how long will the cannery in Lund be closed?"}, said{"", quote.Indirect, "the cannery in Lund will be closed long."}, false},
		{"a statement with a tag", said{"A spokesman", quote.Direct, "The cannery in Lund will be closed this summer, right?"}, said{"A spokeswoman", quote.Direct, "The cannery in Lund will not be closed this summer."}, true},
		{"a statement with a longer tag", said{"A spokesman", quote.Direct, "The cannery in Lund will be closed this summer, won't it?"}, said{"A spokeswoman", quote.Direct, "The cannery in Lund will not be closed this summer."}, true},
		{"a statement with a question mark", said{"A spokesman", quote.Direct, "The cannery in Lund will be closed this summer?"}, said{"A spokeswoman", quote.Direct, "The cannery in Lund will not be closed this summer."}, true},
		{"a statement cut by an address, with a tag", said{"A spokesman", quote.Direct, "The cannery in Lund, my friends, will be closed this summer, right?"}, said{"A spokeswoman", quote.Direct, "The cannery in Lund will not be closed this summer."}, true},
		{"a statement that begins like a question, with a tag", said{"A spokesman", quote.Direct, "What we close this summer is the cannery in Lund, okay?"}, said{"A spokeswoman", quote.Direct, "What we close this summer is not the cannery in Lund."}, true},
		{"a question, and the same reported", said{"Reporter", quote.Direct, "Will the cannery in Lund be closed this summer?"}, said{"", quote.Indirect, "whether the cannery in Lund would be closed this summer."}, true},
		{"another amount", said{"Ada Lind", quote.Direct, "The wreck lies 16 kilometres off the coast."}, said{"Lind", quote.Indirect, "the ship lies ten miles out."}, true},
		{"no amount", said{"Ada Lind", quote.Direct, "The wreck lies 16 kilometres off the coast."}, said{"Lind", quote.Indirect, "the ship lies far out."}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := dump(align(t, witness("a", tt.a), witness("b", tt.b)))
			assert.Equal(t, tt.meet, got != "", got)
		})
	}
}

// TestOneOccasionTwiceTold: two outlets name the occasion in other words. What they quote to the word tells that it was one.
func TestOneOccasionTwiceTold(t *testing.T) {
	words := []string{"He knew that the pumps were old.", "We warned the owner in May.", "Nobody answered our third letter."}
	tell := func(id, event string, earlier bool, n int, last string) Witness {
		var list []said
		for _, w := range words[:n] {
			list = append(list, said{"Ada Lind", quote.Direct, w})
		}
		w := witness(id, append(list, said{"Ada Lind", quote.Direct, last})...)
		for i := range w.Quotes {
			w.Quotes[i].Occasion = quote.Occasion{Event: event, Earlier: earlier}
		}
		return w
	}
	const one, other = "We will bring two further owners to court this autumn.", "Two of the owners should come to court later on."
	met := "a: We will bring two further owners to court this autumn | b: Two of the owners should come to court later on\n"
	assert.Contains(t, dump(align(t, tell("a", "hearing", false, 3, one), tell("b", "press conference", false, 3, other))), met)
	assert.NotContains(t, dump(align(t, tell("a", "hearing", false, 2, one), tell("b", "press conference", false, 2, other))), met, "two are a habit of speech")
	assert.NotContains(t, dump(align(t, tell("a", "hearing", false, 3, one), tell("b", "press conference", true, 3, other))), met, "said before")
	oneQuote := func(id, event string) Witness {
		w := tell(id, event, false, 3, one)
		long := w.Quotes[0]
		for _, q := range w.Quotes[1:3] {
			long.Clauses = append(long.Clauses, q.Clauses...)
		}
		long.Span.End = w.Quotes[2].Span.End
		w.Quotes = []quote.Quote{long, w.Quotes[3]}
		return w
	}
	a, b := oneQuote("a", "hearing"), oneQuote("b", "press conference")
	b.Quotes[1] = tell("b", "press conference", false, 3, other).Quotes[3]
	b.Document = tell("b", "press conference", false, 3, other).Document
	assert.NotContains(t, dump(align(t, a, b)), met, "three clauses of one quotation are one")
	assert.Contains(t, dump(align(t, tell("a", "hearing", false, 3, one), b)), met, "one outlet runs them together")
}
