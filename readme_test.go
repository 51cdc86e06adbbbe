package quotecheck_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadmeFigures checks that the README shows figures of docs/ACCURACY.md, and the same.
func TestReadmeFigures(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	accuracy, err := os.ReadFile("docs/ACCURACY.md")
	require.NoError(t, err)
	_, table, _ := strings.Cut(string(readme), "<!-- accuracy:")
	table, _, found := strings.Cut(table, "<!-- /accuracy -->")
	require.True(t, found)
	rows := regexp.MustCompile(`(?m)^\| [^|]+ \| [\d.][^|]* \|`).FindAllString(table, -1)
	require.NotEmpty(t, rows)
	for _, row := range rows {
		require.Contains(t, string(accuracy), "\n"+row, "write the table with: .ci/accuracy --readme")
	}
}

// TestReadme checks that every Go block of the README is the body of an Example, so that it compiles, runs and
// prints what the README says.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	examples, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(readme), -1)
	require.NotEmpty(t, blocks)
	for _, b := range blocks {
		body := "{\n"
		for line := range strings.Lines(b[1]) {
			if line != "\n" {
				line = "\t" + line
			}
			body += line
		}
		require.Contains(t, string(examples), body+"}\n", "this block of README.md is no Example in example_test.go")
	}
}
