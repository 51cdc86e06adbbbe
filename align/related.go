package align

import (
	"cmp"
	"slices"

	"github.com/quotecheck/quotecheck/internal/lexicon"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// A relative is a term that can stand in the place of another one, and how much of its weight then counts.
type relative struct {
	term  int32
	share float64 // 0..1
}

// shareOf returns how much two words of a relation count as one word. Opposites count too: a reading that says the
// contrary is still a reading of the same statement.
func shareOf(r lexicon.Relation) float64 {
	switch r {
	case lexicon.SameLemma:
		return 0.95
	case lexicon.FromOne:
		return 0.8
	case lexicon.SameSense:
		return 0.7
	case lexicon.Opposite:
		return 0.5
	case lexicon.FromSister:
		return 0.4
	case lexicon.Beside, lexicon.RareSense:
		return 0.35
	}
	return 0
}

// A dictionary keeps what the lexicon says of the words that were looked up last. The clauses are compared twice, and
// their words are the same.
type dictionary struct {
	forms   []string
	amounts []*number.Quantity
	related [][]relative
}

// A finding is what is known of a word.
type finding struct {
	lexicon.Entry
	marks  []int32
	nation string // that it names by itself, by its people or by its capital; "" if none
}

// relatives returns the relatives of each of the terms; forms holds one printed form of each word, amounts what each amount says.
func (d *dictionary) relatives(forms []string, amounts []*number.Quantity) [][]relative {
	if d.related == nil || !slices.Equal(d.forms, forms) || !slices.EqualFunc(d.amounts, amounts, sameAmount) {
		d.forms, d.amounts, d.related = forms, amounts, relatives(forms)
		relateAmounts(d.related, amounts)
	}
	return d.related
}

func relatives(forms []string) [][]relative {
	entries := make([]finding, len(forms))
	bearers := make(map[int32][]int32)
	for i, f := range forms {
		e := lexicon.Find(f)
		entries[i] = finding{e, e.Marks(), nationOf(f)}
		for _, m := range entries[i].marks {
			bearers[m] = append(bearers[m], int32(i))
		}
	}
	all := make([][]relative, len(forms))
	nations := make(map[string][]int32)
	for i := range forms {
		if n := entries[i].nation; n != "" {
			nations[n] = append(nations[n], int32(i))
		}
	}
	var near []int32
	for i := range forms {
		near = near[:0]
		for _, m := range entries[i].marks {
			if b := bearers[m]; len(b) <= maxBearers {
				near = append(near, b...)
			}
		}
		near = append(near, nations[entries[i].nation]...)
		slices.Sort(near)
		for _, j := range slices.Compact(near) {
			if int(j) <= i {
				continue // met from the other side
			}
			s := shareOf(entries[i].Relate(entries[j].Entry))
			if n := entries[i].nation; n != "" && n == entries[j].nation {
				s = max(s, sameNation)
			}
			if s > 0 {
				all[i], all[j] = append(all[i], relative{j, s}), append(all[j], relative{int32(i), s})
			}
		}
	}
	return all
}

// sameNation is how much the name of a country, of its people and of its capital count as one word: a capital speaks for its country, but
// what happens there need not be said of the country. Alaska: no pair more or less at .4, three wrong ones at .6.
const sameNation = 0.4

// sameWord is the share from which a relative is taken for another form of the word itself: tragic, tragedy.
const sameWord = 0.75

// maxBearers bounds the words that are looked at for one meaning.
const maxBearers = 200

// relativesIn returns the weight of the best pairs of related terms of x and y, each term in one pair at most: of other forms
// of one word, and of synonyms and the like.
func (lx *lexis) relativesIn(x, y []entry) (forms, synonyms float64) {
	for k, e := range y {
		lx.place[e.term] = int32(k) + 1
	}
	var pairs []kinship
	for i, e := range x {
		for _, r := range lx.related[e.term] {
			if k := lx.place[r.term]; k > 0 {
				pairs = append(pairs, kinship{int32(i), k - 1, r.share >= sameWord, r.share * min(e.weight, y[k-1].weight)})
			}
		}
	}
	for _, e := range y {
		lx.place[e.term] = 0
	}
	if len(pairs) > 1 {
		slices.SortStableFunc(pairs, func(a, b kinship) int { return cmp.Compare(b.weight, a.weight) })
	}
	for k, p := range pairs {
		switch {
		case slices.ContainsFunc(pairs[:k], func(q kinship) bool { return q.weight > 0 && (q.x == p.x || q.y == p.y) }):
			pairs[k].weight = 0 // one of the two is taken
		case p.form:
			forms += p.weight
		default:
			synonyms += p.weight
		}
	}
	return forms, synonyms
}

// A kinship is two related entries of two clauses, by their indices.
type kinship struct {
	x, y   int32
	form   bool // other forms of one word
	weight float64
}
