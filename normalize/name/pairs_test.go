package name

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

// Names of many peoples: Arabic, Chinese, Korean, Spanish, Hungarian, Turkish, Vietnamese, Slavic ones, rulers, nicknames, bodies, places.
func TestPairs(t *testing.T) {
	rows := 0
	for row := range tsv.Rows(os.DirFS("testdata"), "pairs.tsv") {
		rows++
		want, failing := strings.CutPrefix(row[2], "!")
		got := Compare(row[0], row[1])
		if right := got.Same() == (want == "same"); right == failing {
			t.Errorf("%s | %s: right is %t, want %t: %+v", row[0], row[1], right, !failing, got)
		}
		assert.Equal(t, got, Compare(row[1], row[0]), "symmetry of %s | %s", row[0], row[1])
	}
	assert.Greater(t, rows, 400)
}
