package compare

import (
	"sort"

	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/meaning"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/statement"
	"github.com/quotecheck/quotecheck/diverge/internal/wording"
)

// Readings returns where y departs from x, in the order of the places. It looks at the two readings alone: what a whole
// document leaves out or puts elsewhere is found by package sequence.
func Readings(x, y *reading.Side) []change.Change {
	p := reading.NewPair(x, y)
	return change.Calibrated(p, changes(p))
}

// changes returns where p.Y departs from p.X.
func changes(p *reading.Pair) []change.Change {
	if list, ok := wording.Gone(p); ok {
		return list
	}
	if c, ok := statement.Exchanged(p); ok {
		return []change.Change{c}
	}
	typed, denied := statement.Denial(p, merged(change.Tempered(p, append(meaning.Changes(p), statement.Changes(p)...))))
	out := append([]change.Change(nil), typed...)
	other := moved(p)
	for _, h := range p.Hunks() {
		for _, rest := range uncovered(h, typed) {
			other = append(other, wording.Judge(p, rest)...)
		}
	}
	out = append(rejoined(p.X, p.Y, merged(statement.Contrary(p, append(out, change.Tempered(p, other)...)))), denied...)
	out = append(out, wording.Synonyms(p, out)...)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.X != b.X {
			return a.X.Start < b.X.Start || a.X.Start == b.X.Start && a.X.End < b.X.End
		}
		return a.Y.Start < b.Y.Start
	})
	return out
}

// merged joins the changes that speak of one place.
func merged(list []change.Change) []change.Change {
	var out []change.Change
	for _, c := range list {
		for i := 0; i < len(out); i++ {
			if out[i].SamePlace(c) {
				c = out[i].Merge(c)
				out = append(out[:i], out[i+1:]...)
				i = -1
			}
		}
		out = append(out, c)
	}
	return out
}

// uncovered returns what is left of h once the places of typed changes are taken out: what stands before the first and
// behind the last of them.
func uncovered(h reading.Hunk, typed []change.Change) []reading.Hunk {
	x, y, hit := reading.Run{Start: h.X.End, End: h.X.Start}, reading.Run{Start: h.Y.End, End: h.Y.Start}, false
	for _, c := range typed {
		if c.X.Overlaps(h.X) {
			x, hit = reading.Run{Start: min(x.Start, clamp(c.X.Start, h.X)), End: max(x.End, clamp(c.X.End, h.X))}, true
		}
		if c.Y.Overlaps(h.Y) {
			y, hit = reading.Run{Start: min(y.Start, clamp(c.Y.Start, h.Y)), End: max(y.End, clamp(c.Y.End, h.Y))}, true
		}
	}
	if !hit {
		return []reading.Hunk{h}
	}
	if x.Start > x.End { // no typed word on this side: all of it goes with the words behind
		x = reading.At(h.X.Start)
	}
	if y.Start > y.End {
		y = reading.At(h.Y.Start)
	}
	return []reading.Hunk{
		{X: reading.Run{Start: h.X.Start, End: x.Start}, Y: reading.Run{Start: h.Y.Start, End: y.Start}},
		{X: reading.Run{Start: x.End, End: h.X.End}, Y: reading.Run{Start: y.End, End: h.Y.End}},
	}
}

func clamp(i int, r reading.Run) int { return min(max(i, r.Start), r.End) }
