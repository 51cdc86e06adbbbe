package quote

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/abbreviation"
)

// Where does a sentence end? At a stop with white space and a capital behind it, but for the points of abbreviations (keepsPoint). The clauses of a
// quote are cut between tokens (endsSentence), the running text between bytes (stopAt).

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

// closers is the marks and brackets that may close behind the stop of a sentence.
const closers = "”’\"')]"

// stopAt reports whether the mark at byte i of view ends the sentence that began at start.
func stopAt(view string, start, i int) bool {
	after := view[i+1 : min(len(view), i+12)]
	if after != "" && after[0] != ' ' {
		after = strings.TrimLeft(after, closers)
	}
	if after == "" {
		return true
	}
	rest := strings.TrimLeft(after, " ")
	if len(rest) == len(after) {
		return false
	}
	if rest != "" && !isPlain(rest[:1]) {
		rest = strings.TrimLeft(rest, "“‘\"'([—–-• ")
	}
	if r := firstRune(rest); !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return false
	}
	if view[i] != '.' {
		return true
	}
	begin := i
	for from := max(start, i-maxAbbreviation); begin > from && !asciiSpace(view[begin-1]) && view[begin-1] != '('; {
		begin--
	}
	word := view[begin:i]
	switch {
	case len(word) == maxAbbreviation: // or more
		return true
	case len(word) <= 2 && strings.Trim(word, "0123456789") == "":
		return false // 1. SOUNDBITE
	}
	return !keepsPoint(fold(word), isTitled(word), firstWord(rest))
}

const maxAbbreviation = 8 // bytes looked at before a full stop: one more than U.S.S.R has

func startsWithDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// keepsPoint reports whether the point behind w, in lower case, belongs to it and ends no sentence before next; capital tells whether w has a
// capital in the text.
func keepsPoint(w string, capital bool, next string) bool {
	switch abbreviation.Of(w, capital) {
	case abbreviation.Title, abbreviation.Joins:
		return true
	case abbreviation.Generation, abbreviation.Other:
		return !isStarter(fold(next))
	case abbreviation.Number:
		return startsWithDigit(next)
	}
	if strings.Contains(w, ".") { // "u.s"
		return !isStarter(fold(next))
	}
	return len(w) == 1 && w != "i" && !startsWithDigit(w)
}

// maxTitle is the length in bytes of the longest word that isTitle knows.
const maxTitle = len("messrs")

// isTitle reports whether w is an abbreviation that stands before a name.
func isTitle(w string) bool {
	return len(w) <= maxTitle && abbreviation.Of(strings.ToLower(w), true) == abbreviation.Title
}
