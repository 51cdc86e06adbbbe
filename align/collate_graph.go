package align

import (
	"cmp"
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// A node is one word as some of the readings have it: equal tokens, at most one of each reading.
type node struct {
	norm   string
	token  *normalize.Token
	at     []int // token of each reading, -1 = the reading lacks the word
	rank   int   // column
	absent bool  // merged into another node
}

// A collation is readings on the way to a table: nodes, and for each reading the nodes it goes through. Together they
// are a graph without cycles, the variant graph of Schmidt and Colomb (2009).
type collation struct {
	readings [][]normalize.Token
	paths    [][]*node // of each reading, node of each token
	groups   []*group
}

// A group is readings that are aligned with each other, as their nodes in an order that suits every path.
type group struct {
	members []int // sorted
	nodes   []*node
}

func newCollation(readings [][]normalize.Token) *collation {
	c := &collation{readings: readings}
	for r, tokens := range readings {
		g := &group{members: []int{r}}
		for i := range tokens {
			n := &node{norm: tokens[i].Norm, token: &tokens[i], at: make([]int, len(readings))}
			for k := range n.at {
				n.at[k] = -1
			}
			n.at[r] = i
			g.nodes = append(g.nodes, n)
		}
		c.paths = append(c.paths, slices.Clone(g.nodes))
		c.groups = append(c.groups, g)
	}
	return c
}

// unite makes one node of two. The caller knows that they belong to different readings.
func (c *collation) unite(n, m *node) {
	for r, i := range m.at {
		if i >= 0 {
			n.at[r] = i
			c.paths[r][i] = n
		}
	}
	m.absent = true
}

// ranks gives each node its column: one after the last of the words before it, in whatever reading. It returns the columns.
func (c *collation) ranks() [][]*node {
	var columns [][]*node
	for _, n := range c.ordered() {
		n.rank = 0
		for r, i := range n.at {
			if i > 0 {
				n.rank = max(n.rank, c.paths[r][i-1].rank+1)
			}
		}
		if n.rank == len(columns) {
			columns = append(columns, nil)
		}
		columns[n.rank] = append(columns[n.rank], n)
	}
	return columns
}

// ordered returns the nodes in an order in which every path ascends.
func (c *collation) ordered() []*node {
	var order []*node
	waits := map[*node]int{} // readings that have not come to the node yet
	next := make([]int, len(c.paths))
	var ready []*node
	arrive := func(r int) {
		if next[r] == len(c.paths[r]) {
			return
		}
		n := c.paths[r][next[r]]
		if _, seen := waits[n]; !seen {
			for _, i := range n.at {
				if i >= 0 {
					waits[n]++
				}
			}
		}
		if waits[n]--; waits[n] == 0 {
			ready = append(ready, n)
		}
	}
	for r := range c.paths {
		arrive(r)
	}
	for len(ready) > 0 {
		n := ready[0]
		ready = ready[1:]
		order = append(order, n)
		for r, i := range n.at {
			if i >= 0 {
				next[r]++
				arrive(r)
			}
		}
	}
	return order
}

// table writes the columns as ranges, for the distinct reading that each reading is.
func (c *collation) table(columns [][]*node, of []int) [][]Range {
	table := make([][]Range, 0, len(columns))
	for _, column := range columns {
		distinct := make([]Range, len(c.readings))
		for _, n := range column {
			for r, i := range n.at {
				switch {
				case i < 0:
				case distinct[r].Empty():
					distinct[r] = Range{i, i + 1}
				default:
					distinct[r] = Range{min(distinct[r].Start, i), max(distinct[r].End, i+1)}
				}
			}
		}
		row := make([]Range, len(of))
		for k, r := range of {
			row[k] = distinct[r]
		}
		table = append(table, row)
	}
	return table
}

// segments joins nodes that always follow each other and returns the columns of the joined nodes.
func (c *collation) segments() [][]*node {
	order := c.ordered()
	head := map[*node]*node{} // first node of the segment of each node
	rank := map[*node]int{}   // of heads
	var columns [][]*node
	for _, n := range order {
		before, single := c.only(n, -1)
		if single && before != nil {
			if after, one := c.only(before, 1); one && after == n {
				head[n] = head[before]
				columns[rank[head[n]]] = append(columns[rank[head[n]]], n)
				continue
			}
		}
		head[n] = n
		for r, i := range n.at {
			if i > 0 {
				rank[n] = max(rank[n], rank[head[c.paths[r][i-1]]]+1)
			}
		}
		if rank[n] == len(columns) {
			columns = append(columns, nil)
		}
		columns[rank[n]] = append(columns[rank[n]], n)
	}
	return columns
}

// only returns the node next to n in every reading that has n, and whether there is one such place. It is nil at the ends.
func (c *collation) only(n *node, step int) (*node, bool) {
	var found *node
	first := true
	for r, i := range n.at {
		if i < 0 {
			continue
		}
		var other *node
		if i+step >= 0 && i+step < len(c.paths[r]) {
			other = c.paths[r][i+step]
		}
		if !first && other != found {
			return nil, false
		}
		found, first = other, false
	}
	return found, true
}

// byPlace orders nodes by column, then by word.
func byPlace(n, m *node) int {
	return cmp.Or(cmp.Compare(n.rank, m.rank), cmp.Compare(n.norm, m.norm))
}
