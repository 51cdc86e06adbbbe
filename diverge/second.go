package diverge

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/compare"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
)

// seconds finds the readings of a column that second the base where another one departs from it: they word the clause otherwise, but
// have the very words in question.
//
// Rule: every word of the base in a typed change stands in the other reading, at one place, and nothing that the two differ in
// touches it. Example: "fourteen boats sank" against "four boats sank" is seconded by "we lost fourteen boats". Counter-example:
// "we lost boats". It fails where the same is told by other words: "must" / "have to".
type seconds struct {
	v        *view.View
	readings []view.Reading // the base first
	pairs    []*reading.Pair
	changes  [][]change.Change // of the base and each reading
	first    map[place]int     // where in the list of findings the first one of a conflict stands
}

// A place is a typed change of the base with the words that stand against it.
type place struct {
	typed Type
	grade Severity
	x     reading.Run
	words string
}

func newSeconds(v *view.View, readings []view.Reading) *seconds {
	return &seconds{v, readings, make([]*reading.Pair, len(readings)), make([][]change.Change, len(readings)), map[place]int{}}
}

// agree adds to d, which c found between the base and reading k, where other readings have what is held against k.
func (s *seconds) agree(k int, c change.Change, d *Divergence) {
	if c.Kind != Altered || c.Facet == Wording || c.Severity < Substantive || c.X.Empty() {
		return
	}
	for m := 1; m < len(s.readings); m++ {
		if m == k || c.Facet == Negation && denials(s.readings[m]) != denials(s.readings[0]) {
			continue // a word that is denied elsewhere seconds nothing
		}
		if at, ok := s.seconded(m, c.X); ok {
			d.A = append(d.A, s.v.Sites(s.readings[m], at)...)
		}
	}
}

// denials counts the words by which a reading denies something.
func denials(r view.Reading) int { return len(mark.Only(r.Side.Marks, Negation)) }

// told reports whether list has the conflict d, which c found between the base and b, already against another reading with the same
// words in question, and adds the sites of b there. next is where d would stand.
func (s *seconds) told(list []Divergence, next int, b view.Reading, c change.Change, d Divergence) bool {
	if c.Kind != Altered || c.Facet == Wording || c.X.Empty() || c.Y.Empty() {
		return false
	}
	at := place{Type{Kind: c.Kind, Facet: c.Facet}, c.Severity, c.X, strings.Join(b.Side.Norms(c.Y), " ")}
	i, ok := s.first[at]
	if !ok {
		s.first[at] = next
		return false
	}
	list[i].B = append(list[i].B, d.B...)
	list[i].Confidence = max(list[i].Confidence, d.Confidence)
	return true
}

// seconded returns where reading m has the words of run r of the base.
func (s *seconds) seconded(m int, r reading.Run) (reading.Run, bool) {
	if s.pairs[m] == nil {
		a, b := facing(s.v, s.readings[0], s.readings[m])
		s.pairs[m], s.changes[m] = reading.NewPair(a.Side, b.Side), compare.Readings(a.Side, b.Side)
	}
	p, at := s.pairs[m], reading.Run{}
	for i := r.Start; i < r.End; i++ {
		if !mark.Wordy(p.X.Tokens[i]) {
			continue
		}
		to, ok := p.Kept(i)
		if !ok {
			return reading.Run{}, false
		}
		at = at.Cover(to)
	}
	touched := slices.ContainsFunc(s.changes[m], func(c change.Change) bool { return c.X.Overlaps(r) || c.Y.Overlaps(at) })
	return at, !touched && !at.Empty() && at.End-at.Start <= r.End-r.Start+secondReach
}

// secondReach is how many words more than the base a reading may have between the words in question.
const secondReach = 2
