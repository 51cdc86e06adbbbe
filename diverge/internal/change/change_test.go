package change

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// At one place the graver change leads, and nothing of the other is lost, whichever comes first.
func TestMerge(t *testing.T) {
	not := Change{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, X: reading.Run{Start: 2, End: 3}, Y: reading.At(2), Why: []string{"denied"}}
	gone := Change{Kind: finding.Missing, Severity: finding.Substantive, X: reading.Run{Start: 2, End: 5}, Y: reading.At(2), Why: []string{"gone", "denied"}}
	require.True(t, not.SamePlace(gone))
	for _, c := range []Change{not.Merge(gone), gone.Merge(not)} {
		require.Equal(t, finding.Critical, c.Severity)
		require.Equal(t, []finding.Type{{Kind: finding.Altered, Facet: finding.Negation}, {Kind: finding.Missing}}, c.Types())
		require.Equal(t, reading.Run{Start: 2, End: 5}, c.X)
		require.Equal(t, []string{"denied", "gone"}, c.Why)
	}
}

func TestClip(t *testing.T) {
	require.Equal(t, "a ferry", Clip("a ferry"))
	for n := range 3 {
		got := Clip(strings.Repeat("x", n) + strings.Repeat("ї", clipAt))
		require.True(t, utf8.ValidString(got))
		require.LessOrEqual(t, len(got), clipAt+len("…"))
	}
}
