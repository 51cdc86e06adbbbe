package align

import (
	"cmp"
	"slices"

	"github.com/quotecheck/quotecheck/internal/anchor"
	"github.com/quotecheck/quotecheck/normalize"
)

// Readings are merged two groups at a time, the most alike first, each time along the heaviest chain of equal words.
// Words weigh more than punctuation, so that no comma is bought with a word, and a word that follows
// an aligned one weighs more than one by itself, so that long runs win over scattered words.

const (
	plainWeight = 1.0
	oftenWeight = 0.9 // of a word that a reading repeats: which of its places is meant is less sure
	punctWeight = 0.4
	runWeight   = 0.3 // for following the word before on both sides

	facingWeight = 0.001 // of two unequal words that can share a column: of equally heavy chains the one with the fewest columns is taken
)

// merge aligns all groups into one.
func (c *collation) merge() {
	weight := c.weights()
	likeness := c.pairs(weight)
	for len(c.groups) > 1 {
		a, b := mostAlike(c.groups, likeness)
		x, y := c.groups[a], c.groups[b]
		for _, p := range chain(x.nodes, y.nodes, weight) {
			c.unite(x.nodes[p[0]], y.nodes[p[1]])
		}
		x.members = append(x.members, y.members...)
		slices.Sort(x.members)
		c.groups = slices.Delete(c.groups, b, b+1)
		x.nodes = c.line(x.members)
	}
}

// line returns the nodes of some readings in an order that suits all of them.
func (c *collation) line(members []int) []*node {
	part := &collation{readings: c.readings, paths: make([][]*node, len(c.paths))}
	for _, r := range members {
		part.paths[r] = c.paths[r]
	}
	nodes := slices.Concat(part.ranks()...)
	slices.SortStableFunc(nodes, byPlace)
	return nodes
}

// pairs returns how alike every two readings are, 0..1.
func (c *collation) pairs(weight func(*node) float32) [][]float64 {
	total := make([]float32, len(c.readings))
	for r, g := range c.groups {
		for _, n := range g.nodes {
			total[r] += weight(n)
		}
	}
	like := make([][]float64, len(c.readings))
	for r := range like {
		like[r] = make([]float64, len(c.readings))
		for s := range r {
			var shared float32
			for _, p := range chain(c.groups[s].nodes, c.groups[r].nodes, weight) {
				shared += weight(c.groups[s].nodes[p[0]])
			}
			if shared > 0 {
				like[r][s] = float64(2 * shared / (total[r] + total[s]))
				like[s][r] = like[r][s]
			}
		}
	}
	return like
}

// mostAlike returns the two groups whose readings are most alike on average, a < b. Groups stand in an order of their own.
func mostAlike(groups []*group, likeness [][]float64) (a, b int) {
	best := -1.0
	for i := range groups {
		for j := i + 1; j < len(groups); j++ {
			sum := 0.0
			for _, r := range groups[i].members {
				for _, s := range groups[j].members {
					sum += likeness[r][s]
				}
			}
			if mean := sum / float64(len(groups[i].members)*len(groups[j].members)); mean > best {
				best, a, b = mean, i, j
			}
		}
	}
	return a, b
}

// weights returns what it is worth to align a word.
func (c *collation) weights() func(*node) float32 {
	often := map[string]bool{}
	for _, tokens := range c.readings {
		seen := map[string]bool{}
		for i := range tokens {
			if seen[tokens[i].Norm] {
				often[tokens[i].Norm] = true
			}
			seen[tokens[i].Norm] = true
		}
	}
	return func(n *node) float32 {
		switch {
		case part(n.token.Class) == part(normalize.Punct):
			return punctWeight
		case often[n.norm]:
			return oftenWeight
		}
		return plainWeight
	}
}

// largestGrid is the number of cells up to which two groups are aligned as a whole; longer ones are cut where they surely meet.
const largestGrid = 8_000_000

// chain returns the heaviest chain of equal words of x and y, as pairs of indices that ascend on both sides.
// Of equally heavy chains it takes the one that leaves the fewest columns, then the one that starts first. Cost: O(len(x)*len(y)) time and space up to largestGrid.
func chain(x, y []*node, weight func(*node) float32) [][2]int {
	var pairs [][2]int
	for _, b := range anchor.Split(norms(x), norms(y), largestGrid) {
		for _, p := range chainWhole(x[b.X:b.XEnd], y[b.Y:b.YEnd], weight) {
			pairs = append(pairs, [2]int{p[0] + b.X, p[1] + b.Y})
		}
	}
	return pairs
}

func norms(nodes []*node) []string {
	list := make([]string, len(nodes))
	for i, n := range nodes {
		list[i] = n.norm
	}
	return list
}

func chainWhole(x, y []*node, weight func(*node) float32) [][2]int {
	n, m := len(x), len(y)
	ids := map[string]int{}
	idX, idY := numbers(ids, x), numbers(ids, y)
	// From the ends to the front: best[i][j] is the weight of the best chain of x[i:] and y[j:], met[i][j] of the best one that
	// starts by uniting x[i] and y[j].
	best, met := grid(n+1, m+1), grid(n+1, m+1)
	for i := n - 1; i >= 0; i-- {
		w := weight(x[i])
		for j := m - 1; j >= 0; j-- {
			if idX[i] == idY[j] {
				met[i][j] = w*(support(x[i])+support(y[j])) + max(best[i+1][j+1], met[i+1][j+1]+bonus(met[i+1][j+1]))
			}
			best[i][j] = max(met[i][j], best[i+1][j], best[i][j+1], best[i+1][j+1]+facingWeight)
		}
	}
	var pairs [][2]int
	for i, j := 0, 0; i < n && j < m; {
		follows := len(pairs) > 0 && pairs[len(pairs)-1] == [2]int{i - 1, j - 1}
		switch {
		case met[i][j] > 0 && (met[i][j] >= best[i][j] || follows && met[i][j]+runWeight >= best[i][j]):
			pairs = append(pairs, [2]int{i, j})
			i, j = i+1, j+1
		case best[i+1][j+1]+facingWeight >= best[i][j]:
			i, j = i+1, j+1
		case best[i][j+1] >= best[i+1][j]:
			j++
		default:
			i++
		}
	}
	return pairs
}

// support says how much of its weight a node brings into a chain, 0.4 to 0.5: a word that many readings have a little more
// than a word of one.
func support(n *node) float32 {
	readings := 0
	for _, i := range n.at {
		if i >= 0 {
			readings++
		}
	}
	return 0.5 - 0.1/float32(readings)
}

// bonus is what a chain gains by going on without a step aside.
func bonus(next float32) float32 {
	if next > 0 {
		return runWeight
	}
	return 0
}

func numbers(ids map[string]int, nodes []*node) []int {
	list := make([]int, len(nodes))
	for i, n := range nodes {
		id, ok := ids[n.norm]
		if !ok {
			id = len(ids)
			ids[n.norm] = id
		}
		list[i] = id
	}
	return list
}

func grid(n, m int) [][]float32 {
	all := make([]float32, n*m)
	rows := make([][]float32, n)
	for i := range rows {
		rows[i] = all[i*m : (i+1)*m]
	}
	return rows
}

// meetLate unites equal words that the order of merging kept apart although nothing stands between them:
// "x", "y" and "y x" meet in two columns only once all three are seen together.
func (c *collation) meetLate() {
	byNorm := map[string][]*node{}
	var norms []string
	for _, n := range slices.Concat(c.ranks()...) {
		if len(byNorm[n.norm]) == 0 {
			norms = append(norms, n.norm)
		}
		byNorm[n.norm] = append(byNorm[n.norm], n)
	}
	slices.Sort(norms)
	for _, norm := range norms {
		nodes := byNorm[norm]
		slices.SortStableFunc(nodes, func(a, b *node) int { return cmp.Compare(a.rank, b.rank) })
		for i, n := range nodes {
			for _, m := range nodes[i+1:] {
				if !n.absent && !m.absent && c.canMeet(n, m) {
					c.unite(n, m)
					c.ranks()
				}
			}
		}
	}
}

// farthest is the number of columns over which equal words can still be one word that the merging kept apart.
const farthest = 40

// canMeet reports whether two nodes belong to different readings and no reading leads from one to the other.
func (c *collation) canMeet(n, m *node) bool {
	for r := range n.at {
		if n.at[r] >= 0 && m.at[r] >= 0 {
			return false
		}
	}
	if n.rank > m.rank {
		n, m = m, n
	}
	return m.rank-n.rank <= farthest && !c.leads(n, m)
}

// leads reports whether some path of the graph goes from n to m. Columns ascend along paths.
func (c *collation) leads(n, m *node) bool {
	seen := map[*node]bool{n: true}
	for queue := []*node{n}; len(queue) > 0; {
		at := queue[0]
		queue = queue[1:]
		for r, i := range at.at {
			if i < 0 || i+1 == len(c.paths[r]) {
				continue
			}
			next := c.paths[r][i+1]
			if next == m {
				return true
			}
			if !seen[next] && next.rank < m.rank {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	return false
}
