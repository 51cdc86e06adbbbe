package reading

import (
	"cmp"
	"slices"
	"sort"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
)

// Bringing marks together. The closest sign that two marks are counterparts is that their words are linked; then that
// the words they belong to are; then that they would stand at about the same place.
const (
	linkedWords = 4.0 // weight of a word link between two marks
	LinkedHeads = 3.0 // weight of a link between their heads
	nearPlace   = 1.0 // weight of standing at the same place
	sameClause  = 0.1 // weight of saying the same somewhere in one clause
	clauseWords = 30  // tokens up to which two readings count as one clause
	PlaceReach  = 5   // tokens: "no obstacles will be set up" / "obstacles will not be set up"
)

// Matched is a mark of x with its counterpart in y.
type Matched struct{ X, Y mark.Mark }

// Counterparts pairs the marks of one facet. Every mark is in at most one pair; lost are marks of x without a
// counterpart, gained those of y. accept may refuse a pair (nil accepts all).
func (p *Pair) Counterparts(f finding.Facet, accept func(x, y mark.Mark) bool) (both []Matched, lost, gained []mark.Mark) {
	xs, ys := mark.Only(p.X.Marks, f), mark.Only(p.Y.Marks, f)
	type candidate struct {
		i, j  int
		score float64
	}
	var list []candidate
	near := p.neighbors(ys)
	for i, x := range xs {
		for _, j := range near(x) {
			y := ys[j]
			if accept != nil && !accept(x, y) {
				continue
			}
			if s := p.Affinity(x, y); s > 0 {
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
		both = append(both, Matched{xs[c.i], ys[c.j]})
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

// neighbors returns a function that tells which of ys, in their order, can have an affinity to a mark: those at its words' links, at its
// head's link or at its place. In a quotation of a thousand sentences these are few of thousands. In short readings every mark is one.
func (p *Pair) neighbors(ys []mark.Mark) func(x mark.Mark) []int {
	all, byHead := make([]int, len(ys)), make([]int, len(ys))
	longest := 0
	for j, y := range ys {
		all[j], byHead[j] = j, j
		longest = max(longest, y.End-y.Start)
	}
	if p.oneClause() {
		return func(mark.Mark) []int { return all }
	}
	slices.SortStableFunc(byHead, func(a, b int) int { return cmp.Compare(ys[a].Head, ys[b].Head) })
	return func(x mark.Mark) []int {
		var found []int
		starting := func(from, to int) { // those that start in [from, to)
			j, _ := slices.BinarySearchFunc(ys, from, func(y mark.Mark, at int) int { return cmp.Compare(y.Start, at) })
			for ; j < len(ys) && ys[j].Start < to; j++ {
				found = append(found, j)
			}
		}
		for i := x.Start; i < x.End; i++ {
			if l, ok := p.Link(i); ok && l.Y < l.YEnd {
				starting(l.Y-longest+1, l.YEnd)
			}
		}
		if l, ok := p.Link(x.Head); ok && l.Y < l.YEnd {
			k, _ := slices.BinarySearchFunc(byHead, l.Y, func(j, at int) int { return cmp.Compare(ys[j].Head, at) })
			for ; k < len(byHead) && ys[byHead[k]].Head < l.YEnd; k++ {
				found = append(found, byHead[k])
			}
		}
		at := p.Project(x.Start)
		starting(at-PlaceReach, at+PlaceReach+1)
		slices.Sort(found)
		return slices.Compact(found)
	}
}

// oneClause reports whether both readings are short enough to say one thing: then a mark meets its like wherever it stands.
func (p *Pair) oneClause() bool {
	return len(p.X.Tokens) <= clauseWords && len(p.Y.Tokens) <= clauseWords
}

// Affinity says how surely two marks are counterparts, 0 = not at all.
func (p *Pair) Affinity(x, y mark.Mark) float64 {
	score := 0.0
	for i := x.Start; i < x.End; i++ {
		if l, ok := p.Link(i); ok && l.Y < l.YEnd && l.Y < y.End && y.Start < l.YEnd {
			score = linkedWords
		}
	}
	if l, ok := p.Link(x.Head); ok && l.Y < l.YEnd && l.Y <= y.Head && y.Head < l.YEnd {
		score += LinkedHeads
	}
	d := p.Project(x.Start) - y.Start
	if d < 0 {
		d = -d
	}
	if d <= PlaceReach {
		score += nearPlace * (1 - float64(d)/(PlaceReach+1))
	}
	if score == 0 && x.Class == y.Class && x.Level == y.Level && p.oneClause() {
		score = sameClause
	}
	if score > 0 && x.Class == y.Class {
		score += nearPlace / 2
		if x.Level == y.Level {
			score += nearPlace / 2
		}
	}
	return score
}

// HeadKept returns the counterpart of m's head in y; ok = false when the head went missing or another word stands for it.
func (p *Pair) HeadKept(m mark.Mark) (Run, bool) {
	if m.Head < 0 {
		return Run{}, false
	}
	return p.Kept(m.Head)
}

// group returns the tokens of m together with its head when the two stand close, for showing.
func group(m mark.Mark) Run {
	if m.Head >= m.End && m.Head-m.End <= 3 {
		return Run{m.Start, m.Head + 1}
	}
	return Run{m.Start, m.End}
}

// Shown returns what to show of a mark that only x has, and of its place in y, where at is the counterpart of its head: the
// words that stand in its place, "always" / "once", else what both sides have around it, "will not reopen" / "will reopen".
func (p *Pair) Shown(m mark.Mark, at Run) (x, y Run) {
	x, y = group(m), p.Y.Wider(at)
	if p.Loose() {
		return x, y
	}
	if in := p.instead(m); !in.Empty() {
		x = Run{m.Start, m.End}
		for i := x.End; i < len(p.X.Tokens) && mark.Wordy(p.X.Tokens[i]) && !mark.Content(p.X.Tokens[i]); i++ {
			if _, ok := p.Kept(i); ok {
				break
			}
			x.End = i + 1
		}
		return x, in
	}
	for n := 0; n < shownWords && x.Start > 0; n++ {
		t := p.X.Tokens[x.Start-1]
		if k, ok := p.Kept(x.Start - 1); ok && (k.Start < y.Start || k.End > y.End) || !ok && (!mark.Wordy(t) || mark.Content(t)) {
			break
		}
		x.Start--
	}
	return x, y
}

// shownWords is the number of words around a mark that are shown with it.
const shownWords = 3

// instead returns the words of y that stand in the place of m, behind the same word.
func (p *Pair) instead(m mark.Mark) Run {
	at := Run{}
	if m.Start > 0 {
		k, ok := p.Kept(m.Start - 1)
		if !ok {
			return Run{}
		}
		at = At(k.End)
	}
	for at.End < len(p.Y.Tokens) && at.End-at.Start < shownWords && p.free(at.End) {
		at.End++
	}
	return at
}

// free reports whether token j of y is a word without an equal counterpart.
func (p *Pair) free(j int) bool {
	if !mark.Wordy(p.Y.Tokens[j]) {
		return false
	}
	k := p.yl[j]
	return k < 0 || !Equal(p.Links[k].Relation) || p.Links[k].X >= p.Links[k].XEnd
}

// Wider widens r to the left over the light words before it: "closed" becomes "will be closed".
func (s *Side) Wider(r Run) Run {
	for n := 0; n < 3 && r.Start > 0 && mark.Wordy(s.Tokens[r.Start-1]) && !mark.Content(s.Tokens[r.Start-1]); n++ {
		r.Start--
	}
	return r
}

// negated reports whether a negator of s has token i as its head.
func (s *Side) negated(i int) bool {
	for _, m := range mark.Only(s.Marks, finding.Negation) {
		if m.Head == i && m.Class != "lexical" {
			return true
		}
	}
	return false
}

// Denies reports whether s denies token i in any way: a negator has it as its head or stands right before it or the word before
// it ("will not go unpunished"), or a word of not having or not doing governs it ("lost their jobs", "failed to come").
func (s *Side) Denies(i int) bool {
	return s.negated(i) || slices.ContainsFunc(mark.Only(s.Marks, finding.Negation), func(m mark.Mark) bool {
		return m.Class == "lexical" && m.Head == i || m.Class == "not" && m.End <= i && i-m.End <= 1
	})
}
