package mark

import (
	"embed"
	"iter"
	"strings"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data
var data embed.FS

// rows yields the columns of every row of a table.
func rows(file string) iter.Seq[[]string] { return tsv.Rows(data, "data/"+file) }

// wordsOf returns the words of a list.
func wordsOf(file string) map[string]bool {
	set := map[string]bool{}
	for row := range rows(file) {
		for _, w := range strings.Fields(row[0]) {
			set[w] = true
		}
	}
	return set
}
