package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck/internal/source"
	"github.com/quotecheck/quotecheck/text"
)

// load reads the documents of the paths, and says what it did not read.
func load(cmd *cobra.Command, paths []string) ([]*text.Document, error) {
	var notes strings.Builder
	docs, err := source.Reader{
		Stdin:   cmd.InOrStdin(),
		Skipped: func(path, reason string) { fmt.Fprintf(&notes, "quotecheck: skipped %s: %s\n", path, reason) },
		Noted:   func(path, note string) { fmt.Fprintf(&notes, "quotecheck: %s: %s\n", path, note) },
	}.Read(paths...)
	if err == nil { // an error is one line
		fmt.Fprint(cmd.ErrOrStderr(), notes.String())
	}
	return docs, err
}

// pathHelp says what a PATH may be.
const pathHelp = "A PATH is a .txt, .md, .html, .jsonl, .srt or .vtt file, a folder, or - for JSON Lines on standard input.\n" +
	"A folder's documents.json tells outlets, dates and kinds; without one every file of the folder that can be read is a document.\n" +
	"JSON Lines have \"id\" and \"text\", and may have outlet, title, url, published, lang, speaker, kind, format and lineage; other fields are skipped with a note.\n" +
	"The entries of documents.json may have the same fields and \"file\", and no other."

// somePath refuses a command line without paths.
func somePath(_ *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return errors.New("no PATH given; name files, a folder, or - for JSON Lines on standard input")
	}
	return nil
}
