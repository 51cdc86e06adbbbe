package wordlink

import (
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
			x, y := newWord(&tokens(c.x)[0], 0), newWord(&tokens(c.y)[0], 0)
			assert.Equal(t, c.want, compare(&x, &y).evidence)
			assert.Equal(t, compare(&x, &y), compare(&y, &x))
		})
	}
}

func TestAcronyms(t *testing.T) {
	var got [][2]int
	acronyms(prepare(tokens("the HSA met")), prepare(tokens("a Harbour and Safety Agency met")), func(short, long int) {
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
	var before *Stage
	require.NotEmpty(t, models())
	for _, m := range models() {
		cells, rows := task.Candidates(before)
		for _, f := range rows {
			for _, tree := range m.Trees {
				for at, n := range tree {
					if n.Left > 0 {
						require.Less(t, int(n.Feature), len(f))
						require.Greater(t, int(n.Left), at)
						require.Less(t, int(n.Left)+1, len(tree))
					}
				}
			}
		}
		before = NewStage(task, cells, m.Chances(rows))
	}
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
	pairs := Link(x, y)
	assert.Greater(t, len(pairs), len(y)*9/10)
	back := map[Pair]bool{}
	for _, p := range Link(y, x) {
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
		for _, m := range models() {
			cells, rows := there.Candidates(before)
			otherCells, otherRows := back.Candidates(mirrored)
			require.Len(t, otherCells, len(cells))
			at := map[Cell]Row{}
			for k, c := range otherCells {
				at[Cell{c.Y, c.X}] = otherRows[k]
			}
			for k, c := range cells {
				require.Equal(t, at[c], rows[k], "cell %v", c)
			}
			before, mirrored = NewStage(there, cells, m.Chances(rows)), NewStage(back, otherCells, m.Chances(otherRows))
		}
	})
}
