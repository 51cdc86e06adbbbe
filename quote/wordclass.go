package quote

import (
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// A wordClass is a set of classes of English words that have no end of members to be added.
type wordClass uint8

const (
	subjectClass     wordClass = 1 << iota // pronouns that can only, or mostly, be the subject of a clause
	determinerClass                        // what a noun phrase starts with
	prepositionClass                       //
	starterClass                           // what starts a sentence rather than going on with a name
	functionClass                          // what carries no content of its own
)

// wordClasses maps lower-case words to their classes.
var wordClasses = sync.OnceValue(func() *wordtable.Table[wordClass] {
	t := new(wordtable.Table[wordClass])
	for _, list := range []struct {
		class wordClass
		words string
	}{
		{subjectClass | starterClass | functionClass, "i we you he she they it there this that these those who which what " +
			"everything everyone everybody nothing nobody something somebody someone all both here"},
		{determinerClass | starterClass | functionClass, "the a an my our your his her its their this that these those no any " +
			"some every each all both many most several such another"},
		{prepositionClass | functionClass, "of in on at by for with from into to about under over between among through " +
			"during without within against towards toward upon across after before despite since until"},
		{starterClass, "and but so as if when while in at on for from with after before however he's it's we're now then today"},
		{functionClass, "and or but nor so yet as than if when while because not be been being will also us me him them " + auxiliaries},
	} {
		for w := range strings.FieldsSeq(list.words) {
			t.Put(w, t.Get(w)|list.class)
		}
	}
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
