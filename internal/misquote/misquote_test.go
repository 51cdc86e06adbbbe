package misquote

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/text"
)

const story = "“The bridge over the Sund is not safe, which everybody in the harbour has known for years, and we must close it before winter. I don't think that the council will pay for a new one.” said Ann Lind.\n\n" +
	"“Nobody told us about the leak in the northern tank until the fish were dead.” said Bo Roth.\n\n" +
	"“They asked for forty lamps and got nine. If the mayor wants light, she can buy the rest of them herself.” said Ann Lind.\n\n" +
	"“Schools open on Monday unless the snow comes back in the night.” said Bo Roth.\n\n" +
	"“Our choir sang in that chapel for eleven summers without a roof. It has a fine echo, of course.” said Ann Lind.\n\n" +
	"“Trains from the south arrive late because the points freeze every evening.” said Bo Roth.\n\n" +
	"“We have sold both fields to the miller, and he has promised to keep the path open for walkers.” said Ann Lind.\n\n" +
	"“You could hear the ice crack from the top of the lighthouse at dawn.” said Bo Roth.\n\n"

const other = "“Herring prices doubled within a single season, to the joy of every skipper.” said Ann Lind."

func TestFamiliesQuoteTheTranscript(t *testing.T) {
	texts := slices.Repeat([]string{story}, together)
	all := Speeches(append(texts, other))
	require.Len(t, all, 2)
	require.Len(t, all[0].sentences, 11, "what is printed again is said once")
	made := map[string]int{}
	for _, f := range Families() {
		for _, c := range f.Cases(all[0], 1, 1) {
			made[f.Name]++
			for _, at := range c.Source {
				require.NotEmpty(t, strings.TrimSpace(all[0].Document.Slice(at)))
				if f.Name == "verbatim" || f.Name == "two sentences" || f.Name == "fragment" {
					require.Contains(t, c.Article.Text, all[0].Document.Slice(at))
				}
			}
		}
	}
	for _, name := range []string{"verbatim", "two sentences", "interrupted", "fragment", "tail of sense cut", "head of sense cut", "splice of two places", "halves of two sentences",
		"order swapped", "broken, halves swapped", "broken, other speaker", "fused by and", "other speaker", "half invented", "invented", "two invented", "negation in", "number"} {
		assert.Positive(t, made[name], name)
	}
}

// One article of each way of quoting.
func TestArticles(t *testing.T) {
	s := newSpeech([]string{"“In May, when the snow was gone, the council opened the lock, and they sang in the boats. We will sail tonight if the weather holds until the evening comes.” said Ann Lind.\n\n" +
		"“Ferries are old and slow and they smell of herring in the summer.” said Bo Roth."})
	require.Len(t, s.sentences, 3)
	s.foreign = []string{"Nobody sings here."}
	for _, c := range []struct {
		family string
		i      int
		want   string
	}{
		{"verbatim", 1, "“We will sail tonight if the weather holds until the evening comes,” Ines Okafor said.\n"},
		{"curly and straight", 1, "\"We will sail tonight if the weather holds until the evening comes,\" Ines Okafor said.\n"},
		{"interrupted", 0, "“In May, when the snow was gone, the council opened the lock,” Ines Okafor said, “and they sang in the boats.”\n"},
		{"tail of sense cut", 1, "“We will sail tonight,” Ines Okafor said.\n"},
		{"order swapped", 0, "“We will sail tonight if the weather holds until the evening comes. In May, when the snow was gone, the council opened the lock, and they sang in the boats,” Ines Okafor said.\n"},
		{"half invented", 2, "“Ferries are old and slow and they smell of herring in the summer. Nobody sings here,” Peter Halvorsen said.\n"},
		{"invented", 2, "“Nobody sings here,” Peter Halvorsen said.\n"},
		{"broken, halves swapped", 0, "“The council opened the lock, and they sang in the boats,” Ines Okafor said, “in May, when the snow was gone.”\n"},
		{"broken, other speaker", 0, "“In May, when the snow was gone,” Samuel Brandt said, “the council opened the lock, and they sang in the boats.”\n"},
		{"fused by a reason", 0, "“In May, when the snow was gone, the council opened the lock, and they sang in the boats because we will sail tonight if the weather holds until the evening comes,” Ines Okafor said.\n"},
	} {
		f := Families()[slices.IndexFunc(Families(), func(f *Family) bool { return f.Name == c.family })]
		cases := f.Cases(s, 1, 1)
		k := slices.IndexFunc(cases, func(k Case) bool { return k.Article.ID == fmt.Sprintf("%s %04d", c.family, c.i) })
		require.GreaterOrEqual(t, k, 0, c.family)
		assert.Equal(t, c.want, cases[k].Article.Text)
	}
}

func TestOverlap(t *testing.T) {
	span := func(a, b int) text.Span { return text.Span{Start: a, End: b} }
	assert.InDelta(t, 1, Overlap([]text.Span{span(3, 9)}, []text.Span{span(3, 9)}), 1e-9)
	assert.InDelta(t, .5, Overlap([]text.Span{span(0, 4), span(10, 14)}, []text.Span{span(0, 4)}), 1e-9)
	assert.InDelta(t, .25, Overlap([]text.Span{span(0, 4)}, []text.Span{span(3, 4)}), 1e-9)
	assert.Zero(t, Overlap(nil, []text.Span{span(3, 4)}))
}
