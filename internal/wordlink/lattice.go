package wordlink

import "github.com/quotecheck/quotecheck/internal/anchor"

// A lattice is all the chains of passages that some sentences of two readings can make.
type lattice struct {
	m      *matching
	xs, ys []int             // the sentences, ascending
	leave  float32           // share of its weight that a passage must share
	common []float32         // weight that every two sentences share
	bagsX  [most][][]weighed // of as many sentences in a row as the index and one more, by the first of them; nil where they are not in a row
	bagsY  [most][][]weighed
	value  []float32 // of the best chain before each point
	step   []int8    // the last step of that chain: a shape + 1, or skipX, skipY
}

const (
	skipX = -1
	skipY = -2
)

// most is the greatest number of sentences on one side of a passage.
const most = 3

// shapes is the numbers of sentences that make a passage.
var shapes = [...][2]int{{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}}

func newLattice(m *matching, xs, ys []int, leave float32) *lattice {
	points := (len(xs) + 1) * (len(ys) + 1)
	l := &lattice{m: m, xs: xs, ys: ys, leave: leave, value: make([]float32, points), step: make([]int8, points)}
	l.share()
	for n := range most {
		l.bagsX[n], l.bagsY[n] = bags(m.xs, xs, n+1), bags(m.ys, ys, n+1)
	}
	return l
}

// bags returns the bag of every n of the chosen sentences that follow each other, nil for those that something parts.
func bags(list []sentence, chosen []int, n int) [][]weighed {
	all := make([][]weighed, max(0, len(chosen)-n+1))
	for k := range all {
		first := chosen[k]
		switch {
		case chosen[k+n-1]-first >= n:
		case n == 1:
			all[k] = list[first].bag
		default:
			var bag []weighed
			for _, s := range list[first : first+n] {
				bag = append(bag, s.bag...)
			}
			all[k] = gathered(bag)
		}
	}
	return all
}

// share computes what every two sentences have in common.
func (l *lattice) share() {
	type posting struct {
		sentence int
		weight   float32
	}
	postings := map[int32][]posting{}
	for j, s := range l.ys {
		for _, t := range l.m.ys[s].bag {
			postings[t.term] = append(postings[t.term], posting{j, t.weight})
		}
	}
	l.common = make([]float32, len(l.xs)*len(l.ys))
	for i, s := range l.xs {
		row := l.common[i*len(l.ys) : (i+1)*len(l.ys)]
		for _, t := range l.m.xs[s].bag {
			for _, p := range postings[t.term] {
				row[p.sentence] += min(t.weight, p.weight)
			}
		}
	}
}

// best returns the passages of the heaviest chain, the last first.
func (l *lattice) best() []anchor.Block {
	width := len(l.ys) + 1
	for i := 0; i <= len(l.xs); i++ {
		for j := 0; j <= len(l.ys); j++ {
			l.reach(i, j, i*width+j)
		}
	}
	var chain []anchor.Block
	for i, j := len(l.xs), len(l.ys); i > 0 && j > 0; {
		switch s := l.step[i*width+j]; s {
		case skipX:
			i--
		case skipY:
			j--
		default:
			a, b := i-shapes[s-1][0], j-shapes[s-1][1]
			chain = append(chain, anchor.Block{X: l.xs[a], XEnd: l.xs[i-1] + 1, Y: l.ys[b], YEnd: l.ys[j-1] + 1})
			i, j = a, b
		}
	}
	return chain
}

// reach finds the best chain of the first i and j sentences.
func (l *lattice) reach(i, j, at int) {
	width := len(l.ys) + 1
	if i > 0 {
		l.value[at], l.step[at] = l.value[at-width], skipX
	}
	if j > 0 && (i == 0 || l.value[at-1] > l.value[at]) {
		l.value[at], l.step[at] = l.value[at-1], skipY
	}
	for s, shape := range shapes {
		a, b := i-shape[0], j-shape[1]
		if a < 0 || b < 0 {
			continue
		}
		before := l.value[a*width+b]
		if g := l.gain(a, i, b, j, l.value[at]-before); g > 0 && before+g > l.value[at] {
			l.value[at], l.step[at] = before+g, int8(s+1)
		}
	}
}

// gain returns what it is worth to set sentences [a, i) against [b, j), 0 if that is surely not more than least. Above 0 they share enough.
func (l *lattice) gain(a, i, b, j int, least float32) float32 {
	bagX, bagY := l.bagsX[i-a-1][a], l.bagsY[j-b-1][b]
	if bagX == nil || bagY == nil {
		return 0
	}
	var both, mass float32
	for k := a; k < i; k++ {
		mass += l.m.xs[l.xs[k]].mass
		for n := b; n < j; n++ {
			both += l.common[k*len(l.ys)+n]
		}
	}
	for n := b; n < j; n++ {
		mass += l.m.ys[l.ys[n]].mass
	}
	cost := l.leave*mass + manyCost*float32(i-a+j-b-2)
	if i-a+j-b == 2 {
		return 2*both - cost
	}
	if 2*both-cost <= max(least, 0) {
		return 0
	}
	return 2*shared(bagX, bagY) - cost // a word of one sentence is in one of the others only
}
