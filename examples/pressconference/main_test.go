package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/internal/golden"
)

func TestOutput(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, false))
	golden.File(t, "output.txt", b.String())
}

func TestPage(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b, true))
	require.Contains(t, b.String(), "<title>Five accounts of one press conference</title>")
}
