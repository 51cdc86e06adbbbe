package quotecheck

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// A part in quotation marks may be taken out of a denial:
//
//	transcript  It is not a disaster for us. We never planned to sell the mill.
//	article     She called it “a disaster” and planned to “sell the mill”.
//
// The article's own words around the part decide: they affirm it, with a verb that helps, that names, or that stood under the negation, and
// deny it nowhere in the sentence.

// nearNegation is how many words before a part, besides those that the article has too, may hold the negation that governs it: "will not |
// reopen", "not a | small loss".
const nearNegation = 2

// unsaid returns the last words of head if they deny s, the words of a part in quotation marks, and the article's own words around it do not.
func (v verifier) unsaid(w align.Witness, q quote.Quote, s stretch, head passage.Place, article speech) passage.Place {
	none := passage.Place{Start: head.End, End: head.End}
	if head.Start == head.End || !v.index.Exact(s.place, s.tokens) || len(s.tokens) == 1 && v.times(s.tokens[0]) > 1 {
		return none
	}
	beside := article.beside(cover(s.tokens))
	before := beside.Before
	shared := repeated(v.index.Tokens(head), before)
	head.Start = max(head.Start, head.End-nearNegation-shared)
	cut, ok := diverge.Governs(v.transcript.Document.Text, v.index.Tokens(head), v.index.Tokens(s.place)[0].Span.Start)
	if !ok || cut.Facet != diverge.Negation || !affirms(before, shared) {
		return none
	}
	if slices.ContainsFunc(slices.Concat(before, beside.Behind), func(t normalize.Token) bool { return denies(t) || excludes(t) }) {
		return none
	}
	if cut, ok := diverge.Governs(w.Document.Text, before, s.tokens[0].Span.Start); ok && cut.Facet == diverge.Negation {
		return none
	}
	return head
}

// isPart reports whether the article's own words around s, the first or last stretch of q, may say the rest of its sentence.
func isPart(q quote.Quote, s stretch, article speech) bool {
	return q.Kind != quote.Direct || q.Cue.Empty() && len(article.beside(cover(s.tokens)).Before) > 0
}

// times counts how often t is said. A word that is said often is named, not quoted from one place.
func (v verifier) times(t normalize.Token) int {
	n := 0
	for _, o := range v.spoken.words {
		if o.Norm == t.Norm {
			n++
		}
	}
	return n
}

// repeated counts the words at the end of heard that stand at the end of printed too, in whatever form.
func repeated(heard, printed []normalize.Token) int {
	n := 0
	for n < min(len(heard), len(printed)) {
		x, y := heard[len(heard)-1-n].Norm, printed[len(printed)-1-n].Norm
		if x != y && (firstLetters(x) == "" || firstLetters(x) != firstLetters(y)) {
			break
		}
		n++
	}
	return n
}

// affirms reports whether the words right before a part affirm it; the last ones, as many as are shared, stand before it in the transcript too.
// What they say may be a denial that is no negator, "she refused to “sell”", "they lacked “room for it”": so the verb must be known.
func affirms(before []normalize.Token, shared int) bool {
	n := len(before)
	switch {
	case n == 0:
		return false
	case telling(before[n-shared:]) > 0 || helps(before[n-1]) || shared < n && helps(before[n-1-shared]):
		return true
	}
	for _, t := range before[max(0, n-1-namedWords):] {
		if names(t) {
			return true
		}
	}
	return false
}

// namedWords is how many words may stand between a verb that names and the name: called the new tower “a disaster”.
const namedWords = 4

// names reports whether t is a verb that gives something a name.
func names(t normalize.Token) bool {
	switch t.Norm {
	case "call", "calls", "called", "calling", "describe", "describes", "described", "describing", "label", "labels", "labeled", "labelled",
		"declare", "declares", "declared", "declaring", "term", "terms", "termed", "dub", "dubs", "dubbed":
		return true
	}
	return false
}

// helps reports whether t is a verb that needs another one or a predicate behind it: said the bridge would “reopen”.
func helps(t normalize.Token) bool {
	switch t.Norm {
	case "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did":
		return true
	}
	return t.Class == normalize.Modal
}

// denies reports whether t denies by itself.
func denies(t normalize.Token) bool { return t.Class == normalize.Negator }

// excludes reports whether t says of a whole statement that it will not come true, or of a name that it is not given: "it was unlikely that the
// bridge would", "she refused to call it"; or that it is open, or others'.
func excludes(t normalize.Token) bool {
	switch t.Norm {
	case "whether", "if", "against", "opposed", "warned", "wrong", "nonsense", "false", "untrue", "last", "critics", "unlikely", "improbable",
		"impossible", "unthinkable", "ruled", "hardly", "without", "refused", "declined", "rejected", "stopped", "resisted", "avoided", "disputed", "dismissed", "instead", "rather", "than", "denied", "doubted":
		return true
	}
	return false
}
