package mark

import (
	"github.com/quotecheck/quotecheck/normalize"
)

// monthOfMay reports whether the "may" at token i is the month: it has a capital letter within a sentence, and no verb can follow it
// or a word that stands before nouns precedes it: "it opens in May", "the May fair". In "The Lake May Open" it is the modal verb.
func monthOfMay(doc string, tokens []normalize.Token, i int) bool {
	sp := tokens[i].Span
	if doc[sp.Start:sp.End] != "May" || i == 0 || !Wordy(tokens[i-1]) || sentenceEnd(doc, tokens, i) {
		return false
	}
	return beforeNoun(tokens[i-1].Norm) || i+1 == len(tokens) || sentenceEnd(doc, tokens, i+1) || !mayGovern(tokens[i+1])
}

// beforeNoun reports whether w is followed by a noun and not by a modal verb.
func beforeNoun(w string) bool {
	switch w {
	case "in", "of", "by", "until", "till", "since", "from", "before", "after", "during", "for", "through", "between", "last", "next", "early", "late", "mid":
		return true
	}
	return Determiner(w)
}

// mayGovern reports whether t can be what a modal verb governs, or an adverb or a denial before that.
func mayGovern(t normalize.Token) bool {
	switch t.Norm {
	case "be", "have", "do", "not", "never", "also", "well", "just", "ever", "even", "let":
		return true
	}
	return Content(t) && t.Class != normalize.Number
}
