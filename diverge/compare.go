package diverge

import "sort"

// compare returns where y departs from x, in the order of the places. It looks at the two readings alone: what a whole
// document leaves out or puts elsewhere is found in sequence.go.
func compare(x, y *side) []change {
	p := newPair(x, y)
	var typed []change
	for _, detect := range []func(*pair) []change{numbers, naming, negation, modality, quantifier, person, timeword, degree, condition} {
		typed = append(typed, detect(p)...)
	}
	typed = merged(typed)
	out := append([]change(nil), typed...)
	for _, h := range p.hunks() {
		for _, rest := range uncovered(h, typed) {
			if c, ok := judge(p, rest); ok {
				out = append(out, c)
			}
		}
	}
	out = merged(out)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.x != b.x {
			return a.x.start < b.x.start || a.x.start == b.x.start && a.x.end < b.x.end
		}
		return a.y.start < b.y.start
	})
	return out
}

// judge decides whether an untyped difference is a gap or other wording.
func judge(p *pair, h hunk) (change, bool) {
	nx, ny := p.x.contents(h.x), p.y.contents(h.y)
	switch {
	case nx == 0 && ny == 0:
		return change{}, false
	case ny == 0:
		return gap(p, h, p.x, h.x, h.y, true)
	case nx == 0:
		return gap(p, h, p.y, h.y, h.x, false)
	}
	return wording(p, h)
}

// merged joins the changes that speak of one place.
func merged(list []change) []change {
	var out []change
	for _, c := range list {
		for i := 0; i < len(out); i++ {
			if out[i].sameplace(c) {
				c = out[i].merge(c)
				out = append(out[:i], out[i+1:]...)
				i = -1
			}
		}
		out = append(out, c)
	}
	return out
}

// uncovered returns what is left of h once the places of typed changes are taken out: what stands before the first and
// behind the last of them.
func uncovered(h hunk, typed []change) []hunk {
	x, y, hit := run{h.x.end, h.x.start}, run{h.y.end, h.y.start}, false
	for _, c := range typed {
		if c.x.overlaps(h.x) {
			x, hit = run{min(x.start, clamp(c.x.start, h.x)), max(x.end, clamp(c.x.end, h.x))}, true
		}
		if c.y.overlaps(h.y) {
			y, hit = run{min(y.start, clamp(c.y.start, h.y)), max(y.end, clamp(c.y.end, h.y))}, true
		}
	}
	if !hit {
		return []hunk{h}
	}
	if x.start > x.end { // no typed word on this side: all of it goes with the words behind
		x = run{h.x.start, h.x.start}
	}
	if y.start > y.end {
		y = run{h.y.start, h.y.start}
	}
	return []hunk{
		{run{h.x.start, x.start}, run{h.y.start, y.start}},
		{run{x.end, h.x.end}, run{y.end, h.y.end}},
	}
}

func clamp(i int, r run) int { return min(max(i, r.start), r.end) }
