// Package tsv reads the tables that are embedded beside the code: one row a line, columns parted by tabs, comments
// behind # at the start of a line.
package tsv

import (
	"bufio"
	"io/fs"
	"iter"
	"strings"
)

// Rows yields the columns of every row of a file. A file that cannot be read has no rows: the embedded ones can only be
// misspelt, which the tests of their packages see.
func Rows(folder fs.FS, file string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		table, err := folder.Open(file)
		if err != nil {
			return
		}
		defer table.Close()
		lines := bufio.NewScanner(table)
		lines.Buffer(nil, 1<<20) // a row of given names is long
		for lines.Scan() {
			line := lines.Text()
			if line == "" || line[0] == '#' {
				continue
			}
			if !yield(strings.Split(line, "\t")) {
				return
			}
		}
	}
}

// Entries returns the entries of a column that are parted by |; "-" is an empty column.
func Entries(column string) []string {
	if column == "" || column == "-" {
		return nil
	}
	return strings.Split(column, "|")
}
