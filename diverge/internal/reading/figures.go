package reading

import (
	"strings"
	"unicode"
)

// Figures is the compared form of an amount or a name with figures: in small letters, without the spaces and hyphens
// inside, unless they part two figures, and without the plural of a name: "F-16s", "f 16".
func Figures(words string) string {
	in := []rune(strings.ToLower(words))
	var out []rune
	for i, r := range in {
		if i > 0 && i+1 < len(in) && (r == '-' || unicode.IsSpace(r)) && !(unicode.IsDigit(in[i-1]) && unicode.IsDigit(in[i+1])) && in[i-1] != ' ' {
			continue
		}
		out = append(out, r)
	}
	if n := len(out); n > 2 && unicode.IsLetter(out[0]) && out[n-1] == 's' && unicode.IsDigit(out[n-2]) {
		out = out[:n-1]
	}
	return string(out)
}
