package align

import "context"

// Clauses are heard in their context: when the clauses before and after two clauses render the same statements, the two
// are more likely to do so than their words alone tell.
//
//	The road will open in May.      The road is to open in May.
//	We stand by that.               This remains our word.        no common word, but both follow the road

const (
	// sameStatement is the average likeness from which clauses are put in one column.
	sameStatement = 0.34
	// floor is the likeness below which a pair is not kept.
	floor = 0.12
	// lean is how much of what a pair lacks its neighbours can make up for.
	lean = 0.35
)

// group puts the units into groups that render one statement each. Every unit is in exactly one group.
func (u *units) group(ctx context.Context) ([][]int32, error) {
	lists := make([][]term, len(u.all))
	for i := range u.all {
		lists[i] = u.all[i].terms
	}
	lx := newLexis(lists)
	base := newGraph(len(u.all))
	err := lx.candidates(ctx, func(i, j int) {
		if s := lx.likeness(i, j); s >= floor && mayMeet(&u.all[i], &u.all[j], s) {
			base.set(i, j, s)
		}
	})
	if err != nil {
		return nil, err
	}
	u.lx = lx
	u.base = base
	return u.inContext(base).link(ctx, sameStatement, u.mayJoin)
}

// mayJoin reports whether two groups may become one: every two members must be allowed to meet.
func (u *units) mayJoin(xs, ys []int32, _ float64) bool {
	for _, x := range xs {
		for _, y := range ys {
			if !mayMeet(&u.all[x], &u.all[y], u.base.at(int(x), int(y))) {
				return false
			}
		}
	}
	return true
}

// inContext returns g with every pair raised by the likeness of its neighbours.
func (u *units) inContext(g *graph) *graph {
	raised := newGraph(len(u.all))
	for i := range g.edges {
		for j, s := range g.edges[i] {
			if int(j) > i {
				around := max(u.beside(g, i, int(j), -1), u.beside(g, i, int(j), 1))
				raised.set(i, int(j), s+lean*around*(1-s))
			}
		}
	}
	return raised
}

// beside returns the likeness of the best pair among the two units on one side of i and the two on that side of j.
func (u *units) beside(g *graph, i, j, side int) float64 {
	best := 0.0
	for di := 1; di <= 2; di++ {
		for dj := 1; dj <= 2; dj++ {
			x, y := i+side*di, j+side*dj
			if u.sameDocument(i, x) && u.sameDocument(j, y) && x != y {
				best = max(best, g.at(x, y)/float64(max(di, dj)))
			}
		}
	}
	return best
}

// sameDocument reports whether unit j exists and stands in the document of unit i.
func (u *units) sameDocument(i, j int) bool {
	return j >= 0 && j < len(u.all) && u.all[i].witness == u.all[j].witness
}
