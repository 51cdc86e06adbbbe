package quotecheck

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize"
)

// Two sentences of a transcript may be printed as one:
//
//	transcript  The report was late. We had a new printer. Our clerks had warned the board.
//	article     “The report was late because our clerks had warned the board”
//
// Each half is the speaker's, the sentence is not. Where nothing but a full stop is gone the words are the same.

// fusedWords is how many words each of the two sentences must show: "No. We ..." is one answer.
const fusedWords = 3

// fused returns how many words of s stand before the end of a sentence of the transcript that the article runs over, with words
// left out or put in there.
func (v *search) fused(s stretch) (cut int, ok bool) {
	if !s.found || s.place.End-s.place.Start < 2*fusedWords {
		return 0, false
	}
	heard := v.index.Tokens(s.place)
	var links []align.Link // in the order of both texts
	for i := range heard[:len(heard)-1] {
		if !v.spoken.last[s.place.Start+i] {
			continue
		}
		if links == nil {
			links = inStep(new(align.Aligner).Words(s.tokens, heard))
		}
		before, behind := seam(links, i)
		if before == nil || behind == nil || before.XEnd < fusedWords || len(s.tokens)-behind.X < fusedWords || v.endsBetween(s.tokens[before.X:behind.X]) {
			continue
		}
		if before.XEnd < behind.X || before.YEnd < behind.Y {
			return before.XEnd, true
		}
	}
	return 0, false
}

// inStep returns the links between words, as far as they are in the same order on both sides.
func inStep(all []align.Link) []align.Link {
	var kept []align.Link
	until := 0
	for _, l := range all {
		if !l.Gap() && l.Y >= until {
			kept, until = append(kept, l), l.YEnd
		}
	}
	return kept
}

// seam returns the last link up to word i of the transcript's side and the first one behind it, nil if there is none.
func seam(links []align.Link, i int) (before, behind *align.Link) {
	for k := range links {
		switch l := &links[k]; {
		case l.YEnd <= i+1:
			before = l
		case l.Y > i:
			return before, l
		}
	}
	return before, nil
}

// endsBetween reports whether a sentence of the article ends with one of the words.
func (v *search) endsBetween(words []normalize.Token) bool {
	return slices.ContainsFunc(words, v.endsSentence)
}

// joint returns how grave it is that y follows x without a mark, and says what was done. A mere "and" between two sentences in a row is an
// editor's tidiness.
func (v verifier) joint(x, y stretch) (diverge.Severity, string) {
	switch {
	case x.place.End != y.place.Start || !v.spoken.last[x.place.End-1]:
		return diverge.Substantive, "Words from separate places stand together as if said in one breath."
	case y.tokens[0].Norm == "and":
		return diverge.Editorial, "Two sentences of the transcript were made one."
	}
	return diverge.Substantive, "Two sentences of the transcript were made one, with other words between them."
}
