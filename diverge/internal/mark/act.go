package mark

import (
	"strings"
	"sync"
)

// acts maps a word to what somebody does by saying it: to thank, to apologize, to warn.
var acts = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range rows("acts.txt") {
		words := strings.Fields(row[0])
		for _, w := range words[1:] {
			m[w] = words[0]
		}
	}
	return m
})

// Act returns what somebody does by saying w, "" if nothing: "thanks" for "grateful".
func Act(w string) string { return acts()[w] }
