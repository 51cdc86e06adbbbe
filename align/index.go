package align

import (
	"math"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize/number"
)

// A lexis is the vocabulary of a list of clauses: how rare each term is, and which clauses speak of it.
//
// Copies would make the very words of a much quoted statement look common, so a term is counted once per wording.
// The weight of a term is the logarithm of its rarity, taken to the power of flatness.
type lexis struct {
	ids      map[string]int32 // of the terms
	rarity   []float64        // one per term
	name     []bool           // one per term: somewhere it is a name
	vectors  [][]entry        // one per clause, sorted by term
	mass     []float64        // one per clause: the sum of its weights
	postings [][]int32        // one per term: numbers of the clauses that have it, ascending
	related  [][]relative     // one list per term
	place    []int32          // scratch, one per term: zero between calls
	restX    []entry          // scratch
	restY    []entry          // scratch
	typical  float64          // weight of a content word that two wordings share
}

// An entry is a term of a clause with its weight there.
type entry struct {
	term   int32
	weight float64
}

func newLexis(clauses [][]term, flatness float64, d *dictionary) *lexis {
	ids := vocabulary(clauses)
	lx := &lexis{
		ids:      ids,
		rarity:   make([]float64, len(ids)),
		name:     make([]bool, len(ids)),
		place:    make([]int32, len(ids)),
		vectors:  make([][]entry, len(clauses)),
		mass:     make([]float64, len(clauses)),
		postings: make([][]int32, len(ids)),
	}
	df := make([]int, len(ids))
	forms := make([]string, len(ids))
	amounts := make([]*number.Quantity, len(ids))
	seen := make(map[string]bool, len(clauses))
	for i, c := range clauses {
		w := wording(c)
		for _, t := range c {
			id := ids[t.key]
			lx.name[id] = lx.name[id] || t.name
			lx.postings[id] = append(lx.postings[id], int32(i))
			amounts[id] = t.amount
			if f := forms[id]; f == "" || len(t.form) < len(f) || len(t.form) == len(f) && t.form < f {
				forms[id] = t.form
			}
			if !seen[w] || df[id] == 0 {
				df[id]++
			}
		}
		seen[w] = true
	}
	lx.related = d.relatives(forms, amounts)
	rarity := func(df int) float64 {
		return math.Pow(math.Log(1+float64(max(len(seen), minWordings))/float64(df)), flatness)
	}
	lx.typical = rarity(2)
	for id, n := range df {
		lx.rarity[id] = rarity(n)
	}
	for i, c := range clauses {
		lx.vectors[i], lx.mass[i] = lx.vector(c)
	}
	return lx
}

// vector returns the entries of terms of the vocabulary, and the sum of their weights.
func (lx *lexis) vector(terms []term) (v []entry, mass float64) {
	for _, t := range terms {
		id := lx.ids[t.key]
		e := entry{term: id, weight: t.weight * lx.rarity[id]}
		v = append(v, e)
		mass += e.weight
	}
	return v, mass
}

// minWordings keeps the rarities of a handful of clauses from differing wildly: with two clauses a word that both
// share would otherwise weigh two thirds of a word that one has alone.
const minWordings = 30

// vocabulary numbers the terms in alphabetical order, so that sums over them do not depend on the order of the clauses.
func vocabulary(clauses [][]term) map[string]int32 {
	var keys []string
	for _, c := range clauses {
		for _, t := range c {
			keys = append(keys, t.key)
		}
	}
	slices.Sort(keys)
	ids := make(map[string]int32)
	for _, k := range slices.Compact(keys) {
		ids[k] = int32(len(ids))
	}
	return ids
}

// wording returns a string that two clauses share when they speak of the same things in whatever order.
func wording(c []term) string {
	var b strings.Builder
	for _, t := range c {
		if t.weight >= bearerWeight {
			b.WriteString(t.key)
			b.WriteByte(0)
		}
	}
	return b.String()
}
