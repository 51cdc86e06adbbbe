package diverge

import (
	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// pair is two readings of one clause with their words linked. All detectors read it, none changes it.
type pair struct {
	x, y  *side
	mid   hunk // where the two differ, between the words that both begin and end with
	links []align.Link
	xl    []int // token of x -> its link
	yl    []int // token of y -> its link

	pairedX, pairedY map[int]bool // first tokens of marks that have a counterpart

	twin *pair // the mirror image, nil until asked for
}

func newPair(x, y *side) *pair {
	p := &pair{x: x, y: y, mid: middle(x, y)}
	p.links = p.mid.links(x, y)
	p.xl, p.yl = make([]int, len(x.tokens)), make([]int, len(y.tokens))
	for i := range p.xl {
		p.xl[i] = -1
	}
	for i := range p.yl {
		p.yl[i] = -1
	}
	for k, l := range p.links {
		l.Relation = p.checked(l)
		p.links[k].Relation = l.Relation
		for i := l.X; i < l.XEnd; i++ {
			p.xl[i] = k
		}
		for i := l.Y; i < l.YEnd; i++ {
			p.yl[i] = k
		}
	}
	p.pairMarks()
	return p
}

// mirror returns the pair seen from the other side.
func (p *pair) mirror() *pair {
	if p.twin != nil {
		return p.twin
	}
	m := &pair{x: p.y, y: p.x, mid: hunk{p.mid.y, p.mid.x}, xl: p.yl, yl: p.xl, pairedX: p.pairedY, pairedY: p.pairedX, links: make([]align.Link, len(p.links)), twin: p}
	for i, l := range p.links {
		m.links[i] = align.Link{X: l.Y, XEnd: l.YEnd, Y: l.X, YEnd: l.XEnd, Relation: l.Relation, Score: l.Score}
	}
	p.twin = m
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

// pairMarks notes which marks have a counterpart, whatever the two say.
func (p *pair) pairMarks() {
	p.pairedX, p.pairedY = map[int]bool{}, map[int]bool{}
	for f := Number; f <= Qualifier; f++ {
		both, _, _ := p.counterparts(f, nil)
		for _, b := range both {
			p.pairedX[b.x.start], p.pairedY[b.y.start] = true, true
		}
	}
}

// checked returns the relation of a link, set right where names and figures are concerned: they are never equal by
// letters alone, and two forms of one name are equal whatever their letters.
func (p *pair) checked(l align.Link) align.Relation {
	if l.X+1 != l.XEnd || l.Y+1 != l.YEnd {
		return l.Relation
	}
	a, b := p.x.tokens[l.X], p.y.tokens[l.Y]
	if a.Norm == b.Norm {
		return l.Relation
	}
	switch {
	case isNumber(a) && isNumber(b):
		if l.Relation == align.Spelled || l.Relation == align.SameStem {
			return align.Slot
		}
	case a.Class == normalize.Name && b.Class == normalize.Name:
		x, y := p.x.words(run{l.X, l.XEnd}), p.y.words(run{l.Y, l.YEnd})
		same := name.Compare(x, y).Same() || placeOf(x) != "" && placeOf(x) == placeOf(y)
		switch {
		case same && !equal(l.Relation):
			return align.SameName
		case !same && equal(l.Relation):
			return align.Slot
		}
	}
	return l.Relation
}
