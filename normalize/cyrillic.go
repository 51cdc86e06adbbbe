package normalize

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Cyrillic letters that look like Latin ones slip into Latin words, by a slip of the keyboard layout or to get past a
// filter. Such a word is compared as the Latin one, and its token says so (rule [LookAlike]).

const (
	likeCyrillic = "аеорсухіјѕԁһԛԝ"
	likeLatin    = "aeopcyxijsdhqw"
)

// latinOf returns w, which is in small letters, with its look-alikes in Latin; or w if it is not a Latin word with some.
func latinOf(w string) string {
	latin, foreign := 0, 0
	for _, r := range w {
		switch {
		case r < 0x80:
			if 'a' <= r && r <= 'z' {
				latin++
			}
		case strings.ContainsRune(likeCyrillic, r):
			foreign++
		case unicode.Is(unicode.Cyrillic, r):
			return w
		}
	}
	if latin == 0 || foreign == 0 {
		return w
	}
	plain := []rune(likeLatin)
	place := make(map[rune]rune, len(plain))
	i := 0
	for _, r := range likeCyrillic {
		place[r] = plain[i]
		i++
	}
	return strings.Map(func(r rune) rune {
		if p, ok := place[r]; ok {
			return p
		}
		return r
	}, w)
}

// isUkrainian reports whether w holds a letter that Ukrainian has and Russian lacks.
func isUkrainian(w string) bool { return strings.ContainsAny(w, "іїєґ'") }

// ukrainianEndings holds the endings of a light stemmer of our own, the longest first: there is no Snowball one for Ukrainian.
var ukrainianEndings = sync.OnceValue(func() []string {
	var endings []string
	for c := range rows("ukrainian.txt") {
		endings = append(endings, c[0])
	}
	slices.SortStableFunc(endings, func(a, b string) int { return len(b) - len(a) })
	return endings
})

// stemUkrainian cuts the longest ending that leaves three letters.
func stemUkrainian(w string) string {
	const least = 3 * 2 // bytes
	for _, ending := range ukrainianEndings() {
		if base, ok := strings.CutSuffix(w, ending); ok && len(base) >= least {
			return base
		}
	}
	return w
}
