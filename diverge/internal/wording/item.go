package wording

import (
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// item reports whether r is one of the things that its sentence lists, so that it is a fact and no style when a translation lacks it.
//
// Rule: it stands behind a comma or a conjunction and has an article of its own, or begins with the preposition that the thing
// before it begins with. Example: "the market, the school [and the mosque]", "to the coast, [to the hills] and to the town".
// Counter-example: "deep [and lasting] peace", "trust [and confidence]": doublets, which a translator may halve. It fails for bare
// lists: "sheep, goats and cattle".
func item(s *reading.Side, r reading.Run) bool {
	joined := r.Start > 0 && (s.Cuts(r.Start) == 1 || conjunction(s.Tokens[r.Start-1].Norm))
	for r.Start < r.End && (conjunction(s.Tokens[r.Start].Norm) || !mark.Wordy(s.Tokens[r.Start])) {
		joined = true
		r.Start++
	}
	if !joined || r.End-r.Start < 2 || s.Contents(r) == 0 {
		return false
	}
	switch first := s.Tokens[r.Start].Norm; first {
	case "the", "a", "an", "our", "their", "his", "her", "my":
		return true
	case "to", "for", "of", "in", "from", "against", "with", "on":
		for i := r.Start - 1; i >= max(0, r.Start-itemReach); i-- {
			if s.Tokens[i].Norm == first {
				return true
			}
		}
	}
	return false
}

// itemReach is how many tokens before an item the one before it begins: "to the northern coast, [to the hills]".
const itemReach = 6

func conjunction(w string) bool { return w == "and" || w == "or" || w == "nor" }

// unheard reports whether r names somebody or something that the document of the other side does not have anywhere.
func unheard(has, lacks *reading.Side, r reading.Run) bool {
	for i := r.Start; i < r.End; i++ {
		if t := has.Tokens[i]; t.Class == normalize.Name && !mentioned(has, lacks, i) && mark.PlaceOf(t.Norm) == "" {
			return true
		}
	}
	return false
}
