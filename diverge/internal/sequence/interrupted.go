package sequence

import (
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize"
)

// The cue may break a sentence: “I do not believe,” he said, “that we can pay.” The other document has both halves in one clause.

// halves returns how many tokens at the start and at the end of a stand, in each document that prints b, in the quotation that
// b goes on from and in the one that goes on from b.
func halves(v *view.View, a, b view.Part) (head, tail int) {
	words := a.Words()
	head, tail = len(words), len(words)
	for _, m := range b.Everywhere() {
		quotes := v.Al.Witnesses[m.Witness].Quotes
		h, t := 0, 0
		if k := m.Quote - 1; k >= 0 && b.From == 0 && m.Q.Interrupts && len(quotes[k].Clauses) > 0 {
			before := quotes[k].Clauses
			if y := before[len(before)-1].Tokens; opening(b.Words(), y) == 0 {
				h = opening(words, y)
			}
		}
		if k := m.Quote + 1; k < len(quotes) && b.To == len(b.Q.Clauses) && quotes[k].Interrupts && len(quotes[k].Clauses) > 0 {
			if y := quotes[k].Clauses[0].Tokens; closing(b.Words(), y) == 0 {
				t = closing(words, y)
			}
		}
		head, tail = min(head, h), min(tail, t)
	}
	if head+tail >= len(words) {
		return 0, 0
	}
	return head, tail
}

// opening returns the number of tokens of x that hold the words of y, 0 if x does not begin with them.
func opening(x, y []normalize.Token) int {
	n := 0
	for _, t := range y {
		if !mark.Wordy(t) {
			continue
		}
		for n < len(x) && !mark.Wordy(x[n]) {
			n++
		}
		if n == len(x) || x[n].Norm != t.Norm {
			return 0
		}
		n++
	}
	return n
}

// closing returns the number of tokens of x that hold the words of y, 0 if x does not end with them.
func closing(x, y []normalize.Token) int {
	words := 0
	for _, t := range y {
		if mark.Wordy(t) {
			words++
		}
	}
	for n, have := 0, 0; n < len(x); n++ {
		if have == words {
			if opening(x[len(x)-n:], y) == 0 {
				return 0
			}
			return n
		}
		if mark.Wordy(x[len(x)-1-n]) {
			have++
		}
	}
	return 0
}
