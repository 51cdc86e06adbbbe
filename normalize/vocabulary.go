package normalize

import (
	"math/bits"
	"math/rand/v2"
	"sync"
)

// A vocabulary holds what is known of words by their spelling. It does what a map does in a third of the time: most words
// have at most eight bytes, which are compared as one number, and one hash serves several vocabularies.
type vocabulary[T any] struct {
	slots []*known[T] // open addressing; len is a power of two, and a third of them are nil
	size  int         // slots that are not nil
}

// A known is a word of a vocabulary.
type known[T any] struct {
	text string
	head uint64
	what T
}

// A spelling is a word that is looked for.
type spelling struct {
	text string
	head uint64 // its first eight bytes
	hash uint64
}

// newVocabulary returns a vocabulary with room for n words.
func newVocabulary[T any](n int) vocabulary[T] {
	return vocabulary[T]{slots: make([]*known[T], 1<<bits.Len(uint(n+n/2+8)))}
}

// hashSeed keeps anyone from writing a text whose words all meet in one slot. What is found does not depend on it.
var hashSeed = sync.OnceValue(rand.Uint64)

// spell returns s[start:end] as a spelling; seed is hashSeed.
func spell(s string, start, end int, seed uint64) spelling {
	w := spelling{text: s[start:end], head: head(s, start, end)}
	w.hash = mix(w.head^seed, uint64(end-start)^0x9E3779B97F4A7C15)
	for start+8 < end {
		start = min(start+8, end-8) // the last eight bytes may overlap the ones before
		w.hash = mix(head(s, start, end)^seed, w.hash^0xC2B2AE3D27D4EB4F)
	}
	return w
}

func mix(x, y uint64) uint64 {
	hi, lo := bits.Mul64(x, y)
	return hi ^ lo
}

// head returns the first eight bytes of s[start:end], with zeros behind its end.
func head(s string, start, end int) uint64 {
	n := end - start
	if start+8 <= len(s) {
		h := eight(s, start)
		if n < 8 {
			h &= 1<<(8*uint(n)) - 1
		}
		return h
	}
	var h uint64
	for i := min(end, start+8) - 1; i >= start; i-- {
		h = h<<8 | uint64(s[i])
	}
	return h
}

// find returns w, nil if v does not have it.
func (v *vocabulary[T]) find(w spelling) *known[T] {
	for at := w.hash; ; at++ {
		k := v.slots[at&uint64(len(v.slots)-1)]
		if k == nil || k.head == w.head && len(k.text) == len(w.text) && (len(w.text) <= 8 || k.text == w.text) {
			return k
		}
	}
}

// put adds k as w, which v does not have yet.
func (v *vocabulary[T]) put(k *known[T], w spelling) {
	if 3*v.size >= 2*len(v.slots) {
		v.grow()
	}
	k.text, k.head = w.text, w.head
	v.place(k, w.hash)
	v.size++
}

func (v *vocabulary[T]) place(k *known[T], hash uint64) {
	at := hash
	for v.slots[at&uint64(len(v.slots)-1)] != nil {
		at++
	}
	v.slots[at&uint64(len(v.slots)-1)] = k
}

func (v *vocabulary[T]) grow() {
	old := v.slots
	v.slots = make([]*known[T], 2*len(old))
	for _, k := range old {
		if k != nil {
			v.place(k, spell(k.text, 0, len(k.text), hashSeed()).hash)
		}
	}
}
