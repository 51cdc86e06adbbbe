// Package screen makes text fit to be shown on a terminal.
package screen

import (
	"strings"
	"unicode"
)

// Safe returns s with U+FFFD in the place of what a terminal obeys instead of showing it: control characters, but for line breaks and tabs,
// the ones that turn the direction of writing, and bytes that are no UTF-8. An article must not wipe the screen, name the window, or set its
// words in an order that nobody printed.
func Safe(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Bidi_Control) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
