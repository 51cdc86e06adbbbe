package sequence

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/compare"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize"
)

// Two quotations that share most of their runs of three words are one quotation, copied and edited. They are compared from
// end to end, whatever columns their clauses came to stand in: what differs then is the edit, and nothing else needs to be
// looked for between the two documents.
const (
	copyRun      = 3    // words of a run
	copyWords    = 5    // least words of a quotation that can be told to be a copy
	copyShare    = 0.5  // Dice coefficient of the runs from which two quotations are copies
	copyInside   = 0.8  // share of the shorter one's runs that the longer has, if it was cut
	copyCommon   = 2000 // quotations that may share a run before it says nothing: every two of them are counted
	copyContext  = 12   // equal words kept on either side of a difference when two copies are compared
	copyShortest = 0.3  // least length of a cut copy against the whole one
)

// CopyPair is a part of a quotation and an edited copy of it in another document, A the base.
type CopyPair struct{ A, B view.Part }

// scored is two lines that may be copies, and how alike they are.
type scored struct {
	i, j  int // i < j
	score float64
}

// alikeLines returns the pairs of lines that share most of their runs, and the lines that could not be compared: most of their runs are
// everybody's.
func alikeLines(v *view.View, lines []*view.Line) (list []scored, crowded []*view.Line) {
	runs := make([]map[string]bool, len(lines))
	index := map[string][]int{}
	for i, l := range lines {
		runs[i] = wordRuns(l)
		for r := range runs[i] {
			index[r] = append(index[r], i)
		}
	}
	for i, l := range lines {
		all := len(runs[i])
		maps.DeleteFunc(runs[i], func(r string, _ bool) bool { return len(index[r]) > copyCommon })
		if float64(len(runs[i])) < copyShare*float64(all) {
			runs[i], crowded = nil, append(crowded, l)
		}
	}
	common := make([]int, len(lines)) // runs that a line shares with the line at work
	var sharers []int
	for i := range lines {
		sharers = sharers[:0]
		for r := range runs[i] {
			for _, j := range index[r] {
				if j <= i || runs[j] == nil {
					continue
				}
				if common[j]++; common[j] == 1 {
					sharers = append(sharers, j)
				}
			}
		}
		for _, j := range sharers {
			na, nb, n := len(runs[i]), len(runs[j]), common[j]
			common[j] = 0
			dice := 2 * float64(n) / float64(na+nb)
			within := float64(n) / float64(min(na, nb))
			if dice >= copyShare || within >= copyInside && (float64(min(na, nb)) >= copyShortest*float64(max(na, nb)) || oneText(v, lines[i], lines[j])) {
				list = append(list, scored{i, j, max(dice, within/2)})
			}
		}
	}
	return list, crowded
}

// Copies returns the edited copies among lines: for each clause of a line and each other document the closest one. A turn of a
// transcript has several in an article that breaks it with its cue. The lines in crowded were not looked at: too many have their words.
func Copies(v *view.View, lines []*view.Line) (pairs []CopyPair, crowded []*view.Line) {
	list, crowded := alikeLines(v, lines)
	sort.Slice(list, func(x, y int) bool {
		a, b := list[x], list[y]
		if a.score != b.score {
			return a.score > b.score
		}
		return a.i < b.i || a.i == b.i && a.j < b.j
	})
	taken := view.NewSettled(lines)
	for _, l := range lines { // printed as often elsewhere: it needs no other copy there
		if len(l.Copies) == 0 {
			continue
		}
		times := l.Times()
		for w, n := range times {
			if n >= mostElsewhere(times, w) {
				noteAll(taken, l, w)
			}
		}
	}
	for _, s := range list {
		a, b := lines[s.i], lines[s.j]
		if sameDocuments(a, b) {
			continue
		}
		if v.Base(b, a) {
			a, b = b, a
		}
		p := CopyPair{partOf(v, taken, a, b), partOf(v, taken, b, a)}
		if !untaken(taken, p) {
			continue
		}
		note(v, taken, p)
		pairs = append(pairs, p)
	}
	if !v.AllPairs {
		pairs = onlyBase(v, pairs)
	}
	return pairs, crowded
}

// untaken reports whether each side of p has a clause that has no counterpart yet in some document of the other.
func untaken(taken *view.Settled, p CopyPair) bool {
	for _, wa := range p.A.Witnesses() {
		for _, wb := range p.B.Witnesses() {
			if wa != wb && open(taken, p.A, p.B, wb) && open(taken, p.B, p.A, wa) {
				return true
			}
		}
	}
	return false
}

// open reports whether a clause of a that shares a column with b, any of a if none does, has no counterpart in document w.
func open(taken *view.Settled, a, b view.Part, w int) bool {
	core := a
	if from, to, ok := shared(a.Line, b.Line); ok {
		core.From, core.To = from, to
	}
	for k := core.From; k < core.To; k++ {
		if !taken.Clause(a.Line, k, w) {
			return true
		}
	}
	return false
}

// oneText reports whether the two quotations stand in documents that copy one text: a quotation that is shorter there was cut.
func oneText(v *view.View, a, b *view.Line) bool {
	for _, x := range a.Witnesses() {
		for _, y := range b.Witnesses() {
			if n := v.Lineage[x]; x != y && n != 0 && n == v.Lineage[y] {
				return true
			}
		}
	}
	return false
}

// mostElsewhere returns how often a document other than w prints a line, at most, of the times that each does.
func mostElsewhere(times map[int]int, w int) int {
	n := 0
	for x, k := range times {
		if x != w {
			n = max(n, k)
		}
	}
	return n
}

// onlyBase keeps the pairs of each line with the first base that it has, and with other quotations of the document of that base.
func onlyBase(v *view.View, pairs []CopyPair) []CopyPair {
	best := map[*view.Line]*view.Line{}
	for _, p := range pairs {
		if o := best[p.B.Line]; o == nil || v.Base(p.A.Line, o) {
			best[p.B.Line] = p.A.Line
		}
	}
	var out []CopyPair
	for _, p := range pairs {
		above := best[p.A.Line]
		free := above == nil || len(p.A.Copies) >= len(p.B.Copies) || oneDocument(above, p.B.Line)
		if free && oneDocument(best[p.B.Line], p.A.Line) {
			out = append(out, p)
		}
	}
	return out
}

// oneDocument reports whether a document prints both lines.
func oneDocument(a, b *view.Line) bool {
	if a == b {
		return true
	}
	times := b.Times()
	return slices.ContainsFunc(a.Witnesses(), func(w int) bool { return times[w] > 0 })
}

// wordRuns returns the runs of words of l, nil if it is too short, or denied: that is no copy of what somebody says.
func wordRuns(l *view.Line) map[string]bool {
	if l.Q.Denied {
		return nil
	}
	var words []string
	for _, t := range l.Tokens(0, len(l.Q.Clauses)) {
		if mark.Wordy(t) {
			words = append(words, t.Norm)
		}
	}
	if len(words) < copyWords {
		return nil
	}
	out := map[string]bool{}
	for i := 0; i+copyRun <= len(words); i++ {
		out[strings.Join(words[i:i+copyRun], " ")] = true
	}
	return out
}

// Edits compares two copies from end to end, but for what the other document prints on the other side of its cue.
func Edits(v *view.View, p CopyPair) []finding.Divergence {
	ta, tb := p.A.Words(), p.B.Words()
	offA, offB := view.TokensBefore(p.A.Line, p.A.From), view.TokensBefore(p.B.Line, p.B.From)
	goesOn, resumes := settledAt(v, p, p.A.To), settledAt(v, p, p.A.From-1)
	headA, tailA := halves(v, p.A, p.B)
	headB, tailB := halves(v, p.B, p.A)
	ta, tb = ta[headA:len(ta)-tailA], tb[headB:len(tb)-tailB]
	offA, offB = offA+headA, offB+headB
	goesOn, resumes = goesOn || tailA > 0, resumes || headA > 0
	out := limited(v, p)
	head, tail := reading.AlikeEnds(ta, tb)
	if head == len(ta) && head == len(tb) {
		return out
	}
	from := max(0, head-copyContext)
	to := max(0, tail-copyContext)
	x, y := v.LineSide(p.A.Line, 0, len(p.A.Q.Clauses)), v.LineSide(p.B.Line, 0, len(p.B.Q.Clauses))
	cut := func(s *reading.Side, tokens []normalize.Token) *reading.Side {
		c := *s
		c.Tokens = tokens[from : len(tokens)-to]
		c.Marks = mark.Marks(c.Text, c.Tokens)
		return &c
	}
	cx, cy := cut(x, ta), cut(y, tb)
	offA, offB = offA+from, offB+from
	for _, c := range compare.Readings(cx, cy) {
		if c.Kind == finding.Truncated && (from > 0 && c.Y.Start == 0 || to > 0 && c.Y.Start >= len(cy.Tokens)) {
			c.Kind = finding.Missing
		}
		if c.Kind == finding.Truncated && (goesOn && c.Y.Start >= len(cy.Tokens) || resumes && c.Y.Start == 0) {
			c = closed(c)
		}
		c.X, c.Y = c.X.Moved(offA), c.Y.Moved(offB)
		d := c.Divergence()
		switch {
		case c.Y.Empty() && atEdge(p.B, c.Y.Start):
			d = unquoted(d, p.A.Line, p.B.Line, c.X)
		case c.X.Empty() && atEdge(p.A, c.X.Start):
			d = unquoted(d, p.B.Line, p.A.Line, c.Y)
		}
		d.Basis, d.A, d.B = finding.Pairwise, v.RunSites(p.A.Line, x, c.X), v.RunSites(p.B.Line, y, c.Y)
		switch {
		case c.Y.Empty():
			d.B = lacking(v, p.A.Line, c.X, p.B.Line, d.B)
		case c.X.Empty():
			d.A = lacking(v, p.B.Line, c.Y, p.A.Line, d.A)
		}
		if v.Reference != "" && v.ID(p.A.Line) == v.Reference {
			d.Basis = finding.Reference
		}
		d.Remark, d.Column = v.ColumnAt(p.A.Line, c.X.Start)
		out = append(out, view.Told(d))
	}
	return out
}

// settledAt reports whether clause k of the base stands in another quotation of the document of the copy.
func settledAt(v *view.View, p CopyPair, k int) bool {
	return k >= 0 && k < len(p.A.Q.Clauses) && (v.Settled.Clause(p.A.Line, k, p.B.Witnesses()...) || alsoQuoted(v, p.A.Line, k, p.B.Line))
}

// closed makes of a cut at the end of a quotation one that is marked: the document closes the quotation there and opens it again
// with what follows, “we came” and “we left”.
func closed(c change.Change) change.Change {
	c.Kind, c.Marked = finding.Elided, true
	if c.Facet != finding.Qualifier {
		c.Severity = finding.Editorial
	}
	c.Also = slices.DeleteFunc(slices.Clone(c.Also), func(t finding.Type) bool { return t.Kind == finding.Missing })
	unmarked := func(why string) bool { return strings.HasPrefix(why, "cut at the ") }
	c.Why = append(slices.DeleteFunc(slices.Clone(c.Why), unmarked), "the quotation is closed there and goes on behind the cut")
	return c
}
