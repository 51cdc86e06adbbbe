package lexicon

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRelate(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"fought", "fighting", SameLemma},
		{"children", "child", SameLemma},
		{"begin", "started", SameSense},
		{"car", "automobiles", SameSense},
		{"rise", "fell", Opposite},
		{"possible", "impossible", Opposite},
		{"decide", "decision", FromOne},
		{"agreed", "agreement", FromOne},
		{"cat", "treaty", 0},
		{"qwertz", "treaty", 0},
		{"", "", 0},
	} {
		t.Run(c.a+" "+c.b, func(t *testing.T) {
			assert.Equal(t, c.want, Relate(c.a, c.b))
			assert.Equal(t, c.want, Relate(c.b, c.a))
		})
	}
}

func TestTableUnpacks(t *testing.T) {
	table := load()
	assert.Greater(t, len(table.words), 30000)
	assert.Greater(t, len(table.irregular), 3000)
	assert.Greater(t, len(table.against.all), 4000)
}

func BenchmarkRelate(b *testing.B) {
	x, y := Find("start"), Find("finished")
	for b.Loop() {
		x.Relate(y)
	}
}

func TestIndexFinds(t *testing.T) {
	for _, list := range [][]string{nil, {"a"}, {"", "b", "b", "b", "c"}, load().words, load().irregular} {
		x := newIndex(list)
		for i, s := range list {
			if i == 0 || list[i-1] != s {
				assert.EqualValues(t, i, x.find(list, s), s)
			}
		}
		assert.EqualValues(t, -1, x.find(list, "not a word"))
	}
}

func BenchmarkFind(b *testing.B) {
	for b.Loop() {
		for _, w := range []string{"agreements", "said", "meeting", "qwertz", "closed", "bridge"} {
			Find(w)
		}
	}
}
