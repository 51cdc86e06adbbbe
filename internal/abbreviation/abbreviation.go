// Package abbreviation tells the short forms whose point need not end a sentence: Mr. Adler, Lansing, Mich., No. 5.
//
// [github.com/quotecheck/quotecheck/normalize] has a list of its own, of those that it compares without their point.
package abbreviation

import (
	_ "embed"
	"iter"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// A Class tells what an abbreviation stands beside.
type Class uint8

const (
	Title      Class = iota + 1 // before a name: Mr.
	Joins                       // before what else belongs to it: vs.
	Generation                  // behind a name: Jr.
	Number                      // before a number: No.
	Other                       // anywhere: Inc., Mich.
)

//go:embed abbreviations.txt
var list string

// An entry is what the list tells of a word in lower case.
type entry struct {
	class   Class
	capital bool // it is an abbreviation only with a capital
}

var table = sync.OnceValue(func() *wordtable.Table[entry] {
	t := new(wordtable.Table[entry])
	for w, c := range All() {
		low := strings.ToLower(w)
		t.Put(low, entry{class: c, capital: low != w})
	}
	return t
})

// Of returns the class of the word low, in lower case and without its point, which has a capital in the text or not; 0 if it is
// no abbreviation.
func Of(low string, capital bool) Class {
	e := table().Get(low)
	if e.capital && !capital {
		return 0
	}
	return e.class
}

// All yields the abbreviations as they are listed: with a capital if they must have one in the text.
func All() iter.Seq2[string, Class] {
	classes := map[string]Class{"title": Title, "joins": Joins, "generation": Generation, "number": Number, "other": Other}
	return func(yield func(string, Class) bool) {
		for line := range strings.Lines(list) {
			class, words, _ := strings.Cut(line, ": ")
			for w := range strings.FieldsSeq(words) {
				if c := classes[class]; c != 0 && !yield(w, c) {
					return
				}
			}
		}
	}
}
