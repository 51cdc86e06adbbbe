package wording

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// fills reports whether r, at the start of what s says, only wins the speaker time and is set off by a mark: "Look, uh,", "I mean,".
// Who leaves it out leaves out nothing that was told.
func fills(s *reading.Side, r reading.Run) bool {
	if !s.AtStart(r) || r.End >= len(s.Tokens) || s.Cuts(r.End) == 0 {
		return false
	}
	for i := r.Start; i < r.End; i++ {
		w := s.Tokens[i].Norm
		if !mark.Wordy(s.Tokens[i]) || mark.Filler(w) {
			continue
		}
		if i++; i == r.End || !mark.Filler(w+" "+s.Tokens[i].Norm) {
			return false
		}
	}
	return true
}

// stutters reports whether r only says again what stands beside it, with a mark between: the words within the dashes of "Nobody – nobody
// should – should go". Whatever they carry, the words that stay carry it too.
func stutters(s *reading.Side, r reading.Run) bool {
	own := s.Norms(r)
	if len(own) == 0 || !slices.ContainsFunc(s.Tokens[max(0, r.Start-1):min(len(s.Tokens), r.End+1)], notWordy) {
		return false
	}
	before, after := s.Norms(reading.Run{Start: 0, End: r.Start}), s.Norms(reading.Run{Start: r.End, End: len(s.Tokens)})
	for n := 0; n <= len(own); n++ { // the first n repeat what stands before, the others what follows
		m := len(own) - n
		if n <= len(before) && m <= len(after) && slices.Equal(own[:n], before[len(before)-n:]) && slices.Equal(own[n:], after[:m]) {
			return true
		}
	}
	return false
}

func notWordy(t normalize.Token) bool { return !mark.Wordy(t) }
