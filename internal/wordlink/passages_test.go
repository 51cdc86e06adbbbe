package wordlink

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/normalize"
)

func TestSentencesOf(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"the mill burned down", "the mill burned down"},
		{"The mill burned down. Nobody was hurt.", "the mill burned down . | nobody was hurt ."},
		{"“Why did it burn?” she asked. (Nobody knew.) It was old.", "\" why did it burn ? \" | she asked . ( nobody knew . ) | it was old ."},
		{"Look! The mill is on fire.", "look ! the mill is on fire ."},
	} {
		t.Run(c.in, func(t *testing.T) {
			list := tokens(c.in)
			var got []string
			for _, s := range sentencesOf(list) {
				got = append(got, strings.Join(norms(list[s.start:s.end]), " "))
			}
			assert.Equal(t, c.want, strings.Join(got, " | "))
		})
	}
}

// matched returns the passages of two texts, "x = y", in the order of x.
func matched(x, y string) []string {
	var l Linker
	xs, ys := tokens(x), tokens(y)
	found := map[int]string{}
	blocks, _ := passages(context.Background(), l.prepare(xs), l.prepare(ys), sentencesOf(xs), sentencesOf(ys))
	for _, b := range blocks {
		found[b.X] = strings.Join(norms(xs[b.X:b.XEnd]), " ") + " = " + strings.Join(norms(ys[b.Y:b.YEnd]), " ")
	}
	var list []string
	for i := range xs {
		if f, ok := found[i]; ok {
			list = append(list, f)
		}
	}
	return list
}

func TestPassages(t *testing.T) {
	for _, c := range []struct {
		name, x, y string
		want       []string
	}{
		{"one sentence against two",
			"The old mill burned down on Sunday. Nobody was hurt in the fire. It had been built by monks.",
			"Nobody was hurt when the old mill burned down on Sunday. Monks had built it.",
			[]string{
				"the old mill burned down on sunday . nobody was hurt in the fire . = nobody was hurt when the old mill burned down on sunday .",
				"it had been built by monks . = monks had built it ."}},
		{"a sentence that moved",
			"The bakery opens at dawn. Both ferries sank in the storm. The mayor resigned over the budget.",
			"Over the budget the mayor resigned. The bakery opens at dawn. In the storm both ferries sank.",
			[]string{
				"the bakery opens at dawn . = the bakery opens at dawn .",
				"both ferries sank in the storm . = in the storm both ferries sank .",
				"the mayor resigned over the budget . = over the budget the mayor resigned ."}},
		{"no word but place in common",
			"The bakery opens at dawn. Its bread sells out. Both ferries sank in the storm.",
			"The bakery opens at dawn. Every loaf of it goes. Both ferries sank in the storm.",
			[]string{
				"the bakery opens at dawn . = the bakery opens at dawn .",
				"both ferries sank in the storm . = both ferries sank in the storm ."}},
		{"one word in common beside a passage",
			"The bakery opens at dawn. Its fresh bread sells out quickly. Both ferries sank in the storm.",
			"The bakery opens at dawn. All the bread is gone by noon. Both ferries sank in the storm.",
			[]string{
				"the bakery opens at dawn . = the bakery opens at dawn .",
				"its fresh bread sells out quickly . = all the bread is gone by 12:00 .",
				"both ferries sank in the storm . = both ferries sank in the storm ."}},
		{"a sentence that is missing",
			"The bakery opens at dawn. Farmers hope for rain. Both ferries sank in the storm.",
			"The bakery opens at dawn. Both ferries sank in the storm.",
			[]string{
				"the bakery opens at dawn . = the bakery opens at dawn .",
				"both ferries sank in the storm . = both ferries sank in the storm ."}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, matched(c.x, c.y)) })
	}
}

// opposite returns the matching of a text of n sentences with the same sentences in the opposite order.
func opposite(n int) *matching {
	var list []string
	for i := range n {
		list = append(list, fmt.Sprintf("F%dq g%dw h%dz.", i, i, i))
	}
	x := tokens(strings.Join(list, " "))
	slices.Reverse(list)
	y := tokens(strings.Join(list, " "))
	var l Linker
	xs, ys := sentencesOf(x), sentencesOf(y)
	weigh(l.prepare(x), l.prepare(y), xs, ys)
	return newMatching(xs, ys)
}

// A chain holds one sentence of a text whose order is reversed: to look at all that is left for each would be to look n*n times.
func TestOppositeOrderIsMatchedInTimeThatGrowsWithTheText(t *testing.T) {
	looked := map[int]int{}
	for _, n := range []int{100, 200} {
		m := opposite(n)
		require.NoError(t, m.match(context.Background()))
		looked[n] = m.looked
		for i, k := range m.ofX {
			require.GreaterOrEqual(t, k, 0)
			require.Equal(t, k, m.ofY[n-1-i])
		}
	}
	assert.Greater(t, looked[100], 100)
	assert.Less(t, looked[200], 3*looked[100]) // looking again for each sentence: 4
}

// Sentences that look alike could all render each other. Their order still tells which do, and no list is made of all passages that they could make.
func TestLookAlikesAreMatchedByTheirOrder(t *testing.T) {
	dice := rand.New(rand.NewPCG(5, 3))
	sentence := func() string {
		return fmt.Sprintf("The ferry left at noon with t%cqw.", 'a'+rune(dice.IntN(12)))
	}
	const n, dropped = 600, 100
	var xs, ys []string
	var from []int // [sentence of y]: that of x
	for i := range n {
		xs = append(xs, sentence())
		if i >= dropped && dice.IntN(10) > 0 {
			ys, from = append(ys, xs[i]), append(from, i)
		}
	}
	x, y := tokens(strings.Join(xs, " ")), tokens(strings.Join(ys, " "))
	words := len(x) / n
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	pairs := pairsOf(new(Linker), x, y)
	runtime.ReadMemStats(&after)
	right := 0
	for _, p := range pairs {
		if from[p.Y/words] == p.X/words {
			right++
		}
	}
	assert.Greater(t, right, len(y)*8/10)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(20<<20)) // with a list of all it was 60 MB
}

func TestLinkCanBeGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	x := tokens(strings.Repeat("The ferry left at noon with mail. ", 20))
	_, err := new(Linker).Link(ctx, x, x[:len(x)-9])
	require.ErrorIs(t, err, context.Canceled)
}

// page draws a text that is long enough to be parted into passages.
func page(t *rapid.T, label string) []normalize.Token {
	sentence := rapid.SampledFrom([]string{
		"The old mill by the river burned down on Sunday night.", "Nobody was hurt when the mill burned down.", "Monks had built it with their own hands.",
		"The mayor promised to rebuild the mill before the winter.", "Will it ever grind again?", "“No,” said the miller, “it will not.”", "The river rose and the river fell.",
		"Prices of flour went up by twenty percent in the valley.", "", "and then",
	})
	return tokens(strings.Join(rapid.SliceOfN(sentence, 0, 14).Draw(t, label), " "))
}

// pairsOf returns the pairs of two readings.
func pairsOf(l *Linker, x, y []normalize.Token) []Pair {
	pairs, _ := l.Link(context.Background(), x, y)
	return pairs
}

func TestLongReadingsCanChangeSides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := page(t, "x"), page(t, "y")
		var mirrored []Pair
		for _, p := range pairsOf(new(Linker), y, x) {
			mirrored = append(mirrored, Pair{X: p.Y, XEnd: p.YEnd, Y: p.X, YEnd: p.XEnd, Evidence: p.Evidence, Score: p.Score})
		}
		assert.ElementsMatch(t, pairsOf(new(Linker), x, y), mirrored)
	})
}

func TestLongReadingsUseEachTokenOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := page(t, "x"), page(t, "y")
		usedX, usedY := make([]int, len(x)), make([]int, len(y))
		last := -1
		for _, p := range pairsOf(new(Linker), x, y) {
			assert.Greater(t, p.X, last)
			last = p.XEnd - 1
			for i := p.X; i < p.XEnd; i++ {
				usedX[i]++
			}
			for j := p.Y; j < p.YEnd; j++ {
				usedY[j]++
			}
		}
		for _, n := range append(usedX, usedY...) {
			assert.LessOrEqual(t, n, 1)
		}
	})
}

func TestLeftRunIsLinked(t *testing.T) {
	x := tokens("The bakery opens at dawn, and its owner sings in the choir of the old chapel. Both ferries sank in the storm off the northern cape. " +
		"The mayor resigned over the budget that he had drawn up. Farmers hope for rain in the valley this week, and they pray for it.")
	y := tokens("Its owner sings in the choir of the old chapel. The bakery opens at dawn. Both ferries sank in the storm off the northern cape, and " +
		"the mayor resigned over the budget that he had drawn up. Farmers hope for rain in the valley this week, and they pray for it.")
	met := map[string]bool{}
	for _, p := range pairsOf(new(Linker), x, y) {
		met[x[p.X].Norm] = true
	}
	for _, w := range []string{"owner", "sings", "choir", "bakery", "dawn"} {
		assert.True(t, met[w], w)
	}
}

func TestStretchesCoverReadings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := page(t, "x"), page(t, "y")
		xs, ys := stretches(x, y)
		for _, side := range []struct {
			list []sentence
			want int
		}{{xs, len(x)}, {ys, len(y)}} {
			last := 0
			for _, s := range side.list {
				assert.Equal(t, last, s.start)
				assert.Greater(t, s.end, s.start)
				last = s.end
			}
			assert.Equal(t, side.want, last)
		}
	})
}

// Captions have no full stops. The halves of the one text stand the other way round in the other.
func TestCaptionsThatMovedAreLinked(t *testing.T) {
	mill := "the old mill by the river burned down on sunday night while the miller and his seven children slept in the barn behind it " +
		"nobody was hurt but forty sacks of flour and a cart are lost and the wheel that monks had built hangs in the water "
	ferry := "the mayor promised a new ferry before winter comes because pupils from the eastern bank walk nine miles to school every morning " +
		"he wants fishermen to pay for half of her engine and hopes that brewers lend him money for the hull until spring "
	choir := "a choir of eleven welders sang in the chapel of saint brigid for the first time since march and people wept when " +
		"the youngest of them forgot his verse and whistled it instead so that even the bishop clapped his hands and laughed aloud"
	x, y := tokens(mill+ferry+choir), tokens(ferry+mill+choir)
	require.Greater(t, len(x), unbroken)
	met := map[string]string{}
	for _, p := range pairsOf(new(Linker), x, y) {
		met[x[p.X].Norm] = y[p.Y].Norm
	}
	for _, w := range []string{"mill", "flour", "monks", "mayor", "fishermen", "brewers"} {
		assert.Equal(t, w, met[w])
	}
}

func TestEqualWordsBesideAPairAreLinked(t *testing.T) {
	x, y := tokens("a b c d e"), tokens("z b c d f")
	got := linkLeft([]Pair{{X: 2, XEnd: 3, Y: 2, YEnd: 3}}, x, y)
	assert.ElementsMatch(t, []Pair{{X: 2, XEnd: 3, Y: 2, YEnd: 3},
		{X: 1, XEnd: 2, Y: 1, YEnd: 2, Evidence: Identical, Score: 1}, {X: 3, XEnd: 4, Y: 3, YEnd: 4, Evidence: Identical, Score: 1}}, got)
}
