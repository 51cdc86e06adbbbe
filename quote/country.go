package quote

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/normalize/place"
)

// nation returns the country that the words, in lower case, name by itself, its people or its capital, "" if none.
func nation(words ...string) string {
	if len(words) > 1 && !place.Default().BeginsNation(words[0]) {
		return ""
	}
	phrase := strings.Join(words, " ")
	if phrase == "us" || len(phrase) < 2 {
		return "" // the pronoun; "US" is asked for as "u.s."
	}
	return place.Default().Nation(phrase)
}

// An office says what part of a title a word is.
type office uint8

const (
	officeWord    office = iota + 1 // president
	officePart                      // foreign, deputy
	honorificWord                   // Mr
	bodyWord                        // ministry
)

//go:embed data/roles.txt
var roleList string

// A role is what a word says about an office.
type role struct {
	kind office
	name string // the word that stands for all words of the same office
}

// roles maps lower-case words to their part in titles.
var roles = sync.OnceValue(func() *wordtable.Table[[]role] {
	kinds := map[string]office{"office": officeWord, "part": officePart, "honorific": honorificWord, "body": bodyWord}
	t := new(wordtable.Table[[]role])
	for line := range strings.Lines(roleList) {
		class, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		kind := kinds[class]
		if !ok || kind == 0 {
			continue
		}
		list := strings.Fields(words)
		for _, w := range list {
			r := role{kind: kind, name: w}
			if kind == officeWord {
				r.name = list[0]
			}
			t.Put(w, append(t.Get(w), r))
		}
	}
	return t
})

// isRole reports whether w is a word of kind k, and the name of the office.
func isRole(w string, k office) (string, bool) {
	for _, r := range roles().Get(w) {
		if r.kind == k {
			return r.name, true
		}
	}
	return "", false
}
