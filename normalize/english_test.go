package normalize

import (
	"os"
	"strings"
	"testing"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func snowball(w string) string {
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

// TestEnglishStemsAreSnowballs compares with the generated stemmer: every listed word with many endings, and the text of the
// shared corpus where it lies.
func TestEnglishStemsAreSnowballs(t *testing.T) {
	var words []string
	for w := range commonStems() {
		for _, ending := range strings.Fields("- s es ed ing ly ness ation ational ization izer ful fulness ously iveness biliti ability ement ment ance ic ical ee eed eedly ingly edly y ys ' 's 's' al ll e") {
			words = append(words, w+strings.TrimPrefix(ending, "-"))
		}
	}
	if b, err := os.ReadFile("../../shared/data/quotes/polnear-train.jsonl"); err == nil {
		words = append(words, strings.FieldsFunc(strings.ToLower(string(b)), func(r rune) bool { return (r < 'a' || r > 'z') && r != '\'' })...)
	}
	words = append(words, strings.Fields("skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes succeed proceeds exceeding canning innings yyy ayy sayyed generate communes arsenal 'tis ties cries gas this kiwis aged a1s ''s")...)
	var room []byte
	var got string
	for _, w := range words {
		if !isASCII(w) {
			continue
		}
		got, room = stemEnglish(w, room)
		if got != snowball(w) {
			require.Equal(t, snowball(w), got, w)
		}
	}
}

func TestEnglishStemsOfAnything(t *testing.T) {
	letters := rapid.StringMatching(`[a-z']{0,12}|[aeiouylstdngr']{0,9}(eed|ing|ed|ly|ies|ied|sses|us|ation|ional|ement|ll|ogi|y|e|'s)?`)
	rapid.Check(t, func(t *rapid.T) {
		w := letters.Draw(t, "word")
		got, _ := stemEnglish(w, nil)
		require.Equal(t, snowball(w), got, w)
	})
}
