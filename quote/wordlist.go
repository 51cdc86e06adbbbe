package quote

import (
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// A wordList is the words of a file of data by their class; a word may be of several. The words are in lower case.
//
//	sure: applause laughter        CLASS: words
//	cut: commercial_break          a space inside a phrase is "_"
type wordList map[string]*wordtable.Table[bool]

// readWords returns what reads a list once, when it is asked for.
func readWords(list string) func() wordList {
	return sync.OnceValue(func() wordList {
		classes := wordList{}
		for line := range strings.Lines(list) {
			class, words, ok := strings.Cut(strings.TrimSpace(line), ":")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			if classes[class] == nil {
				classes[class] = new(wordtable.Table[bool])
			}
			for w := range strings.FieldsSeq(words) {
				classes[class].Put(strings.ReplaceAll(w, "_", " "), true)
			}
		}
		return classes
	})
}

// has reports whether w is of a class. The list must have the class.
func (l wordList) has(class, w string) bool { return l[class].Get(w) }
