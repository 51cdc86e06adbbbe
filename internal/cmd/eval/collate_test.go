package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// collateTable is one case of testdata/collate.txt.
type collateTable struct {
	collateCase
	want map[string][]*string
}

func readCollateTables(t *testing.T) []collateTable {
	data, err := os.ReadFile("testdata/collate.txt")
	require.NoError(t, err)
	var list []collateTable
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "== "); ok {
			c := collateTable{want: map[string][]*string{}}
			c.ID, c.Norm = name, "lower"
			c.Segmentation = strings.Contains(name, "[segments]")
			c.NearMatch = strings.Contains(name, "[near]")
			if strings.Contains(name, "[asis]") {
				c.Norm = "asis"
			}
			list = append(list, c)
		} else if sigil, row, ok := strings.Cut(line, ": "); ok && line[0] != '#' {
			c := &list[len(list)-1]
			var words []string
			for cell := range strings.SplitSeq(row, " | ") {
				if cell == "-" {
					c.want[sigil] = append(c.want[sigil], nil)
					continue
				}
				c.want[sigil] = append(c.want[sigil], &cell)
				words = append(words, cell)
			}
			c.Witnesses = append(c.Witnesses, [2]string{sigil, strings.Join(words, " ")})
		}
	}
	return list
}

func draw(table map[string][]*string, witnesses [][2]string) string {
	var b strings.Builder
	for _, w := range witnesses {
		var cells []string
		for _, cell := range table[w[0]] {
			if cell == nil {
				cells = append(cells, "-")
			} else {
				cells = append(cells, *cell)
			}
		}
		b.WriteString(w[0] + ": " + strings.Join(cells, " | ") + "\n")
	}
	return b.String()
}

func TestCollate(t *testing.T) {
	for _, c := range readCollateTables(t) {
		t.Run(c.ID, func(t *testing.T) {
			assert.Equal(t, draw(c.want, c.Witnesses), draw(c.predict().Table, c.Witnesses))
		})
	}
}
