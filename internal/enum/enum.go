// Package enum gives the values of small typed constants their names: the same lower-case words in Go's String, in
// the JSON contract and on the command line.
package enum

import (
	"fmt"
	"slices"
	"strings"
)

// Name returns the name of v, which indexes names; a value beyond them prints as "typ(12)".
func Name[E ~uint8](typ string, names []string, v E) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("%s(%d)", typ, uint8(v))
}

// Parse returns the value of that name; no name at all is the zero value. An error says what is unknown and lists
// the names that are not empty.
func Parse[E ~uint8](what string, names []string, name []byte) (E, error) {
	if len(name) == 0 {
		return 0, nil
	}
	if i := slices.Index(names, string(name)); i >= 0 {
		return E(i), nil
	}
	known := slices.DeleteFunc(slices.Clone(names), func(s string) bool { return s == "" })
	return 0, fmt.Errorf("unknown %s %q: use one of %s", what, name, strings.Join(known, ", "))
}
