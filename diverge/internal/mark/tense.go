package mark

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
