package align

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/normalize"
)

func readings(t *rapid.T) [][]normalize.Token {
	var list [][]normalize.Token
	for range rapid.IntRange(0, 5).Draw(t, "readings") {
		list = append(list, reading(t, "reading"))
	}
	return list
}

func collator(t *rapid.T) *Collator {
	return &Collator{Exact: rapid.Bool().Draw(t, "exact"), Segments: rapid.Bool().Draw(t, "segments")}
}

func TestCollateLosesNoToken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := readings(t)
		table := collator(t).Collate(list...)
		next := make([]int, len(list))
		for _, column := range table.Columns {
			assert.Len(t, column, len(list))
			filled := false
			for r, cell := range column {
				if !cell.Empty() {
					assert.Equal(t, next[r], cell.Start)
					next[r] = cell.End
					filled = true
				}
			}
			assert.True(t, filled)
		}
		for r, tokens := range list {
			assert.Len(t, tokens, next[r])
		}
	})
}

func TestCollateDoesNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list, c := readings(t), collator(t)
		order := rapid.Permutation(numbersTo(len(list))).Draw(t, "order")
		var permuted [][]normalize.Token
		for _, k := range order {
			permuted = append(permuted, list[k])
		}
		var want [][]Range
		for _, column := range c.Collate(list...).Columns {
			var row []Range
			for _, k := range order {
				row = append(row, place(column[k]))
			}
			want = append(want, row)
		}
		var got [][]Range
		for _, column := range c.Collate(permuted...).Columns {
			var row []Range
			for _, cell := range column {
				row = append(row, place(cell))
			}
			got = append(got, row)
		}
		assert.Equal(t, want, got)
	})
}

// place makes all gaps equal.
func place(r Range) Range {
	if r.Empty() {
		return Range{}
	}
	return r
}

func numbersTo(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

func TestCollateOfOneReadingIsIdentity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := reading(t, "x")
		table := new(Aligner).Collate(x, x, x)
		assert.Len(t, table.Columns, len(x))
		for i, column := range table.Columns {
			assert.Equal(t, []Range{{i, i + 1}, {i, i + 1}, {i, i + 1}}, column)
		}
	})
}

func TestCollateSetsPartsTogether(t *testing.T) {
	var n normalize.Normalizer
	x, y := n.Tokens("all ferries surely must leave"), n.Tokens("all ferries should leave")
	table := new(Aligner).Collate(x, y)
	assert.Equal(t, [][]Range{{{0, 1}, {0, 1}}, {{1, 2}, {1, 2}}, {{2, 3}, {}}, {{3, 4}, {2, 3}}, {{4, 5}, {3, 4}}}, table.Columns)
}

func FuzzCollate(f *testing.F) {
	f.Add("the green boat", "the red and green boat", "a red boat", true, false)
	f.Add("a b", "b a", "", false, true)
	f.Fuzz(func(t *testing.T, a, b, c string, exact, segments bool) {
		var n normalize.Normalizer
		list := [][]normalize.Token{n.Tokens(a), n.Tokens(b), n.Tokens(c)}
		next := make([]int, len(list))
		for _, column := range (&Collator{Exact: exact, Segments: segments}).Collate(list...).Columns {
			for r, cell := range column {
				if !cell.Empty() {
					assert.Equal(t, next[r], cell.Start)
					next[r] = cell.End
				}
			}
		}
		assert.Equal(t, []int{len(list[0]), len(list[1]), len(list[2])}, next)
	})
}
