package align

import (
	"cmp"
	"context"
	"slices"
)

// candidates calls yield for every pair i < j of clauses that share a term, for the best partners of each i if there are more than most.
// alike returns how alike two clauses are that share a weight of about bound at the most; what is less alike than least is no candidate.
// It returns the clauses that may have a partner of worth or more that was not yielded: more clauses share their words than can be looked at.
func (lx *lexis) candidates(ctx context.Context, most int, least, worth float64, alike func(i, j int, bound float64) float64, yield func(i, j int)) (crowded []int32, err error) {
	look := lx.search(worth)
	shared := make([]float64, len(lx.vectors))
	var touched []int32
	for i := range lx.vectors {
		if i%64 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		touched = lx.sharers(touched[:0], shared, i, &look)
		kept := touched[:0]
		for _, j := range touched {
			s := alike(i, int(j), shared[j])
			if shared[j] = s; s >= least {
				kept = append(kept, j)
			} else {
				shared[j] = 0
			}
		}
		best(kept, shared, most)
		if look.left[i] > worth*lx.mass[i] || len(kept) > most && shared[kept[most]] >= worth {
			crowded = append(crowded, int32(i))
		}
		for k, j := range kept {
			if k < most {
				yield(i, int(j))
			}
			shared[j] = 0
		}
	}
	return crowded, nil
}

// A search says by which terms each clause looks for partners.
//
// It looks by every term that is rare or heavy, and by the rarest of the others until all that is left weighs less than a bound: two
// clauses that share nothing but what is left to both are less alike than that. Much quoted statements have no rare words.
type search struct {
	by      [][]bool  // one list per clause, of its entries: it looks by the term
	left    []float64 // one per clause: the weight of the other terms
	seekers [][]int32 // one list per term: the clauses that look by it, ascending
}

// search returns a search that leaves less than least of each clause, or what is beyond maxLooked.
func (lx *lexis) search(least float64) search {
	look := search{make([][]bool, len(lx.vectors)), slices.Clone(lx.mass), make([][]int32, len(lx.postings))}
	var order []int
	size := func(e entry) int { return len(lx.postings[e.term]) }
	for i, v := range lx.vectors {
		look.by[i] = make([]bool, len(v))
		order = order[:0]
		for k := range v {
			order = append(order, k)
		}
		slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(size(v[x]), size(v[y])) })
		looked := 0
		for _, k := range order {
			e := v[k]
			if lx.light(e) && (look.left[i] < least*lx.mass[i] || looked+size(e) > maxLooked) {
				continue
			}
			looked += size(e)
			look.by[i][k] = true
			look.left[i] -= e.weight
			look.seekers[e.term] = append(look.seekers[e.term], int32(i))
		}
	}
	return look
}

// sharers appends to touched the clauses after i that share a term by which i or they look for partners, and sets shared to the weight that
// they share with i at the most.
func (lx *lexis) sharers(touched []int32, shared []float64, i int, look *search) []int32 {
	fetch := func(post []int32, weight float64) {
		k, _ := slices.BinarySearch(post, int32(i)+1)
		for _, j := range post[k:] {
			if shared[j] == 0 {
				touched = append(touched, j)
				shared[j] = max(0, look.left[i])
			}
			shared[j] += weight
		}
	}
	for k, e := range lx.vectors[i] {
		if !look.by[i][k] {
			fetch(look.seekers[e.term], 0)
			continue
		}
		fetch(lx.postings[e.term], e.weight)
		for _, r := range lx.related[e.term] {
			if f := (entry{r.term, r.share * e.weight}); !lx.light(f) {
				fetch(lx.postings[f.term], f.weight)
			}
		}
	}
	return touched
}

// light reports whether the clauses that have the term of e are too many to be fetched for so little.
func (lx *lexis) light(e entry) bool {
	return len(lx.postings[e.term]) > maxPosting && e.weight < lx.typical/2
}

const (
	// maxPosting is the length from which the clauses of a light term are not fetched for it alone unless the clause has little else.
	maxPosting = 64
	// maxLooked is how many clauses are fetched by the common terms of one clause.
	maxLooked = 4096
)

// best moves the partners that are most alike to the front if there are more than most, and behind them the best of the others.
func best(touched []int32, alike []float64, most int) {
	better := func(x, y int32) bool { return alike[x] > alike[y] || alike[x] == alike[y] && x < y }
	for from, to := 0, len(touched); most < to && from < to-1; {
		mid := (from + to) / 2
		touched[from], touched[mid] = touched[mid], touched[from]
		at := from
		for k := from + 1; k < to; k++ {
			if better(touched[k], touched[from]) {
				at++
				touched[at], touched[k] = touched[k], touched[at]
			}
		}
		touched[from], touched[at] = touched[at], touched[from]
		switch {
		case at == most:
			return
		case at < most:
			from = at + 1
		default:
			to = at
		}
	}
}
