package quote

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

//go:embed data/sayings.txt
var sayings string // forms of verbs of saying, most of them past participles

var said = sync.OnceValue(func() *wordtable.Table[bool] {
	t := new(wordtable.Table[bool])
	for line := range strings.Lines(sayings) {
		for w := range strings.FieldsSeq(line) {
			if strings.HasPrefix(line, "#") {
				break
			}
			t.Put(w, true)
		}
	}
	return t
})

// isSaid reports whether w is a form of a verb of saying.
func isSaid(w string) bool { return said().Get(w) }
