package wordlink

import (
	"cmp"
	"context"
	"slices"
)

// A passage is sentences [x, xEnd) of one reading against [y, yEnd) of the other.
type passage struct {
	x, xEnd, y, yEnd int32
	gain             float32 // what it is worth to set them against each other; above 0 they share enough
}

// most is the greatest number of sentences on one side of a passage.
const most = 3

// shapes is the numbers of sentences that make a passage.
var shapes = [...][2]int32{{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}}

// candidates returns the passages that free sentences of both sides can make, sorted by x, then y: those that share enough and that
// are worth more than their sentences one by one, of each sentence of x the mostOfOne best.
func (m *matching) candidates(ctx context.Context, x, xEnd, y, yEnd int, leave float32) ([]passage, error) {
	var list, row []passage
	for a := int32(x); a < int32(xEnd); a++ {
		if m.ofX[a] >= 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		row = row[:0]
		for b := int32(y); b < int32(yEnd); b++ {
			if m.ofY[b] >= 0 {
				continue
			}
			for _, s := range shapes {
				p := passage{x: a, xEnd: a + s[0], y: b, yEnd: b + s[1]}
				if p.xEnd > int32(xEnd) || p.yEnd > int32(yEnd) || !m.free(p) {
					continue
				}
				if p.gain = m.gain(p, leave); p.gain > 0 {
					row = append(row, p)
				}
			}
		}
		list = append(list, strongest(row)...)
	}
	return list, nil
}

// mostOfOne bounds the passages that begin with one sentence among those that moved or stand beside another one. What they are chosen from
// are look-alikes, of which none is surer than the next.
const mostOfOne = 64

// strongest returns the passages with the greatest gain, in the order given.
func strongest(row []passage) []passage {
	if len(row) <= mostOfOne {
		return row
	}
	slices.SortStableFunc(row, func(p, q passage) int { return cmp.Compare(q.gain, p.gain) })
	row = row[:mostOfOne]
	slices.SortFunc(row, func(p, q passage) int {
		return cmp.Or(cmp.Compare(p.y, q.y), cmp.Compare(p.yEnd, q.yEnd), cmp.Compare(p.xEnd, q.xEnd))
	})
	return row
}

// gain returns what a passage is worth, 0 if that is not more than its sentences are worth one by one.
func (m *matching) gain(p passage, leave float32) float32 {
	more := p.xEnd - p.x + p.yEnd - p.y - 2
	if more == 0 {
		return max(0, m.single(p.x, p.y, leave))
	}
	x, y := m.sides(p)
	cost := leave*(x.mass+y.mass) + manyCost*float32(more)
	var atMost float32
	for i := p.x; i < p.xEnd; i++ {
		for _, both := range m.common[int(i)*len(m.ys):][p.y:p.yEnd] {
			atMost += 2 * both
		}
	}
	if atMost <= cost { // most passages end here
		return 0
	}
	least := cost + m.oneByOne(p, leave)
	if atMost <= least {
		return 0
	}
	both := 2 * shared(x.bag, y.bag) // a word of one sentence is in one of the others only
	if both <= least {
		return 0
	}
	return both - cost
}

// single returns what it is worth to set sentence i against sentence j.
func (m *matching) single(i, j int32, leave float32) float32 {
	return 2*m.common[int(i)*len(m.ys)+int(j)] - leave*(m.xs[i].mass+m.ys[j].mass)
}

// oneByOne returns what the sentences of a passage are worth in passages of one against one.
func (m *matching) oneByOne(p passage, leave float32) float32 {
	var worth float32
	for i := p.x; i < p.xEnd; i++ {
		for j := p.y; j < p.yEnd; j++ {
			worth = max(worth, m.single(i, j, leave))
		}
	}
	if p.xEnd-p.x == 2 && p.yEnd-p.y == 2 {
		worth = max(worth, m.single(p.x, p.y, leave)+m.single(p.x+1, p.y+1, leave))
	}
	return worth
}

// mass returns the weight of all sentences of a passage.
func (m *matching) mass(p passage) float32 {
	x, y := m.sides(p)
	return x.mass + y.mass
}

// sides returns what stands on either side of a passage.
func (m *matching) sides(p passage) (x, y *sentence) {
	return &m.rowsX[p.xEnd-p.x-1][p.x], &m.rowsY[p.yEnd-p.y-1][p.y]
}

// rows returns one sentence, two and three in a row as one, by the first of them.
func rows(list []sentence) [most][]sentence {
	all := [most][]sentence{list}
	for n := 1; n < most; n++ {
		for k := range max(0, len(list)-n) {
			row := sentence{start: list[k].start, end: list[k+n].end}
			for _, s := range list[k : k+n+1] {
				row.bag = append(row.bag, s.bag...)
				row.mass += s.mass
			}
			row.bag = gathered(row.bag)
			all[n] = append(all[n], row)
		}
	}
	return all
}

// common returns the weight that every two sentences share.
func common(xs, ys []sentence) []float32 {
	type posting struct {
		sentence int
		weight   float32
	}
	postings := map[int32][]posting{}
	for j, s := range ys {
		for _, t := range s.bag {
			postings[t.term] = append(postings[t.term], posting{j, t.weight})
		}
	}
	all := make([]float32, len(xs)*len(ys))
	for i, s := range xs {
		row := all[i*len(ys) : (i+1)*len(ys)]
		for _, t := range s.bag {
			for _, p := range postings[t.term] {
				row[p.sentence] += min(t.weight, p.weight)
			}
		}
	}
	return all
}
