package wordlink

import "math"

// A Forest computes the chances of a [Model]. Its trees are filled up to one depth and lie flat, so that a tree is walked without
// a branch that the processor would have to guess: the children of node n are 2n and 2n+1, and which one comes next is
// computed. The walk of the next tree begins before the end of the one before is known.
type Forest []flatTree

// deepest is the number of levels of a flat tree above its leafs. The trained trees have five.
const deepest = 5

// A flatTree has its root at 1. Rows whose feature is below the threshold of a node go left. The leaf of the last place 2^deepest + k is k.
type flatTree struct {
	threshold [1 << deepest]float32
	feature   [1 << deepest]uint8
	leaf      [1 << deepest]float32
}

// width is more than the number of features of a cell. A power of two, so that an index needs no check.
const width = 128

// Forest returns the trees of m ready for use. What lies deeper than deepest is cut off: training makes no such trees.
func (m *Model) Forest() Forest {
	f := make(Forest, len(m.Trees))
	for k, t := range m.Trees {
		f[k].fill(t, 0, 1)
	}
	return f
}

// fill writes the part of t below node at to place, and a leaf above the last level to all places below it.
func (f *flatTree) fill(t Tree, at, place int) {
	n := t[at]
	if place >= 1<<deepest {
		f.leaf[place-1<<deepest] = n.Value
		return
	}
	left, right := at, at
	if n.Left > 0 {
		left, right = int(n.Left), int(n.Left)+1
		f.threshold[place], f.feature[place] = n.Threshold, uint8(n.Feature)
	}
	f.fill(t, left, 2*place)
	f.fill(t, right, 2*place+1)
}

// Chance returns the chance of a row, 0..1.
func (f Forest) Chance(row Row) float32 {
	var values [width]float32
	copy(values[:], row)
	var sum float32
	for k := range f {
		sum += f[k].value(&values)
	}
	return float32(1 / (1 + math.Exp(-float64(sum))))
}

func (f *flatTree) value(row *[width]float32) float32 {
	return f.leaf[f.next(f.next(f.next(f.next(f.next(1, row), row), row), row), row)%(1<<deepest)]
}

// next returns the child of node at to which row goes.
func (f *flatTree) next(at uint, row *[width]float32) uint {
	right := uint(0)
	if row[f.feature[at%(1<<deepest)]%width] >= f.threshold[at%(1<<deepest)] {
		right = 1
	}
	return 2*at + right
}
