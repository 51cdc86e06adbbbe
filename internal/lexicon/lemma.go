package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// An ending is one rule by which an inflected form gives its lemma: cut the suffix, put the other one.
type ending struct{ cut, put string }

// endings are the detachment rules of WordNet's own morphology (morphy(7WN)) for nouns, verbs and adjectives together.
var endings = sync.OnceValue(func() []ending {
	return []ending{
		{"ies", "y"}, {"men", "man"}, {"ches", "ch"}, {"shes", "sh"}, {"ses", "s"}, {"xes", "x"}, {"zes", "z"}, {"es", "e"}, {"es", ""}, {"s", ""},
		{"ed", "e"}, {"ed", ""}, {"ied", "y"}, {"ing", "e"}, {"ing", ""},
		{"er", ""}, {"er", "e"}, {"est", ""}, {"est", "e"}, {"ier", "y"}, {"iest", "y"},
	}
})

// lemmas returns the numbers of the words of which form is a form, sorted. The form itself counts where it is a word.
func (t *table) lemmas(form string) []int32 {
	var found []int32
	if i := t.word.find(t.words, form); i >= 0 {
		found = append(found, i)
	}
	if i := t.exception.find(t.irregular, form); i >= 0 {
		for ; int(i) < len(t.irregular) && t.irregular[i] == form; i++ {
			found = append(found, t.lemma[i])
		}
		return sorted(found)
	}
	const shortest = 3 // "is", "as" and "us" are no plurals
	for _, e := range endings() {
		stem, ok := strings.CutSuffix(form, e.cut)
		if !ok || len(stem) < shortest-1 || len(form) <= shortest {
			continue
		}
		if i := t.word.find(t.words, stem+e.put); i >= 0 {
			found = append(found, i)
		}
	}
	return sorted(found)
}

// sorted returns list in ascending order without repetitions. It may reuse list.
func sorted(list []int32) []int32 {
	slices.Sort(list)
	return slices.Compact(list)
}
