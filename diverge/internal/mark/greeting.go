package mark

import "sync"

var greetings = sync.OnceValue(func() map[string]bool { return wordsOf("greetings.txt") })

// Greeting reports whether w is a word of those who greet or address the people who listen: "ladies", "morning".
func Greeting(w string) bool { return greetings()[w] }
