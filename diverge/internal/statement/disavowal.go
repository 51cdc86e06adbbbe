package statement

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// disavowed finds a statement that the speaker of one side says not to have made or not to believe, and that the other side
// states outright.
//
// Rule: one side embeds the statement under a negated verb of saying or thinking whose subject is a pronoun; nearly all of
// the statement stands on the other side, which has no such verb. A denial inside the statement itself evens out a verb of
// thinking: "I don't think he lied" is "he didn't lie".
//
// Example: "I did not say that the war was lost" / "the war was lost". Counter-example: "I did not know that the war was
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
	frame, verb, ok := disclaimer(p.X)
	if !ok || embeds(p.Y) {
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
	if mark.Thinking(verb) && len(mark.Only(p.Y.Marks, finding.Negation)) != len(slices.DeleteFunc(denials, func(m mark.Mark) bool { return !inside(m) })) {
		return change.Change{}, false
	}
	at, _ := p.Kept(first)
	x, y := reading.Run{Start: frame.Start, End: first + 1}, p.Y.Wider(at)
	return change.Change{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, Confidence: .9, Sure: true, X: x, Y: y,
		Why: []string{change.Against(p, x, y), "one side says that this was not said or is not thought, the other states it"}}, true
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
