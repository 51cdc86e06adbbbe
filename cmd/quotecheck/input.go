package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck/internal/screen"
	"github.com/quotecheck/quotecheck/internal/source"
	"github.com/quotecheck/quotecheck/text"
)

// load reads the documents of the paths for a report that goes to the file output, and says what it did not read. It does not wait for an
// input that stays silent once the command is interrupted.
func load(cmd *cobra.Command, output string, paths []string) ([]*text.Document, error) {
	done := make(chan *reading, 1)
	go func() { done <- read(cmd.InOrStdin(), paths) }()
	select {
	case r := <-done:
		if r.err == nil {
			r.err = spare(output, r.files)
		}
		if r.err != nil { // an error is one line
			return nil, r.err
		}
		fmt.Fprint(cmd.ErrOrStderr(), screen.Safe(r.notes.String()))
		return r.docs, nil
	case <-cmd.Context().Done():
		return nil, cmd.Context().Err()
	}
}

// A reading is what the paths hold.
type reading struct {
	docs  []*text.Document
	files []string        // that the documents were read from
	notes strings.Builder // a line each
	err   error
}

func read(stdin io.Reader, paths []string) *reading {
	var r reading
	r.docs, r.err = source.Reader{
		Stdin:   stdin,
		Skipped: func(path, reason string) { fmt.Fprintf(&r.notes, "quotecheck: skipped %s: %s\n", path, reason) },
		Noted:   func(path, note string) { fmt.Fprintf(&r.notes, "quotecheck: %s: %s\n", path, note) },
		Opened:  func(path string) { r.files = append(r.files, path) },
	}.Read(paths...)
	return &r
}

// pathHelp says what a PATH may be.
const pathHelp = "A PATH is a .txt, .md, .html, .jsonl, .srt or .vtt file, a folder, or - for JSON Lines on standard input.\n" +
	"A folder's documents.json tells outlets, dates and kinds; without one every file of the folder that can be read is a document.\n" +
	"JSON Lines have \"id\" and \"text\", and may have outlet, title, url, published, lang, speaker, kind, format, lineage and translated; other fields are skipped with a note.\n" +
	"The entries of documents.json may have the same fields and \"file\", and no other."

// somePath refuses a command line without paths.
func somePath(_ *cobra.Command, paths []string) error {
	if len(paths) == 0 {
		return errors.New("no PATH given; name files, a folder, or - for JSON Lines on standard input")
	}
	return nil
}
