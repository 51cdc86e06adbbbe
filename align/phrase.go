package align

import "github.com/quotecheck/quotecheck/normalize"

// Words in a row tell more than the same words here and there: "have a lot to teach one another" holds no rare word, and yet two clauses
// that share it render one statement.

const (
	// phraseLength is the number of words of a phrase. Four are too few: "Russia and the US" is in every second clause.
	phraseLength = 5
	// phrasesEnough is how many phrases, which overlap, count in full: eight words in a row.
	phrasesEnough = 4
	// leanPhrases is how much of what a pair lacks its phrases make up for. Alaska reports: three pairs of renderings more, the same at .3 and .5.
	leanPhrases = 0.3
)

// phrases returns the hashes of the phrases of tokens, sorted, each once.
func phrases(tokens []normalize.Token) []uint64 {
	var words []string
	for i := range tokens {
		if tokens[i].Class.Heard() {
			words = append(words, tokens[i].Norm)
		}
	}
	return runHashes(words, phraseLength)
}

// inRow returns how much of what two units share stands in a row, 0..1.
func inRow(x, y *unit) float64 {
	a, b, n := x.phrases, y.phrases, 0
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			a, b = a[1:], b[1:]
			n++
		}
	}
	return min(1, float64(n)/phrasesEnough)
}

// withPhrases raises the likeness of two units by the phrases they share.
func (s likeness) withPhrases(x, y *unit) likeness {
	r := leanPhrases * inRow(x, y)
	return likeness{s.bounded + r*(1-s.bounded), s.free + r*(1-s.free)}
}
