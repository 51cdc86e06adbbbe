package wording

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// insertedWords is the number of content words up to which words that only one of two like quotations has may have been put in
// there: which of the two is the base says nothing then.
const insertedWords = 6

// pairOf is the amount up to which a number is a way of speaking: "the two countries" for "our countries".
const pairOf = 2

// addedSeverity is graver for a number, a condition or an actor that the other side does not have anywhere.
func addedSeverity(p *reading.Pair, has, lacks *reading.Side, r reading.Run) finding.Severity {
	grave := false
	for i := r.Start; i < r.End; i++ {
		t := has.Tokens[i]
		if mark.IsNumber(t) && (t.Quantity == nil || t.Quantity.Value > pairOf) && timesStated(has, t) > timesStated(lacks, t) {
			grave = true
		}
		if t.Class == normalize.Name && !mentioned(has, lacks, i) && !(p.Indirect() && located(has, r, i)) {
			grave = true
		}
	}
	grave = grave || conditional(has, r)
	switch {
	case !grave, p.Indirect() && has.Clause(r) && !conditional(has, r):
		return finding.Editorial // a paraphrase may tell two statements in one sentence
	case p.Indirect() || p.Translated() && has.Contents(r) < shortGap:
		return finding.Substantive
	}
	return finding.Critical
}

// located reports whether the name at token i of r says where something is: at the Arno Bridge, in Lund. A paraphrase tells that to readers who
// are far away; it is no actor.
func located(s *reading.Side, r reading.Run, i int) bool {
	for k := i - 1; k >= r.Start; k-- {
		switch t := s.Tokens[k]; {
		case t.Class == normalize.Name, t.Norm == "the":
		default:
			return atPlace(t.Norm)
		}
	}
	return false
}

// atPlace reports whether w stands before places as a rule.
func atPlace(w string) bool {
	switch w {
	case "in", "at", "near", "off", "outside", "across", "through", "under", "over", "around", "along", "beside", "below", "above":
		return true
	}
	return false
}

// articled reports whether the name at token i has an article, as no person's has: under the Arno Bridge.
func articled(s *reading.Side, i int) bool {
	for i > 0 && s.Tokens[i-1].Class == normalize.Name {
		i--
	}
	return i > 0 && s.Tokens[i-1].Norm == "the"
}

// conditional reports whether r holds a word of condition.
func conditional(s *reading.Side, r reading.Run) bool {
	return slices.ContainsFunc(mark.Only(s.Marks, finding.Condition), func(m mark.Mark) bool { return r.Start <= m.Start && m.Start < r.End })
}

// mentioned reports whether the document of lacks has a word of the name that token i of has belongs to: whoever writes "Minister Berg"
// knows the Ole Berg of the other one.
func mentioned(has, lacks *reading.Side, i int) bool {
	for _, step := range []int{-1, 1} {
		for k := i; k >= 0 && k < len(has.Tokens) && has.Tokens[k].Class == normalize.Name; k += step {
			if lacks.Mentions(has.Tokens[k]) {
				return true
			}
		}
	}
	return false
}

// timesStated returns how often s states the number t, or has it as an end of a range.
func timesStated(s *reading.Side, t normalize.Token) int {
	n := 0
	for _, u := range s.Tokens {
		a, b := t.Quantity, u.Quantity
		switch {
		case a == nil && u.Norm == t.Norm, a != nil && b != nil && (b.Value == a.Value || b.High == a.Value):
			n++
		}
	}
	return n
}

// newPerson reports whether r lays something to a person whom the document of the other side never names: "under Harlan
// Pike", "by Harlan Pike". A name alone, or one in another part of the sentence, may be what the paraphrase is about.
func newPerson(has, lacks *reading.Side, r reading.Run) bool {
	lays := false
	for i := r.Start; i < r.End; i++ {
		switch t := has.Tokens[i]; {
		case t.Norm == "under" || t.Norm == "by" || t.Norm == "because":
			lays = true
		case lays && t.Class == normalize.Name && !lacks.Mentions(t) && mark.PlaceOf(t.Norm) == "" && i > r.Start && !articled(has, i):
			return true
		}
	}
	return false
}
