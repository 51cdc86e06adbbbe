package align

import (
	"maps"
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// One clause of one document may render two statements that others make in two clauses:
//
//	a: They have always been good neighbours and the quarrel is a shame.
//	b: We have always been good neighbours.    c: This quarrel is a shame.
//
// Such a clause is divided where a conjunction or a comma stands, if each part is at home in another group: alike enough to the
// members of its own, and more so than the other part is.

const (
	// atHome is the likeness from which a part renders what a partner does. Alaska reports, recall and precision on the quotes that
	// are found: 79 and 91 % at .40, 83 and 91 at .35, 82 and 92 at .30.
	atHome = 0.35
	// foreign is the most that a part may be like the partner of the other one, and the partners like each other.
	foreign = 0.25
	// both is the most that one partner may be like either part.
	both = 0.35
	// minPart is how many content terms a part must have.
	minPart = 3
)

// divide divides units and reports whether it did so with any.
func (u *units) divide() bool {
	var all []unit
	start := []int{0}
	for r := range len(u.start) - 1 {
		for i := u.start[r]; i < u.start[r+1]; i++ {
			if k := u.divisionOf(int(u.rep[i])); k > 0 {
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
func (u *units) divisionOf(i int) int {
	x := &u.all[i]
	if x.content < 2*minPart || len(u.pairs[i]) < 2 {
		return 0
	}
	partners := slices.Sorted(maps.Keys(u.pairs[i]))
	best, at := 0.0, 0
	for k := 2; k < len(x.tokens)-1; k++ {
		if !opensPart(x.tokens, k) || isFront(x.tokens[:k]) {
			continue
		}
		left, right := x.part(0, k), x.part(k, len(x.tokens))
		if left.content < minPart || right.content < minPart {
			continue
		}
		if s := u.gain(&left, &right, partners); s > best {
			best, at = s, k
		}
	}
	return at
}

// part returns the part of x with the tokens from a to b.
func (x *unit) part(a, b int) unit {
	t := x.tokens[a:b]
	p := makeUnit(*x, t)
	p.span.Start, p.span.End = t[0].Span.Start, t[len(t)-1].Span.End
	return p
}

// opensPart reports whether a part may begin with token k.
func opensPart(t []normalize.Token, k int) bool {
	if t[k].Norm == "and" && k >= 2 && k+1 < len(t) && t[k-2].Class == normalize.Function && (t[k+1].Class == normalize.Word || t[k+1].Class == normalize.Name) {
		return false // "in a broad and honest way"
	}
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

// isFront reports whether t is a phrase in front of its clause, which is no statement: "For this to be settled, ".
func isFront(t []normalize.Token) bool {
	switch t[0].Norm {
	case "for", "in", "at", "on", "by", "with", "to", "after", "before", "if", "when", "while", "despite", "during":
		return !slices.ContainsFunc(t[:len(t)-1], func(x normalize.Token) bool { return x.Norm == "," })
	}
	return false
}

// gain returns how well two parts are at home with two partners of the clause, 0 if they are not.
func (u *units) gain(left, right *unit, partners []int32) float64 {
	l, r := u.homes(left, partners), u.homes(right, partners)
	for k := range partners {
		if min(l[k], r[k]) > both {
			return 0 // somebody else says it in one clause
		}
	}
	best := 0.0
	for i, sl := range l {
		if sl < atHome || r[i] > foreign {
			continue
		}
		for j, sr := range r {
			if sr >= atHome && l[j] <= foreign && u.pairs[partners[i]][partners[j]].bounded <= foreign {
				best = max(best, sl+sr)
			}
		}
	}
	return best
}

// homes returns how alike a part is to each of the partners of its clause.
func (u *units) homes(p *unit, partners []int32) []float64 {
	v, mass := u.lx.vector(p.terms)
	found := make([]float64, len(partners))
	for k, j := range partners {
		found[k] = u.lx.likeness(u.lx.common(v, u.lx.vectors[j]).bounded(), mass, u.lx.mass[j])
	}
	return found
}
