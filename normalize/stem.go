package normalize

import (
	"sync"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/russian"
)

//go:generate go run ../internal/wordlists

// irregulars holds the lemmas of irregular forms: went, go.
var irregulars = sync.OnceValue(func() map[string]string {
	lemmas := make(map[string]string)
	for c := range rows("irregular.tsv") {
		lemmas[c[0]] = c[1]
	}
	return lemmas
})

// A stemmer cuts endings. It is for one goroutine.
type stemmer struct {
	env  *snowballstem.Env
	room []byte // for the word at work
}

// stem returns the stem of the compared form w: English words by Snowball's English stemmer
// (https://snowballstem.org/algorithms/english/stemmer.html) after a list of irregular forms, Cyrillic ones by its
// Russian stemmer or, where the letters are Ukrainian, by a light one of our own.
func (m *stemmer) stem(w string) string {
	if lemma, ok := irregulars()[w]; ok {
		w = lemma
	}
	return m.cut(w)
}

// cut cuts the ending of w, which is no irregular form.
func (m *stemmer) cut(w string) string {
	if len(w) < 3 {
		return w
	}
	switch c := w[0]; {
	case 'a' <= c && c <= 'z':
		if isStem(w) {
			return w
		}
		if !isASCII(w) {
			return m.snowball(w, english.Stem)
		}
		var s string
		s, m.room = stemEnglish(w, m.room)
		if s == "" {
			return w
		}
		return s
	case c == 0xD0 || c == 0xD1 || c == 0xD2:
		if isUkrainian(w) {
			return stemUkrainian(w)
		}
		return m.snowball(w, russian.Stem)
	}
	return w
}

// isStem reports whether w surely has none of the endings that the English stemmer touches, going by its last letters:
// every step of it looks for one of
//
//	' s ed ing y li i e l er or ic ion ism ant ent
//
// It saves the stemming of a third of the words.
func isStem(w string) bool {
	n := len(w)
	last, before := w[n-1], w[n-2]
	for i := range n {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	switch last {
	case 's', 'y', 'i', 'e', 'l':
		return false
	case 'd', 'g', 'r', 'c', 'm', 'n', 't':
		switch string([]byte{before, last}) {
		case "ed", "ng", "er", "or", "ic", "sm", "on", "nt":
			return false
		}
	}
	return true
}

func (m *stemmer) snowball(w string, stem func(*snowballstem.Env) bool) string {
	if m.env == nil {
		m.env = snowballstem.NewEnv("")
	}
	m.env.SetCurrent(w)
	stem(m.env)
	if s := m.env.Current(); s != "" {
		return s
	}
	return w
}
