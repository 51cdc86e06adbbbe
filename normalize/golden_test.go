package normalize

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/internal/golden"
)

// TestTokensOfTheStories lists every token of the texts that the project tells its stories with, and of hostile ones: what
// makes reading faster must change none of them. They are read twice by one Lexer, so that a kept spelling tells the same.
func TestTokensOfTheStories(t *testing.T) {
	files, err := filepath.Glob("../testdata/events/*/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	list := append([]string{story}, hostile...)
	for _, file := range files {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		list = append(list, string(b))
	}
	n := Normalizer{Date: time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)}
	x := n.Lexer()
	var b strings.Builder
	for range 2 {
		b.Reset()
		for _, s := range list {
			dump(&b, s, x.Tokens(s))
		}
	}
	golden.File(t, "testdata/tokens.txt", b.String())
}

// dump writes one token a line: where it stands, what it was, and what it is compared as.
func dump(b *strings.Builder, s string, tokens []Token) {
	for _, k := range tokens {
		fmt.Fprintf(b, "%d-%d %q %q %q %v %v", k.Span.Start, k.Span.End, s[k.Span.Start:k.Span.End], k.Norm, k.Stem, k.Class, k.Rules.Names())
		if q := k.Quantity; q != nil {
			fmt.Fprintf(b, " %v-%v %s high %v step %v", q.Span.Start, q.Span.End, q.Comparator, q.High, q.Step)
		}
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
}
