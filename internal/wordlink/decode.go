package wordlink

import (
	"cmp"
	"slices"
)

// linked is the value from which a cell counts as a link.
const linked = 0.5

// ranked returns the indices of the cells that reach least, the best first. Cells that rival for a token never tie:
// the one nearer to the diagonal is better, then the one nearer to the start.
func ranked(t *Task, cells []Cell, p []float32, least float32) []int {
	var order []int
	for k := range cells {
		if p[k] >= least {
			order = append(order, k)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(p[b], p[a]), cmp.Compare(t.offset(cells[a]), t.offset(cells[b])), cmp.Compare(cells[a].X+cells[a].Y, cells[b].X+cells[b].Y))
	})
	return order
}

// mates gives each token at most one partner, the best cells first.
func mates(t *Task, cells []Cell, p []float32) (mateX, mateY []int) {
	mateX, mateY = filled(len(t.x.at)), filled(len(t.y.at))
	for _, k := range ranked(t, cells, p, linked) {
		if c := cells[k]; mateX[c.X] < 0 && mateY[c.Y] < 0 {
			mateX[c.X], mateY[c.Y] = c.Y, c.X
		}
	}
	return mateX, mateY
}
