package mark

import (
	"embed"
	"iter"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data
var data embed.FS

// rows yields the columns of every row of a table.
func rows(file string) iter.Seq[[]string] { return tsv.Rows(data, "data/"+file) }
