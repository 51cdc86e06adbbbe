package main

import (
	"math"
	"slices"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordlink"
)

// A booster fits decision trees one after the other, each to what the trees before it got wrong
// (Friedman 2001, with second-order leaves as in Chen and Guestrin 2016, and thresholds taken from a few quantiles).
type booster struct {
	trees  int
	depth  int
	rate   float64 // share of each tree's correction that is applied
	ridge  float64 // pull of leaves toward zero
	weight float64 // least weight of the rows in a leaf
	loss   float64 // least gain of a split
}

const bins = 64 // thresholds per feature, at most

// fit returns a model that tells rows whose label is true from the others.
func (b booster) fit(rows []wordlink.Row, labels []bool) *wordlink.Model {
	cuts := thresholds(rows)
	binned := bin(rows, cuts)
	n := len(rows)
	sum := make([]float64, n)
	g, h := make([]float64, n), make([]float64, n)
	node := make([]int32, n)
	m := &wordlink.Model{}
	for range b.trees {
		for k := range n {
			p := 1 / (1 + math.Exp(-sum[k]))
			g[k], h[k] = p, p*(1-p)
			if labels[k] {
				g[k] = p - 1
			}
			node[k] = 0
		}
		tree := b.tree(binned, cuts, g, h, node)
		for k := range n {
			sum[k] += float64(tree[node[k]].Value)
		}
		m.Trees = append(m.Trees, tree)
	}
	return m
}

// A cell of a histogram sums what the rows of one bin want.
type sums struct{ g, h float64 }

// A split is the best way to part a node's rows.
type split struct {
	gain    float64
	feature int
	bin     int
}

// tree grows one tree level by level; node says in which leaf each row ends.
func (b booster) tree(binned [][]uint8, cuts [][]float32, g, h []float64, node []int32) wordlink.Tree {
	tree := make(wordlink.Tree, 1)
	level := []int32{0}
	for range b.depth {
		splits := b.best(binned, g, h, node, level, len(tree))
		children := make([]int32, len(tree)) // left child of each node that was split
		bySplit := make([]split, len(tree))
		var next []int32
		for k, at := range level {
			if s := splits[k]; s.gain > b.loss {
				children[at] = int32(len(tree))
				bySplit[at] = s
				tree[at] = wordlink.Node{Feature: int16(s.feature), Threshold: cuts[s.feature][s.bin], Left: int16(len(tree))}
				next = append(next, int32(len(tree)), int32(len(tree)+1))
				tree = append(tree, wordlink.Node{}, wordlink.Node{})
			}
		}
		for k, at := range node {
			if int(at) >= len(children) || children[at] == 0 {
				continue
			}
			s := bySplit[at]
			node[k] = children[at]
			if int(binned[s.feature][k]) > s.bin {
				node[k]++
			}
		}
		level = next
	}
	leaf := make([]sums, len(tree))
	for k, at := range node {
		leaf[at].g += g[k]
		leaf[at].h += h[k]
	}
	for at := range tree {
		if tree[at].Left == 0 {
			tree[at].Value = float32(-b.rate * leaf[at].g / (leaf[at].h + b.ridge))
		}
	}
	return tree
}

// best returns the best split of each node of a level.
func (b booster) best(binned [][]uint8, g, h []float64, node, level []int32, nodes int) []split {
	place := make([]int, nodes)
	for i := range place {
		place[i] = -1
	}
	for k, at := range level {
		place[at] = k
	}
	perFeature := make([][]split, len(binned))
	var wait sync.WaitGroup
	workers := make(chan struct{}, 2)
	for f := range binned {
		wait.Add(1)
		workers <- struct{}{}
		go func() {
			defer wait.Done()
			hist := make([]sums, len(level)*bins)
			for k, at := range node {
				if q := place[at]; q >= 0 {
					cell := &hist[q*bins+int(binned[f][k])]
					cell.g += g[k]
					cell.h += h[k]
				}
			}
			found := make([]split, len(level))
			for q := range level {
				found[q] = b.scan(hist[q*bins:(q+1)*bins], f)
			}
			perFeature[f] = found
			<-workers
		}()
	}
	wait.Wait()
	out := make([]split, len(level))
	for _, found := range perFeature {
		for q, s := range found {
			if s.gain > out[q].gain {
				out[q] = s
			}
		}
	}
	return out
}

// scan returns the best threshold of one feature in one node.
func (b booster) scan(hist []sums, feature int) split {
	var all sums
	for _, c := range hist {
		all.g += c.g
		all.h += c.h
	}
	score := func(s sums) float64 { return s.g * s.g / (s.h + b.ridge) }
	s := split{feature: feature}
	var left sums
	for i := range len(hist) - 1 {
		left.g += hist[i].g
		left.h += hist[i].h
		right := sums{all.g - left.g, all.h - left.h}
		if left.h < b.weight || right.h < b.weight {
			continue
		}
		if gain := score(left) + score(right) - score(all); gain > s.gain {
			s.gain, s.bin = gain, i
		}
	}
	return s
}

// thresholds returns for each feature the values between which a tree may cut: a row is in bin k if it lies below
// threshold k and not below the one before.
func thresholds(rows []wordlink.Row) [][]float32 {
	cuts := make([][]float32, len(rows[0]))
	values := make([]float32, len(rows))
	for f := range cuts {
		for k, r := range rows {
			values[k] = r[f]
		}
		slices.Sort(values)
		distinct := slices.Compact(slices.Clone(values))
		if len(distinct) > bins {
			distinct = distinct[:0]
			for i := range bins {
				distinct = append(distinct, values[i*(len(values)-1)/(bins-1)])
			}
			distinct = slices.Compact(distinct)
		}
		for i := 1; i < len(distinct); i++ {
			cuts[f] = append(cuts[f], (distinct[i-1]+distinct[i])/2)
		}
	}
	return cuts
}

func bin(rows []wordlink.Row, cuts [][]float32) [][]uint8 {
	binned := make([][]uint8, len(cuts))
	for f := range cuts {
		binned[f] = make([]uint8, len(rows))
		for k, r := range rows {
			i, equal := slices.BinarySearch(cuts[f], r[f])
			if equal {
				i++ // a row at the threshold does not lie below it
			}
			binned[f][k] = uint8(i)
		}
	}
	return binned
}
