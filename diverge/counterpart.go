package diverge

import "sort"

// Bringing marks together. The closest sign that two marks are counterparts is that their words are linked; then that
// the words they belong to are; then that they would stand at about the same place.
const (
	linkedWords = 4.0 // weight of a word link between two marks
	linkedHeads = 3.0 // weight of a link between their heads
	nearPlace   = 1.0 // weight of standing at the same place
	sameClause  = 0.1 // weight of saying the same somewhere in one clause
	clauseWords = 30  // tokens up to which two readings count as one clause
	placeReach  = 5   // tokens: "no obstacles will be set up" / "obstacles will not be set up"
)

// matched is a mark of x with its counterpart in y.
type matched struct{ x, y mark }

// counterparts pairs the marks of one facet. Every mark is in at most one pair; lost are marks of x without a
// counterpart, gained those of y. accept may refuse a pair (nil accepts all).
func (p *pair) counterparts(f Facet, accept func(x, y mark) bool) (both []matched, lost, gained []mark) {
	xs, ys := only(p.x.marks, f), only(p.y.marks, f)
	type candidate struct {
		i, j  int
		score float64
	}
	var list []candidate
	for i, x := range xs {
		for j, y := range ys {
			if accept != nil && !accept(x, y) {
				continue
			}
			if s := p.affinity(x, y); s > 0 {
				list = append(list, candidate{i, j, s})
			}
		}
	}
	sort.SliceStable(list, func(a, b int) bool { return list[a].score > list[b].score })
	usedX, usedY := make([]bool, len(xs)), make([]bool, len(ys))
	for _, c := range list {
		if usedX[c.i] || usedY[c.j] {
			continue
		}
		usedX[c.i], usedY[c.j] = true, true
		both = append(both, matched{xs[c.i], ys[c.j]})
	}
	for i, x := range xs {
		if !usedX[i] {
			lost = append(lost, x)
		}
	}
	for j, y := range ys {
		if !usedY[j] {
			gained = append(gained, y)
		}
	}
	return both, lost, gained
}

// affinity says how surely two marks are counterparts, 0 = not at all.
func (p *pair) affinity(x, y mark) float64 {
	score := 0.0
	for i := x.start; i < x.end; i++ {
		if l, ok := p.link(i); ok && l.Y < l.YEnd && l.Y < y.end && y.start < l.YEnd {
			score = linkedWords
		}
	}
	if l, ok := p.link(x.head); ok && l.Y < l.YEnd && l.Y <= y.head && y.head < l.YEnd {
		score += linkedHeads
	}
	d := p.project(x.start) - y.start
	if d < 0 {
		d = -d
	}
	if d <= placeReach {
		score += nearPlace * (1 - float64(d)/(placeReach+1))
	}
	if score == 0 && x.class == y.class && x.level == y.level && len(p.x.tokens) <= clauseWords && len(p.y.tokens) <= clauseWords {
		score = sameClause
	}
	if score > 0 && x.class == y.class {
		score += nearPlace / 2
		if x.level == y.level {
			score += nearPlace / 2
		}
	}
	return score
}

// only returns the marks of one facet.
func only(list []mark, f Facet) []mark {
	var out []mark
	for _, m := range list {
		if m.facet == f {
			out = append(out, m)
		}
	}
	return out
}

// headKept returns the counterpart of m's head in y; ok = false when the head went missing or another word stands for it.
func (p *pair) headKept(m mark) (run, bool) {
	if m.head < 0 {
		return run{}, false
	}
	return p.kept(m.head)
}

// group returns the tokens of m together with its head when the two stand close, for showing.
func group(m mark) run {
	if m.head >= m.end && m.head-m.end <= 3 {
		return run{m.start, m.head + 1}
	}
	return run{m.start, m.end}
}

// shown returns what to show of a mark that only x has, and of its place in y, where at is the counterpart of its head: the
// words that stand in its place, "always" / "once", else what both sides have around it, "will not reopen" / "will reopen".
func (p *pair) shown(m mark, at run) (x, y run) {
	x, y = group(m), p.y.wider(at)
	if p.loose() {
		return x, y
	}
	if in := p.instead(m); !in.empty() {
		x = run{m.start, m.end}
		for i := x.end; i < len(p.x.tokens) && wordy(p.x.tokens[i]) && !content(p.x.tokens[i]); i++ {
			if _, ok := p.kept(i); ok {
				break
			}
			x.end = i + 1
		}
		return x, in
	}
	for n := 0; n < shownWords && x.start > 0; n++ {
		t := p.x.tokens[x.start-1]
		if k, ok := p.kept(x.start - 1); ok && (k.start < y.start || k.end > y.end) || !ok && (!wordy(t) || content(t)) {
			break
		}
		x.start--
	}
	return x, y
}

// shownWords is the number of words around a mark that are shown with it.
const shownWords = 3

// instead returns the words of y that stand in the place of m, behind the same word.
func (p *pair) instead(m mark) run {
	at := run{}
	if m.start > 0 {
		k, ok := p.kept(m.start - 1)
		if !ok {
			return run{}
		}
		at = run{k.end, k.end}
	}
	for at.end < len(p.y.tokens) && at.end-at.start < shownWords && p.free(at.end) {
		at.end++
	}
	return at
}

// free reports whether token j of y is a word without an equal counterpart.
func (p *pair) free(j int) bool {
	if !wordy(p.y.tokens[j]) {
		return false
	}
	k := p.yl[j]
	return k < 0 || !equal(p.links[k].Relation) || p.links[k].X >= p.links[k].XEnd
}

// wider widens r to the left over the light words before it: "closed" becomes "will be closed".
func (s *side) wider(r run) run {
	for n := 0; n < 3 && r.start > 0 && wordy(s.tokens[r.start-1]) && !content(s.tokens[r.start-1]); n++ {
		r.start--
	}
	return r
}
