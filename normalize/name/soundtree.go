package name

import "slices"

// A soundTree holds rows of sounds, those that begin alike on one branch, so that the rows near another one are found without a
// comparison with each: a branch is left as soon as its beginning is too far from every beginning of the row that is looked for.
//
// The price of a sound that is dropped hangs on its neighbours (see drop). In the tree the next sound is not known yet, so the lowest
// price counts: what is found may be a little too much and never too little.
type soundTree struct {
	sound   phone
	next    []*soundTree
	names   []int // whose row ends here
	longest int   // sounds of the longest row that passes here
}

// add enters the row of a name.
func (t *soundTree) add(row []phone, name int) {
	if len(row) == 0 || len(row) > maxPhones {
		return
	}
	for _, p := range row {
		t.longest = max(t.longest, len(row))
		i := slices.IndexFunc(t.next, func(n *soundTree) bool { return n.sound == p })
		if i < 0 {
			i = len(t.next)
			t.next = append(t.next, &soundTree{sound: p})
		}
		t = t.next[i]
	}
	t.longest = max(t.longest, len(row))
	if len(t.names) == 0 || t.names[len(t.names)-1] != name {
		t.names = append(t.names, name)
	}
}

// near calls take with the names whose rows are no further from row than bound, as a share of the sounds of the longer one.
func (t *soundTree) near(row []phone, bound float64, across bool, take func([]int)) {
	if len(row) == 0 || len(row) > maxPhones || len(t.next) == 0 {
		return
	}
	s := soundSearch{row: row, bound: bound, cost: &sounds().costs[scriptOf(across)], take: take}
	start := make([]float64, len(row)+1)
	for i := range row {
		s.drops = append(s.drops, drop(row, i))
		start[i+1] = start[i] + s.drops[i]
	}
	for _, n := range t.next {
		s.follow(n, start, 0)
	}
}

// A soundSearch is one walk through a tree.
type soundSearch struct {
	row   []phone
	drops []float64 // of the sounds of row
	bound float64
	cost  *costs
	take  func([]int)
}

// follow goes on to the branch t. before[i] is the price of turning the sounds before t into the first i of the row.
func (s *soundSearch) follow(t *soundTree, before []float64, last phone) {
	const rounding = 1e-9
	limit := s.bound*float64(max(len(s.row), t.longest)) + rounding
	lost := leastDrop(last, t.sound)
	after := make([]float64, len(before))
	after[0] = before[0] + lost
	least := after[0]
	for i, p := range s.row {
		after[i+1] = min(before[i]+s.cost.cost(p, t.sound), before[i+1]+lost, after[i]+s.drops[i])
		least = min(least, after[i+1])
	}
	if least > limit {
		return
	}
	if len(t.names) > 0 && after[len(s.row)] <= limit {
		s.take(t.names)
	}
	for _, n := range t.next {
		s.follow(n, after, t.sound)
	}
}

// leastDrop is the lowest price that drop can ask for p behind the sound last.
func leastDrop(last, p phone) float64 {
	row := []phone{last, p}
	if last == 0 {
		row = row[1:]
	}
	i := len(row) - 1
	return min(drop(row, i), drop(append(row, vowels), i))
}
