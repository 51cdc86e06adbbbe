package text

import (
	"strings"
	"unicode/utf8"
)

// A Position is a place as an editor shows it.
type Position struct {
	Line   int // 1-based
	Column int // 1-based, in runes
}

// Position returns the line and column of byte off of d.Text, 0 <= off <= len(d.Text). Cost: O(off).
func (d *Document) Position(off int) Position {
	before := d.Text[:off]
	line := strings.LastIndexByte(before, '\n') + 1
	return Position{
		Line:   strings.Count(before, "\n") + 1,
		Column: utf8.RuneCountInString(before[line:]) + 1,
	}
}
