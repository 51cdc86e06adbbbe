package mark

import (
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/normalize"
)

// limits maps a phrase that opens a limiting clause to what it limits by.
var limits = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range rows("qualifiers.tsv") {
		m[row[0]] = row[1]
	}
	return m
})

// limitWords is the number of words of the longest phrase in the table.
const limitWords = 5

// Limit returns by what the words from token i on limit those around them, and how many tokens say so; n = 0 if they do not limit.
// Of several phrases the longest counts.
//
// "once" is decided as in a mark: "once they pay" limits, "once a week" does not.
func Limit(tokens []normalize.Token, i int) (what string, n int) {
	phrase := ""
	for k := i; k < min(len(tokens), i+limitWords) && Wordy(tokens[k]); k++ {
		phrase = strings.TrimPrefix(phrase+" "+tokens[k].Norm, " ")
		if w, ok := limits()[phrase]; ok && (phrase != "once" || onceOpens(tokens, i)) {
			what, n = w, k+1-i
		}
	}
	if n == 0 && tokens[i].Norm == "should" && inverted(tokens, i) {
		return "a condition", 1
	}
	if n == 0 && bends(tokens, i) {
		return "a concession", 1
	}
	return what, n
}

// bends reports whether the words from token i on grant a quality, whatever its degree: "however late it is", "as late as it may be".
func bends(tokens []normalize.Token, i int) bool {
	is := func(k int, of func(string) bool) bool { return k < len(tokens) && of(tokens[k].Norm) }
	switch tokens[i].Norm {
	case "however":
		return i+1 < len(tokens) && tokens[i+1].Class == normalize.Word && Content(tokens[i+1]) && is(i+2, subject)
	case "as":
		return is(i+2, func(w string) bool { return w == "as" }) && is(i+3, subject) && is(i+4, func(w string) bool { return w == "may" || w == "might" })
	}
	return false
}

// OpeningLimit is Limit at the start of tokens, where conjunctions and punctuation may stand before the phrase. rest is the number
// of words behind it.
func OpeningLimit(tokens []normalize.Token) (what string, n, rest int) {
	for i, skipped := 0, 0; i < len(tokens) && skipped <= joiningWords; i++ {
		if what, n = Limit(tokens, i); n > 0 {
			for _, t := range tokens[i+n:] {
				if Wordy(t) {
					rest++
				}
			}
			return what, n, rest
		}
		switch w := tokens[i]; {
		case !Wordy(w):
		case w.Norm == "and", w.Norm == "but", w.Norm == "only", w.Norm == "or":
			skipped++
		default:
			return "", 0, 0
		}
	}
	return "", 0, 0
}

// joiningWords is how many words may stand before the opening word of a limiting clause: "but only if".
const joiningWords = 2
