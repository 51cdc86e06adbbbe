package mark

import (
	"strings"
	"sync"
)

// Grades of a quality.
const (
	Plain   = iota + 1 // low, important
	Higher             // lower, more important
	Highest            // lowest, most important
)

// An adjective is one form of the words that are compared.
type adjective struct {
	base  string
	grade int
}

// adjectives returns the forms of every adjective of the list, with their grades.
var adjectives = sync.OnceValue(func() map[string]adjective {
	m := map[string]adjective{}
	for row := range rows("adjectives.txt") {
		for _, w := range strings.Fields(row[0]) {
			forms := strings.Split(w, "|")
			if len(forms) == 1 {
				stem := comparing(w)
				forms = []string{w, stem + "er", stem + "est"}
			}
			for i, f := range forms {
				m[f] = adjective{forms[0], Plain + i}
			}
		}
	}
	return m
})

// comparing returns what stands before the endings of comparison: larg(er), heavi(er), bigg(er).
func comparing(w string) string {
	n := len(w)
	switch {
	case w[n-1] == 'e':
		return w[:n-1]
	case w[n-1] == 'y' && !vowel(w[n-2]):
		return w[:n-1] + "i"
	case n == 3 && !vowel(w[0]) && vowel(w[1]) && !vowel(w[2]) && w[2] != 'w' && w[2] != 'y' || w == "grim" || w == "slim":
		return w + w[n-1:]
	}
	return w
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// Graded returns the adjective that w is a form of, and its grade; "" if w is none that is compared by endings.
func Graded(w string) (base string, grade int) {
	a := adjectives()[w]
	return a.base, a.grade
}
