package tsv

import (
	"slices"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
)

func TestRows(t *testing.T) {
	folder := fstest.MapFS{"tides.tsv": {Data: []byte("# name, height\r\nebb\t1\n\nflood\t#2\t\r\nlast")}}
	assert.Equal(t, [][]string{{"ebb", "1"}, {"flood", "#2", ""}, {"last"}}, slices.Collect(Rows(folder, "tides.tsv")))
	assert.Empty(t, slices.Collect(Rows(folder, "winds.tsv")))
	for row := range Rows(folder, "tides.tsv") {
		assert.Equal(t, "ebb", row[0])
		break
	}
}

func TestEntries(t *testing.T) {
	for column, want := range map[string][]string{"": nil, "-": nil, "ebb": {"ebb"}, "ebb|flood tide": {"ebb", "flood tide"}} {
		assert.Equal(t, want, Entries(column), "%q", column)
	}
}
