package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/internal/golden"
)

func TestOutput(t *testing.T) {
	in, err := os.Open("articles.jsonl")
	require.NoError(t, err)
	defer in.Close()
	var b strings.Builder
	require.NoError(t, run(context.Background(), in, &b))
	golden.File(t, "findings.jsonl", b.String())
}
