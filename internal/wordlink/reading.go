package wordlink

import (
	_ "embed" // for the word list
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/normalize"
)

// A word is a distinct word of a reading.
type word struct {
	*form
	token *normalize.Token // its first occurrence
	count int              // occurrences in the reading
	first int              // place of the first occurrence
}

// A kind is the coarsest class of words.
type kind uint8

const (
	content kind = iota + 1
	function
	punctuation
)

// A reading is a sequence of tokens prepared for linking.
type reading struct {
	tokens []normalize.Token
	words  []word // in the order of their first occurrence
	at     []int  // index into words for each token
	turn   []int  // how often the word of each token has been before
	next   []int  // place of the next occurrence of the word of each token, 0 = none
}

func (v *vocabulary) prepare(tokens []normalize.Token) *reading {
	n := len(tokens)
	all := make([]int, 3*n)
	r := &reading{tokens: tokens, words: make([]word, 0, n), at: all[:n:n], turn: all[n : 2*n : 2*n], next: all[2*n:]}
	last := make([]int, 0, n) // occurrence of each word
	for i := range tokens {
		t := &tokens[i]
		s := v.spelling(t.Norm)
		if s.place == 0 {
			r.words = append(r.words, word{form: s.form(t), token: t, first: i})
			last = append(last, i)
			s.place = len(r.words)
		}
		k := s.place - 1
		if w := &r.words[k]; w.first < i {
			r.next[last[k]], last[k] = i, i
		}
		r.turn[i] = r.words[k].count
		r.words[k].count++
		r.at[i] = k
	}
	for k := range r.words {
		v.spelling(r.words[k].norm).place = 0
	}
	return r
}

func (r *reading) word(i int) *word { return &r.words[r.at[i]] }

//go:embed function.tsv
var functionWords string

// groups maps the words of closed classes to the number of their class, from 1.
// A word in several classes has the one that stands first.
var groups = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	group := 0
	for line := range strings.Lines(functionWords) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		group++
		_, words, _ := strings.Cut(line, "\t")
		for w := range strings.FieldsSeq(words) {
			if m[w] == 0 {
				m[w] = group
			}
		}
	}
	return m
})
