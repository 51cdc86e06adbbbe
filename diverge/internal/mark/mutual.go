package mark

import "sync"

var mutualWords = sync.OnceValue(func() map[string]bool { return wordsOf("mutual.txt") })

// Mutual reports whether w names what holds both ways, a deed or a relation: whoever meets somebody is met, what is close to
// something has it close.
func Mutual(w string) bool { return mutualWords()[w] }
