package compare

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
)

// What is wanted at least of testdata/translations.tsv, in parts of all. go test -v prints every error.
const (
	leastTyped = 0.89  // real changes found and named rightly, in quotations
	mostAlarms = 0.065 // pairs without a change of which something is graded substantive or above
	leastTold  = 0.5   // real changes named rightly where one side is a paraphrase: it may be graded editorial
	mostTold   = 0.1
)

// tally counts what was found of the real changes, and in how many of the pairs without one something was.
type tally struct{ real, named, equal, alarms float64 }

func TestTranslations(t *testing.T) {
	b, err := os.ReadFile("testdata/translations.tsv")
	require.NoError(t, err)
	tallies := map[string]*tally{"t": {}, "i": {}}
	for i, line := range strings.Split(string(b), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 5 || strings.HasPrefix(line, "#") {
			continue
		}
		x, y := sidesOf(f[1], f[3], f[4])
		got, sum := Readings(x, y), tallies[f[1]]
		strong, named := false, false
		for _, c := range got {
			if c.Severity > finding.Editorial {
				strong, named = true, named || tellsOf(c, f[2])
			}
		}
		switch {
		case f[2] == "=" && strong:
			sum.alarms++
			t.Logf("line %d: alarm\n  %s\n  %s\n%s", i+1, f[3], f[4], dump(x, y, got))
		case f[2] != "=" && named:
			sum.named++
		case f[2] != "=":
			t.Logf("line %d: no %s\n  %s\n  %s\n%s", i+1, f[2], f[3], f[4], dump(x, y, got))
		}
		if f[2] == "=" {
			sum.equal++
		} else {
			sum.real++
		}
	}
	for mode, sum := range tallies {
		t.Logf("mode %s: %v of %v changes named, %v alarms in %v pairs without one", mode, sum.named, sum.real, sum.alarms, sum.equal)
	}
	require.GreaterOrEqual(t, tallies["t"].named/tallies["t"].real, leastTyped)
	require.LessOrEqual(t, tallies["t"].alarms/tallies["t"].equal, mostAlarms)
	require.GreaterOrEqual(t, tallies["i"].named/tallies["i"].real, leastTold)
	require.LessOrEqual(t, tallies["i"].alarms/tallies["i"].equal, mostTold)
}

// tellsOf reports whether c has the kind and facet of a label; which side lacks words is the choice of the base.
func tellsOf(c change.Change, label string) bool {
	kind, facet, _ := strings.Cut(label, "/")
	for _, k := range c.Types() {
		gap := k.Kind == finding.Missing || k.Kind == finding.Added || k.Kind == finding.Truncated
		if (k.Kind.String() == kind || gap && kind != "altered") && (facet == "" || k.Facet.String() == facet) {
			return true
		}
	}
	return false
}
