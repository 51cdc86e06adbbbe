package quote

import "strings"

// earlierAt returns how many words from word i on say that the words were said before what the document reports.
func earlierAt(words []frameWord, i int) int {
	at := func(k int) string {
		if i+k >= 0 && i+k < len(words) {
			return words[i+k].low
		}
		return ""
	}
	switch at(0) {
	case "had":
		k := 1
		if strings.HasSuffix(at(1), "ly") || at(1) == "already" {
			k = 2
		}
		if isSaid(at(k)) && at(-1) != "who" && at(-1) != "which" && at(-1) != "that" && at(-1) != "it" {
			return k + 1
		}
	case "ahead", "prior", "before":
		k := 1
		if at(0) != "before" {
			if at(1) != "of" && at(1) != "to" {
				return 0
			}
			k = 2
		}
		if at(k) == "the" || at(k) == "their" || at(k) == "his" || at(k) == "her" {
			for n := k + 1; n <= k+3; n++ {
				if sceneWords().Has("meeting", at(n)) {
					return n + 1
				}
			}
		}
	case "earlier":
		if at(1) == "this" || sceneWords().Has("span", at(-1)) || isSaid(at(1)) || isSaid(at(-1)) && i+1 == len(words) {
			return 1
		}
	case "last":
		if at(1) == "week" && isSaid(at(-1)) {
			return 2
		}
	case "previously":
		if isSaid(at(1)) || isSaid(at(-1)) {
			return 1
		}
	}
	return 0
}
