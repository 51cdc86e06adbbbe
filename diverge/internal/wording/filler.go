package wording

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
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
	own := unfilled(s, r)
	if len(own) == 0 || !marked(s, r) {
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

// unfilled returns the words of r without those that only win time and are set off by marks: the "the" of ", you know, the".
func unfilled(s *reading.Side, r reading.Run) []string {
	var own []string
	for i := r.Start; i < r.End; i++ {
		w, end := s.Tokens[i].Norm, i+1
		if end < r.End && mark.Filler(w+" "+s.Tokens[end].Norm) {
			w, end = w+" "+s.Tokens[end].Norm, end+1
		}
		setOff := i > 0 && end < len(s.Tokens) && s.Cuts(i) > 0 && s.Cuts(end) > 0
		switch {
		case mark.Filler(w) && setOff:
			i = end - 1
		case mark.Wordy(s.Tokens[i]):
			own = append(own, s.Tokens[i].Norm)
		}
	}
	return own
}

// marked reports whether a mark stands beside or inside r, not counting the ends of the text.
func marked(s *reading.Side, r reading.Run) bool {
	for i := max(1, r.Start); i <= min(r.End, len(s.Tokens)-1); i++ {
		if s.Cuts(i) > 0 {
			return true
		}
	}
	return false
}
