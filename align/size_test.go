package align

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/quote"
)

// speech returns n sentences that have little in common with each other.
func speech(n int) []string {
	nouns := strings.Fields("bridge harbour welder toll winter river valley market school orchard mill tower garden ferry lighthouse quarry")
	verbs := strings.Fields("opens closes honours repairs crosses measures paints guards lends cleans follows visits")
	var all []string
	for i := range n {
		all = append(all, fmt.Sprintf("The %s of ward w%dq %s the %s near hill h%dz.", nouns[i%len(nouns)], i, verbs[i%len(verbs)], nouns[(i*7+3)%len(nouns)], i))
	}
	return all
}

func TestAlignTwoHundredCopies(t *testing.T) {
	sentences := speech(12)
	var ws []Witness
	for i := range 200 {
		s := append([]string{}, sentences...)
		s[i%len(s)] = strings.Replace(s[i%len(s)], "The ", fmt.Sprintf("The c%dx ", i), 1) // each copy has a word of its own
		ws = append(ws, witness(fmt.Sprintf("copy%03d", i), said{"Ada Lind", quote.Direct, strings.Join(s, " ")}))
	}
	al := align(t, ws...)
	columns := 0
	for _, r := range al.Remarks {
		for _, c := range r.Columns {
			columns++
			assert.Len(t, c.Cells, len(ws))
		}
	}
	assert.Equal(t, len(sentences), columns)
	assert.Len(t, al.Lineages, 1)
}

// However many wordings a statement has, they meet: all its words are common then.
func TestAlignManyWordings(t *testing.T) {
	for _, papers := range []int{65, 200, 500} {
		t.Run(fmt.Sprint(papers), func(t *testing.T) {
			var ws []Witness
			for i := range papers {
				words := strings.Fields("The harbour master will reopen the northern bridge after the repair.")
				words = slices.Insert(words, 1+i%(len(words)-1), fmt.Sprintf("own%dx", i))
				ws = append(ws, witness(fmt.Sprintf("paper%03d", i), said{"Ada Lind", quote.Direct, strings.Join(words, " ")}))
			}
			al := align(t, ws...)
			require.Len(t, al.Remarks, 1)
			require.Len(t, al.Remarks[0].Columns, 1)
			assert.Len(t, al.Remarks[0].Columns[0].Cells, papers)
			assert.Empty(t, al.Crowded)
		})
	}
}

// What was not compared with all that may render the same is listed.
func TestAlignListsWhatItDidNotCompare(t *testing.T) {
	turns := func(id, form string, n int) Witness {
		var all []said
		for i := range n {
			all = append(all, said{"Ada Lind", quote.Direct, strings.ReplaceAll(form, "#", fmt.Sprintf("w%dq", i))})
		}
		return witness(id, all...)
	}
	for _, tt := range []struct {
		name, x, y string
		n, want    int
	}{
		{"few wordings", "The mill of ward # is closed today.", "The mill of ward # is closed.", 30, 0},
		{"more wordings than partners", "The mill of ward # is closed today.", "The mill of ward # is closed.", 100, 100},
		{"a refrain", "We stand by the old bridge.", "Snow fell over hill #.", 100, 100 - refrain},
	} {
		t.Run(tt.name, func(t *testing.T) {
			al := align(t, turns("x", tt.x, tt.n), turns("y", tt.y, tt.n))
			listed := 0
			for _, c := range al.Crowded {
				if c.Witness == 0 {
					listed++
				}
			}
			assert.Equal(t, tt.want, listed)
		})
	}
}

// A document that stands alone has nothing that its refrain could have been compared with.
func TestAlignRefrainOfOneDocument(t *testing.T) {
	thanks := slices.Repeat([]said{{"Ada Lind", quote.Direct, "Thank you."}}, 2*refrain)
	assert.Empty(t, align(t, witness("x", thanks...)).Crowded)
}

// Terms that too many clauses have to be looked at are listed as well.
func TestSearchIsBounded(t *testing.T) {
	clauses := make([][]term, maxLooked+1)
	for i := range clauses {
		clauses[i] = []term{{key: "bridge", weight: wordWeight}, {key: fmt.Sprint("own", i), weight: wordWeight}}
	}
	lx := newLexis(clauses, eventFlatness, &dictionary{})
	crowded, err := lx.candidates(context.Background(), 64, floor, 0, lx.similarity, func(i, j int) { t.Errorf("%d meets %d", i, j) })
	require.NoError(t, err)
	assert.Len(t, crowded, len(clauses))
}

func TestAlignLongTranscriptAndBrief(t *testing.T) {
	sentences := speech(4000)
	brief := []string{sentences[3999], sentences[17], sentences[2000]}
	al := align(t,
		witness("transcript", said{"Ada Lind", quote.Direct, strings.Join(sentences, " ")}),
		witness("brief", said{"Ada Lind", quote.Direct, strings.Join(brief, " ")}))
	var want []string
	for _, k := range []int{17, 2000, 3999} {
		s := strings.TrimSuffix(sentences[k], ".")
		want = append(want, "transcript: "+s+" | brief: "+s)
	}
	assert.Equal(t, strings.Join(want, "\n")+"\n", dump(al))
}

// pairsCompared returns how many pairs of clauses two documents of one-clause turns leave to be grouped.
func pairsCompared(t *testing.T, x, y []string) int {
	turns := func(id string, sentences []string) Witness {
		var all []said
		for _, s := range sentences {
			all = append(all, said{"Ada Lind", quote.Direct, s})
		}
		return witness(id, all...)
	}
	u, err := newUnits(context.Background(), []Witness{turns("x", x), turns("y", y)})
	require.NoError(t, err)
	require.NoError(t, u.compare(context.Background()))
	n := 0
	for _, partners := range u.pairs {
		n += len(partners)
	}
	return n / 2
}

// The pairs that are compared grow with the clauses, not with their square, however alike the clauses are.
func TestComparedPairsGrowWithTheClauses(t *testing.T) {
	same := func(n, _ int) []string { return slices.Repeat([]string{"We stand by the old bridge."}, n) }
	alike := func(n, seed int) []string {
		dice := rand.New(rand.NewPCG(uint64(seed), 1))
		var all []string
		for range n {
			all = append(all, fmt.Sprintf("The %s number %d is closed.", []string{"gate", "mill", "pier", "lock"}[dice.IntN(4)], dice.IntN(n)))
		}
		return all
	}
	for _, c := range []struct {
		name      string
		sentences func(n, seed int) []string
		times     float64 // as many pairs at most for twice as many clauses
	}{
		{"one sentence again and again", same, 1},
		{"sentences that differ in a number", alike, 2.2},
		{"sentences of their own", func(n, seed int) []string { return speech(2 * n)[n*(seed-1):][:n] }, 2.2},
	} {
		t.Run(c.name, func(t *testing.T) {
			const n = 400
			once, twice := pairsCompared(t, c.sentences(n, 1), c.sentences(n, 2)), pairsCompared(t, c.sentences(2*n, 1), c.sentences(2*n, 2))
			assert.LessOrEqual(t, float64(twice), c.times*float64(once))
		})
	}
}

func TestAlignNoOverlap(t *testing.T) {
	al := align(t,
		witness("a", said{"Ada Lind", quote.Direct, "The old bridge will open in May. Nobody has to pay a toll."}),
		witness("b", said{"Tom Berg", quote.Direct, "Snow fell over northern valleys. Trains stood still."}))
	assert.Empty(t, dump(al))
	assert.Empty(t, al.Lineages)
}

// What a record has again and again meets what the other one has as often, the hundredth with the hundredth.
func TestAlignRefrain(t *testing.T) {
	turns := func(id string, n int) Witness {
		var all []said
		for range n {
			all = append(all, said{"Ada Lind", quote.Direct, "We stand by the old bridge."})
		}
		return witness(id, all...)
	}
	al := align(t, turns("x", 100), turns("y", 90))
	cells := map[[2]int]int{} // cells of x and of y in a column -> columns
	for _, r := range al.Remarks {
		for _, c := range r.Columns {
			var of [2]int
			for _, cell := range c.Cells {
				of[cell.Witness]++
			}
			cells[of]++
		}
	}
	assert.Equal(t, map[[2]int]int{{refrain, refrain}: 1, {1, 1}: 90 - refrain, {1, 0}: 10}, cells)
}

// One short speech as twelve papers print it: three statements, each with twelve renderings.
func TestAlignTwelveRenderings(t *testing.T) {
	renderings := [][3]string{
		{"The ferry will sail again in May.", "Nobody will pay a higher fare.", "Old tickets stay valid until autumn."},
		{"In May the ferry will sail again.", "No one is going to pay a higher fare.", "Tickets that are old stay valid until the autumn."},
		{"The ferry is to sail again in May.", "Nobody has to pay a higher fare.", "The old tickets will be valid until autumn."},
		{"Our ferry sails again in May.", "Nobody pays a higher fare.", "All old tickets remain valid until autumn."},
		{"From May on the ferry will be sailing again.", "There will be no higher fare for anybody.", "Old tickets are valid until autumn."},
		{"The ferry, I promise, will sail again in May.", "A higher fare will be paid by nobody.", "Until autumn old tickets stay valid."},
		{"The ferry will be sailing again by May.", "The fare will not be higher for anyone.", "Old tickets keep valid until next autumn."},
		{"We will have the ferry sail again in May.", "Nobody shall pay a higher fare.", "An old ticket stays valid until autumn."},
		{"In May, the ferry sails once again.", "Nobody need pay any higher fare.", "Your old tickets stay valid until autumn."},
		{"The ferry should sail again in May.", "And nobody will be paying a higher fare.", "Old tickets will stay valid until late autumn."},
		{"The ferry shall sail in May again.", "Nobody is asked to pay a higher fare.", "Old tickets hold valid until the autumn."},
		{"This ferry will sail again come May.", "Nobody will have to pay higher fares.", "The old tickets are still valid until autumn."},
	}
	var ws []Witness
	for i, r := range renderings {
		ws = append(ws, witness(fmt.Sprintf("paper%02d", i), said{"Ada Lind", quote.Direct, strings.Join(r[:], " ")}))
	}
	al := align(t, ws...)
	require.Len(t, al.Remarks, 1)
	require.Len(t, al.Remarks[0].Columns, len(renderings[0]), dump(al))
	for _, c := range al.Remarks[0].Columns {
		require.Len(t, c.Cells, len(renderings), dump(al))
	}
}
