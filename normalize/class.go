package normalize

import (
	"strings"
	"sync"
)

// plainWord marks in closedClasses the words that are no names even where they are capitalised: "President", "Friday".
const plainWord Class = 255

// closedClasses holds the words whose class their spelling alone tells, by compared form.
var closedClasses = sync.OnceValue(func() map[string]Class {
	names := map[string]Class{"function": Function, "negator": Negator, "modal": Modal, "plain": plainWord}
	classes := make(map[string]Class)
	for c := range rows("classes.tsv") {
		for _, w := range strings.Fields(c[1]) {
			if classes[w] == 0 { // a modal stays one: "may", "will"
				classes[w] = names[c[0]]
			}
		}
	}
	return classes
})

// markClass returns the class of a token that holds no letter and no digit.
func markClass(s string) Class {
	switch s {
	case `"`, "'":
		return Mark
	case "…":
		return Ellipsis
	}
	return Punct
}

// commonStems holds the stems of common words, so that a capitalised one at the start of a sentence is no name.
var commonStems = sync.OnceValue(func() map[string]bool {
	stems := make(map[string]bool, 8192)
	for c := range rows("common.txt") {
		stems[c[0]] = true
	}
	return stems
})

// isCommon reports whether e is a word that stands in small letters elsewhere, by the list or by its ending.
func (e *entry) isCommon() bool {
	if e.common == 0 {
		e.common = -1
		if commonStems()[e.Stem] || hasCommonEnding(e.Norm) {
			e.common = 1
		}
	}
	return e.common > 0
}

// hasCommonEnding reports whether w ends as words do and names seldom do: lawmakers, reportedly, insisting.
func hasCommonEnding(w string) bool {
	for _, ending := range [...]string{"akers", "ators", "itors", "ists", "ly", "ing", "ation", "ations", "ness", "ments", "ment", "ities", "ized", "able", "less"} {
		if base, ok := strings.CutSuffix(w, ending); ok && len(base) >= 4 {
			return true
		}
	}
	return false
}
