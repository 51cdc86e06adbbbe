package quote

import (
	"slices"
	"strings"
	"unicode"
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
	words := strings.Fields(fold(name))
	switch {
	case !strings.ContainsFunc(name, unicode.IsLetter):
		return "a number names no speaker", true
	case slices.ContainsFunc(words, isContraction):
		return "a piece of a sentence names no speaker", true
	case len(words) != 1:
		return "", false
	case isStarter(words[0]), isFunction(words[0]), ordinal(words[0]):
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

func ordinal(w string) bool { return w == "first" || w == "second" || w == "last" || w == "next" }
