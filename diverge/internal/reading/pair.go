package reading

import (
	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// Pair is two readings of one clause with their words linked. All detectors read it, none changes it.
type Pair struct {
	X, Y  *Side
	Mid   Hunk // where the two differ, between the words that both begin and end with
	Links []align.Link
	xl    []int // token of x -> its link
	yl    []int // token of y -> its link

	PairedX, PairedY map[int]bool // first tokens of marks that have a counterpart

	twin *Pair // the mirror image, nil until asked for
}

// NewPair links the words of two readings and brings their marks together.
func NewPair(x, y *Side) *Pair {
	p := &Pair{X: x, Y: y, Mid: middle(x, y)}
	p.Links = p.Mid.links(x, y)
	p.xl, p.yl = make([]int, len(x.Tokens)), make([]int, len(y.Tokens))
	for i := range p.xl {
		p.xl[i] = -1
	}
	for i := range p.yl {
		p.yl[i] = -1
	}
	for k, l := range p.Links {
		l.Relation = p.checked(l)
		p.Links[k].Relation = l.Relation
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

// Mirror returns the pair seen from the other side.
func (p *Pair) Mirror() *Pair {
	if p.twin != nil {
		return p.twin
	}
	m := &Pair{X: p.Y, Y: p.X, Mid: Hunk{p.Mid.Y, p.Mid.X}, xl: p.yl, yl: p.xl, PairedX: p.PairedY, PairedY: p.PairedX, Links: make([]align.Link, len(p.Links)), twin: p}
	for i, l := range p.Links {
		m.Links[i] = align.Link{X: l.Y, XEnd: l.YEnd, Y: l.X, YEnd: l.XEnd, Relation: l.Relation, Score: l.Score}
	}
	p.twin = m
	return m
}

// Link returns the link of token i of x, ok = false if there is none.
func (p *Pair) Link(i int) (align.Link, bool) {
	if i < 0 || i >= len(p.xl) || p.xl[i] < 0 {
		return align.Link{}, false
	}
	return p.Links[p.xl[i]], true
}

// Equal reports whether a relation says that both sides mean the same word.
func Equal(r align.Relation) bool {
	switch r {
	case align.Identical, align.SameStem, align.SameName, align.SameValue, align.Spelled, align.Synonym:
		return true
	}
	return false
}

// Kept returns the counterpart of token i of x, if a word that means the same stands in y.
func (p *Pair) Kept(i int) (Run, bool) {
	l, ok := p.Link(i)
	if !ok || !Equal(l.Relation) || l.Y >= l.YEnd {
		return Run{}, false
	}
	return Run{l.Y, l.YEnd}, true
}

// Project returns the place in y where token i of x would stand: behind the counterpart of the nearest kept token before it.
func (p *Pair) Project(i int) int {
	if l, ok := p.Link(i); ok {
		return l.Y
	}
	for j := i - 1; j >= 0; j-- {
		if l, ok := p.Link(j); ok {
			return l.YEnd
		}
	}
	return 0
}

// pairMarks notes which marks have a counterpart, whatever the two say.
func (p *Pair) pairMarks() {
	p.PairedX, p.PairedY = map[int]bool{}, map[int]bool{}
	for f := finding.Number; f <= finding.Qualifier; f++ {
		both, _, _ := p.Counterparts(f, nil)
		for _, b := range both {
			p.PairedX[b.X.Start], p.PairedY[b.Y.Start] = true, true
		}
	}
}

// checked returns the relation of a link, set right where names and figures are concerned: they are never equal by
// letters alone, and two forms of one name are equal whatever their letters.
func (p *Pair) checked(l align.Link) align.Relation {
	if l.X+1 != l.XEnd || l.Y+1 != l.YEnd {
		return l.Relation
	}
	a, b := p.X.Tokens[l.X], p.Y.Tokens[l.Y]
	if a.Norm == b.Norm {
		return l.Relation
	}
	switch {
	case mark.IsNumber(a) && mark.IsNumber(b):
		if l.Relation == align.Spelled || l.Relation == align.SameStem {
			return align.Slot
		}
	case a.Class == normalize.Name && b.Class == normalize.Name:
		x, y := p.X.Words(Run{l.X, l.XEnd}), p.Y.Words(Run{l.Y, l.YEnd})
		same := name.Compare(x, y).Same() || mark.PlaceOf(x) != "" && mark.PlaceOf(x) == mark.PlaceOf(y)
		switch {
		case same && !Equal(l.Relation):
			return align.SameName
		case !same && Equal(l.Relation):
			return align.Slot
		}
	}
	return l.Relation
}
