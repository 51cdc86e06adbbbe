package normalize

import (
	"testing"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// TestStemsAreStems checks the shortcut against the stemmer, over the words that the stemmer may see.
func TestStemsAreStems(t *testing.T) {
	env := snowballstem.NewEnv("")
	check := func(w string) {
		if len(w) < 3 || !isStem(w) {
			return
		}
		env.SetCurrent(w)
		english.Stem(env)
		if got := env.Current(); got != w {
			t.Errorf("%q: the stemmer says %q", w, got)
		}
	}
	for stem := range commonStems() {
		for _, ending := range []string{"", "s", "ed", "ing", "ion", "ional", "or", "ism", "ant", "ment", "ful", "ly", "ous", "ish", "ship", "hood", "dom", "um", "an", "it", "et", "y"} {
			check(stem + ending)
		}
	}
	for form := range irregulars() {
		check(form)
	}
}
