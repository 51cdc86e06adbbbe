package main

import (
	"encoding/binary"
	"slices"
	"strings"
)

// prune leaves out what the table has no use for: words of several parts, and meanings that link no two
// kept words. A word is kept if it was ever tagged in the sense-tagged texts, shares a meaning with one that was, or has an antonym;
// names of animals, plants and substances must have been tagged themselves.
func (n *network) prune() {
	for _, s := range n.synsets {
		common := slices.ContainsFunc(s.words, func(w string) bool { return n.attested[w] > 0 })
		common = common || slices.ContainsFunc(s.targets, func(t target) bool { return t.symbol == "!" })
		for i, w := range s.words {
			if strings.ContainsAny(w, "_0123456789") || !common || s.natural && n.attested[w] == 0 {
				s.words[i] = "" // its place stays, since pointers count words
			}
		}
	}
	for _, s := range n.synsets {
		if slices.ContainsFunc(s.words, func(w string) bool { return w != "" }) {
			s.index = 0
		}
	}
	next := 0
	for _, s := range n.synsets {
		if s.index == 0 {
			s.index = next
			next++
		}
	}
}

// A pair is a relation between two words of the table.
type pair struct{ a, b int }

// encode returns the table: words, irregular forms, meanings, antonyms, derived words. All counts and places are uvarints;
// lists that ascend are written as differences.
func (n *network) encode() []byte {
	words := n.words()
	id := func(w string) int { i, _ := slices.BinarySearch(words, w); return i }
	e := &encoder{}
	e.strings(words)
	e.irregular(n, words, id)
	e.synsets(n, id)
	e.pairs(n.lexical("!", id))
	e.pairs(n.lexical("+\\<", id))
	return e.b
}

func (n *network) words() []string {
	seen := map[string]bool{}
	for _, s := range n.synsets {
		for _, w := range s.words {
			if w != "" {
				seen[w] = true
			}
		}
	}
	var words []string
	for w := range seen {
		words = append(words, w)
	}
	slices.Sort(words)
	return words
}

// lexical returns the pairs of kept words joined by a pointer of one of the symbols, each once, sorted.
func (n *network) lexical(symbols string, id func(string) int) []pair {
	seen := map[pair]bool{}
	for _, s := range n.synsets {
		for _, t := range s.targets {
			if t.from == 0 || !strings.Contains(symbols, t.symbol) {
				continue
			}
			a, b := s.words[t.from-1], n.at[t.key].words[t.into-1]
			if a == "" || b == "" || a == b {
				continue
			}
			seen[pair{min(id(a), id(b)), max(id(a), id(b))}] = true
		}
	}
	var pairs []pair
	for p := range seen {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(p, q pair) int {
		if p.a != q.a {
			return p.a - q.a
		}
		return p.b - q.b
	})
	return pairs
}

type encoder struct{ b []byte }

func (e *encoder) number(i int) { e.b = binary.AppendUvarint(e.b, uint64(i)) }

// strings writes sorted words, each as the length of what it shares with the one before it and the rest.
func (e *encoder) strings(words []string) {
	e.number(len(words))
	last := ""
	for _, w := range words {
		shared := 0
		for shared < min(len(last), len(w)) && last[shared] == w[shared] {
			shared++
		}
		e.number(shared)
		e.number(len(w) - shared)
		e.b = append(e.b, w[shared:]...)
		last = w
	}
}

// irregular writes the irregular forms and, for each, its lemma.
func (e *encoder) irregular(n *network, words []string, id func(string) int) {
	var forms [][2]string
	for x := range n.exceptions {
		if _, known := slices.BinarySearch(words, x[1]); known && x[0] != x[1] {
			forms = append(forms, x)
		}
	}
	slices.SortFunc(forms, func(x, y [2]string) int { return slices.Compare(x[:], y[:]) })
	var list []string
	for _, x := range forms {
		list = append(list, x[0])
	}
	e.strings(list)
	last := 0
	for _, x := range forms { // forms and lemmas ascend nearly together: differences are small
		d := id(x[1]) - last
		e.number(d<<1 ^ d>>63)
		last = id(x[1])
	}
}

// synsets writes each meaning: its words with a mark at rare ones, then the meanings above and beside it.
func (e *encoder) synsets(n *network, id func(string) int) {
	var kept []*synset
	for _, s := range n.synsets {
		if s.index >= 0 {
			kept = append(kept, s)
		}
	}
	e.number(len(kept))
	for _, s := range kept {
		var members []int
		for i, w := range s.words {
			if w == "" {
				continue
			}
			m := id(w) << 1
			if s.rare[i] {
				m |= 1
			}
			members = append(members, m)
		}
		e.ascending(members)
		e.ascending(n.places(s, "@", "@"))
		e.ascending(n.places(s, "&", "$"))
	}
}

// places returns the kept meanings that a pointer of s leads to.
func (n *network) places(s *synset, symbols ...string) []int {
	var list []int
	for _, t := range s.targets {
		if other := n.at[t.key]; slices.Contains(symbols, t.symbol) && other.index >= 0 {
			if t.symbol == "@" || other.index < s.index { // the way back is the reader's to add
				list = append(list, other.index)
			}
		}
	}
	return list
}

func (e *encoder) ascending(list []int) {
	slices.Sort(list)
	list = slices.Compact(list)
	e.number(len(list))
	last := 0
	for _, v := range list {
		e.number(v - last)
		last = v
	}
}

// pairs writes sorted pairs, grouped by their first word.
func (e *encoder) pairs(pairs []pair) {
	e.number(len(pairs))
	last := pair{}
	for _, p := range pairs {
		e.number(p.a - last.a)
		if p.a != last.a {
			last.b = p.a
		}
		e.number(p.b - last.b)
		last = p
	}
}
