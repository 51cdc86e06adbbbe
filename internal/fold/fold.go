// Package fold makes the compared form of the letters of a name.
package fold

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Letters makes the compared form of a string: lower case, no marks over Latin and Greek letters, no apostrophes.
// Cyrillic letters keep their marks, since й and и are two letters.
func Letters(s string) string {
	if ascii(s) {
		return strings.ReplaceAll(strings.ToLower(s), "'", "")
	}
	var b strings.Builder
	var last rune
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			if unicode.Is(unicode.Cyrillic, last) && r != '\u0301' {
				b.WriteRune(r)
			}
			continue
		case isApostrophe(r), unicode.Is(unicode.Cf, r):
			continue
		}
		last = r
		b.WriteString(plain(unicode.ToLower(r)))
	}
	return norm.NFC.String(b.String())
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ', 'ʹ', 'ʺ', '′', '″', '”', '·', 'ʿ', 'ʾ':
		return true
	}
	return false
}

// plain writes Latin letters that no decomposition takes apart in plain ones.
func plain(r rune) string {
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'ø':
		return "o"
	case 'ł':
		return "l"
	case 'đ', 'ð':
		return "d"
	case 'þ':
		return "th"
	case 'ı':
		return "i"
	case 'ə':
		return "a"
	case 'ħ':
		return "h"
	case 'ŋ':
		return "ng"
	}
	return string(r)
}

// Dash reports whether r is a hyphen or a dash that can stand inside a name.
func Dash(r rune) bool { return r == '-' || r == '‐' || r == '‑' || r == '–' }
