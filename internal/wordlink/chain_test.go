package wordlink

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// The heaviest chain weighs as much as the one found by looking at every two passages, and its passages follow each other.
func TestHeaviestIsHeaviest(t *testing.T) {
	const width = 9
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) passage {
			shape := rapid.SampledFrom(shapes[:]).Draw(t, "shape")
			x, y := rapid.Int32Range(0, width-shape[0]).Draw(t, "x"), rapid.Int32Range(0, width-shape[1]).Draw(t, "y")
			return passage{x, x + shape[0], y, y + shape[1], float32(rapid.IntRange(1, 5).Draw(t, "gain"))}
		}), 0, 20).Draw(t, "list")
		slices.SortFunc(list, func(p, q passage) int { return cmp.Or(cmp.Compare(p.x, q.x), cmp.Compare(p.y, q.y)) })
		value := make([]float32, len(list))
		var want float32
		for k, p := range list {
			value[k] = p.gain
			for l, q := range list[:k] {
				if q.xEnd <= p.x && q.yEnd <= p.y {
					value[k] = max(value[k], value[l]+p.gain)
				}
			}
			want = max(want, value[k])
		}
		var got float32
		next := passage{x: width, y: width}
		for _, p := range heaviest(list, width) {
			assert.True(t, p.xEnd <= next.x && p.yEnd <= next.y)
			got += p.gain
			next = p
		}
		assert.Equal(t, want, got)
	})
}

func TestHeaviestTakesTheFirstOfEquals(t *testing.T) {
	var list []passage
	for i := range int32(3) {
		for j := range int32(2) {
			list = append(list, passage{i, i + 1, j, j + 1, 1})
		}
	}
	assert.Equal(t, []passage{{1, 2, 1, 2, 1}, {0, 1, 0, 1, 1}}, heaviest(list, 2))
}
