package compare

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func sideOf(label, s string) *reading.Side {
	var n normalize.Normalizer
	return reading.NewSide(label, &reading.Page{Text: s, Linker: new(align.Linker)}, text.Span{Start: 0, End: len(s)}, n.Tokens(s))
}

// sidesOf returns two readings in one of the modes of testdata/pairs.tsv.
func sidesOf(mode, a, b string) (x, y *reading.Side) {
	x, y = sideOf("Herald", a), sideOf("Tribune", b)
	switch mode {
	case "t":
		x.Translated, y.Translated = true, true
	case "i":
		y.Register = quote.Indirect
	case "r":
		x.Register, y.Register = quote.Indirect, quote.Indirect
	}
	return x, y
}

func dump(x, y *reading.Side, list []change.Change) string {
	var b strings.Builder
	for _, c := range list {
		fmt.Fprintf(&b, "  %v: %q | %q %v %.2f\n", called(c), x.Words(c.X), y.Words(c.Y), c.Also, c.Confidence)
	}
	return b.String()
}

func called(c change.Change) string {
	s := typeName(finding.Type{Kind: c.Kind, Facet: c.Facet})
	return s + " " + c.Severity.String()
}

func typeName(t finding.Type) string {
	s := t.Kind.String()
	if t.Facet != 0 {
		s += "/" + t.Facet.String()
	}
	return s
}

// wanted reports whether c is what want names: "kind/facet severity", where facet and severity may be left out.
func wanted(c change.Change, want string) bool {
	kind, severity, _ := strings.Cut(want, " ")
	if severity != "" && severity != c.Severity.String() {
		return false
	}
	for _, t := range c.Types() {
		if n := typeName(t); n == kind || strings.HasPrefix(n, kind+"/") {
			return true
		}
	}
	return false
}

func TestPairs(t *testing.T) {
	b, err := os.ReadFile("testdata/pairs.tsv")
	require.NoError(t, err)
	for i, line := range strings.Split(string(b), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 4 || strings.HasPrefix(line, "#") {
			continue
		}
		x, y := sidesOf(f[0], f[1], f[2])
		got := Readings(x, y)
		wants := strings.Split(f[3], "; ")
		ok := true
		for _, w := range wants {
			found := w == "=" || w == "-"
			for _, c := range got {
				found = found || wanted(c, w)
			}
			ok = ok && (found || w != wants[0])
		}
		for _, c := range got {
			expected := false
			for _, w := range wants {
				expected = expected || wanted(c, w) || w == "-" && c.Severity < finding.Substantive
			}
			if !expected && (c.Severity >= finding.Substantive || wants[0] == "=") {
				ok = false
			}
		}
		if !ok {
			t.Errorf("line %d [%s]\n  %s\n  %s\nwant %s, got\n%s", i+1, f[0], f[1], f[2], f[3], dump(x, y, got))
		}
	}
}

func TestSwappedReadingsSwapMissingAndAdded(t *testing.T) {
	words := []string{"the", "mayor", "must", "not", "will", "close", "bridge", "twenty", "all", "if", "boats", "Ostrow", ",", ".", "perhaps", "harbour"}
	rapid.Check(t, func(t *rapid.T) {
		a := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "a"), " ")
		b := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "b"), " ")
		x, y := sidesOf("d", a, b)
		for _, c := range Readings(x, y) {
			for _, r := range []struct {
				reading.Run
				s *reading.Side
			}{{c.X, x}, {c.Y, y}} {
				if r.Start < 0 || r.End < r.Start || r.End > len(r.s.Tokens) {
					t.Fatalf("run %v out of %d tokens", r.Run, len(r.s.Tokens))
				}
			}
			if c.Severity == 0 || c.Kind == 0 || len(c.Why) == 0 || c.Confidence <= 0 {
				t.Fatalf("not filled in: %+v", c)
			}
		}
		same, _ := sidesOf("d", a, b)
		if got := Readings(same, x); len(got) != 0 {
			t.Fatalf("%q against itself: %s", a, dump(same, x, got))
		}
	})
}

func TestReasonsShowAmountsAsPrinted(t *testing.T) {
	for _, c := range [][3]string{
		{"The lake will reopen on May 5.", "The lake will reopen on June 5.", "May 5 is not June 5"},
		{"The bridge cost 2 billion euros.", "The bridge cost 2 million euros.", "2 billion euros is not 2 million euros"},
	} {
		got := Readings(sidesOf("d", c[0], c[1]))
		require.Len(t, got, 1, c[0])
		require.Contains(t, got[0].Why, c[2])
	}
}
