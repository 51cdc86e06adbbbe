package wordlink

import "context"

// The heaviest chain of all passages that two readings can make is found on the grid of their sentences, cell by cell: a list of the
// passages would hold six for each cell where all sentences look alike, a hundred bytes; the grid holds one byte, which says how the best
// chain up to there ends.

// How a chain ends that is no passage's end; the shapes follow.
const (
	leavesX = iota // out the last sentence of x
	leavesY
	firstShape
)

// heaviestOfAll returns the heaviest chain of passages of all sentences, the last first. Of equally heavy chains it takes one whose passages come early.
// Cost: O(n*m) time for n and m sentences, and as many bytes.
func (m *matching) heaviestOfAll(ctx context.Context, leave float32) ([]passage, error) {
	width := len(m.ys)
	ends := make([]uint8, len(m.xs)*width)
	var value [most + 1][]float32 // of the heaviest chain up to a sentence of x and one of y, in the last rows
	for k := range value {
		value[k] = make([]float32, width+1)
	}
	for i := 1; i <= len(m.xs); i++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		row, above := value[i%len(value)], value[(i-1)%len(value)]
		for j := 1; j <= width; j++ {
			heaviest, end := above[j], leavesX
			if row[j-1] > heaviest {
				heaviest, end = row[j-1], leavesY
			}
			for k, p := range ending(i, j) {
				if gain := m.gain(p, leave); gain > 0 && value[p.x%(most+1)][p.y]+gain > heaviest {
					heaviest, end = value[p.x%(most+1)][p.y]+gain, firstShape+k
				}
			}
			row[j], ends[(i-1)*width+j-1] = heaviest, uint8(end)
		}
	}
	return m.chainTo(ends), nil
}

// ending yields the passages that end before sentences i and j, each with the number of its shape.
func ending(i, j int) func(yield func(int, passage) bool) {
	return func(yield func(int, passage) bool) {
		for k, s := range shapes {
			p := passage{x: int32(i) - s[0], xEnd: int32(i), y: int32(j) - s[1], yEnd: int32(j)}
			if p.x >= 0 && p.y >= 0 && !yield(k, p) {
				return
			}
		}
	}
}

// chainTo follows the heaviest chain back from its end.
func (m *matching) chainTo(ends []uint8) []passage {
	var chain []passage
	for i, j := len(m.xs), len(m.ys); i > 0 && j > 0; {
		switch end := ends[(i-1)*len(m.ys)+j-1]; end {
		case leavesX:
			i--
		case leavesY:
			j--
		default:
			s := shapes[end-firstShape]
			p := passage{x: int32(i) - s[0], xEnd: int32(i), y: int32(j) - s[1], yEnd: int32(j)}
			chain = append(chain, p)
			i, j = int(p.x), int(p.y)
		}
	}
	return chain
}
