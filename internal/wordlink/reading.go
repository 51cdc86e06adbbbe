package wordlink

import (
	_ "embed" // for the word list
	"strings"
	"sync"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"github.com/quotecheck/quotecheck/internal/lexicon"
	"github.com/quotecheck/quotecheck/normalize"
)

// A word is a distinct word of a reading with what is known about it wherever it stands.
type word struct {
	token *normalize.Token // its first occurrence
	stem  string           // of a content word
	group int              // closed class it belongs to, 0 = none
	kind  kind             // what sort of word it is
	entry lexicon.Entry
	count int // occurrences in the reading
	order int // place of the first occurrence
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
}

func prepare(tokens []normalize.Token) *reading {
	r := &reading{tokens: tokens, at: make([]int, len(tokens)), turn: make([]int, len(tokens))}
	known := map[string]int{}
	for i := range tokens {
		t := &tokens[i]
		k, ok := known[t.Norm]
		if !ok {
			k = len(r.words)
			known[t.Norm] = k
			r.words = append(r.words, newWord(t, i))
		}
		r.turn[i] = r.words[k].count
		r.words[k].count++
		r.at[i] = k
	}
	return r
}

func (r *reading) word(i int) *word { return &r.words[r.at[i]] }

func newWord(t *normalize.Token, order int) word {
	w := word{token: t, group: groups()[t.Norm], order: order}
	switch {
	case !strings.ContainsFunc(t.Norm, isLetterOrDigit):
		w.kind = punctuation
	case w.group > 0 || t.Class == normalize.Function || t.Class == normalize.Modal || t.Class == normalize.Negator:
		w.kind = function
	default:
		w.kind = content
		w.stem, w.entry = stemOf(t), lexicon.Find(t.Norm)
	}
	return w
}

func stemOf(t *normalize.Token) string {
	if t.Stem != t.Norm {
		return t.Stem
	}
	env := snowballstem.NewEnv(t.Norm)
	english.Stem(env)
	return env.Current()
}

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
