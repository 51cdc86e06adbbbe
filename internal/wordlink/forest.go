package wordlink

import "math"

// A Forest computes the chances of a [Model]. Its trees are filled up to one depth and stand end to end, so that a tree is walked
// without a branch: the children of node n are 2n+1 and 2n+2, and which one comes next is computed. The next tree can then begin
// before the end of one is known.
type Forest struct {
	depth int
	nodes []forestNode // 2^depth - 1 a tree
	leafs []float32    // 2^depth a tree
}

// A forestNode sends rows whose feature is below the threshold left.
type forestNode struct {
	threshold float32
	feature   int32
}

// Forest returns the trees of m ready for use.
func (m *Model) Forest() *Forest {
	f := &Forest{}
	for _, t := range m.Trees {
		f.depth = max(f.depth, t.depth(0))
	}
	inner := 1<<f.depth - 1
	f.nodes, f.leafs = make([]forestNode, inner*len(m.Trees)), make([]float32, (inner+1)*len(m.Trees))
	for k, t := range m.Trees {
		fill(t, 0, f.nodes[k*inner:(k+1)*inner], f.leafs[k*(inner+1):(k+1)*(inner+1)], 0)
	}
	return f
}

func (t Tree) depth(at int) int {
	if left := int(t[at].Left); left > 0 {
		return 1 + max(t.depth(left), t.depth(left+1))
	}
	return 0
}

// fill writes the part of t below node at to place, and a leaf above the last level to all places below it.
func fill(t Tree, at int, nodes []forestNode, leafs []float32, place int) {
	n := t[at]
	if place >= len(nodes) {
		leafs[place-len(nodes)] = n.Value
		return
	}
	left, right := at, at
	if n.Left > 0 {
		left, right = int(n.Left), int(n.Left)+1
		nodes[place] = forestNode{n.Threshold, int32(n.Feature)}
	}
	fill(t, left, nodes, leafs, 2*place+1)
	fill(t, right, nodes, leafs, 2*place+2)
}

// Chance returns the chance of a row, 0..1.
func (f *Forest) Chance(row Row) float32 {
	var sum float32
	nodes, leafs := f.nodes, f.leafs
	inner := 1<<f.depth - 1
	for len(leafs) > inner {
		at := 0
		for range f.depth {
			n := nodes[at]
			right := 0
			if row[n.feature] >= n.threshold {
				right = 1
			}
			at = 2*at + 1 + right
		}
		sum += leafs[at-inner]
		nodes, leafs = nodes[inner:], leafs[inner+1:]
	}
	return float32(1 / (1 + math.Exp(-float64(sum))))
}
