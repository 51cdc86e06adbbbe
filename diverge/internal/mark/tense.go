package mark

import "strings"

// Tenses of a word or a group of auxiliaries; 0 is none.
const (
	PresentTense = iota + 1
	PastTense
	FutureTense
	Conditional // "would be", "could be": no tense, but no plain statement either
)

// AuxiliaryTense returns the tense of a form of be, have or do, 0 if w is none.
func AuxiliaryTense(w string) int {
	switch w {
	case "is", "are", "am", "has", "have", "do", "does":
		return PresentTense
	case "was", "were", "had", "did":
		return PastTense
	}
	return 0
}

// IrregularPlural reports whether w departs from its stem without being a past.
func IrregularPlural(w string) bool {
	switch w {
	case "men", "women", "children", "people", "feet", "teeth", "mice", "lives", "wives", "better", "best", "worse", "worst":
		return true
	}
	return false
}

// PastEnding reports whether w has the ending of a past and is not the word that other, a form of the same verb, is built upon:
// "closed" beside "close", but not "need" beside "need", "exceed" beside "exceeds".
func PastEnding(w, other string) bool {
	return strings.HasSuffix(w, "ed") && len(w) > shortestPast && !strings.HasPrefix(other, w)
}

const shortestPast = 4 // letters: "shed", "used" and "bred" have other pasts or are one without the ending
