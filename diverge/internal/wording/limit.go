package wording

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// limiting returns the part of r that limits what the rest says, where the other reading limits nothing in that way: out of
// "the gates, if the ice is gone" against "the locks" it takes the condition, and what is left is a rewording.
//
// Rule: it begins with a phrase of the table of qualifiers and goes on to the next punctuation. Counter-example: "provided that
// the ice is gone", where the other side has a condition as well, wherever it stands. It fails where the limit is a single adverb.
func limiting(has, lacks *reading.Side, r reading.Run) (reading.Run, bool) {
	for i := r.Start; i < r.End; i++ {
		what, n := mark.Limit(has.Tokens[:r.End], i)
		if n == 0 || what == "a concession" || what == "a hedge" || limits(lacks, what) {
			continue
		}
		in := reading.Run{Start: i, End: i + n}
		for in.End < r.End && has.Cuts(in.End) == 0 {
			in.End++
		}
		if has.Contents(reading.Run{Start: i + n, End: in.End}) > 0 {
			return in, true
		}
	}
	return reading.Run{}, false
}

// limits reports whether s limits something by a condition, an exception, a time: what.
func limits(s *reading.Side, what string) bool {
	for i := range s.Tokens {
		if what == "a condition" && inverted(s, i) {
			return true
		}
		if w, n := mark.Limit(s.Tokens, i); n > 0 && w == what {
			return true
		}
	}
	return false
}

// inverted reports whether token i opens a condition without an "if": "had the harbour been open".
func inverted(s *reading.Side, i int) bool {
	switch s.Tokens[i].Norm {
	case "had", "were", "should":
	default:
		return false
	}
	if i+1 >= len(s.Tokens) || !s.NameAt(i+1) && !mark.PronounSubject(s.Tokens[i+1].Norm) && s.Tokens[i+1].Norm != "the" && s.Tokens[i+1].Norm != "this" && s.Tokens[i+1].Norm != "it" {
		return false
	}
	for k := i + 2; k < min(len(s.Tokens), i+2+invertedReach); k++ {
		if w := s.Tokens[k].Norm; w == "been" || strings.HasSuffix(w, "ed") {
			return true
		}
	}
	return false
}

// invertedReach is the number of tokens of the subject of an inverted condition: "had the old harbour of the town been".
const invertedReach = 6
