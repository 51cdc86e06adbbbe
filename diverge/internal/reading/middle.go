package reading

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/normalize"
)

// Two readings mostly begin and end alike. What lies between is all that can differ, so nothing else needs to be aligned:
//
//	we will   [not]      pay the bill
//	we will   [ ]        pay the bill
//
// Where one side has nothing there, its words are simply gone, and no word of theirs can be mistaken for one further on.

// middle returns what is left of x and y without the tokens that both begin and end with.
func middle(x, y *Side) Hunk {
	head, tail := AlikeEnds(x.Tokens, y.Tokens)
	m := Hunk{Run{head, len(x.Tokens) - tail}, Run{head, len(y.Tokens) - tail}}
	switch {
	case m.Y.Empty():
		m.X = x.slid(m.X)
		m.Y = At(m.X.Start)
	case m.X.Empty():
		m.Y = y.slid(m.Y)
		m.X = At(m.Y.Start)
	}
	return m
}

// AlikeEnds returns with how many tokens both a and b begin, and with how many of the rest both end.
func AlikeEnds(a, b []normalize.Token) (head, tail int) {
	n := min(len(a), len(b))
	for head < n && a[head].Norm == b[head].Norm {
		head++
	}
	for tail < n-head && a[len(a)-1-tail].Norm == b[len(b)-1-tail].Norm {
		tail++
	}
	return head, tail
}

// slid moves a run of words that are gone to the left, as far as that reads the same, until it is a clause of its own: in
// "we came, we saw, we won" without "we saw," it is not "saw, we" that is gone.
func (s *Side) slid(r Run) Run {
	best := r
	for at := r; ; at = (Run{at.Start - 1, at.End - 1}) {
		if s.Cuts(at.Start)+s.Cuts(at.End) > s.Cuts(best.Start)+s.Cuts(best.End) {
			best = at
		}
		if at.Start == 0 || s.Tokens[at.Start-1].Norm != s.Tokens[at.End-1].Norm {
			return best
		}
	}
}

// Cuts says how well a clause may end before token i: 2 at a sentence end or an edge, 1 at other punctuation.
func (s *Side) Cuts(i int) int {
	if i <= 0 || i >= len(s.Tokens) {
		return 2
	}
	between := s.Gap(i)
	if !mark.Wordy(s.Tokens[i-1]) {
		between = s.Tokens[i-1].Norm + between
	}
	if !mark.Wordy(s.Tokens[i]) {
		between += s.Tokens[i].Norm
	}
	switch {
	case strings.ContainsAny(between, ".!?"):
		return 2
	case strings.ContainsAny(between, ",;:()[]—–…") || strings.Contains(between, " - "):
		return 1
	}
	return 0
}

// links aligns the tokens of x and y: those outside of m stand for themselves.
func (m Hunk) links(x, y *Side) []align.Link {
	var out []align.Link
	same := func(i, j, n int) {
		for k := range n {
			out = append(out, align.Link{X: i + k, XEnd: i + k + 1, Y: j + k, YEnd: j + k + 1, Relation: align.Identical, Score: 1})
		}
	}
	same(0, 0, m.X.Start)
	for _, l := range x.Linker.Words(x.Tokens[m.X.Start:m.X.End], y.Tokens[m.Y.Start:m.Y.End]) {
		l.X, l.XEnd, l.Y, l.YEnd = l.X+m.X.Start, l.XEnd+m.X.Start, l.Y+m.Y.Start, l.YEnd+m.Y.Start
		out = append(out, l)
	}
	same(m.X.End, m.Y.End, len(x.Tokens)-m.X.End)
	return out
}

// leastClause is the number of words from which words between two marks of punctuation are a clause.
const leastClause = 3

// Clause reports whether r is a clause of its own: three words or more between two marks of punctuation, with the
// conjunction that joins it to the next.
func (s *Side) Clause(r Run) bool {
	if !r.Empty() && mark.Opens(s.Tokens[r.End-1:r.End]) {
		r = s.Trim(Run{r.Start, r.End - 1})
	}
	return len(s.Norms(r)) >= leastClause && s.Cuts(r.Start) > 0 && s.Cuts(r.End) > 0
}
