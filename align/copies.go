package align

import (
	"cmp"
	"slices"
	"strings"
)

// Copies of one wording are grouped once. Two hundred documents that run the same wire story have as many units of every
// sentence; they would outvote every other wording in the averages, and their pairs would be counted by the ten thousand.
// One unit, the first in the canonical order, stands for all that have the same words, speaker, occasion and register.

// copyKey returns a string that copies of one wording share.
func (x *unit) copyKey() string {
	var b strings.Builder
	o := &x.q.Occasion
	for _, s := range []string{x.q.Speaker.Name, o.Date, o.Place, o.Event} {
		b.WriteString(s)
		b.WriteByte(0)
	}
	b.WriteByte(byte(x.q.Kind))
	for _, flag := range []bool{nameless(&x.q.Speaker), o.Earlier} {
		if flag {
			b.WriteByte('+')
		} else {
			b.WriteByte('-')
		}
	}
	for i := range x.tokens {
		b.WriteString(x.tokens[i].Norm)
		b.WriteByte(' ')
	}
	return b.String()
}

// refrain is how often a document may have one wording before its place alone says which one elsewhere it meets: the hundredth "yes"
// of one record is the hundredth of the other, and is compared with nothing else. No clause of a report is said as often.
const refrain = 16

// fold finds the unit that stands for each unit, and which of those are compared. Units of one document never stand for each other: its
// second unit of a wording is a copy of the second one elsewhere.
func (u *units) fold() {
	u.compared, u.crowded = u.compared[:0], u.crowded[:0]
	u.rep = make([]int32, len(u.all))
	u.copies = make([][]int32, len(u.all))
	type wording struct {
		key string
		nth int // among the units of its document with this key
	}
	first := make(map[wording]int32)
	for r := range len(u.start) - 1 {
		seen := make(map[string]int)
		for i := u.start[r]; i < u.start[r+1]; i++ {
			k := u.all[i].copyKey()
			w := wording{k, seen[k]}
			seen[k]++
			rep, ok := first[w]
			if !ok {
				rep = int32(i)
				first[w] = rep
				switch {
				case w.nth < refrain:
					u.compared = append(u.compared, rep)
				case len(u.start) > 2: // in one document alone there is nothing to compare it with
					u.crowded = append(u.crowded, rep)
				}
			}
			u.rep[i] = rep
			u.copies[rep] = append(u.copies[rep], int32(i))
		}
	}
}

// unfold replaces every unit that stands for others by all of them.
func (u *units) unfold(groups [][]int32) [][]int32 {
	var all [][]int32
	for _, g := range groups {
		var members []int32
		for _, i := range g {
			members = append(members, u.copies[i]...)
		}
		if len(members) > 0 {
			slices.Sort(members)
			all = append(all, members)
		}
	}
	return all
}

// places returns where the units stand that the given ones stand for, sorted, each clause once.
func (u *units) places(reps []int32) []Place {
	var all []Place
	for _, r := range reps {
		for _, i := range u.copies[r] {
			all = append(all, Place{u.all[i].witness, u.all[i].quote, u.all[i].clause})
		}
	}
	slices.SortFunc(all, func(x, y Place) int {
		return cmp.Or(cmp.Compare(x.Witness, y.Witness), cmp.Compare(x.Quote, y.Quote), cmp.Compare(x.Clause, y.Clause))
	})
	return slices.Compact(all)
}

// copiesMayMeet reports whether the units that x and y stand for can render one statement where two of them are in one document.
func (u *units) copiesMayMeet(x, y int32, s float64) bool {
	for a, b := u.copies[x], u.copies[y]; len(a) > 0 && len(b) > 0; {
		switch i, j := &u.all[a[0]], &u.all[b[0]]; {
		case i.rank < j.rank:
			a = a[1:]
		case i.rank > j.rank:
			b = b[1:]
		case !mayRepeat(i, j, s):
			return false
		default:
			a, b = a[1:], b[1:]
		}
	}
	return true
}
