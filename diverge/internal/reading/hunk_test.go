package reading

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

func sideOf(s string) *Side {
	page := &Page{Text: s, Linker: new(align.Linker)}
	return NewSide("Herald", page, text.Span{Start: 0, End: len(s)}, new(normalize.Normalizer).Tokens(s))
}

func TestHunks(t *testing.T) {
	for _, c := range []struct {
		x, y string
		want []string
	}{
		{"the bridge must be closed", "the bridge must be closed", nil},
		{"the bridge must be closed", "the bridge should be closed", []string{"must|should"}},
		{"it was clear that we lost", "it is obvious that we lost", []string{"was clear|is obvious"}},
		{"we will not pay the bill", "we will pay the bill", []string{"not|"}},
		{"we came, we saw, we won", "we came, we won", []string{"we saw ,|"}},
		{"a loss for us and a shame", "a loss for us", []string{"and a shame|"}},
	} {
		p := NewPair(sideOf(c.x), sideOf(c.y))
		var got, mirrored []string
		for _, h := range p.Hunks() {
			got = append(got, join(p.X, h.X)+"|"+join(p.Y, h.Y))
		}
		require.Equal(t, c.want, got, "%s / %s", c.x, c.y)
		for _, h := range p.Mirror().Hunks() {
			mirrored = append(mirrored, join(p.X, h.Y)+"|"+join(p.Y, h.X))
		}
		require.Equal(t, c.want, mirrored, "%s / %s from the other side", c.x, c.y)
	}
}

// join returns the compared forms of the tokens of r.
func join(s *Side, r Run) string {
	out := ""
	for i, t := range s.Tokens[r.Start:r.End] {
		if i > 0 {
			out += " "
		}
		out += t.Norm
	}
	return out
}
