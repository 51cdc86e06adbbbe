package normalize

import (
	"strings"
	"sync"
	"sync/atomic"
)

// Two thirds of the spellings of an article are among a few thousand, which every article has. What their letters tell is
// found out once, by the first text that has them; it depends on nothing else.

// A frequentWord is a frequent spelling. Its entry is made when it is first asked for, so that a short run makes only a few.
type frequentWord struct{ made atomic.Pointer[entry] }

// frequentWords holds the words of frequent.txt, the closed classes and the irregular forms, each also with a capital.
var frequentWords = sync.OnceValue(func() *vocabulary[frequentWord] {
	table := newVocabulary[frequentWord](1 << 14)
	add := func(s string) {
		if w := spell(s, 0, len(s), hashSeed()); len(s) > 1 && table.find(w) == nil {
			table.put(new(known[frequentWord]), w)
		}
	}
	both := func(s string) {
		if isLetter(s[0]) {
			add(s)
			add(string(s[0]-'a'+'A') + s[1:])
		}
	}
	for c := range rows("frequent.txt") {
		both(c[0])
	}
	for w := range closedClasses() {
		both(w)
	}
	for w := range irregulars() {
		both(w)
	}
	return &table
})

// frequent returns the entry of w if it is a frequent word, nil if not. It is shared: nobody writes to it.
func (l *lexer) frequent(w spelling) *entry {
	k := frequentWords().find(w)
	if k == nil {
		return nil
	}
	if e := k.what.made.Load(); e != nil {
		return e
	}
	e := new(entry)
	w.text = k.text // lives on, unlike the text at hand
	l.fill(e, w)
	form := *e.Form // that one is in the memory of l, and the letters of a capitalised word are as well
	if e.caps != lower {
		form.Norm, form.Stem = strings.Clone(form.Norm), strings.Clone(form.Stem)
	}
	e.Form = &form
	k.what.made.Store(e)
	return e
}
