package reading

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// Only neighbors have an affinity: what is not looked at would not have been a counterpart.
func TestNeighborsAreAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vocabulary := rapid.SampledFrom(strings.Fields("we must not close the bridge ferry never all some will should if unless only twice harbour , ."))
		draw := func(name string) *Side {
			s := strings.Join(rapid.SliceOfN(vocabulary, 1, 80).Draw(t, name), " ")
			return NewSide(name, &Page{Text: s, Linker: new(align.Linker)}, text.Span{End: len(s)}, new(normalize.Normalizer).Tokens(s))
		}
		p := NewPair(draw("x"), draw("y"))
		for f := finding.Number; f <= finding.Qualifier; f++ {
			ys := mark.Only(p.Y.Marks, f)
			near := p.neighbors(ys)
			for _, x := range mark.Only(p.X.Marks, f) {
				found := near(x)
				for j, y := range ys {
					if p.Affinity(x, y) > 0 {
						require.Contains(t, found, j, "%v %v", x, y)
					}
				}
				require.IsIncreasing(t, append([]int{-1}, found...))
			}
		}
	})
}
