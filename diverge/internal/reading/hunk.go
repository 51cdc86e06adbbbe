package reading

import (
	"sort"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
)

// Hunk is a place where the readings differ: tokens of x against tokens of y, one of them possibly none.
//
// The words without an equal counterpart form runs on either side. Two runs face each other when a weak link (the same
// place, opposites, phrase against phrase) joins them, or when the words before or behind them are counterparts:
//
//	it  was  clear    that            clear faces obvious: "was" and "is" before it are counterparts,
//	it  is   obvious  that            and so is "that" behind it
//
// A run that faces none is a gap. It fails where words moved across a clause: those come out as a gap on each side.
type Hunk struct{ X, Y Run }

// Hunks returns the places where the readings differ, in the order of x, then of y.
func (p *Pair) Hunks() []Hunk {
	xs, ys := p.freeRuns(p.X), p.Mirror().freeRuns(p.Y)
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
	var out []Hunk
	for i, x := range xs {
		if j, ok := facing[i]; ok {
			out = append(out, Hunk{x, ys[j]})
		} else {
			at := p.placeOf(x)
			out = append(out, Hunk{x, At(at)})
		}
	}
	m := p.Mirror()
	for j, y := range ys {
		if !taken[j] {
			at := m.placeOf(y)
			out = append(out, Hunk{At(at), y})
		}
	}
	sort.SliceStable(out, func(a, b int) bool {
		if out[a].X.Start != out[b].X.Start {
			return out[a].X.Start < out[b].X.Start
		}
		return out[a].Y.Start < out[b].Y.Start
	})
	return p.bridged(out)
}

// freeRuns returns the runs of tokens of s (which is p.X) without an equal counterpart. A lone comma or article that does
// have one does not part two runs when its neighbours on both sides are free.
func (p *Pair) freeRuns(s *Side) []Run {
	var out []Run
	for i := range s.Tokens {
		if _, ok := p.Kept(i); ok {
			continue
		}
		if n := len(out); n > 0 && out[n-1].End == i {
			out[n-1].End = i + 1
		} else {
			out = append(out, Run{i, i + 1})
		}
	}
	return out
}

// faces says how surely two free runs stand in one place: 3 = linked, 2 = between the same words, 1 = beside one same word.
func (p *Pair) faces(x, y Run) int {
	for i := x.Start; i < x.End; i++ {
		if l, ok := p.Link(i); ok && l.Y < l.YEnd && l.Y < y.End && y.Start < l.YEnd {
			return 3
		}
	}
	n := 0
	switch {
	case x.Start == 0 && y.Start == 0:
		n++
	case x.Start > 0 && y.Start > 0:
		if at, ok := p.Kept(x.Start - 1); ok && at.End == y.Start {
			n++
		}
	}
	switch {
	case x.End == len(p.X.Tokens) && y.End == len(p.Y.Tokens):
		n++
	case x.End < len(p.X.Tokens) && y.End < len(p.Y.Tokens):
		if at, ok := p.Kept(x.End); ok && at.Start == y.End {
			n++
		}
	}
	return n
}

// placeOf returns where in y the words of run x would stand: behind the counterpart of the word before them, else before
// the counterpart of the word behind them.
func (p *Pair) placeOf(x Run) int {
	if x.Start > 0 {
		if at, ok := p.Kept(x.Start - 1); ok {
			return at.End
		}
	}
	if x.End < len(p.X.Tokens) {
		if at, ok := p.Kept(x.End); ok {
			return at.Start
		}
	}
	return min(p.Project(x.Start), len(p.Y.Tokens))
}

// bridged joins neighbouring hunks that only light words part, when they tell one story: words gone on both ends, or gone
// here and come there.
func (p *Pair) bridged(list []Hunk) []Hunk {
	var out []Hunk
	for _, h := range list {
		if n := len(out); n > 0 {
			last := &out[n-1]
			dx, dy := h.X.Start-last.X.End, h.Y.Start-last.Y.End
			reach := 1
			if last.X.Empty() && h.Y.Empty() || last.Y.Empty() && h.X.Empty() {
				reach = bridgeWords // gone here and come there
			}
			if dx >= 0 && dy >= 0 && dx <= reach && dy <= reach && p.lightGap(last.X.End, h.X.Start) &&
				(last.X.Empty() || last.Y.Empty() || h.X.Empty() || h.Y.Empty()) {
				last.X.End, last.Y.End = max(last.X.End, h.X.End), max(last.Y.End, h.Y.End)
				continue
			}
		}
		out = append(out, h)
	}
	return out
}

// bridgeWords is the number of light words across which words that went and words that came are one rewording:
// "a loss and a heavy blow to us" / "a loss to us, a hard shock".
const bridgeWords = 3

// lightGap reports whether tokens [from, to) of x carry no content and no mark but that of a person.
func (p *Pair) lightGap(from, to int) bool {
	for i := from; i < to; i++ {
		if mark.Content(p.X.Tokens[i]) {
			return false
		}
		for _, m := range p.X.Marks {
			if m.Start <= i && i < m.End && m.Facet != finding.Person {
				return false
			}
		}
	}
	return true
}
