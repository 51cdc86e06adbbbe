package wordlink

import "slices"

// hopeless is the chance below which a later stage does not look at a cell again, unless a link is near.
const hopeless = 0.02

// Candidates returns the cells worth looking at, in order, and their features. At the first stage, when before is nil, they are
// those with evidence; later those that had a chance before and those near a link.
func (t *Task) Candidates(before *Stage) ([]Cell, []Row) {
	var cells []Cell
	if before == nil {
		cells = t.likely()
	} else {
		cells = before.again()
	}
	return cells, t.features(cells, before)
}

// likely returns the cells that have evidence.
func (t *Task) likely() []Cell {
	places := make([][]int, len(t.y.words))
	for j, w := range t.y.at {
		places[w] = append(places[w], j)
	}
	short := map[int][]int{}
	for c := range t.acronyms {
		short[c.X] = append(short[c.X], c.Y)
	}
	var cells []Cell
	var row []int
	for i, a := range t.x.at {
		row = append(row[:0], short[i]...)
		like := t.like[a*len(t.y.words) : (a+1)*len(t.y.words)]
		for b := range like {
			if like[b].evidence == None {
				continue
			}
			for _, j := range places[b] {
				if t.inTurn(i, j) && t.backed(i, j) {
					row = append(row, j)
				}
			}
		}
		slices.Sort(row)
		for _, j := range slices.Compact(row) {
			cells = append(cells, Cell{i, j})
		}
	}
	return cells
}

// inTurn reports whether two tokens are about the same occurrence of their words, counted from the start. It is asked of words so
// frequent in both readings that not every occurrence can be looked at with every other.
func (t *Task) inTurn(i, j int) bool {
	const most = 4096
	x, y := t.x.word(i).count, t.y.word(j).count
	if x*y <= most {
		return true
	}
	apart := float64(t.x.turn[i])/float64(x) - float64(t.y.turn[j])/float64(y)
	return max(apart, -apart) <= most/float64(x*y)
}

// backed reports whether a cell of function words or marks stands where it could be a link: beside a likely one, or
// at about the same place. Content words need no backing.
func (t *Task) backed(i, j int) bool {
	if t.x.word(i).kind == content || t.y.word(j).kind == content {
		return true
	}
	const near, support = 6, 0.2
	return abs(i-j) <= near || t.worth(i-1, j-1) > support || t.worth(i+1, j+1) > support ||
		t.worth(i-1, j-2)+t.worth(i-2, j-1)+t.worth(i+1, j+2)+t.worth(i+2, j+1) > support
}

// again returns the cells that deserve another look.
func (s *Stage) again() []Cell {
	chosen := make([]bool, len(s.mateY)) // of the present row
	var cells []Cell
	var row []int
	for i := range s.mateX {
		row = row[:0]
		choose := func(j int) {
			if !chosen[j] {
				chosen[j] = true
				row = append(row, j)
			}
		}
		for k := s.row[i]; k < s.row[i+1]; k++ {
			if s.p[k] >= hopeless {
				choose(s.cells[k].Y)
			}
		}
		s.around(i, choose)
		slices.Sort(row)
		for _, j := range row {
			cells = append(cells, Cell{i, j})
			chosen[j] = false
		}
	}
	return cells
}

// around chooses the cells of row i within reach of a link.
func (s *Stage) around(i int, choose func(j int)) {
	const reach = 3
	for a := max(0, i-reach); a <= min(len(s.mateX)-1, i+reach); a++ {
		if s.mateX[a] < 0 {
			continue
		}
		for j := max(0, s.mateX[a]-reach); j <= min(len(s.mateY)-1, s.mateX[a]+reach); j++ {
			choose(j)
		}
	}
}
