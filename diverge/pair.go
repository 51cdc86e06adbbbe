package diverge

import (
	"github.com/quotecheck/quotecheck/align"
)

// pair is two readings of one clause with their words linked. All detectors read it, none changes it.
type pair struct {
	x, y  *side
	links []align.Link
	xl    []int // token of x -> its link
	yl    []int // token of y -> its link
}

func newPair(x, y *side) *pair {
	var a align.Aligner
	p := &pair{x: x, y: y, links: a.Words(x.tokens, y.tokens)}
	p.xl, p.yl = make([]int, len(x.tokens)), make([]int, len(y.tokens))
	for i := range p.xl {
		p.xl[i] = -1
	}
	for i := range p.yl {
		p.yl[i] = -1
	}
	for k, l := range p.links {
		for i := l.X; i < l.XEnd; i++ {
			p.xl[i] = k
		}
		for i := l.Y; i < l.YEnd; i++ {
			p.yl[i] = k
		}
	}
	return p
}

// mirror returns the pair seen from the other side.
func (p *pair) mirror() *pair {
	m := &pair{x: p.y, y: p.x, xl: p.yl, yl: p.xl, links: make([]align.Link, len(p.links))}
	for i, l := range p.links {
		m.links[i] = align.Link{X: l.Y, XEnd: l.YEnd, Y: l.X, YEnd: l.XEnd, Relation: l.Relation, Score: l.Score}
	}
	return m
}

// link returns the link of token i of x, ok = false if there is none.
func (p *pair) link(i int) (align.Link, bool) {
	if i < 0 || i >= len(p.xl) || p.xl[i] < 0 {
		return align.Link{}, false
	}
	return p.links[p.xl[i]], true
}

// equal reports whether a relation says that both sides mean the same word.
func equal(r align.Relation) bool {
	switch r {
	case align.Identical, align.SameStem, align.SameName, align.SameValue, align.Spelled, align.Synonym:
		return true
	}
	return false
}

// kept returns the counterpart of token i of x, if a word that means the same stands in y.
func (p *pair) kept(i int) (run, bool) {
	l, ok := p.link(i)
	if !ok || !equal(l.Relation) || l.Y >= l.YEnd {
		return run{}, false
	}
	return run{l.Y, l.YEnd}, true
}

// project returns the place in y where token i of x would stand: behind the counterpart of the nearest kept token before it.
func (p *pair) project(i int) int {
	if l, ok := p.link(i); ok {
		return l.Y
	}
	for j := i - 1; j >= 0; j-- {
		if l, ok := p.link(j); ok {
			return l.YEnd
		}
	}
	return 0
}

// hunk is a place where the readings differ: tokens of x against tokens of y, one of them possibly none.
type hunk struct{ x, y run }

// hunks returns the stretches without equal words, in the order of x, then of y.
func (p *pair) hunks() []hunk {
	var out []hunk
	open := false
	for k, l := range p.links {
		if equal(l.Relation) {
			// a comma or an article that happens to be the same does not part two halves of one difference
			if open && k+1 < len(p.links) && !equal(p.links[k+1].Relation) && p.bridge(out[len(out)-1], l, p.links[k+1]) {
				h := &out[len(out)-1]
				h.x.end, h.y.end = l.XEnd, l.YEnd
				continue
			}
			open = false
			continue
		}
		h := hunk{run{l.X, l.XEnd}, run{l.Y, l.YEnd}}
		if open {
			last := &out[len(out)-1]
			if last.x.end == h.x.start && last.y.end == h.y.start {
				last.x.end, last.y.end = h.x.end, h.y.end
				continue
			}
		}
		out = append(out, h)
		open = true
	}
	return out
}

// bridge reports whether l, an equal light word, may be swallowed between h and next.
func (p *pair) bridge(h hunk, l, next align.Link) bool {
	for i := l.X; i < l.XEnd; i++ {
		if content(p.x.tokens[i]) || len(p.marksAt(p.x, i)) > 0 {
			return false
		}
	}
	// one side empty before and the other after: a rephrasing, no two gaps
	return h.x.end == l.X && h.y.end == l.Y && next.X == l.XEnd && next.Y == l.YEnd &&
		h.x.empty() != h.y.empty() && (next.X == next.XEnd) != (next.Y == next.YEnd) && h.x.empty() != (next.X == next.XEnd)
}

// marksAt returns the marks of s that hold token i.
func (p *pair) marksAt(s *side, i int) []mark {
	var out []mark
	for _, m := range s.marks {
		if m.start <= i && i < m.end {
			out = append(out, m)
		}
	}
	return out
}
