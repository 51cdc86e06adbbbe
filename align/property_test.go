package align

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// story draws witnesses that say parts of one short speech in their own order, cut short or reworded.
func story(t *rapid.T) []Witness {
	stock := []string{
		"The old bridge will open in May and ships can pass again.", "Nobody has to pay a toll on the bridge.", "We owe this to the welders of the harbour.",
		"the bridge would open in May", "Tolls are off the table.", "Our town thanks the welders.", "Thank you.", "It was a hard winter, and the ice was thick.", "No.",
		"The welders of the harbour earned the praise of the town and the children of the valley can skate on the frozen river again.",
		"The welders of the harbour earned the praise of the town.", "The children of the valley can skate on the frozen river again.",
	}
	var ws []Witness
	for i := range rapid.IntRange(0, 5).Draw(t, "witnesses") {
		var quotes []said
		for range rapid.IntRange(0, 4).Draw(t, "quotes") {
			parts := rapid.SliceOfN(rapid.SampledFrom(stock), 1, 4).Draw(t, "parts")
			quotes = append(quotes, said{
				rapid.SampledFrom([]string{"", "Ada Lind", "Lind", "Tom Berg"}).Draw(t, "who"),
				rapid.SampledFrom([]quote.Kind{quote.Direct, quote.Indirect, quote.Mixed}).Draw(t, "kind"),
				strings.Join(parts, " "),
			})
		}
		w := witness(fmt.Sprint("w", i), quotes...)
		for k := range w.Quotes {
			w.Quotes[k].Questioned = rapid.IntRange(0, 9).Draw(t, "questioned") == 0
			w.Quotes[k].Nested = rapid.IntRange(0, 9).Draw(t, "nested") == 0
		}
		ws = append(ws, w)
	}
	return ws
}

// TestAlignLosesNothing checks that every token of every clause is in exactly one cell, in order, and that cells name their place; of
// quotes that are asked about or stand in others, none is.
func TestAlignLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ws := story(t)
		got := make(map[[2]int][]text.Span)
		for _, r := range mustAlign(t, ws).Remarks {
			for _, c := range r.Columns {
				require.NotEmpty(t, c.Cells)
				assert.True(t, c.Score > 0 && c.Score <= 1, "score %v", c.Score)
				for _, x := range c.Cells {
					assert.True(t, slices.IsSorted(x.Clauses) && x.Reading >= 1 && x.Reading <= len(c.Cells))
					for _, k := range x.Tokens {
						assert.True(t, x.Span.Contains(k.Span))
						got[[2]int{x.Witness, x.Quote}] = append(got[[2]int{x.Witness, x.Quote}], k.Span)
					}
				}
			}
		}
		for w := range ws {
			for q := range ws[w].Quotes {
				var want []text.Span
				for _, c := range ws[w].Quotes[q].Clauses {
					if ws[w].Quotes[q].Questioned || ws[w].Quotes[q].Nested {
						break
					}
					for _, k := range c.Tokens {
						want = append(want, k.Span)
					}
				}
				have := got[[2]int{w, q}]
				slices.SortFunc(have, text.Span.Compare)
				assert.Equal(t, want, have)
			}
		}
	})
}

// TestAlignIgnoresTheOrderOfWitnesses checks that permuting the witnesses changes nothing but the order of cells.
func TestAlignIgnoresTheOrderOfWitnesses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ws := story(t)
		other := rapid.Permutation(ws).Draw(t, "order")
		assert.Equal(t, outline(mustAlign(t, ws)), outline(mustAlign(t, other)))
	})
}

// TestAlignGivesCopiesOneReading checks that n copies of one document have one cell each and one reading in every column.
func TestAlignGivesCopiesOneReading(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		speech := said{"Ada Lind", quote.Direct, strings.Join(rapid.SliceOfNDistinct(rapid.SampledFrom([]string{
			"The old bridge will open in May.", "Nobody has to pay a toll.", "We owe this to the welders of the harbour.", "It was a hard winter.",
		}), 1, 4, rapid.ID).Draw(t, "parts"), " ")}
		n := rapid.IntRange(2, 6).Draw(t, "copies")
		var ws []Witness
		for i := range n {
			ws = append(ws, witness(fmt.Sprint("w", i), speech))
		}
		for _, r := range mustAlign(t, ws).Remarks {
			for _, c := range r.Columns {
				assert.Len(t, c.Cells, n)
				for _, x := range c.Cells {
					assert.Equal(t, 1, x.Reading)
				}
			}
		}
	})
}

func TestVariantsIgnoresTheOrderOfReadings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SampledFrom([]string{"bridge", "open", "may", "toll", "welder", "harbour", "winter", "ice", "ship", "pass"})
		sentences := rapid.SliceOfNDistinct(rapid.SliceOfN(words, 1, 6), 0, 12, func(s []string) string { return strings.Join(s, " ") }).Draw(t, "sentences")
		groups := func(list [][]string) []string {
			var n normalize.Normalizer
			readings := make([][]normalize.Token, len(list))
			for i, s := range list {
				readings[i] = n.Tokens(strings.Join(s, " "))
			}
			var a Aligner
			found, err := a.Variants(context.Background(), readings)
			require.NoError(t, err)
			var lines []string
			for _, g := range found {
				var members []string
				for _, i := range g {
					members = append(members, strings.Join(list[i], " "))
				}
				slices.Sort(members)
				lines = append(lines, strings.Join(members, " | "))
			}
			slices.Sort(lines)
			return lines
		}
		assert.Equal(t, groups(sentences), groups(rapid.Permutation(sentences).Draw(t, "order")))
	})
}

func mustAlign(t require.TestingT, ws []Witness) *Alignment {
	var a Aligner
	al, err := a.Align(context.Background(), ws)
	require.NoError(t, err)
	return al
}

// outline writes all columns without the order of cells.
func outline(al *Alignment) []string {
	var lines []string
	for _, r := range al.Remarks {
		lines = append(lines, "remark "+r.Speaker)
		for _, c := range r.Columns {
			var cells []string
			for _, x := range c.Cells {
				cells = append(cells, fmt.Sprint(al.Witnesses[x.Witness].Document.ID, x.Quote, x.Clauses, x.Span, x.Reading))
			}
			slices.Sort(cells)
			lines = append(lines, fmt.Sprint(c.Score, cells))
		}
	}
	return lines
}
