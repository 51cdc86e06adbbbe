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
	from := 0 // of the present word
	for i := 0; i <= len(s); i++ {
		if i < len(s) && 'a' <= s[i] && s[i] <= 'z' {
			continue
		}
		if i < len(s) && s[i] != ' ' || isChanged(s[from:i], i < len(s)) || i == from && s != "" {
			return false
		}
		from = i + 1
	}
	return true
}

// isChanged reports whether Phrase writes the word w, which others follow or not, in another way.
func isChanged(w string, more bool) bool {
	switch w {
	case "saint", "ste", "sankt":
		return true
	case "the":
		return more
	}
	return false
}
