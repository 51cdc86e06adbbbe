package mark

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/acts.tsv
var actsTSV string

// acts maps a word to what somebody does by saying it: to thank, to apologize, to warn.
var acts = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(actsTSV) {
		words := strings.Fields(line)
		if len(words) < 2 || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range words[1:] {
			m[w] = words[0]
		}
	}
	return m
})

// Act returns what somebody does by saying w, "" if nothing: "thanks" for "grateful".
func Act(w string) string { return acts()[w] }
