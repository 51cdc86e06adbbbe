package quote

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/countries.txt
var countryList string

// countries maps the lower-case names, adjectives and capitals of states to the first name of the state.
// Words of a form are joined by "_".
var countries = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(countryList) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		forms := strings.FieldsFunc(line, func(r rune) bool { return r == ';' || r == ' ' })
		for _, f := range forms {
			m[f] = forms[0]
		}
	}
	return m
})

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
var roles = sync.OnceValue(func() map[string][]role {
	kinds := map[string]office{"office": officeWord, "part": officePart, "honorific": honorificWord, "body": bodyWord}
	m := map[string][]role{}
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
			m[w] = append(m[w], r)
		}
	}
	return m
})

// isRole reports whether w is a word of kind k, and the name of the office.
func isRole(w string, k office) (string, bool) {
	for _, r := range roles()[w] {
		if r.kind == k {
			return r.name, true
		}
	}
	return "", false
}
