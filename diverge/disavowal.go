package diverge

import "slices"

// disavowed finds a statement that the speaker of one side says not to have made or not to believe, and that the other side
// states outright.
//
// Rule: one side embeds the statement under a negated verb of saying or thinking whose subject is a pronoun; nearly all of
// the statement stands on the other side, which has no such verb. A denial inside the statement itself evens out a verb of
// thinking: "I don't think he lied" is "he didn't lie".
//
// Example: "I did not say that the war was lost" / "the war was lost". Counter-example: "I did not know that the war was
// lost", which takes the loss for granted. It fails where the verb is a noun: "it is not my view that".
func disavowed(p *pair) []change {
	if c, ok := disavows(p); ok {
		return []change{c}
	}
	c, ok := disavows(p.mirror())
	if !ok {
		return nil
	}
	c.x, c.y = c.y, c.x
	c.why[0] = p.against(c.x, c.y)
	return []change{c}
}

// disavows looks for the negated verb in x.
func disavows(p *pair) (change, bool) {
	frame, verb, ok := p.x.disclaimer()
	if !ok || p.y.embeds() {
		return change{}, false
	}
	first, all, kept := -1, 0, 0
	for i := frame.end; i < len(p.x.tokens); i++ {
		if !content(p.x.tokens[i]) {
			continue
		}
		all++
		if _, ok := p.kept(i); ok {
			kept++
			if first < 0 {
				first = i
			}
		}
	}
	if first < 0 || float64(kept) < containedShare*float64(all) {
		return change{}, false
	}
	inside := func(m mark) bool { return m.start >= frame.end }
	denials := only(p.x.marks, Negation)
	if thinking(verb) && len(only(p.y.marks, Negation)) != len(slices.DeleteFunc(denials, func(m mark) bool { return !inside(m) })) {
		return change{}, false
	}
	at, _ := p.kept(first)
	x, y := run{frame.start, first + 1}, p.y.wider(at)
	return change{kind: Altered, facet: Negation, severity: Critical, confidence: .9, sure: true, x: x, y: y,
		why: []string{p.against(x, y), "one side says that this was not said or is not thought, the other states it"}}, true
}

// disclaimerReach is the number of tokens between a subject and its verb of saying: "I have never once said".
const disclaimerReach = 4

// disclaimer returns the words of s that disown the statement behind them, and the verb among them.
func (s *side) disclaimer() (frame run, verb string, ok bool) {
	for i, t := range s.tokens {
		if !pronounSubject(t.Norm) {
			continue
		}
		denies := false
		for k := i + 1; k < min(len(s.tokens), i+2+disclaimerReach); k++ {
			w := s.tokens[k].Norm
			switch {
			case w == "not" || w == "n't" || w == "never" || w == "cannot":
				denies = true
			case embedding(w) && denies:
				end := k + 1
				if end < len(s.tokens) && s.tokens[end].Norm == "that" {
					end++
				}
				return run{i, end}, w, true
			case content(s.tokens[k]):
				k = len(s.tokens) // another verb: what it denies is its own
			}
		}
	}
	return run{}, "", false
}

// embeds reports whether s has a verb of saying or thinking of its own.
func (s *side) embeds() bool {
	for _, t := range s.tokens {
		if embedding(t.Norm) {
			return true
		}
	}
	return false
}

func pronounSubject(w string) bool {
	switch w {
	case "i", "we", "he", "she", "they":
		return true
	}
	return false
}

// embedding reports whether w says or thinks what a clause behind it states, without taking it for granted.
func embedding(w string) bool {
	switch w {
	case "say", "says", "said", "saying", "tell", "told", "claim", "claims", "claimed", "suggest", "suggested", "promise", "promised",
		"argue", "argued", "state", "stated", "declare", "declared", "announce", "announced", "write", "wrote", "written":
		return true
	}
	return thinking(w)
}

// thinking reports whether a negation of verb w belongs as well to the clause behind it.
func thinking(w string) bool {
	switch w {
	case "think", "thinks", "thought", "believe", "believes", "believed", "expect", "expects", "expected", "suppose", "supposed":
		return true
	}
	return false
}
