package sequence

import (
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
	copyRun      = 3   // words of a run
	copyWords    = 5   // least words of a quotation that can be told to be a copy
	copyShare    = 0.5 // Dice coefficient of the runs from which two quotations are copies
	copyInside   = 0.8 // share of the shorter one's runs that the longer has, if it was cut
	copyCommon   = 400 // quotations that may share a run before it says nothing
	copyContext  = 12  // equal words kept on either side of a difference when two copies are compared
	copyShortest = 0.3 // least length of a cut copy against the whole one
)

// CopyPair is a quotation and an edited copy of it in another document, a the base.
type CopyPair struct{ A, B *view.Line }

// scored is two lines that may be copies, and how alike they are.
type scored struct {
	i, j  int // i < j
	score float64
}

// alikeLines returns the pairs of lines that share most of their runs.
func alikeLines(v *view.View, lines []*view.Line) []scored {
	runs := make([]map[string]bool, len(lines))
	index := map[string][]int{}
	for i, l := range lines {
		runs[i] = wordRuns(l)
		for r := range runs[i] {
			index[r] = append(index[r], i)
		}
	}
	var list []scored
	common := make([]int, len(lines)) // runs that a line shares with the line at work
	var sharers []int
	for i := range lines {
		sharers = sharers[:0]
		for r := range runs[i] {
			if len(index[r]) > copyCommon {
				continue
			}
			for _, j := range index[r] {
				if j <= i {
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
	return list
}

// Copies returns the edited copies among lines: for each line and each other document the closest one.
func Copies(v *view.View, lines []*view.Line) []CopyPair {
	list := alikeLines(v, lines)
	sort.Slice(list, func(x, y int) bool {
		a, b := list[x], list[y]
		if a.score != b.score {
			return a.score > b.score
		}
		return a.i < b.i || a.i == b.i && a.j < b.j
	})
	taken := map[*view.Line]map[int]bool{}
	free := func(l *view.Line, w int) bool { return !taken[l][w] }
	for _, l := range lines { // printed as often elsewhere: it needs no other copy there
		if len(l.Copies) == 0 {
			continue
		}
		times := l.Times()
		for w, n := range times {
			if n >= mostElsewhere(times, w) {
				takeIn(taken, l, w)
			}
		}
	}
	var out []CopyPair
	for _, s := range list {
		a, b := lines[s.i], lines[s.j]
		if sameDocuments(a, b) {
			continue
		}
		ok := false
		inA, inB := a.Witnesses(), b.Witnesses()
		for _, wa := range inA {
			for _, wb := range inB {
				ok = ok || wa != wb && free(a, wb) && free(b, wa)
			}
		}
		if !ok {
			continue
		}
		for _, w := range inB {
			takeIn(taken, a, w)
		}
		for _, w := range inA {
			takeIn(taken, b, w)
		}
		if v.Base(b, a) {
			a, b = b, a
		}
		out = append(out, CopyPair{a, b})
	}
	if !v.AllPairs {
		out = onlyBase(v, out)
	}
	return out
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

// onlyBase keeps the pairs of each line with the first base that it has.
func onlyBase(v *view.View, pairs []CopyPair) []CopyPair {
	best := map[*view.Line]*view.Line{}
	for _, p := range pairs {
		if o := best[p.B]; o == nil || v.Base(p.A, o) {
			best[p.B] = p.A
		}
	}
	var out []CopyPair
	for _, p := range pairs {
		if best[p.B] == p.A && best[p.A] == nil || best[p.B] == p.A && len(p.A.Copies) >= len(p.B.Copies) {
			out = append(out, p)
		}
	}
	return out
}

func takeIn(taken map[*view.Line]map[int]bool, l *view.Line, w int) {
	if taken[l] == nil {
		taken[l] = map[int]bool{}
	}
	taken[l][w] = true
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

// Settle notes that the quotations of the pair were compared: their clauses need no other counterpart in each other's document.
func Settle(v *view.View, lines []*view.Line, pairs []CopyPair) {
	v.Settled = view.NewSettled(lines)
	for _, l := range lines {
		if len(l.Copies) > 0 && wordRuns(l) != nil {
			v.Settled.Note(l, l)
		}
	}
	for _, p := range pairs {
		v.Settled.Note(p.A, p.B)
	}
}

// Edits compares two copies from end to end, but for clauses at their ends that the other document prints in another quotation:
// a transcript's turn holds what an article interrupts with its cue.
func Edits(v *view.View, p CopyPair) []finding.Divergence {
	offA, ta := unshared(v, p.A, p.B)
	offB, tb := unshared(v, p.B, p.A)
	goesOn := offA+len(ta) < len(p.A.Tokens(0, len(p.A.Q.Clauses)))
	resumes := offA > 0
	head, tail := reading.AlikeEnds(ta, tb)
	if head == len(ta) && head == len(tb) {
		return nil
	}
	from := max(0, head-copyContext)
	to := max(0, tail-copyContext)
	x, y := v.LineSide(p.A, 0, len(p.A.Q.Clauses)), v.LineSide(p.B, 0, len(p.B.Q.Clauses))
	cut := func(s *reading.Side, tokens []normalize.Token) *reading.Side {
		c := *s
		c.Tokens = tokens[from : len(tokens)-to]
		c.Marks = mark.Marks(c.Text, c.Tokens)
		return &c
	}
	cx, cy := cut(x, ta), cut(y, tb)
	offA, offB = offA+from, offB+from
	changes := compare.Readings(cx, cy)
	var out []finding.Divergence
	for _, c := range changes {
		if c.Kind == finding.Truncated && (from > 0 && c.Y.Start == 0 || to > 0 && c.Y.Start >= len(cy.Tokens)) {
			c.Kind = finding.Missing
		}
		if c.Kind == finding.Truncated && (goesOn && c.Y.Start >= len(cy.Tokens) || resumes && c.Y.Start == 0) {
			c = closed(c)
		}
		c.X, c.Y = c.X.Moved(offA), c.Y.Moved(offB)
		d := c.Divergence()
		d.Basis, d.A, d.B = finding.Pairwise, v.RunSites(p.A, x, c.X), v.RunSites(p.B, y, c.Y)
		if v.Reference != "" && v.ID(p.A) == v.Reference {
			d.Basis = finding.Reference
		}
		d.Remark, d.Column = v.ColumnAt(p.A, c.X.Start)
		out = append(out, view.Told(d))
	}
	return out
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

// unshared returns the tokens of a without the clauses at its ends that the document of b prints in another quotation than b, and
// how many tokens stand before them.
func unshared(v *view.View, a, b *view.Line) (offset int, tokens []normalize.Token) {
	from, to := 0, len(a.Q.Clauses)
	for to-1 > from && alsoQuoted(v, a, to-1, b) {
		to--
	}
	for from < to-1 && alsoQuoted(v, a, from, b) {
		offset += len(a.Q.Clauses[from].Tokens)
		from++
	}
	return offset, a.Tokens(from, to)
}

// quotedAgain is the share of the words of a clause from which a clause of another quotation is the same one, edited at most.
// .8 finds both parts of an interrupted quotation (testdata/cases) and keeps a summary apart (eval mutate, alaska: .5 misses
// two cuts of 66).
const quotedAgain = 0.8

// alsoQuoted reports whether the document of l prints clause k of a in another quotation than l, and not in l.
func alsoQuoted(v *view.View, a *view.Line, k int, l *view.Line) bool {
	c := a.Columns[k]
	if c.Remark < 0 {
		return false
	}
	found := false
	for _, cell := range v.Al.Remarks[c.Remark].Columns[c.Column].Cells {
		if cell.Witness != l.Witness {
			continue
		}
		if cell.Quote == l.Quote {
			return false
		}
		found = found || shareIn(a.Q.Clauses[k].Tokens, cell.Tokens) >= quotedAgain
	}
	return found
}

// shareIn returns the share of the words of x that y holds too.
func shareIn(x, y []normalize.Token) float64 {
	have := map[string]bool{}
	for _, t := range y {
		have[t.Norm] = true
	}
	n, hit := 0, 0
	for _, t := range x {
		if mark.Wordy(t) {
			n++
			if have[t.Norm] {
				hit++
			}
		}
	}
	return float64(hit) / float64(max(1, n))
}
