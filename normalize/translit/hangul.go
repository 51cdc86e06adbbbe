package translit

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Hangul syllables are numbered by their letters (Unicode 15, section 3.12): initial, vowel, final. The letters are written by the
// Revised Romanization of Korean (Ministry of Culture and Tourism, 2000), without its sound changes across syllables.
const (
	hangulFirst = 0xAC00
	hangulLast  = 0xD7A3
	vowelCount  = 21
	finalCount  = 28
)

const (
	hangulInitials = "g kk n d tt r m b pp s ss - j jj ch k t p h"
	hangulVowels   = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
	hangulFinals   = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
)

// hangul returns s with its Hangul syllables in Latin letters.
func hangul(s string) string {
	s = norm.NFC.String(s)
	if !strings.ContainsFunc(s, isHangul) {
		return s
	}
	initials, vowels, finals := strings.Fields(hangulInitials), strings.Fields(hangulVowels), strings.Fields(hangulFinals)
	var b strings.Builder
	for _, r := range s {
		if !isHangul(r) {
			b.WriteRune(r)
			continue
		}
		k := int(r - hangulFirst)
		for _, letter := range []string{initials[k/(vowelCount*finalCount)], vowels[k/finalCount%vowelCount], finals[k%finalCount]} {
			if letter != "-" {
				b.WriteString(letter)
			}
		}
	}
	return b.String()
}

func isHangul(r rune) bool { return r >= hangulFirst && r <= hangulLast }
