package normalize

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestVocabularyIsAMap(t *testing.T) {
	words := rapid.SliceOf(rapid.StringMatching(`[ab\x00]{1,3}|[ab]{7,10}|(aaaaaaaa|ab)[ab]{0,9}aaaaaaaa`))
	rapid.Check(t, func(t *rapid.T) {
		v, m := newVocabulary[int](0), map[string]int{}
		for i, s := range words.Draw(t, "words") {
			text := "x" + s + "aaaaaaaaa"[:i%10] // what stands round a word does not count
			w := spell(text, 1, 1+len(s), hashSeed())
			k := v.find(w)
			if want, ok := m[s]; ok {
				assert.Equal(t, want, k.what, "%q", s)
				continue
			}
			assert.Nil(t, k, "%q", s)
			m[s] = i
			v.put(&known[int]{what: i}, w)
		}
		for s, i := range m {
			assert.Equal(t, i, v.find(spell(s, 0, len(s), hashSeed())).what, "%q", s)
		}
	})
}

// TestLongWordsMeetSeldom covers words that differ in the middle only: a text of them must not be slow.
func TestLongWordsMeetSeldom(t *testing.T) {
	seen := map[uint64]bool{}
	const n = 10_000
	for i := range n {
		s := fmt.Sprintf("prefixes%08dprefixes%08dsuffixes", i%7, i)
		seen[spell(s, 0, len(s), hashSeed()).hash] = true
	}
	assert.Len(t, seen, n)
}

// TestTokensOfManyAtOnce covers what texts share: the entries of frequent words. Run it with -race.
func TestTokensOfManyAtOnce(t *testing.T) {
	var n Normalizer
	want := n.Tokens(story)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() { assert.Equal(t, want, n.Tokens(story)) })
	}
	all.Wait()
}
