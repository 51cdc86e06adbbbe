package main

import (
	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck/internal/source"
	"github.com/quotecheck/quotecheck/text"
)

// load reads the documents of the paths.
func load(cmd *cobra.Command, paths []string) ([]*text.Document, error) {
	return source.Reader{Stdin: cmd.InOrStdin()}.Read(paths...)
}
