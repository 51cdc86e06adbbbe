package wordlink

import (
	"cmp"
	"slices"
)

// Pairs returns the links that the chances of the cells come to: first the best cells, each token once; then a token without a
// partner joins the block beside it if it goes well with all of the block's other side. "United" and "Nations" against "UN".
func (s *Stage) Pairs() []Pair {
	b := &blocks{s: s, ofX: filled(len(s.mateX)), ofY: filled(len(s.mateY))}
	for i, j := range s.mateX {
		if j >= 0 {
			b.ofX[i], b.ofY[j] = len(b.list), len(b.list)
			b.list = append(b.list, Pair{X: i, XEnd: i + 1, Y: j, YEnd: j + 1, Evidence: s.t.evidence(i, j), Score: float64(s.at(i, j))})
		}
	}
	for b.grow() {
	}
	return b.list
}

// filled returns n times -1: none yet.
func filled(n int) []int { return slices.Repeat([]int{-1}, n) }

type blocks struct {
	s        *Stage
	ofX, ofY []int // block of each token, -1 = none
	list     []Pair
}

// A growth is one token joining a block.
type growth struct {
	block, token int
	ofX          bool // the token is one of x
	chance       float32
}

// grow lets the tokens that go best with a block beside them join it, and reports whether there were any.
// Each token and each block takes part once, so that the outcome does not hang on the order.
func (b *blocks) grow() bool {
	var list []growth
	for k, q := range b.list {
		list = b.consider(list, k, q, q.X-1, true)
		list = b.consider(list, k, q, q.XEnd, true)
		list = b.consider(list, k, q, q.Y-1, false)
		list = b.consider(list, k, q, q.YEnd, false)
	}
	slices.SortStableFunc(list, func(a, c growth) int { return cmp.Compare(c.chance, a.chance) })
	grown := map[int]bool{}
	for _, g := range list {
		of := b.ofY
		if g.ofX {
			of = b.ofX
		}
		if of[g.token] >= 0 || grown[g.block] {
			continue
		}
		grown[g.block] = true
		of[g.token] = g.block
		b.extend(g)
	}
	return len(list) > 0
}

// consider adds the growth of block k by one token if the token is free and goes well with the other side.
func (b *blocks) consider(list []growth, k int, q Pair, token int, ofX bool) []growth {
	of := b.ofY
	if ofX {
		of = b.ofX
	}
	if token < 0 || token >= len(of) || of[token] >= 0 {
		return list
	}
	var sum float32
	n := 0
	if ofX {
		for j := q.Y; j < q.YEnd; j++ {
			sum += b.s.at(token, j)
		}
		n = q.YEnd - q.Y
	} else {
		for i := q.X; i < q.XEnd; i++ {
			sum += b.s.at(i, token)
		}
		n = q.XEnd - q.X
	}
	if mean := sum / float32(n); mean >= linked {
		list = append(list, growth{k, token, ofX, mean})
	}
	return list
}

func (b *blocks) extend(g growth) {
	q := &b.list[g.block]
	q.Evidence = Several
	q.Score = min(q.Score, float64(g.chance))
	if g.ofX {
		q.X, q.XEnd = min(q.X, g.token), max(q.XEnd, g.token+1)
	} else {
		q.Y, q.YEnd = min(q.Y, g.token), max(q.YEnd, g.token+1)
	}
}
