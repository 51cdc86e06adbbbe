package fold

import (
	"strings"
	"unicode"
)

// Phrase makes the compared form of the name of a place or a body: no case, no marks, no points, "&" as "and", "Saint" as "St",
// single spaces, no leading article.
func Phrase(s string) string {
	s = Letters(s)
	if IsPhrase(s) {
		return s
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '–' || r == ',' || r == '/' })
	for i, w := range words {
		switch w = strings.ReplaceAll(w, ".", ""); w {
		case "&":
			w = "and"
		case "saint", "ste", "sankt":
			w = "st"
		}
		words[i] = w
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// IsPhrase reports whether s is words of small ASCII letters, one space between two, that Phrase leaves as they are.
func IsPhrase(s string) bool {
	for w, rest, more := strings.Cut(s, " "); ; w, rest, more = strings.Cut(rest, " ") {
		if !oneWord(w) || more && w == "the" || w == "" && s != "" {
			return false
		}
		if !more {
			return true
		}
	}
}

// oneWord reports whether s is a single word of ASCII letters that Phrase leaves as it is.
func oneWord(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return s != "saint" && s != "ste" && s != "sankt"
}
