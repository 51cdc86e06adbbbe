package mark

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// One word may be a mark of two sorts, or none. What stands beside it decides:
//
//	once they pay      a condition before a clause     we once paid, not once     a count
//	last year          a time before a word of time    the last ship              an order
//	I shall come       what will be, of the speaker    they shall pay             a duty
//	open in May        a month                         it may open        what can be
//	should they pay,   a condition                     they should pay            a duty
//	they used to pay   a time that is over             they are used to it        no mark
//	in my view         a belief                        the view of the bay         no mark
//	we plan to build   an intention                    the plan failed            a noun, no mark
//	their confidence   how sure it is              confidence in him          trust, no mark
//	every ship         how many                    every third ship           an amount, no mark
//	all of the ships   how many                    all night                  how long, no mark
//	it will close      what will be                possible that it will      what can be, no mark of its own
//	you know this      how sure it is              it is, you know, late      a filler, no mark
//	they predict that  a view of what is to come       they predict rain          what they do, no mark
//
// It fails where other words stand between: "the last cold winter".

// fits reports whether e is the right reading of the words at token i.
func (e entry) fits(doc string, tokens []normalize.Token, i int) bool {
	next := normalize.Token{Form: &normalize.Form{}}
	if i+len(e.words) < len(tokens) {
		next = tokens[i+len(e.words)]
	}
	prev := ""
	if i > 0 {
		prev = tokens[i-1].Norm
	}
	switch tokens[i].Norm {
	case "once":
		return len(e.words) > 1 || onceOpens(tokens, i) == (e.facet == finding.Condition)
	case "last", "this":
		return len(e.words) > 1 || ofTime(next.Norm) == (e.facet == finding.Time)
	case "every":
		return next.Quantity == nil
	case "confidence":
		return next.Norm != "in"
	case "will", "would", "'ll", "'d":
		return !thoughtPossible(doc, tokens, i)
	case "all":
		if e.facet == finding.Quantifier && len(e.words) == 1 && ofTime(next.Norm) && !strings.HasSuffix(next.Norm, "s") {
			return false
		}
		return e.class != "only" || prev == "" || !Wordy(tokens[i-1]) // "all I can do is wait", not "we did all we could"
	case "should":
		return inverted(tokens, i) == (e.facet == finding.Condition)
	case "shall":
		return (prev == "i" || prev == "we") == (e.class == "future")
	case "may":
		return monthOfMay(doc, tokens, i) == (e.facet == finding.Time)
	case "used":
		return AuxiliaryTense(prev) == 0 && prev != "be" && prev != "been" && prev != "get"
	case "know":
		return prev != "you" || !commaBefore(doc, tokens, i-1) || !commaBefore(doc, tokens, i+1)
	case "opinion", "view", "eyes", "mind", "knowledge":
		return i > 1 && possessive(prev) && (tokens[i-2].Norm == "in" || tokens[i-2].Norm == "to")
	}
	if e.class == "attitude" && Foretells(tokens[i].Norm) && !foretold(tokens, i) {
		return false
	}
	return e.class != "attitude" || len(e.words) > 1 || !Determiner(prev) || next.Norm == "to" || next.Norm == "that" || next.Norm == "of"
}

// thoughtPossible reports whether the verb at token i stands in what is said to be possible: "it is possible that the mill will close".
func thoughtPossible(doc string, tokens []normalize.Token, i int) bool {
	for k := i - 1; k > 0 && i-k <= 2*HeadReach && Wordy(tokens[k]) && !sentenceEnd(doc, tokens, k+1); k-- {
		if tokens[k].Norm == "that" {
			return tokens[k-1].Norm == "possible"
		}
	}
	return false
}

// Foretells reports whether w is a verb that says of what is to come that somebody said so before.
func Foretells(w string) bool {
	return strings.HasPrefix(w, "predict") || strings.HasPrefix(w, "forecast")
}

// foretold reports whether the verb at token i foretells a whole statement: "they predict that", "it is forecast for May".
func foretold(tokens []normalize.Token, i int) bool {
	if i > 0 {
		switch tokens[i-1].Norm {
		case "is", "are", "was", "were", "be", "been":
			return true
		}
	}
	for _, t := range tokens[i+1 : min(len(tokens), i+1+HeadReach)] {
		if !Wordy(t) {
			return false
		}
		if t.Norm == "that" || t.Class == normalize.Modal {
			return true
		}
	}
	return false
}

// onceOpens reports whether the "once" at token i opens a clause: "once they pay", not "once a week" or "once this year".
func onceOpens(tokens []normalize.Token, i int) bool {
	if i+1 >= len(tokens) || tokens[i+1].Class != normalize.Name && !subject(tokens[i+1].Norm) {
		return false
	}
	return !slices.ContainsFunc(tokens[i+2:min(len(tokens), i+2+rateReach)], func(t normalize.Token) bool { return TimeUnit(t.Norm) })
}

// inverted reports whether the "should" at token i opens a clause of condition: "should the water rise, we leave". A question mark behind it
// makes a question.
func inverted(tokens []normalize.Token, i int) bool {
	if i > 0 && Wordy(tokens[i-1]) && tokens[i-1].Norm != "and" && tokens[i-1].Norm != "but" || i+1 >= len(tokens) ||
		tokens[i+1].Class != normalize.Name && !subject(tokens[i+1].Norm) {
		return false
	}
	return !slices.ContainsFunc(tokens[i:], func(t normalize.Token) bool { return t.Norm == "?" })
}

// rateReach is how many words behind "once a" may hold the unit of a rate: "once every other week".
const rateReach = 2

// ofTime reports whether w is a stretch of time or a day, as in "last year".
func ofTime(w string) bool {
	switch w {
	case "weekend", "time", "spring", "summer", "autumn", "fall", "winter", "morning", "evening", "night":
		return true
	}
	_, weekday := number.Weekday(w)
	return weekday || number.Month(w) > 0 || TimeUnit(w)
}

// possessive reports whether w says whose.
func possessive(w string) bool {
	switch w {
	case "my", "our", "your", "his", "her", "their":
		return true
	}
	return false
}

// Determiner reports whether w stands before a noun as a rule.
func Determiner(w string) bool {
	switch w {
	case "a", "an", "the", "this", "that", "these", "those", "its", "no", "any", "every":
		return true
	}
	return possessive(w)
}
