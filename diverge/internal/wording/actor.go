package wording

import (
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// newActor returns the part of r between commas or dashes that brings in a person whom the document of the other side never
// names: "relations, ruined by Harlan Pike, are cold".
func newActor(has, lacks *reading.Side, r reading.Run) (reading.Run, bool) {
	for i := r.Start; i < r.End; i++ {
		t := has.Tokens[i]
		if t.Class != normalize.Name || mentioned(has, lacks, i) || mark.PlaceOf(t.Norm) != "" {
			continue
		}
		in := reading.Run{Start: i, End: i + 1}
		for in.Start > r.Start && mark.Wordy(has.Tokens[in.Start-1]) {
			in.Start--
		}
		for in.End < r.End && mark.Wordy(has.Tokens[in.End]) {
			in.End++
		}
		parted := func(k int) bool { return k >= 0 && k < len(has.Tokens) && !mark.Wordy(has.Tokens[k]) }
		if parted(in.Start-1) && parted(in.End) && has.Contents(in) >= 2 {
			return in, true
		}
	}
	return reading.Run{}, false
}

// around judges what is left of h before and behind in.
func around(p *reading.Pair, h reading.Hunk, in reading.Run, inX bool) []change.Change {
	left, right := h, h
	if inX {
		left.X.End, right.X.Start = in.Start, in.End
	} else {
		left.Y.End, right.Y.Start = in.Start, in.End
	}
	if inX {
		right.Y.Start = h.Y.End
	} else {
		right.X.Start = h.X.End
	}
	return append(Judge(p, left), Judge(p, right)...)
}
