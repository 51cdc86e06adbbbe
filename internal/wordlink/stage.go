package wordlink

// A Stage holds what one pass over the cells came to, for the next pass to look at.
type Stage struct {
	t            *Task
	cells        []Cell    // in order
	p            []float32 // of each cell
	row          []int     // index of the first cell of each row; len = rows + 1
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

// Stage looks at the cells that a forest has to judge, in the light of the stage before, nil at first.
func (t *Task) Stage(f Forest, before *Stage) *Stage {
	cells := t.Candidates(before)
	p := make([]float32, len(cells))
	row := make(Row, 0, width)
	for k, c := range cells {
		row = t.Row(row[:0], c, before)
		p[k] = f.Chance(row)
	}
	return newStage(t, cells, p)
}

func newStage(t *Task, cells []Cell, p []float32) *Stage {
	n, m := len(t.x.at), len(t.y.at)
	s := &Stage{t: t, cells: cells, p: p, row: make([]int, n+1), bestX: make([]best, n), bestY: make([]best, m)}
	for k, c := range cells {
		s.row[c.X+1] = k + 1
		s.bestX[c.X].add(p[k])
		s.bestY[c.Y].add(p[k])
	}
	for i := range n {
		s.row[i+1] = max(s.row[i+1], s.row[i])
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
	lo, hi := s.row[i], s.row[i+1]
	for lo < hi {
		mid := (lo + hi) / 2
		if s.cells[mid].Y < j {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < s.row[i+1] && s.cells[lo].Y == j {
		return s.p[lo]
	}
	return 0 // no candidate
}

// features adds what the pass found at c and around it.
func (s *Stage) features(f Row, c Cell) Row {
	i, j := c.X, c.Y
	p := s.at(i, j)
	f = append(f, p)
	f = ends(f, s.bestX[i].but(p), s.bestY[j].but(p))
	f = append(f, s.at(i-1, j-1), s.at(i+1, j+1), s.at(i-2, j-2), s.at(i+2, j+2))
	f = ends(f, s.at(i-1, j+1), s.at(i+1, j-1))
	f = ends(f, s.at(i-1, j), s.at(i, j-1))
	f = ends(f, s.at(i+1, j), s.at(i, j+1))
	f = ends(f, s.at(i-1, j-2), s.at(i-2, j-1))
	f = ends(f, s.at(i+1, j+2), s.at(i+2, j+1))
	f = flags(f, s.mateX[i] == j)
	f = ends(f, taken(s.mateX[i], j), taken(s.mateY[j], i))
	f = s.anchors(f, i, j, -1)
	f = s.anchors(f, i, j, 1)
	f = s.heads(f, i, j, -1)
	f = s.heads(f, i, j, 1)
	f = append(f, s.mated(i, j, -1), s.mated(i, j, 1))
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
	f = ends(f, shiftX, shiftY)
	return ends(f, distX, distY)
}

// heads adds how far the cell is out of step with the nearest linked content words on one side, which a function word most likely belongs to.
func (s *Stage) heads(f Row, i, j, step int) Row {
	shiftX := head(s.t.x, s.mateX, i, j, step)
	shiftY := head(s.t.y, s.mateY, j, i, step)
	return ends(f, shiftX, shiftY)
}

// head looks for the next content word beside k and returns how far its partner is from where it should be if k belongs to want.
func head(r *reading, mate []int, k, want, step int) float32 {
	const reach, lost = 4, 12
	for d := 1; d <= reach; d++ {
		at := k + step*d
		if at < 0 || at >= len(mate) {
			break
		}
		if r.word(at).kind != content {
			continue
		}
		if mate[at] < 0 {
			return lost + 1
		}
		return float32(min(lost, abs((mate[at]-want)-step*d)))
	}
	return lost + 2
}

// mated returns the length of the run of links in step that starts beside the cell.
func (s *Stage) mated(i, j, step int) float32 {
	const longest = 8
	n := 0
	for n < longest {
		i, j = i+step, j+step
		if i < 0 || j < 0 || i >= len(s.mateX) || j >= len(s.mateY) || s.mateX[i] != j {
			break
		}
		n++
	}
	return float32(n)
}

// slot adds whether the stretches around i and j face each other, and how long they are.
func (s *Stage) slot(f Row, i, j int) Row {
	gapX, fitsX := gap(s.mateX, len(s.mateY), i, j)
	gapY, fitsY := gap(s.mateY, len(s.mateX), j, i)
	f = append(f, fitsX+fitsY)
	return ends(f, gapX, gapY)
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
