package diverge

import "sort"

// hunk is a place where the readings differ: tokens of x against tokens of y, one of them possibly none.
//
// The words without an equal counterpart form runs on either side. Two runs face each other when a weak link (the same
// place, opposites, phrase against phrase) joins them, or when the words before or behind them are counterparts:
//
//	it  was  clear    that            clear faces obvious: "was" and "is" before it are counterparts,
//	it  is   obvious  that            and so is "that" behind it
//
// A run that faces none is a gap. It fails where words moved across a clause: those come out as a gap on each side.
type hunk struct{ x, y run }

// hunks returns the places where the readings differ, in the order of x, then of y.
func (p *pair) hunks() []hunk {
	xs, ys := p.freeRuns(p.x), p.mirror().freeRuns(p.y)
	facing := map[int]int{} // run of x -> run of y
	taken := map[int]bool{}
	for need := 3; need > 0; need-- { // the surest pairs first
		for i, x := range xs {
			if _, ok := facing[i]; ok {
				continue
			}
			for j, y := range ys {
				if !taken[j] && p.faces(x, y) >= need {
					facing[i], taken[j] = j, true
					break
				}
			}
		}
	}
	var out []hunk
	for i, x := range xs {
		if j, ok := facing[i]; ok {
			out = append(out, hunk{x, ys[j]})
		} else {
			at := p.placeOf(x)
			out = append(out, hunk{x, run{at, at}})
		}
	}
	m := p.mirror()
	for j, y := range ys {
		if !taken[j] {
			at := m.placeOf(y)
			out = append(out, hunk{run{at, at}, y})
		}
	}
	sort.SliceStable(out, func(a, b int) bool {
		if out[a].x.start != out[b].x.start {
			return out[a].x.start < out[b].x.start
		}
		return out[a].y.start < out[b].y.start
	})
	return p.bridged(out)
}

// freeRuns returns the runs of tokens of s (which is p.x) without an equal counterpart. A lone comma or article that does
// have one does not part two runs when its neighbours on both sides are free.
func (p *pair) freeRuns(s *side) []run {
	var out []run
	for i := range s.tokens {
		if _, ok := p.kept(i); ok {
			continue
		}
		if n := len(out); n > 0 && out[n-1].end == i {
			out[n-1].end = i + 1
		} else {
			out = append(out, run{i, i + 1})
		}
	}
	return out
}

// faces says how surely two free runs stand in one place: 3 = linked, 2 = between the same words, 1 = beside one same word.
func (p *pair) faces(x, y run) int {
	for i := x.start; i < x.end; i++ {
		if l, ok := p.link(i); ok && l.Y < l.YEnd && l.Y < y.end && y.start < l.YEnd {
			return 3
		}
	}
	n := 0
	switch {
	case x.start == 0 && y.start == 0:
		n++
	case x.start > 0 && y.start > 0:
		if at, ok := p.kept(x.start - 1); ok && at.end == y.start {
			n++
		}
	}
	switch {
	case x.end == len(p.x.tokens) && y.end == len(p.y.tokens):
		n++
	case x.end < len(p.x.tokens) && y.end < len(p.y.tokens):
		if at, ok := p.kept(x.end); ok && at.start == y.end {
			n++
		}
	}
	return n
}

// placeOf returns where in y the words of run x would stand: behind the counterpart of the word before them, else before
// the counterpart of the word behind them.
func (p *pair) placeOf(x run) int {
	if x.start > 0 {
		if at, ok := p.kept(x.start - 1); ok {
			return at.end
		}
	}
	if x.end < len(p.x.tokens) {
		if at, ok := p.kept(x.end); ok {
			return at.start
		}
	}
	return min(p.project(x.start), len(p.y.tokens))
}

// bridged joins neighbouring hunks that only light words part, when they tell one story: words gone on both ends, or gone
// here and come there.
func (p *pair) bridged(list []hunk) []hunk {
	var out []hunk
	for _, h := range list {
		if n := len(out); n > 0 {
			last := &out[n-1]
			dx, dy := h.x.start-last.x.end, h.y.start-last.y.end
			reach := 1
			if last.x.empty() && h.y.empty() || last.y.empty() && h.x.empty() {
				reach = bridgeWords // gone here and come there
			}
			if dx >= 0 && dy >= 0 && dx <= reach && dy <= reach && p.lightGap(last.x.end, h.x.start) &&
				(last.x.empty() || last.y.empty() || h.x.empty() || h.y.empty()) {
				last.x.end, last.y.end = max(last.x.end, h.x.end), max(last.y.end, h.y.end)
				continue
			}
		}
		out = append(out, h)
	}
	return out
}

// bridgeWords is the number of light words across which words that went and words that came are one rewording:
// "a grief and a great pain for us" / "a grief for us, a bitter wound".
const bridgeWords = 3

// lightGap reports whether tokens [from, to) of x carry no content and no mark but that of a person.
func (p *pair) lightGap(from, to int) bool {
	for i := from; i < to; i++ {
		if content(p.x.tokens[i]) {
			return false
		}
		for _, m := range p.x.marks {
			if m.start <= i && i < m.end && m.facet != Person {
				return false
			}
		}
	}
	return true
}
