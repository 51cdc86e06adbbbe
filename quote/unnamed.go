package quote

import (
	"slices"
	"strings"
	"unicode"

	amount "github.com/quotecheck/quotecheck/normalize/number"
)

// checked returns s without its name if that can be nobody's: a number, a pronoun that was not resolved, a month, a piece of a
// sentence. The mention stays, since that is what is printed.
func (s Speaker) checked() Speaker {
	if s.Name == "" {
		return s
	}
	if why, bad := noName(s.Name); bad {
		s.Name, s.Office, s.Why = "", "", because(s.Why, why)
	}
	return s
}

// noName reports whether the words can name nobody, and why.
func noName(name string) (why string, bad bool) {
	low := fold(name)
	words := strings.Fields(low)
	if len(words) == 2 && (words[0] == "a" || words[0] == "the") && leftOut(words[1]) {
		return "the words leave out who it is", true
	}
	switch {
	case len(words) > 0 && (words[0] == "unidentified" || words[0] == "unknown"):
		return "the label says that nobody knows who it is", true
	case !strings.ContainsFunc(name, unicode.IsLetter):
		return "a number names no speaker", true
	case strings.Contains(low, "'") && slices.ContainsFunc(words, isContraction):
		return "a piece of a sentence names no speaker", true
	case len(words) != 1:
		return "", false
	case isStarter(words[0]), isFunction(words[0]), leftOut(words[0]), isCount(words[0]):
		return "the word names nobody", true
	case month(words[0]) > 0, weekday(words[0]) > 0:
		return "a time names no speaker", true
	}
	return "", false
}

// isContraction reports whether w, folded, ends in a verb: I've, he'll.
func isContraction(w string) bool {
	for _, end := range []string{"'ve", "'ll", "'re", "'m", "n't"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// leftOut reports whether w tells one of several people without saying what they are: a second said, the other said.
func leftOut(w string) bool { return personWords().Has("someone", w) }

// isCount reports whether w is a number word: two, hundred.
func isCount(w string) bool {
	n := amount.Quantities(w)
	return len(n) == 1 && n[0].Span.Len() == len(w)
}
