package quotecheck_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/internal/golden"
	"github.com/quotecheck/quotecheck/text"
)

// TestCases runs the golden cases: see testdata/README.md.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	broken := knownFailures(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			golden.Full(t)
			c := golden.Open(t, file)
			got := dump(check(t, quotecheck.Checker{}, documents(c)...))
			if reason := broken[filepath.Base(file)]; reason != "" {
				require.NotEqual(t, c.Section("want"), got, "no longer failing: take it out of testdata/known_failures.txt")
				return
			}
			c.Want(t, "want", got)
		})
	}
}

// knownFailures returns the reasons by case.
func knownFailures(t *testing.T) map[string]string {
	b, err := os.ReadFile("testdata/known_failures.txt")
	require.NoError(t, err)
	broken := map[string]string{}
	for line := range strings.Lines(string(b)) {
		if name, reason, ok := strings.Cut(strings.TrimSpace(line), " "); ok && !strings.HasPrefix(line, "#") {
			require.FileExists(t, filepath.Join("testdata/cases", name))
			broken[name] = reason
		}
	}
	return broken
}

func documents(c *golden.Case) []*text.Document {
	var docs []*text.Document
	for _, f := range c.Inputs() {
		d := &text.Document{ID: strings.TrimSuffix(f.Name, ".txt"), Text: string(f.Data)}
		if id, ok := strings.CutSuffix(d.ID, ".transcript"); ok {
			d.ID, d.Kind = id, text.Transcript
		}
		docs = append(docs, d)
	}
	return docs
}

// dump writes the divergences of r, one a line.
func dump(r *quotecheck.Report) string {
	var b strings.Builder
	for _, d := range r.Divergences {
		kind, _ := d.Kind.MarshalText()
		facet, _ := d.Facet.MarshalText()
		severity, _ := d.Severity.MarshalText()
		fmt.Fprintf(&b, "%s %s/%s %s %s\n", severity, kind, facet, side(d.A), side(d.B))
	}
	if len(r.Divergences) == 0 {
		b.WriteString("nothing parts\n")
	}
	for _, u := range r.Unassessed {
		fmt.Fprintf(&b, "not assessed: %s %s: %s\n", u.What, u.Document, u.Reason)
	}
	return b.String()
}

func side(sites []quotecheck.Site) string {
	var all []string
	for _, s := range sites {
		all = append(all, fmt.Sprintf("%s: %q", s.Document, s.Text))
	}
	return strings.Join(all, ", ")
}
