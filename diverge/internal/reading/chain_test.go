package reading

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestChain(t *testing.T) {
	for _, c := range []struct {
		places, weights, want []int
	}{
		{nil, nil, nil},
		{[]int{1, 2, 3}, []int{1, 1, 1}, []int{0, 1, 2}},
		{[]int{3, 1, 2}, []int{1, 1, 1}, []int{1, 2}},
		{[]int{3, 1, 2}, []int{5, 1, 1}, []int{0}},
		{[]int{2, 1}, []int{1, 1}, []int{0}},
	} {
		got := Chain(len(c.places), func(i int) int { return c.weights[i] }, func(i, j int) bool { return c.places[i] < c.places[j] })
		require.Equal(t, c.want, got, "%v %v", c.places, c.weights)
	}
}
