// Package possessive takes the possessive ending off a word.
package possessive

import (
	"strings"
	"unicode/utf8"
)

// apostrophes are what texts write before the s.
const apostrophes = "'’ʼ‘`´"

// Cut returns w without its possessive ending, in any case and with any apostrophe, and whether it had one: Adler’s, MACY'S.
func Cut(w string) (owner string, ok bool) {
	n := len(w) - len("s")
	if n < len("'") || w[n]|0x20 != 's' {
		return w, false
	}
	r, size := utf8.DecodeLastRuneInString(w[:n])
	if !strings.ContainsRune(apostrophes, r) {
		return w, false
	}
	return w[:n-size], true
}
