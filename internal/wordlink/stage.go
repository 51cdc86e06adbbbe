package wordlink

// A Stage holds what one pass over the cells came to, for the next pass to look at.
type Stage struct {
	t            *Task
	p            []float32 // of every cell, row by row; 0 for cells that were no candidates
	mateX, mateY []int     // partner of each token in the best links, -1 = none
	bestX, bestY []best    // the two greatest values of each row and column
}

// A best is the two greatest values of a row or column.
type best struct{ first, second float32 }

func (b *best) add(p float32) {
	switch {
	case p > b.first:
		b.first, b.second = p, b.first
	case p > b.second:
		b.second = p
	}
}

// but returns the greatest value of the others.
func (b best) but(p float32) float32 {
	if p == b.first {
		return b.second
	}
	return b.first
}

func NewStage(t *Task, cells []Cell, p []float32) *Stage {
	n, m := len(t.x.at), len(t.y.at)
	s := &Stage{t: t, p: make([]float32, n*m), bestX: make([]best, n), bestY: make([]best, m)}
	for k, c := range cells {
		s.p[c.X*m+c.Y] = p[k]
		s.bestX[c.X].add(p[k])
		s.bestY[c.Y].add(p[k])
	}
	s.mateX, s.mateY = mates(t, cells, p)
	return s
}

// at returns the value of a cell, 0 outside the readings.
func (s *Stage) at(i, j int) float32 {
	if i < 0 || j < 0 || i >= len(s.mateX) || j >= len(s.mateY) {
		if i == -1 && j == -1 || i == len(s.mateX) && j == len(s.mateY) {
			return 0.5 // both at the edge
		}
		return 0
	}
	return s.p[i*len(s.mateY)+j]
}

// features adds what the pass found at c and around it.
func (s *Stage) features(f Row, c Cell) Row {
	i, j := c.X, c.Y
	p := s.at(i, j)
	f = append(f, p)
	f = append(f, ends(s.bestX[i].but(p), s.bestY[j].but(p))...)
	f = append(f, s.at(i-1, j-1), s.at(i+1, j+1), s.at(i-1, j+1), s.at(i+1, j-1), s.at(i-2, j-2), s.at(i+2, j+2))
	f = append(f, ends(s.at(i-1, j), s.at(i, j-1))...)
	f = append(f, ends(s.at(i+1, j), s.at(i, j+1))...)
	f = append(f, ends(s.at(i-1, j-2), s.at(i-2, j-1))...)
	f = append(f, ends(s.at(i+1, j+2), s.at(i+2, j+1))...)
	f = append(f, flags(s.mateX[i] == j)...)
	f = append(f, ends(taken(s.mateX[i], j), taken(s.mateY[j], i))...)
	f = s.anchors(f, i, j, -1)
	f = s.anchors(f, i, j, 1)
	f = s.slot(f, i, j)
	return append(f, s.crossings(i, j))
}

// taken tells tokens with this partner, with none and with another apart.
func taken(mate, want int) float32 {
	switch mate {
	case want:
		return 0
	case -1:
		return 1
	}
	return 2
}

// nearest returns the next token with a partner beside k and that partner.
func nearest(mate []int, k, step int) (at, partner int) {
	const reach = 12
	for d := 1; d <= reach; d++ {
		if at = k + step*d; at < 0 || at >= len(mate) {
			break
		}
		if mate[at] >= 0 {
			return at, mate[at]
		}
	}
	return -1, -1
}

// anchors adds how far the cell is out of step with the nearest links on one side.
func (s *Stage) anchors(f Row, i, j, step int) Row {
	const far = 20
	shiftX, distX := float32(far), float32(far)
	if at, partner := nearest(s.mateX, i, step); at >= 0 {
		shiftX, distX = min(far, float32(abs((j-partner)-(i-at)))), float32(abs(i-at))
	}
	shiftY, distY := float32(far), float32(far)
	if at, partner := nearest(s.mateY, j, step); at >= 0 {
		shiftY, distY = min(far, float32(abs((i-partner)-(j-at)))), float32(abs(j-at))
	}
	f = append(f, ends(shiftX, shiftY)...)
	return append(f, ends(distX, distY)...)
}

// slot adds whether the stretches around i and j face each other, and how long they are.
func (s *Stage) slot(f Row, i, j int) Row {
	gapX, fitsX := gap(s.mateX, len(s.mateY), i, j)
	gapY, fitsY := gap(s.mateY, len(s.mateX), j, i)
	f = append(f, fitsX+fitsY)
	return append(f, ends(gapX, gapY)...)
}

// gap returns the length of the stretch without partners around k, and 1 if its neighbours' partners lie on both sides of want.
func gap(mate []int, other, k, want int) (length, fits float32) {
	left, right := k-1, k+1
	for left >= 0 && mate[left] < 0 && k-left < 8 {
		left--
	}
	for right < len(mate) && mate[right] < 0 && right-k < 8 {
		right++
	}
	before, after := -1, other
	if left >= 0 {
		before = mate[left]
	}
	if right < len(mate) && mate[right] >= 0 {
		after = mate[right]
	}
	if before < want && want < after {
		fits = 1
	}
	return float32(right - left - 1), fits
}

// crossings returns the share of nearby links that the cell would cross.
func (s *Stage) crossings(i, j int) float32 {
	const reach = 6
	crossed, all := 0, 0
	count := func(mate []int, k, want int) {
		for at := max(0, k-reach); at <= min(len(mate)-1, k+reach); at++ {
			if at == k || mate[at] < 0 || mate[at] == want {
				continue
			}
			all++
			if (at < k) != (mate[at] < want) {
				crossed++
			}
		}
	}
	count(s.mateX, i, j)
	count(s.mateY, j, i)
	if all == 0 {
		return 0
	}
	return float32(crossed) / float32(all)
}

// candidates returns the cells worth looking at: those with evidence and, once there are links, those near a link.
func (t *Task) candidates(before *Stage) []Cell {
	near := map[Cell]bool{}
	if before != nil {
		for i, j := range before.mateX {
			if j >= 0 {
				t.around(i, j, near)
			}
		}
	}
	places := make([][]int, len(t.y.words))
	for j, w := range t.y.at {
		places[w] = append(places[w], j)
	}
	var cells []Cell
	for i, a := range t.x.at {
		for b := range t.y.words {
			if t.like[a*len(t.y.words)+b].evidence == None {
				continue
			}
			for _, j := range places[b] {
				cells = append(cells, Cell{i, j})
				delete(near, Cell{i, j})
			}
		}
	}
	for c := range t.acronyms {
		near[c] = true
	}
	for c := range near {
		if t.likeness(c.X, c.Y).evidence == None {
			cells = append(cells, c)
		}
	}
	return inOrder(cells)
}

// around adds the cells within reach of a link.
func (t *Task) around(i, j int, near map[Cell]bool) {
	const reach = 3
	for a := max(0, i-reach); a <= min(len(t.x.at)-1, i+reach); a++ {
		for b := max(0, j-reach); b <= min(len(t.y.at)-1, j+reach); b++ {
			near[Cell{a, b}] = true
		}
	}
}
