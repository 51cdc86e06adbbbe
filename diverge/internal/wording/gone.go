package wording

import (
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// goneWords is the number of content words from which a stretch that one side lacks is judged as a whole, not by the typed
// words in it; a clause of its own may be shorter.
const goneWords = 3

// Gone judges two readings of which one lacks a stretch and is else the same.
func Gone(p *reading.Pair) ([]change.Change, bool) {
	has, r, other, lacking := p.X, p.X.Worded(p.Mid.X), p.Mid.Y, true
	if len(p.X.Norms(p.Mid.X)) == 0 {
		has, r, other, lacking = p.Y, p.Y.Worded(p.Mid.Y), p.Mid.X, false
	}
	lacks := p.Y
	if !lacking {
		lacks = p.X
	}
	if r.Empty() || len(lacks.Norms(other)) > 0 || has.Contents(r) < goneWords && !has.Clause(r) {
		return nil, false
	}
	other.End = other.Start // a mark of omission may stand there
	h := reading.Hunk{X: r, Y: other}
	if !lacking {
		h = reading.Hunk{X: other, Y: r}
	}
	c, ok := gap(p, h, has, r, other, lacking)
	return change.Tempered(p, []change.Change{c}), ok
}
