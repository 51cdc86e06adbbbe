package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck/internal/source"
	"github.com/quotecheck/quotecheck/text"
)

// load reads the documents of the paths.
func load(cmd *cobra.Command, paths []string) ([]*text.Document, error) {
	return source.Reader{Stdin: cmd.InOrStdin()}.Read(paths...)
}

// somePath refuses a command line without paths.
func somePath(_ *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return errors.New("no PATH given; name files, a folder, or - for JSON Lines on standard input")
	}
	return nil
}
