package align

import (
	"cmp"
	"slices"
)

// remarks gathers the groups into remarks: two statements are of one remark when two witnesses, or the only one that has
// them, go on from the one to the other.
func (u *units) remarks(groups [][]int32) []Remark {
	order := u.order(groups)
	root := make([]int, len(groups))
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, p := range u.together(groups) {
		root[find(p[1])] = find(p[0])
	}
	var remarks []Remark
	place := make(map[int]int) // of a root among the remarks
	speakers := make(map[int]map[string]int)
	for _, g := range order {
		r := find(g)
		k, ok := place[r]
		if !ok {
			k = len(remarks)
			place[r] = k
			remarks = append(remarks, Remark{})
			speakers[k] = make(map[string]int)
		}
		remarks[k].Columns = append(remarks[k].Columns, u.column(groups[g]))
		for _, i := range groups[g] {
			if name := u.all[i].q.Speaker.Name; name != "" {
				speakers[k][name]++
			}
		}
	}
	for k := range remarks {
		remarks[k].Speaker = commonest(speakers[k])
	}
	return remarks
}

// commonest returns the name counted most often, the first in the alphabet of those that are counted equally.
func commonest(count map[string]int) string {
	best := ""
	for name, n := range count {
		if n > count[best] || n == count[best] && name < best {
			best = name
		}
	}
	return best
}

// order returns the numbers of the groups in the order in which the fullest document has them. What it lacks is put in
// where the next fullest has it, after the group that comes before it there.
func (u *units) order(groups [][]int32) []int {
	of := u.groupOf(groups)
	ranks := make([]int, len(u.start)-1)
	for r := range ranks {
		ranks[r] = r
	}
	slices.SortStableFunc(ranks, func(x, y int) int {
		return cmp.Compare(u.start[y+1]-u.start[y], u.start[x+1]-u.start[x])
	})
	const head = -1
	next := map[int]int{head: head}
	for _, r := range ranks {
		last := head
		for i := u.start[r]; i < u.start[r+1]; i++ {
			g := of[i]
			if _, ok := next[g]; !ok {
				next[g], next[last] = next[last], g
			}
			last = g
		}
	}
	order := make([]int, 0, len(groups))
	for g := next[head]; g != head; g = next[g] {
		order = append(order, g)
	}
	return order
}

// groupOf returns the group of each unit.
func (u *units) groupOf(groups [][]int32) []int {
	of := make([]int, len(u.all))
	for g, members := range groups {
		for _, i := range members {
			of[i] = g
		}
	}
	return of
}

// together returns the pairs of groups that belong to one remark, sorted.
func (u *units) together(groups [][]int32) [][2]int {
	of := u.groupOf(groups)
	follow := make(map[[2]int]int) // how many witnesses go on from the one group to the other
	for r := range len(u.start) - 1 {
		seen := make(map[[2]int]bool)
		for i := u.start[r] + 1; i < u.start[r+1]; i++ {
			p := [2]int{of[i-1], of[i]}
			if p[0] != p[1] && !seen[p] && u.all[i-1].quote == u.all[i].quote {
				seen[p] = true
				follow[p]++
			}
		}
	}
	var pairs [][2]int
	for p, n := range follow {
		if n >= 2 || u.alone(groups[p[0]]) && u.alone(groups[p[1]]) {
			pairs = append(pairs, p)
		}
	}
	slices.SortFunc(pairs, func(x, y [2]int) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1])) })
	return pairs
}

// alone reports whether all members of a group stand in one document.
func (u *units) alone(group []int32) bool {
	return u.all[group[0]].witness == u.all[group[len(group)-1]].witness
}
