package normalize

import (
	"sync"

	"github.com/quotecheck/quotecheck/normalize/number"
)

// facts is what the tables say about one word. They are kept together because every new spelling of a text asks all of
// them, and most words are in none.
type facts struct {
	class      Class  // closed class, 0 if it has none
	stop       bool   // a full stop that touches the word belongs to it
	stopNumber bool   // only before a number
	leads      bool   // a phrase may begin with it
	lemma      string // of an irregular form, "" if it is none
	spelled    string // its compared spelling, "" if it is that
	small      string // the same, unless it is capitalised
	rare       *rare  // with what it is in amounts, nil if nothing
}

// factsTable holds the facts by the word in small letters.
var factsTable = sync.OnceValue(func() *vocabulary[facts] {
	table := newVocabulary[facts](2048) // half as many would have room, but most words asked for are in none
	at := func(s string) *facts {
		w := spell(s, 0, len(s), hashSeed())
		k := table.find(w)
		if k == nil {
			k = new(known[facts])
			table.put(k, w)
		}
		return &k.what
	}
	for w, c := range closedClasses() {
		at(w).class = c
	}
	for w, number := range stopAbbreviations() {
		at(w).stop, at(w).stopNumber = true, number
	}
	for w := range phrases() {
		at(w).leads = true
	}
	for w, lemma := range irregulars() {
		at(w).lemma = lemma
	}
	for w, to := range spellings().words {
		at(w).spelled = to
	}
	for w, to := range spellings().small {
		at(w).small = to
	}
	for w, term := range number.Terms() {
		at(w).rare = &rare{term: term}
	}
	return &table
})

// factsOf returns what the tables say about w, the zero facts if nothing.
func (l *lexer) factsOf(w spelling) *facts {
	if k := l.facts.find(w); k != nil {
		return &k.what
	}
	return &l.none
}

// A sieve tells words that are surely not in a table from words that may be, without touching the table.
type sieve [64]uint64

// place mixes the first bytes and the length that two words of one table seldom share.
func (s *sieve) place(a, b, c, d byte) (word, bit uint) {
	h := uint(a)*0x9E37 ^ uint(b)*0x85EB ^ uint(c)*0xC2B3 ^ uint(d)*0x27D5
	h ^= h >> 7
	return h & 63, h >> 6 & 63
}

func (s *sieve) add(a, b, c, d byte) {
	word, bit := s.place(a, b, c, d)
	s[word] |= 1 << bit
}

func (s *sieve) has(a, b, c, d byte) bool {
	word, bit := s.place(a, b, c, d)
	return s[word]>>bit&1 != 0
}
