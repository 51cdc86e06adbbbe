package wordlink

import (
	"math"

	"github.com/quotecheck/quotecheck/normalize"
)

// A Task is the linking of two readings.
type Task struct {
	x, y             *reading
	like             []likeness // of every word of x with every word of y
	worths           []float32  // their worth, apart because it is looked up most
	rivalsX, rivalsY []float32  // of each word: how many tokens of the other side have evidence to be its partner
	acronyms         map[Cell]bool
}

// A Cell is a token of x against a token of y.
type Cell struct{ X, Y int }

// NewTask prepares the linking of two readings. Cost: O(v*w) for v and w distinct words.
func NewTask(x, y []normalize.Token) *Task { return new(Linker).task(x, y) }

func (l *Linker) task(x, y []normalize.Token) *Task {
	t := &Task{x: l.prepare(x), y: l.prepare(y)}
	v, w := len(t.x.words), len(t.y.words)
	t.like = make([]likeness, v*w)
	room := make([]float32, v*w+v+w)
	t.worths, t.rivalsX, t.rivalsY = room[:v*w], room[v*w:v*w+v], room[v*w+v:]
	for a := range t.x.words {
		for b := range t.y.words {
			k := a*w + b
			t.like[k] = compare(&t.x.words[a], &t.y.words[b])
			if worth := t.like[k].worth; worth > 0 {
				t.worths[k] = worth
				t.rivalsX[a] += worth * float32(t.y.words[b].count)
				t.rivalsY[b] += worth * float32(t.x.words[a].count)
			}
		}
	}
	add := func(c Cell) {
		if t.acronyms == nil {
			t.acronyms = map[Cell]bool{}
		}
		t.acronyms[c] = true
	}
	acronyms(t.x, t.y, func(i, j int) { add(Cell{i, j}) })
	acronyms(t.y, t.x, func(j, i int) { add(Cell{i, j}) })
	return t
}

// prepare returns a reading with what is known of its words.
func (l *Linker) prepare(tokens []normalize.Token) *reading {
	if l.words == nil {
		l.words = vocabulary{}
	}
	return l.words.prepare(tokens)
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
