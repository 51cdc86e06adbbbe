package diverge

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

// Two readings mostly begin and end alike. What lies between is all that can differ, so nothing else needs to be aligned:
//
//	we will   [not]      pay the bill
//	we will   [ ]        pay the bill
//
// Where one side has nothing there, its words are simply gone, and no word of theirs can be mistaken for one further on.

// middle returns what is left of x and y without the tokens that both begin and end with.
func middle(x, y *side) hunk {
	head, tail := alikeEnds(x.tokens, y.tokens)
	m := hunk{run{head, len(x.tokens) - tail}, run{head, len(y.tokens) - tail}}
	switch {
	case m.y.empty():
		m.x = x.slid(m.x)
		m.y = run{m.x.start, m.x.start}
	case m.x.empty():
		m.y = y.slid(m.y)
		m.x = run{m.y.start, m.y.start}
	}
	return m
}

// alikeEnds returns with how many tokens both a and b begin, and with how many of the rest both end.
func alikeEnds(a, b []normalize.Token) (head, tail int) {
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
func (s *side) slid(r run) run {
	best := r
	for at := r; ; at = (run{at.start - 1, at.end - 1}) {
		if s.cuts(at.start)+s.cuts(at.end) > s.cuts(best.start)+s.cuts(best.end) {
			best = at
		}
		if at.start == 0 || s.tokens[at.start-1].Norm != s.tokens[at.end-1].Norm {
			return best
		}
	}
}

// cuts says how well a clause may end before token i: 2 at a sentence end or an edge, 1 at other punctuation.
func (s *side) cuts(i int) int {
	if i <= 0 || i >= len(s.tokens) {
		return 2
	}
	between := s.text[s.tokens[i-1].Span.End:max(s.tokens[i-1].Span.End, s.tokens[i].Span.Start)]
	if !wordy(s.tokens[i-1]) {
		between = s.tokens[i-1].Norm + between
	}
	if !wordy(s.tokens[i]) {
		between += s.tokens[i].Norm
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
func (m hunk) links(x, y *side) []align.Link {
	var out []align.Link
	same := func(i, j, n int) {
		for k := range n {
			out = append(out, align.Link{X: i + k, XEnd: i + k + 1, Y: j + k, YEnd: j + k + 1, Relation: align.Identical, Score: 1})
		}
	}
	same(0, 0, m.x.start)
	for _, l := range x.linker.Words(x.tokens[m.x.start:m.x.end], y.tokens[m.y.start:m.y.end]) {
		l.X, l.XEnd, l.Y, l.YEnd = l.X+m.x.start, l.XEnd+m.x.start, l.Y+m.y.start, l.YEnd+m.y.start
		out = append(out, l)
	}
	same(m.x.end, m.y.end, len(x.tokens)-m.x.end)
	return out
}

// goneWords is the number of content words from which a stretch that one side lacks is judged as a whole, not by the typed
// words in it; a clause of its own may be shorter.
const goneWords = 3

// gone judges two readings of which one lacks a stretch and is else the same.
func gone(p *pair) ([]change, bool) {
	has, r, other, lacking := p.x, worded(p.x, p.mid.x), p.mid.y, true
	if len(p.x.norms(p.mid.x)) == 0 {
		has, r, other, lacking = p.y, worded(p.y, p.mid.y), p.mid.x, false
	}
	lacks := p.y
	if !lacking {
		lacks = p.x
	}
	if r.empty() || len(lacks.norms(other)) > 0 || has.contents(r) < goneWords && !has.clause(r) {
		return nil, false
	}
	other.end = other.start // a mark of omission may stand there
	h := hunk{r, other}
	if !lacking {
		h = hunk{other, r}
	}
	c, ok := gap(p, h, has, r, other, lacking)
	return tempered(p, []change{c}), ok
}

// clause reports whether r is a clause of its own: three words or more between two marks of punctuation, with the
// conjunction that joins it to the next.
func (s *side) clause(r run) bool {
	if !r.empty() && opens(s.tokens[r.end-1:r.end]) {
		r = trim(s, run{r.start, r.end - 1})
	}
	return len(s.norms(r)) >= movedWords && s.cuts(r.start) > 0 && s.cuts(r.end) > 0
}
