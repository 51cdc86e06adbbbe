// Package wordlink finds the words of two readings that correspond.
package wordlink

import (
	"github.com/quotecheck/quotecheck/normalize"
)

// A Pair says that tokens [X, XEnd) of one reading correspond to tokens [Y, YEnd) of the other.
type Pair struct {
	X, XEnd  int
	Y, YEnd  int
	Evidence Evidence
	Score    float64 // 0..1
}

// Link returns the corresponding tokens of x and y, each token in at most one pair, sorted by X.
func Link(x, y []normalize.Token) []Pair {
	if len(x) == 0 || len(y) == 0 {
		return nil
	}
	t := NewTask(x, y)
	var before *Stage
	var cells []Cell
	var p []float32
	for _, m := range models() {
		var rows []Row
		cells, rows = t.Candidates(before)
		p = m.Chances(rows)
		before = NewStage(t, cells, p)
	}
	return Blocks(t, cells, p)
}

// Candidates returns the cells worth looking at and their features, given what an earlier stage found, nil at the first.
func (t *Task) Candidates(before *Stage) ([]Cell, []Row) {
	cells := t.candidates(before)
	return cells, t.features(cells, before)
}
