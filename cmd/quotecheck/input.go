package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck/internal/source"
	"github.com/quotecheck/quotecheck/text"
)

// load reads the documents of the paths, and says what it did not read. It does not wait for an input that stays silent once the command
// is interrupted.
func load(cmd *cobra.Command, paths []string) ([]*text.Document, error) {
	type outcome struct {
		docs  []*text.Document
		notes string
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		docs, notes, err := read(cmd.InOrStdin(), paths)
		done <- outcome{docs, notes, err}
	}()
	select {
	case o := <-done:
		if o.err == nil { // an error is one line
			fmt.Fprint(cmd.ErrOrStderr(), o.notes)
		}
		return o.docs, o.err
	case <-cmd.Context().Done():
		return nil, cmd.Context().Err()
	}
}

// read returns the documents of the paths with the notes on them, a line each.
func read(stdin io.Reader, paths []string) ([]*text.Document, string, error) {
	var notes strings.Builder
	docs, err := source.Reader{
		Stdin:   stdin,
		Skipped: func(path, reason string) { fmt.Fprintf(&notes, "quotecheck: skipped %s: %s\n", path, reason) },
		Noted:   func(path, note string) { fmt.Fprintf(&notes, "quotecheck: %s: %s\n", path, note) },
	}.Read(paths...)
	return docs, notes.String(), err
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
