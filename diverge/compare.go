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
	out := merged(typed)
	for _, h := range p.hunks() {
		for _, rest := range uncovered(p, h, out) {
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

// uncovered returns what is left of h once the places of typed changes are taken out: nothing when a typed change explains
// a short difference, the content before and behind it otherwise.
func uncovered(p *pair, h hunk, typed []change) []hunk {
	for _, c := range typed {
		if !c.x.overlaps(h.x) && !c.y.overlaps(h.y) {
			continue
		}
		var out []hunk
		left := hunk{run{h.x.start, clamp(c.x.start, h.x)}, run{h.y.start, clamp(c.y.start, h.y)}}
		right := hunk{run{clamp(c.x.end, h.x), h.x.end}, run{clamp(c.y.end, h.y), h.y.end}}
		if c.x.empty() || !c.x.overlaps(h.x) {
			left.x.end, right.x.start = h.x.start, h.x.start
		}
		if c.y.empty() || !c.y.overlaps(h.y) {
			left.y.end, right.y.start = h.y.start, h.y.start
		}
		for _, rest := range []hunk{left, right} {
			if !rest.x.empty() || !rest.y.empty() {
				out = append(out, uncovered(p, rest, typed)...)
			}
		}
		return out
	}
	return []hunk{h}
}

func clamp(i int, r run) int { return min(max(i, r.start), r.end) }
