package anchor

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestSplitCutsAtSharedRun(t *testing.T) {
	x := strings.Fields("a a a a a the red hut by the lake b b b b b b")
	y := strings.Fields("c c c the red hut by the lake d d")
	blocks := Split(x, y, 100)
	assert.Equal(t, []Block{{0, 6, 0, 4}, {6, len(x), 4, len(y)}}, blocks)
}

func TestSplitCoversBoth(t *testing.T) {
	word := rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f", "g", "h", "i"})
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOfN(word, 0, 60).Draw(t, "x")
		y := rapid.SliceOfN(word, 0, 60).Draw(t, "y")
		limit := rapid.IntRange(1, 400).Draw(t, "limit")
		last := Block{}
		for _, b := range Split(x, y, limit) {
			assert.Equal(t, [2]int{last.XEnd, last.YEnd}, [2]int{b.X, b.Y})
			assert.LessOrEqual(t, b.area(), limit)
			last = b
		}
		assert.Equal(t, [2]int{len(x), len(y)}, [2]int{last.XEnd, last.YEnd})
	})
}
