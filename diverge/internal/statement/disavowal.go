package statement

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// disavowed finds a statement that the speaker of one side says not to have made or not to believe, and that the other side
// states outright.
//
// Rule: one side embeds the statement under a negated verb of saying or thinking whose subject is a pronoun, or under words that
// reject it; nearly all of the statement stands on the other side, which has no such verb. A denial inside the statement itself
// evens out a verb of thinking or a rejection: "I don't think he lied" is "he didn't lie".
//
// Example: "I did not say that the war was lost", "it is not true that the war was lost" / "the war was lost". Counter-example: "I did not know that the war was
// lost", which takes the loss for granted. It fails where the verb is a noun: "it is not my view that".
func disavowed(p *reading.Pair) []change.Change {
	if c, ok := disavows(p); ok {
		return []change.Change{c}
	}
	if c, ok := disavows(p.Mirror()); ok {
		return []change.Change{c.Mirrored(p)}
	}
	return nil
}

// disavows looks for the negated verb in x.
func disavows(p *reading.Pair) (change.Change, bool) {
	frame, evens, ok := disowning(p.X)
	if _, _, both := disowning(p.Y); !ok || both || embeds(p.Y) {
		return change.Change{}, false
	}
	first, all, kept := -1, 0, 0
	for i := frame.End; i < len(p.X.Tokens); i++ {
		if !mark.Content(p.X.Tokens[i]) {
			continue
		}
		all++
		if _, ok := p.Kept(i); ok {
			kept++
			if first < 0 {
				first = i
			}
		}
	}
	if first < 0 || float64(kept) < reading.ContainedShare*float64(all) {
		return change.Change{}, false
	}
	inside := func(m mark.Mark) bool { return m.Start >= frame.End }
	denials := mark.Only(p.X.Marks, finding.Negation)
	if evens && len(mark.Only(p.Y.Marks, finding.Negation)) != len(slices.DeleteFunc(denials, func(m mark.Mark) bool { return !inside(m) })) {
		return change.Change{}, false
	}
	at, _ := p.Kept(first)
	x, y := reading.Run{Start: frame.Start, End: first + 1}, p.Y.Wider(at)
	return change.Change{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, Confidence: .9, Sure: true, X: x, Y: y,
		Why: []string{change.Against(p, x, y), "one side says that this was not said or is not thought, the other states it"}}, true
}

// disowning returns the words of s that disown or reject the statement behind them; evens tells that a denial in the statement turns it back.
func disowning(s *reading.Side) (frame reading.Run, evens, ok bool) {
	if frame, verb, ok := disclaimer(s); ok {
		return frame, mark.Thinking(verb), true
	}
	return rejection(s)
}

// rejection returns the words of s that reject the statement behind their "that": "it is not true that", "it is false that", "I deny that",
// "nobody can say that".
func rejection(s *reading.Side) (frame reading.Run, evens, ok bool) {
	for i := range s.Tokens {
		width, denies := rejecter(s, i)
		for k := i + width; width > 0 && k < min(len(s.Tokens)-1, i+width+disclaimerReach); k++ {
			w := s.Tokens[k].Norm
			denies = denies || s.Tokens[k].Class == normalize.Negator
			rejects := denies && mark.True(w) || !denies && mark.Rejecting(w)
			says := denies && mark.Embedding(w) && !mark.Informing(w)
			switch {
			case (rejects || says) && s.Tokens[k+1].Norm == "that":
				return reading.Run{Start: i, End: k + 2}, rejects || mark.Thinking(w), true
			case mark.Content(s.Tokens[k]):
				width = 0 // another verb: what it denies is its own
			}
		}
	}
	return reading.Run{}, false, false
}

// rejecter returns how many words from token i of s are the subject of a rejection, and whether they deny by themselves: "nobody".
func rejecter(s *reading.Side, i int) (width int, denies bool) {
	switch w := s.Tokens[i].Norm; {
	case mark.PronounSubject(w), w == "it":
		return 1, false
	case w == "nobody":
		return 1, true
	case w == "no" && i+1 < len(s.Tokens) && s.Tokens[i+1].Norm == "one":
		return 2, true
	}
	return 0, false
}

// disclaimerReach is the number of tokens between a subject and its verb of saying: "I have never once said".
const disclaimerReach = 4

// disclaimer returns the words of s that disown the statement behind them, and the verb among them.
func disclaimer(s *reading.Side) (frame reading.Run, verb string, ok bool) {
	for i, t := range s.Tokens {
		if !mark.PronounSubject(t.Norm) {
			continue
		}
		denies := false
		for k := i + 1; k < min(len(s.Tokens), i+2+disclaimerReach); k++ {
			w := s.Tokens[k].Norm
			switch {
			case w == "not" || w == "n't" || w == "never" || w == "cannot":
				denies = true
			case mark.Embedding(w) && denies:
				end := k + 1
				if end < len(s.Tokens) && s.Tokens[end].Norm == "that" {
					end++
				}
				return reading.Run{Start: i, End: end}, w, true
			case mark.Content(s.Tokens[k]):
				k = len(s.Tokens) // another verb: what it denies is its own
			}
		}
	}
	return reading.Run{}, "", false
}

// embeds reports whether s has a verb of saying or thinking of its own.
func embeds(s *reading.Side) bool {
	for _, t := range s.Tokens {
		if mark.Embedding(t.Norm) {
			return true
		}
	}
	return false
}
