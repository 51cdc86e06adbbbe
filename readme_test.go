package quotecheck_test

import (
	"os"
	"path/filepath"
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

// TestPackageComments checks that the code in package comments is part of an Example, so that it compiles and runs.
func TestPackageComments(t *testing.T) {
	for _, dir := range []string{".", "quote", "align", "diverge", "markup", "normalize", "render"} {
		file := "doc.go"
		if dir == "markup" {
			file = "markup.go"
		}
		source, err := os.ReadFile(filepath.Join(dir, file))
		require.NoError(t, err)
		comment, _, _ := strings.Cut(string(source), "\npackage ")
		tests, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
		require.NoError(t, err)
		var examples strings.Builder
		for _, test := range tests {
			b, err := os.ReadFile(test)
			require.NoError(t, err)
			for line := range strings.Lines(string(b)) {
				examples.WriteString(code(line) + "\n")
			}
		}
		// a line of code, not a line of a table
		statement := regexp.MustCompile(`^//\t(var |for |\t|}$|[a-z, ]+ :?= )`)
		found := 0
		for line := range strings.Lines(comment) {
			if line = strings.TrimRight(line, "\n"); statement.MatchString(line) {
				found++
				require.True(t, strings.Contains(examples.String(), code(strings.TrimPrefix(line, "//"))+"\n"), "%s: no Example has the line %s", dir, line)
			}
		}
		require.NotZero(t, found, "%s has no code in its comment", dir)
	}
}

// code returns a line of code without indentation and without the remark behind it.
func code(line string) string {
	line, _, _ = strings.Cut(strings.TrimSpace(line), " //")
	return strings.TrimSpace(line)
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
