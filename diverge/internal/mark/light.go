package mark

import (
	"sync"

	"github.com/quotecheck/quotecheck/normalize"
)

// lightWords returns the words that carry no content of their own.
var lightWords = sync.OnceValue(func() map[string]bool { return wordsOf("light.txt") })

// Light reports whether w carries no content of its own.
func Light(w string) bool { return lightWords()[w] }

// Content reports whether t carries meaning of its own.
func Content(t normalize.Token) bool {
	return Wordy(t) && (t.Class == normalize.Number || t.Class == normalize.Name || !Light(t.Norm))
}

// Wordy reports whether t is a word or a number, no punctuation.
func Wordy(t normalize.Token) bool {
	return t.Class.Heard()
}
