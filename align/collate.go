package align

import (
	"cmp"
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// A Table lays N readings side by side: every token stands in exactly one column, in the order of its reading.
type Table struct {
	Columns [][]Range // len(Columns[k]) == number of readings; no column is empty of tokens
}

// A Range is the tokens [Start, End) of one reading that stand in one column. Empty = a gap.
type Range struct{ Start, End int }

// Empty reports whether r is a gap.
func (r Range) Empty() bool { return r.Start == r.End }

// A Collator lays readings side by side. Its zero value applies every default.
// It is safe for concurrent use once set.
type Collator struct {
	Exact    bool // unequal words stand as far to the left as the equal words around them let them, whatever they look like
	Segments bool // stretches in which the same readings run together share one column; words stand as with Exact
}

// Collate lays the readings side by side, as a zero Collator does.
func (a *Aligner) Collate(readings ...[]normalize.Token) Table {
	return new(Collator).Collate(readings...)
}

// Collate lays the readings side by side. Equal words meet where they stand in the same order; words that moved stay apart.
// The columns do not depend on the order of the readings.
//
//	the  .      .    black  cat
//	the  white  and  black  cat
func (c *Collator) Collate(readings ...[]normalize.Token) Table {
	distinct, of := unique(readings)
	g := newCollation(distinct)
	g.merge()
	g.meetLate()
	columns := g.ranks()
	if !c.Exact {
		g.attract(columns)
	}
	if c.Segments {
		columns = g.segments()
	}
	columns = slices.DeleteFunc(columns, func(column []*node) bool { return len(column) == 0 })
	return Table{Columns: g.table(columns, of)}
}

// unique returns the distinct readings in an order of their own, and which of them each reading is.
func unique(readings [][]normalize.Token) (distinct [][]normalize.Token, of []int) {
	distinct = slices.Clone(readings)
	slices.SortStableFunc(distinct, compareReadings)
	distinct = slices.CompactFunc(distinct, func(x, y []normalize.Token) bool { return compareReadings(x, y) == 0 })
	for _, r := range readings {
		k, _ := slices.BinarySearchFunc(distinct, r, compareReadings)
		of = append(of, k)
	}
	return distinct, of
}

func compareReadings(x, y []normalize.Token) int {
	return slices.CompareFunc(x, y, func(s, t normalize.Token) int { return cmp.Compare(s.Norm, t.Norm) })
}
