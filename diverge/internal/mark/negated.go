package mark

import "strings"

// NegatedForm reports whether long is short with a negative prefix or ending: impossible, unable, disagree, senseless.
func NegatedForm(long, short string) bool {
	if rest, ok := strings.CutSuffix(long, "less"); ok && len(rest) >= 3 && (rest == short || rest+"s" == short || rest == short+"s") {
		return true
	}
	for _, prefix := range []string{"un", "in", "im", "ir", "il", "dis", "non", "mis"} {
		if rest, ok := strings.CutPrefix(long, prefix); ok && len(rest) >= 3 && (rest == short || stemLike(rest, short)) {
			return true
		}
	}
	return false
}

// stemLike reports whether two words begin alike for all but their endings.
func stemLike(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 && len(a)-n <= 3 && len(b)-n <= 3
}
