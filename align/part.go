package align

import "github.com/quotecheck/quotecheck/normalize"

// One clause of one document may render two statements that others make in two clauses:
//
//	a: They have always been good neighbours and the quarrel is a shame.
//	b: We have always been good neighbours.    c: This quarrel is a shame.
//
// Such a clause is divided where a conjunction or a comma stands, if each part is at home in another group: alike enough to the
// members of its own, and more so than the other part is.

const (
	// atHome is the score from which a part belongs to a group: it has to be surer than a whole clause, since the parts are
	// chosen to fit. Below .5 names and lists fall apart (Alaska reports: precision 88 % at .4, 92 at .6).
	atHome = 0.6
	// minPart is how many content terms a part must have.
	minPart = 3
)

// divide divides units and reports whether it did so with any.
func (u *units) divide(groups [][]int32) bool {
	of := u.groupOf(groups)
	var all []unit
	start := []int{0}
	for r := range len(u.start) - 1 {
		for i := u.start[r]; i < u.start[r+1]; i++ {
			if k := u.divisionOf(i, groups, of); k > 0 {
				all = append(all, u.all[i].part(0, k), u.all[i].part(k, len(u.all[i].tokens)))
				continue
			}
			all = append(all, u.all[i])
		}
		start = append(start, len(all))
	}
	if len(all) == len(u.all) {
		return false
	}
	u.all, u.start = all, start
	u.number(0)
	return true
}

// divisionOf returns the token before which unit i is best divided, 0 if it is not.
func (u *units) divisionOf(i int, groups [][]int32, of []int) int {
	x := &u.all[i]
	best, at := 0.0, 0
	if x.content < 2*minPart {
		return 0
	}
	for k := 2; k < len(x.tokens)-1; k++ {
		if !opensPart(x.tokens, k) {
			continue
		}
		left, right := x.part(0, k), x.part(k, len(x.tokens))
		if left.content < minPart || right.content < minPart {
			continue
		}
		if s := gain(u.homes(i, &left, groups, of), u.homes(i, &right, groups, of)); s > best {
			best, at = s, k
		}
	}
	return at
}

// part returns the part of x with the tokens from a to b, without the punctuation at its end.
func (x *unit) part(a, b int) unit {
	t := x.tokens[a:b]
	for len(t) > 1 && t[len(t)-1].Class == normalize.Punct {
		t = t[:len(t)-1]
	}
	p := makeUnit(*x, t)
	p.span.Start, p.span.End = t[0].Span.Start, t[len(t)-1].Span.End
	return p
}

// opensPart reports whether a part may begin with token k.
func opensPart(t []normalize.Token, k int) bool {
	switch t[k].Norm {
	case "and", "but", "or", "while", "which", "because", "including", "nor":
		return true
	}
	switch t[k-1].Norm {
	case ",", ";", ":", "-", "–", "—":
		return t[k].Class != normalize.Punct
	}
	return false
}

// gain returns how much better two parts are at home in two groups than in one, 0 if they are not.
func gain(left, right map[int]float64) float64 {
	best := 0.0
	for gl, sl := range left {
		for gr, sr := range right {
			if gl != gr && sl >= atHome && sr >= atHome && sl > left[gr] && sr > right[gl] {
				best = max(best, sl+sr-max(left[gr]+sr, sl+right[gl])/2)
			}
		}
	}
	return best
}

// homes returns the groups to whose members part p of unit i is alike, with the score.
func (u *units) homes(i int, p *unit, groups [][]int32, of []int) map[int]float64 {
	v, mass := u.lx.vector(p.terms)
	found := make(map[int]float64)
	for _, e := range v {
		if e.weight < u.lx.typical/4 {
			continue
		}
		for _, j := range u.lx.postings[e.term] {
			if _, ok := found[of[j]]; !ok {
				found[of[j]] = u.home(i, v, mass, groups[of[j]])
			}
		}
	}
	return found
}

// home returns the score of a part of unit i with a group.
func (u *units) home(i int, v []entry, mass float64, group []int32) float64 {
	var sum, best float64
	n := 0
	for _, m := range group {
		x, y := &u.all[i], &u.all[m]
		if x.rank == y.rank && x.quote == y.quote || !mayMeet(x, y, 0) {
			continue
		}
		s := u.lx.likeness(u.lx.common(v, u.lx.vectors[m]).bounded(), mass, u.lx.mass[m])
		sum += s
		best = max(best, s)
		n++
	}
	if n == 0 {
		return 0
	}
	return (1-peak)*sum/float64(n) + peak*best
}
