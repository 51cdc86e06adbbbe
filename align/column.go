package align

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// column turns a group of units into a column. Neighbouring clauses of one quote become one cell.
func (u *units) column(group []int32) Column {
	var col Column
	var last []int // place of the last unit of each cell
	for _, i := range group {
		x := &u.all[i]
		k := slices.IndexFunc(col.Cells, func(c Cell) bool { return c.Witness == x.witness && c.Quote == x.quote })
		for k >= 0 && k < len(last) && (col.Cells[k].Witness != x.witness || col.Cells[k].Quote != x.quote || last[k] != x.place-1) {
			k++
		}
		if k < 0 || k == len(last) {
			col.Cells = append(col.Cells, Cell{Witness: x.witness, Quote: x.quote, Clauses: []int{x.clause}, Span: x.span, Tokens: x.tokens})
			last = append(last, x.place)
			continue
		}
		c := &col.Cells[k]
		if c.Clauses[len(c.Clauses)-1] != x.clause {
			c.Clauses = append(c.Clauses, x.clause)
		}
		c.Span = c.Span.Cover(x.span)
		c.Tokens = slices.Concat(c.Tokens, x.tokens)
		last[k] = x.place
	}
	numberReadings(col.Cells)
	slices.SortFunc(col.Cells, func(x, y Cell) int {
		return cmp.Or(cmp.Compare(x.Witness, y.Witness), x.Span.Compare(y.Span))
	})
	col.Score = u.score(group)
	return col
}

// score returns the average likeness of the wordings of a group, 1 for a single one.
func (u *units) score(group []int32) float64 {
	var wordings []int32
	for _, i := range group {
		if u.rep[i] == i {
			wordings = append(wordings, i)
		}
	}
	if len(wordings) < 2 {
		return 1
	}
	sum, n := 0.0, 0
	for k, i := range wordings {
		for _, j := range wordings[:k] {
			sum += u.lx.alike(int(i), int(j))
			n++
		}
	}
	return sum / float64(n)
}

// numberReadings gives the cells their readings: cells that compare equal share one. The commonest reading is 1; of two that
// are equally common the longer one comes first, then the alphabet decides.
func numberReadings(cells []Cell) {
	count := make(map[string]int)
	length := make(map[string]int)
	for i := range cells {
		k := readingKey(cells[i].Tokens)
		count[k]++
		length[k] = len(cells[i].Tokens)
	}
	keys := make([]string, 0, len(count))
	for k := range count {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(x, y string) int {
		return cmp.Or(cmp.Compare(count[y], count[x]), cmp.Compare(length[y], length[x]), strings.Compare(x, y))
	})
	for i := range cells {
		cells[i].Reading = 1 + slices.Index(keys, readingKey(cells[i].Tokens))
	}
}

// readingKey returns what is compared of the tokens: their forms without punctuation at the edges of the words.
func readingKey(tokens []normalize.Token) string {
	var b strings.Builder
	for i := range tokens {
		switch tokens[i].Class {
		case normalize.Punct, normalize.Mark:
			continue
		}
		b.WriteString(tokens[i].Norm)
		b.WriteByte(' ')
	}
	return b.String()
}
