package quote

import (
	"strings"

	"github.com/quotecheck/quotecheck/internal/abbreviation"
)

// endsSentence reports whether a sentence ends after the last of ws, before next. gap holds the bytes between the two words.
//
// A full stop after a title, an initial or "U.S." ends no sentence unless a word follows that starts sentences
// ("... of the U.S. The talks ..."): raw UAX #29 boundaries fail there.
func endsSentence(ws []word, next word, gap string) bool {
	if prev := ws[len(ws)-1].low; gap == " " && prev[len(prev)-1] != '.' {
		return false // as between most words
	}
	if strings.Contains(gap, "\n\n") {
		return true
	}
	prev := ws[len(ws)-1].low
	mark := strings.IndexAny(gap, ".?!…。？！")
	dotted := mark < 0 && strings.HasSuffix(prev, ".") // a token of the form "u.s."
	if mark < 0 && !dotted {
		nl := strings.IndexByte(gap, '\n')
		return nl >= 0 && strings.ContainsAny(gap[nl:], "-*•–—·") && next.upper
	}
	if strings.ContainsAny(gap, "。？！") {
		return true
	}
	if !strings.ContainsAny(gap, " \t\n\u00a0") && !strings.HasPrefix(gap, "…") && !strings.ContainsAny(gap, "?!") {
		return false // "3.5", "tass.com"
	}
	if strings.HasSuffix(gap, " .") && startsWithDigit(next.low) {
		return false // ".5 percent"
	}
	if !next.upper && !startsWithDigit(next.low) {
		return false // "people … fraternal", "Stop!" he said
	}
	if dotted || strings.HasPrefix(gap, ".") && !strings.HasPrefix(gap, "..") {
		return !keepsPoint(strings.TrimSuffix(prev, "."), ws[len(ws)-1].upper, next.low)
	}
	return true
}

func startsWithDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// keepsPoint reports whether the point behind w belongs to it and ends no sentence before next. Both words are in lower case; capital tells
// whether w has a capital in the text.
func keepsPoint(w string, capital bool, next string) bool {
	switch abbreviation.Of(w, capital) {
	case abbreviation.Title, abbreviation.Joins:
		return true
	case abbreviation.Generation, abbreviation.Other:
		return !isStarter(next)
	case abbreviation.Number:
		return startsWithDigit(next)
	}
	if strings.Contains(w, ".") { // "u.s"
		return !isStarter(next)
	}
	return len(w) == 1 && w != "i" && !startsWithDigit(w)
}

// maxTitle is the length in bytes of the longest word that isTitle knows.
const maxTitle = len("messrs")

// isTitle reports whether w is an abbreviation that stands before a name.
func isTitle(w string) bool {
	return len(w) <= maxTitle && abbreviation.Of(strings.ToLower(w), true) == abbreviation.Title
}
