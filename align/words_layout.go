package align

import (
	"cmp"
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// A layout collects the links of two readings until every token has one.
type layout struct {
	x, y   []normalize.Token
	ofX    []int // index of the link of each token of x in joined, -1 = none yet
	ofY    []int // the same for y
	joined []Link
}

func newLayout(x, y []normalize.Token) *layout {
	return &layout{x: x, y: y, ofX: slices.Repeat([]int{-1}, len(x)), ofY: slices.Repeat([]int{-1}, len(y))}
}

// join links tokens that have no link yet.
func (l *layout) join(x, xEnd, y, yEnd int, r Relation, score float64) {
	for i := x; i < xEnd; i++ {
		l.ofX[i] = len(l.joined)
	}
	for j := y; j < yEnd; j++ {
		l.ofY[j] = len(l.joined)
	}
	l.joined = append(l.joined, Link{X: x, XEnd: xEnd, Y: y, YEnd: yEnd, Relation: r, Score: score})
}

// links returns the joined links and one gap for each run of tokens that stayed alone.
func (l *layout) links() []Link {
	all := slices.Clone(l.joined)
	for run := range freeRuns(l.ofX) {
		at := 0
		if run.start > 0 {
			at = l.joined[l.ofX[run.start-1]].YEnd
		}
		all = append(all, Link{X: run.start, XEnd: run.end, Y: at, YEnd: at})
	}
	for run := range freeRuns(l.ofY) {
		at := 0
		if run.start > 0 {
			at = l.joined[l.ofY[run.start-1]].XEnd
		}
		all = append(all, Link{X: at, XEnd: at, Y: run.start, YEnd: run.end})
	}
	slices.SortFunc(all, func(a, b Link) int {
		return cmp.Or(cmp.Compare(a.X, b.X), cmp.Compare(a.Y, b.Y), cmp.Compare(a.XEnd, b.XEnd), cmp.Compare(a.YEnd, b.YEnd))
	})
	return all
}

// A run is a stretch of tokens [start, end).
type run struct{ start, end int }

func (r run) len() int { return r.end - r.start }

// freeRuns yields the longest stretches without a link.
func freeRuns(of []int) func(yield func(run) bool) {
	return func(yield func(run) bool) {
		for i := 0; i < len(of); i++ {
			start := i
			for i < len(of) && of[i] < 0 {
				i++
			}
			if i > start && !yield(run{start, i}) {
				return
			}
		}
	}
}
