// Package golden compares outputs with files that a person has read and approved.
//
// Run the tests with -update to rewrite the files, and review every difference before it is committed. Outputs of
// the whole pipeline change with every improvement of a rule; tests run with -short leave them out.
package golden

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// File checks that got is what the file holds.
func File(t testing.TB, file, got string) {
	t.Helper()
	Full(t)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, "write it with: go test -update")
	require.Equalf(t, string(want), got, "%s differs (-want +got); if the new output is right: go test -update", file)
}

// A Case is one golden test in a txtar archive: the comment says what is tested and why, the sections are the
// inputs and what is wanted of them.
type Case struct {
	file    string
	archive *txtar.Archive
}

// Open reads the case of a file.
func Open(t testing.TB, file string) *Case {
	t.Helper()
	a, err := txtar.ParseFile(file)
	require.NoError(t, err)
	return &Case{file: file, archive: a}
}

// Inputs returns the sections that do not begin with "want", in order.
func (c *Case) Inputs() []txtar.File {
	var in []txtar.File
	for _, f := range c.archive.Files {
		if !strings.HasPrefix(f.Name, "want") {
			in = append(in, f)
		}
	}
	return in
}

// Section returns what the section holds, "" if it is not there.
func (c *Case) Section(name string) string {
	if i := c.section(name); i >= 0 {
		return string(c.archive.Files[i].Data)
	}
	return ""
}

// Want checks that got is what the section holds. A section that is not there is not wanted, except that
// -update adds "want".
func (c *Case) Want(t testing.TB, section, got string) {
	t.Helper()
	Full(t)
	i := c.section(section)
	if *update {
		if i < 0 {
			c.archive.Files = append(c.archive.Files, txtar.File{Name: section})
			i = len(c.archive.Files) - 1
		}
		c.archive.Files[i].Data = []byte(got)
		require.NoError(t, os.WriteFile(c.file, txtar.Format(c.archive), 0o644))
		return
	}
	require.GreaterOrEqualf(t, i, 0, "%s has no section %q; write it with: go test -update", c.file, section)
	require.Equalf(t, string(c.archive.Files[i].Data), got, "%s, section %s; if the new output is right: go test -update", c.file, section)
}

// Full leaves the test out of short runs.
func Full(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("golden outputs are compared in the full run")
	}
}

func (c *Case) section(name string) int {
	for i, f := range c.archive.Files {
		if f.Name == name {
			return i
		}
	}
	return -1
}
