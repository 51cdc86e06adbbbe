// Package wordlink finds the words of two readings that correspond.
package wordlink

import (
	"cmp"
	"math"
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// A Pair says that token X of one reading corresponds to token Y of the other.
type Pair struct {
	X, Y     int
	Evidence Evidence
	Score    float64 // 0..1
}

// Link returns the corresponding tokens of x and y, each token in at most one pair, sorted by X.
func Link(x, y []normalize.Token) []Pair {
	candidates := candidates(x, y)
	slices.SortFunc(candidates, func(a, b Pair) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.offset(len(x), len(y)), b.offset(len(x), len(y))), cmp.Compare(a.X+a.Y, b.X+b.Y))
	})
	usedX, usedY := make([]bool, len(x)), make([]bool, len(y))
	var pairs []Pair
	for _, c := range candidates {
		if c.Score < 0.5 || usedX[c.X] || usedY[c.Y] {
			continue
		}
		usedX[c.X], usedY[c.Y] = true, true
		pairs = append(pairs, c)
	}
	slices.SortFunc(pairs, func(a, b Pair) int { return cmp.Compare(a.X, b.X) })
	return pairs
}

// offset returns how far p is from the diagonal, 0..1.
func (p Pair) offset(n, m int) float64 {
	return math.Abs((float64(p.X)+0.5)/float64(n) - (float64(p.Y)+0.5)/float64(m))
}

func candidates(x, y []normalize.Token) []Pair {
	base := map[Evidence]float64{Identical: 1, Value: .95, Name: .95, Stem: .9, Spelling: .8, Synonym: .7, Derived: .7, Antonym: .6}
	var list []Pair
	for i := range x {
		for j := range y {
			e := Compare(&x[i], &y[j])
			if e == None {
				continue
			}
			p := Pair{X: i, Y: j, Evidence: e}
			context := neighbours(x, y, i, j)
			score := base[e] - 0.3*p.offset(len(x), len(y))
			if x[i].Class != normalize.Word && x[i].Class != normalize.Name && x[i].Class != normalize.Number {
				score -= 0.3
			}
			p.Score = score*0.7 + 0.3*min(1, context/2)
			list = append(list, p)
		}
	}
	return list
}

// neighbours returns how many of the next tokens on both sides are equal, near ones first.
func neighbours(x, y []normalize.Token, i, j int) float64 {
	sum := 0.0
	for _, step := range []int{-1, 1} {
		for d := 1; d <= 3; d++ {
			a, b := i+step*d, j+step*d
			if a < 0 || b < 0 || a >= len(x) || b >= len(y) || x[a].Norm != y[b].Norm {
				break
			}
			sum += 1 / float64(d)
		}
	}
	return sum
}
