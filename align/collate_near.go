package align

import (
	"slices"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"github.com/quotecheck/quotecheck/normalize"
)

// Words that equal no other word stand as far to the left as they can, next to whatever stands there. Where a reading has a gap
// further on, such a word is moved to the column it looks most like:
//
//	the  big   gray  koala          the  big  gray  koala
//	the  grey  .     koala    ->    the  .    grey  koala
//
// Columns are gone through from the end, so that a moved word makes room for the one before it (the method of CollateX).

// attract moves words to the columns they look like. It changes columns in place.
func (c *collation) attract(columns [][]*node) {
	for rank := len(columns) - 1; rank > 0; rank-- {
		for r := range c.paths {
			if n := c.before(r, rank); n != nil {
				if to := c.nearest(n, rank, columns); to > n.rank {
					from := columns[n.rank]
					columns[n.rank] = slices.Delete(from, slices.Index(from, n), slices.Index(from, n)+1)
					columns[to] = append(columns[to], n)
					n.rank = to
				}
			}
		}
	}
}

// before returns the last node of reading r before a column in which it has a gap, nil if it has none or the node cannot move there.
func (c *collation) before(r, rank int) *node {
	path := c.paths[r]
	i, found := slices.BinarySearchFunc(path, rank, func(n *node, rank int) int { return n.rank - rank })
	if found || i == 0 {
		return nil
	}
	n := path[i-1]
	for s, k := range n.at {
		if k >= 0 && k+1 < len(c.paths[s]) && c.paths[s][k+1].rank <= rank {
			return nil
		}
	}
	return n
}

// nearest returns the column from n's own to last whose words are most like n, the first of several.
func (c *collation) nearest(n *node, last int, columns [][]*node) int {
	best, at := 0.0, n.rank
	for rank := n.rank; rank <= last; rank++ {
		for _, m := range columns[rank] {
			if m == n {
				continue
			}
			if l := resemblance(n, m); l > best {
				best, at = l, rank
			}
		}
	}
	return at
}

// resemblance returns how much two words look alike, 0..1: the share of letters they have in common, or more if they are forms of
// one word or play one part in which readings part in a way that matters: "must" belongs under "should", 20 under 30.
func resemblance(n, m *node) float64 {
	const onePart = 0.5
	longer := max(utf8.RuneCountInString(n.norm), utf8.RuneCountInString(m.norm))
	letters := 1 - float64(levenshtein.ComputeDistance(n.norm, m.norm))/float64(longer)
	switch {
	case n.token.Stem == m.token.Stem:
		return 1
	case n.token.Class != m.token.Class:
		return letters
	}
	switch n.token.Class {
	case normalize.Modal, normalize.Negator, normalize.Number, normalize.Name:
		return max(letters, onePart)
	}
	return letters
}
