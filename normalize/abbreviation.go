package normalize

import "sync"

// stopAbbreviations holds the short forms that a full stop may belong to; true = only before a number.
var stopAbbreviations = sync.OnceValue(func() map[string]bool {
	stops := make(map[string]bool)
	for c := range rows("abbreviations.tsv") {
		stops[c[0]] = c[1] == "number"
	}
	return stops
})

// longForms holds what a short form in capitals stands for, by its letters in lower case.
var longForms = sync.OnceValue(func() map[string]string {
	forms := make(map[string]string)
	for c := range rows("shortforms.tsv") {
		forms[c[0]] = c[1]
	}
	return forms
})

// isInitials reports whether s is single letters parted by stops, without the last stop: "U.S", "a.m", "J".
func isInitials(s string) bool {
	if len(s) > 1 && isLetter(s[0]) && isLetter(s[1]) {
		return false
	}
	letter := false
	stops := 0
	for _, r := range s {
		switch {
		case r == '.' && letter:
			letter = false
			stops++
		case r != '.' && !letter && isWordRune(r) && (r < '0' || r > '9'):
			letter = true
		default:
			return false
		}
	}
	return letter && (stops > 0 || s[0] >= 'A' && s[0] <= 'Z' && s != "I" && s != "A")
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
