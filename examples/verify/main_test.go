package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/internal/golden"
)

func TestOutput(t *testing.T) {
	var b strings.Builder
	require.NoError(t, run(&b))
	golden.File(t, "output.txt", b.String())
}
