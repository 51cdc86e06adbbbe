package wordtable

import (
	"strings"
	"sync"
)

// Classes are the words of a list by their class; a word may be of several.
//
//	sure: applause laughter        CLASS: words
//	cut: commercial_break          a space inside a phrase is "_"
//	# comment
type Classes map[string]*Table[bool]

// Read returns what reads a list once, when it is asked for.
func Read(list string) func() Classes {
	return sync.OnceValue(func() Classes {
		classes := Classes{}
		for line := range strings.Lines(list) {
			class, words, ok := strings.Cut(line, ":")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			if classes[class] == nil {
				classes[class] = new(Table[bool])
			}
			for w := range strings.FieldsSeq(words) {
				classes[class].Put(strings.ReplaceAll(w, "_", " "), true)
			}
		}
		return classes
	})
}

// Has reports whether w is of a class, which the list must have.
func (c Classes) Has(class, w string) bool { return c[class].Get(w) }
