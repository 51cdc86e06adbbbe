package diverge_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

// Names that two accounts spell in two ways are listed, and what merely owns something is not.
func TestSpelledTwoWays(t *testing.T) {
	for _, tt := range []struct{ x, y, want string }{
		{"Lviv", "Lvov", "Lviv"},
		{"Lyon", "Lyons", "Lyon"}, // the s belongs to the name
		{"Lyon", "Lyon’s", ""},
		{"Brussels", "Brussels’", ""},
	} {
		t.Run(tt.x+" "+tt.y, func(t *testing.T) {
			_, f := findings(t, diverge.Judge{},
				`“We will carry the old bell of the `+tt.x+` harbour back in May,” Mayor Ines Okafor said.`,
				`“We will carry the old bell of the `+tt.y+` harbour back in May,” Mayor Ines Okafor said.`)
			var listed string
			for _, n := range f.Names {
				listed += n.Name
			}
			require.Equal(t, tt.want, listed)
		})
	}
}
