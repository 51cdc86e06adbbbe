package wordlink

import (
	"math"

	"github.com/quotecheck/quotecheck/normalize"
)

// A Task is the linking of two readings.
type Task struct {
	x, y     *reading
	like     []likeness // of every word of x with every word of y
	worths   []float32  // their worth, apart because it is looked up most
	acronyms map[Cell]bool
}

// A Cell is a token of x against a token of y.
type Cell struct{ X, Y int }

// NewTask prepares the linking of two readings. Cost: O(v*w) for v and w distinct words.
func NewTask(x, y []normalize.Token) *Task {
	t := &Task{x: prepare(x), y: prepare(y)}
	t.like = make([]likeness, len(t.x.words)*len(t.y.words))
	t.worths = make([]float32, len(t.like))
	for a := range t.x.words {
		for b := range t.y.words {
			l := compare(&t.x.words[a], &t.y.words[b])
			t.like[a*len(t.y.words)+b], t.worths[a*len(t.y.words)+b] = l, l.worth
		}
	}
	t.acronyms = map[Cell]bool{}
	acronyms(t.x, t.y, func(i, j int) { t.acronyms[Cell{i, j}] = true })
	acronyms(t.y, t.x, func(j, i int) { t.acronyms[Cell{i, j}] = true })
	return t
}

func (t *Task) likeness(i, j int) *likeness {
	return &t.like[t.x.at[i]*len(t.y.words)+t.y.at[j]]
}

// evidence returns what speaks for the pair of tokens i and j apart from their places.
func (t *Task) evidence(i, j int) Evidence {
	if e := t.likeness(i, j).evidence; e != None || !t.acronyms[Cell{i, j}] {
		return e
	}
	return Acronym
}

// worth returns how much tokens i and j vouch for their neighbours, 0 outside the readings.
func (t *Task) worth(i, j int) float32 {
	if i < 0 || j < 0 || i >= len(t.x.at) || j >= len(t.y.at) {
		if i == -1 && j == -1 || i == len(t.x.at) && j == len(t.y.at) {
			return 0.5 // both at the edge
		}
		return 0
	}
	return t.worths[t.x.at[i]*len(t.y.words)+t.y.at[j]]
}

// offset returns how far a cell is from the diagonal, 0..1.
func (t *Task) offset(c Cell) float32 {
	return float32(math.Abs((float64(c.X)+0.5)/float64(len(t.x.at)) - (float64(c.Y)+0.5)/float64(len(t.y.at))))
}
