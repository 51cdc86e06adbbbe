package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"quotecheck": func() { os.Exit(run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestScript runs the cases under testdata/script: what a person types, and what comes back.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":  exits,
			"repeat": repeat,
			"bytes": func(ts *testscript.TestScript, neg bool, args []string) {
				repeat(ts, neg, []string{args[0], "1", args[1]})
			},
		},
	})
}

// TestReadmeCommands runs every command line of the README in the folder that it speaks of.
func TestReadmeCommands(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	t.Chdir("../..")
	lines := regexp.MustCompile(`(?m)^quotecheck ((?:check|verify|quotes) [^#\n]*)`).FindAllStringSubmatch(string(readme), -1)
	require.NotEmpty(t, lines)
	_, sample, _ := strings.Cut(string(readme), "This is one of them:\n\n```\n")
	sample, _, found := strings.Cut(sample, "```")
	require.True(t, found)
	for i, l := range lines {
		args := strings.Fields(l[1])
		if i := slices.Index(args, "-o"); i >= 0 {
			args[i+1] = filepath.Join(t.TempDir(), args[i+1])
		}
		var out, complaint strings.Builder
		code := run(context.Background(), args, strings.NewReader(""), &out, &complaint)
		require.NotEqual(t, exitError, code, "%s: %s", l[0], complaint.String())
		if i == 0 && !testing.Short() { // what a rule says changes with the rule, as goldens do
			require.Contains(t, out.String(), sample)
		}
	}
}

// TestReadmePython runs the Python of the README where there is a Python: it must print what the comments at its end say.
func TestReadmePython(t *testing.T) {
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3")
	}
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, code, found := strings.Cut(string(readme), "```python\n")
	require.True(t, found)
	code, _, _ = strings.Cut(code, "```")
	var want strings.Builder
	for _, line := range regexp.MustCompile(`(?m)^# (.*)$`).FindAllStringSubmatch(code, -1) {
		want.WriteString(line[1] + "\n")
	}
	out, err := exec.Command(python, "-X", "utf8", "-c", code).CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Equal(t, want.String(), string(out))
}

// An interrupted command ends, also while it waits for an input that says nothing.
func TestInterruptedWhileReading(t *testing.T) {
	silent, never := io.Pipe()
	defer never.Close()
	ctx, interrupt := context.WithCancel(context.Background())
	interrupt()
	var out, complaint strings.Builder
	require.Equal(t, exitError, run(ctx, []string{"check", "-"}, silent, &out, &complaint))
	require.Equal(t, "quotecheck: interrupted\n", complaint.String())
	require.Empty(t, out.String())
}

// exits runs a command that must exit with the code, and complain in one line if that is 2:
//
//	exits CODE COMMAND...
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if e := new(exec.ExitError); errors.As(err, &e) {
		got = e.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
	if complaint := ts.ReadFile("stderr"); want == exitError && (strings.Count(complaint, "\n") != 1 || !strings.HasPrefix(complaint, "quotecheck: ")) {
		ts.Fatalf("want one line of complaint, got:\n%s", complaint)
	}
}

// repeat writes a file that holds a text many times over, with Go's escapes read:
//
//	repeat FILE COUNT TEXT
//	bytes FILE TEXT
func repeat(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	s, err := strconv.Unquote(`"` + strings.ReplaceAll(args[2], `"`, `\"`) + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte(s), n), 0o644))
}
