package reading

import "slices"

// chainReach is how many items back the one before an item of a chain is looked for: what moved farther is another statement.
const chainReach = 64

// Chain returns the heaviest part of the items 0..n-1 in which each one follows the one before it. Of equally heavy ones it is the
// one that ends first.
func Chain(n int, weight func(i int) int, follows func(i, j int) bool) []int {
	best, from, end := make([]int, n), make([]int, n), -1
	for j := range n {
		best[j], from[j] = weight(j), -1
		for i := max(0, j-chainReach); i < j; i++ {
			if follows(i, j) && best[i]+weight(j) > best[j] {
				best[j], from[j] = best[i]+weight(j), i
			}
		}
		if end < 0 || best[j] > best[end] {
			end = j
		}
	}
	var chain []int
	for i := end; i >= 0; i = from[i] {
		chain = append(chain, i)
	}
	slices.Reverse(chain)
	return chain
}
