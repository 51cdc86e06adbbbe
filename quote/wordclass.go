package quote

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// A wordClass is a set of the closed classes of English words, to which no words are added.
type wordClass uint8

// The classes, as data/closed.txt explains them.
const (
	subjectClass wordClass = 1 << iota
	determinerClass
	prepositionClass
	starterClass
	functionClass
)

//go:embed data/closed.txt
var closedList string

// wordClasses maps lower-case words to their classes. It is one table for all of them, since every word of a text is asked for several.
var wordClasses = sync.OnceValue(func() *wordtable.Table[wordClass] {
	t := new(wordtable.Table[wordClass])
	add := func(words string, class wordClass) {
		for w := range strings.FieldsSeq(words) {
			t.Put(w, t.Get(w)|class)
		}
	}
	named := map[string]wordClass{
		"subject": subjectClass, "determiner": determinerClass, "preposition": prepositionClass, "starter": starterClass, "function": functionClass,
	}
	for line := range strings.Lines(closedList) {
		classes, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for name := range strings.FieldsSeq(classes) {
			add(words, named[name])
		}
	}
	add(auxiliaries, functionClass)
	return t
})

// isSubject reports whether w is a pronoun that can only, or mostly, be the subject of a clause.
func isSubject(w string) bool { return wordClasses().Get(w)&subjectClass != 0 }

// isDeterminer reports whether a noun phrase starts with w.
func isDeterminer(w string) bool { return wordClasses().Get(w)&determinerClass != 0 }

// isPreposition reports whether w is a preposition.
func isPreposition(w string) bool { return wordClasses().Get(w)&prepositionClass != 0 }

// isStarter reports whether a capitalised w starts a sentence rather than going on with a name.
func isStarter(w string) bool { return wordClasses().Get(w)&starterClass != 0 }

// isFunction reports whether w carries no content of its own.
func isFunction(w string) bool { return wordClasses().Get(w)&functionClass != 0 }
