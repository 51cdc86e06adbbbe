package wordlink

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/normalize"
)

func tokens(s string) []normalize.Token {
	var n normalize.Normalizer
	return n.Tokens(s)
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		x, y string
		want Evidence
	}{
		{"harbour", "harbour", Identical},
		{"agreed", "agrees", Stem},
		{"went", "going", Stem},
		{"begin", "started", Synonym},
		{"rise", "fell", Antonym},
		{"decide", "decision", Derived},
		{"settlement", "setlement", Spelling},
		{"jet", "plane", Akin},
		{"he", "she", Class},
		{"form", "from", None},
		{"harbour", "parsnip", None},
		{"the", "harbour", None},
		{",", ".", None},
	} {
		t.Run(c.x+" "+c.y, func(t *testing.T) {
			v := vocabulary{}
			x, y := v.prepare(tokens(c.x)).word(0), v.prepare(tokens(c.y)).word(0)
			assert.Equal(t, c.want, compare(x, y).evidence)
			assert.Equal(t, compare(x, y), compare(y, x))
		})
	}
}

func TestAcronyms(t *testing.T) {
	var got [][2]int
	v := vocabulary{}
	acronyms(v.prepare(tokens("the HSA met")), v.prepare(tokens("a Harbour and Safety Agency met")), func(short, long int) {
		got = append(got, [2]int{short, long})
	})
	assert.Equal(t, [][2]int{{1, 1}, {1, 2}, {1, 3}, {1, 4}}, got)
}

func TestModelText(t *testing.T) {
	m := &Model{Trees: []Tree{
		{{Feature: 2, Threshold: 0.5, Left: 1}, {Value: -1.25}, {Feature: 0, Threshold: 3, Left: 3}, {Value: 0.5}, {Value: 2}},
		{{Value: 0.125}},
	}}
	assert.Equal(t, []*Model{m}, ParseModels("# head\nstage\n"+m.Text()))
}

func TestModelIsEmbedded(t *testing.T) {
	task := NewTask(tokens("the ferry left"), tokens("the ferry sank"))
	models := ParseModels(trained)
	require.NotEmpty(t, models)
	var before *Stage
	for _, m := range models {
		features := len(task.Row(nil, Cell{}, before))
		require.LessOrEqual(t, features, width)
		for _, tree := range m.Trees {
			for at, n := range tree {
				if n.Left > 0 {
					require.Less(t, int(n.Feature), features)
					require.Greater(t, int(n.Left), at)
					require.Less(t, int(n.Left)+1, len(tree))
				}
			}
		}
		before = task.Stage(m.Forest(), before)
	}
}

// A forest says what walking the trees of its model node by node comes to.
func TestForestAnswersAsItsModel(t *testing.T) {
	value := func(tree Tree, row Row) float32 {
		at := 0
		for tree[at].Left > 0 {
			next := int(tree[at].Left)
			if row[tree[at].Feature] >= tree[at].Threshold {
				next++
			}
			at = next
		}
		return tree[at].Value
	}
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.Float32Range(-2, 2)
		m := &Model{}
		for range rapid.IntRange(0, 3).Draw(t, "trees") {
			tree := Tree{{Value: number.Draw(t, "leaf")}}
			for range rapid.IntRange(0, 6).Draw(t, "splits") {
				at := rapid.IntRange(0, len(tree)-1).Draw(t, "node")
				if tree[at].Left == 0 {
					tree[at] = Node{Feature: int16(rapid.IntRange(0, 2).Draw(t, "feature")), Threshold: number.Draw(t, "threshold"), Left: int16(len(tree))}
					tree = append(tree, Node{Value: number.Draw(t, "left")}, Node{Value: number.Draw(t, "right")})
				}
			}
			m.Trees = append(m.Trees, tree)
		}
		row := Row(rapid.SliceOfN(number, 3, 3).Draw(t, "row"))
		var sum float32
		for _, tree := range m.Trees {
			sum += value(tree, row)
		}
		require.Equal(t, float32(1/(1+math.Exp(-float64(sum)))), m.Forest().Chance(row))
	})
}

func TestLinkLongReadingsByBlocks(t *testing.T) {
	var x, y []normalize.Token
	sentence := tokens("the quiet ferry left the old harbour at noon")
	for i := range 560 {
		mark := tokens(string([]rune{'a' + rune(i%26), 'a' + rune(i/26%26), 'q', 'a' + rune(i/5%26)}))
		x = append(append(x, sentence...), mark...)
		if i%2 == 0 {
			y = append(append(y, sentence[:5]...), mark...)
		}
	}
	pairs := pairsOf(new(Linker), x, y)
	assert.Greater(t, len(pairs), len(y)*9/10)
	back := map[Pair]bool{}
	for _, p := range pairsOf(new(Linker), y, x) {
		back[Pair{X: p.Y, XEnd: p.YEnd, Y: p.X, YEnd: p.XEnd, Evidence: p.Evidence, Score: p.Score}] = true
	}
	require.Len(t, back, len(pairs))
	for _, p := range pairs {
		require.True(t, back[p], "%v", p)
	}
}

// A row of features must be the same when the readings change sides, or the links would not be.
func TestFeaturesAreSymmetric(t *testing.T) {
	word := rapid.SampledFrom([]string{"the", "not", "agree", "agreed", "talks", "talk", "he", "she", ",", "labor", "labour", "war", "hsa", "harbour", "safety", "agency"})
	draw := func(t *rapid.T) (list []normalize.Token) {
		for _, w := range rapid.SliceOfN(word, 1, 12).Draw(t, "words") {
			list = append(list, tokens(w)...)
		}
		return list
	}
	rapid.Check(t, func(t *rapid.T) {
		x, y := draw(t), draw(t)
		there, back := NewTask(x, y), NewTask(y, x)
		var before, mirrored *Stage
		for _, f := range forests() {
			others := back.Candidates(mirrored)
			cells := there.Candidates(before)
			require.Len(t, others, len(cells))
			for _, c := range cells {
				require.Contains(t, others, Cell{c.Y, c.X})
				require.Equal(t, back.Row(nil, Cell{c.Y, c.X}, mirrored), there.Row(nil, c, before), "cell %v", c)
			}
			before, mirrored = there.Stage(f, before), back.Stage(f, mirrored)
		}
	})
}

// What a linker remembers of words must not change what it says of the next readings.
func TestLinkerRemembersNothingThatMatters(t *testing.T) {
	var l Linker
	for _, c := range [][2]string{
		{"May will close the harbour in May.", "The harbour will be closed by May in spring."},
		{"the old harbour may close", "The harbour, May said, may be shut."},
		{"May will close the harbour in May.", "The harbour will be closed by May in spring."},
	} {
		x, y := tokens(c[0]), tokens(c[1])
		assert.Equal(t, pairsOf(new(Linker), x, y), pairsOf(&l, x, y))
	}
}
