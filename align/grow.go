package align

import (
	"slices"
	"strings"
)

// One clause of one document may render what another one says in two, and the other way round:
//
//	a: We come from one valley, | and what we see today is a disgrace.
//	b: We come from the same valley and what we see is a great disgrace for us.
//
// Grouping gives b to one of the two clauses, and the other one is left over. Such a clause joins the group of its neighbour if it
// says something of b that the neighbour does not say. Two clauses of either document meet in the same way.

const (
	// leastCovered is how much of a clause that is left over a partner of its neighbour must say, beyond what the neighbour says. The five
	// clauses that this adds in the three events are right; of the four more that .10 would add one is. A statement of its own that
	// merely shares a word or two with the partner stays below.
	leastCovered = 0.16
	// partnersAsked is how many partners of the neighbour are asked.
	partnersAsked = 16
)

// grow adds to the groups the neighbouring clauses that are left over and belong there.
func (u *units) grow(groups [][]int32) [][]int32 {
	of := u.groupOf(groups)
	grown := slices.Clone(groups)
	for i := range u.all {
		if len(groups[of[i]]) > 1 {
			continue
		}
		best, to := leastCovered, -1
		for _, n := range []int{i - 1, i + 1} {
			if !u.sameDocument(i, n) || u.all[n].q.Speaker.Name != u.all[i].q.Speaker.Name || u.alone(groups[of[n]]) {
				continue
			}
			if c := u.covered(i, n, groups[of[n]]); c > best {
				best, to = c, of[n]
			}
		}
		if to >= 0 {
			grown[of[i]] = nil
			grown[to] = append(slices.Clip(grown[to]), int32(i))
			slices.Sort(grown[to])
		}
	}
	return slices.DeleteFunc(grown, func(g []int32) bool { return g == nil })
}

// covered returns how much of unit i a partner of its neighbour n says that n does not say, 0..1.
func (u *units) covered(i, n int, group []int32) float64 {
	alone := u.lx.vectors[u.rep[n]]
	both, _ := u.lx.vector(withWords(u.all[n].terms, u.all[i].terms))
	best, asked := 0.0, 0
	for _, m := range group {
		if u.rep[m] != m || u.all[m].witness == u.all[i].witness {
			continue
		}
		if asked++; asked > partnersAsked {
			break
		}
		before, after := u.lx.common(alone, u.lx.vectors[m]), u.lx.common(both, u.lx.vectors[m])
		best = max(best, after.words-before.words, after.free()-before.free())
	}
	return best / (u.lx.mass[u.rep[i]] + slack*u.lx.typical)
}

// withWords returns x with the words of y: not with its grammar, nor with what describes the bearer of a name.
func withWords(x, y []term) []term {
	both := slices.Clone(x)
	for _, t := range y {
		if t.weight >= wordWeight {
			both = append(both, t)
		}
	}
	slices.SortStableFunc(both, func(a, b term) int { return strings.Compare(a.key, b.key) })
	return slices.CompactFunc(both, func(a, b term) bool { return a.key == b.key })
}
