package mark

import "sync"

var seemingWords = sync.OnceValue(func() map[string]bool { return wordsOf("seeming.txt") })

// Seeming reports whether w is a verb of what only seems to be so: "looks", "appeared".
func Seeming(w string) bool { return seemingWords()[w] }
