// Package anchor parts two long sequences of words into blocks that can be aligned by themselves.
//
// A run of words that occurs once in each sequence is an anchor: the sequences are cut at the start of one that lies near the
// middle of both and in step with most others, and both halves are cut again until the blocks are small enough (the patience
// idea of Bram Cohen's diff). Where there is no anchor, both are halved. Words that moved from one block to another
// are not found again: that is the price for time and memory that grow with the length and not with its square.
package anchor

import (
	"slices"
	"strings"
)

// A Block is the words [X, XEnd) of one sequence and [Y, YEnd) of the other.
type Block struct{ X, XEnd, Y, YEnd int }

// area is the number of cells that an aligner would look at.
func (b Block) area() int { return (b.XEnd - b.X) * (b.YEnd - b.Y) }

// Split returns blocks that follow each other and cover x and y, each of at most limit cells, limit > 0.
// Cost: O(n log n) time for n words.
func Split(x, y []string, limit int) []Block {
	return split(nil, x, y, Block{0, len(x), 0, len(y)}, max(limit, 1))
}

func split(done []Block, x, y []string, b Block, limit int) []Block {
	if b.area() <= limit {
		return append(done, b)
	}
	i, j := cut(x[b.X:b.XEnd], y[b.Y:b.YEnd])
	done = split(done, x, y, Block{b.X, b.X + i, b.Y, b.Y + j}, limit)
	return split(done, x, y, Block{b.X + i, b.XEnd, b.Y + j, b.YEnd}, limit)
}

// A match is a place where both sequences have the same run of words.
type match struct{ x, y int }

// cut returns where to part x and y: strictly inside one of them at least.
func cut(x, y []string) (i, j int) {
	for _, length := range []int{5, 3, 1} {
		matches := ascending(common(x, y, length))
		best, found := match{}, false
		for _, m := range matches {
			if m.x+m.y == 0 {
				continue
			}
			if !found || imbalance(m, x, y) < imbalance(best, x, y) {
				best, found = m, true
			}
		}
		const most = 0.9 // a cut that leaves more than this on one side is no progress
		if found && imbalance(best, x, y) <= most {
			return best.x, best.y
		}
	}
	return len(x) / 2, len(y) / 2
}

// imbalance returns how far a cut is from the middle, 0..1.
func imbalance(m match, x, y []string) float64 {
	a := float64(m.x)/float64(len(x)) - 0.5
	b := float64(m.y)/float64(len(y)) - 0.5
	return max(a, -a) + max(b, -b)
}

// common returns the runs of a length that occur once in x and once in y, by their place in x.
func common(x, y []string, length int) []match {
	inX, inY := places(x, length), places(y, length)
	var matches []match
	for run, i := range inX {
		if j, ok := inY[run]; ok && i >= 0 && j >= 0 {
			matches = append(matches, match{i, j})
		}
	}
	slices.SortFunc(matches, func(a, b match) int { return a.x - b.x })
	return matches
}

// places returns where each run of a length starts, -1 for runs that occur twice.
func places(words []string, length int) map[string]int {
	at := make(map[string]int, len(words))
	for i := 0; i+length <= len(words); i++ {
		run := strings.Join(words[i:i+length], "\x00")
		if _, again := at[run]; again {
			at[run] = -1
			continue
		}
		at[run] = i
	}
	return at
}

// ascending returns the longest part of matches that ascends on both sides.
func ascending(matches []match) []match {
	if len(matches) == 0 {
		return nil
	}
	before := make([]int, len(matches))
	var tails []int // tails[k] is the match with the least y that ends a chain of k+1 matches
	for k, m := range matches {
		at, _ := slices.BinarySearchFunc(tails, m.y, func(t, y int) int { return matches[t].y - y })
		before[k] = -1
		if at > 0 {
			before[k] = tails[at-1]
		}
		if at == len(tails) {
			tails = append(tails, k)
		} else {
			tails[at] = k
		}
	}
	var chain []match
	for k := tails[len(tails)-1]; k >= 0; k = before[k] {
		chain = append(chain, matches[k])
	}
	slices.Reverse(chain)
	return chain
}
