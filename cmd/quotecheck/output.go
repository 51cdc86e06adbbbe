package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck"
)

// A renderer shows a report in one format.
type renderer interface {
	Render(w io.Writer, r *quotecheck.Report) error
}

// choose returns the renderer of the named format.
func choose[R any](format string, known map[string]R) (R, error) {
	r, ok := known[format]
	if !ok {
		names := slices.Sorted(maps.Keys(known))
		return r, fmt.Errorf("--format: unknown format %q; use one of %s", format, strings.Join(names, ", "))
	}
	return r, nil
}

// write runs render and puts what it wrote into the file, or on standard output if there is none.
// A file appears whole or not at all.
func write(cmd *cobra.Command, file string, render func(io.Writer) error) error {
	var b bytes.Buffer
	if err := render(&b); err != nil {
		return err
	}
	if file == "" || file == "-" {
		_, err := b.WriteTo(cmd.OutOrStdout())
		return err
	}
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("cannot write the report (%w); choose another place with -o", err)
	}
	return nil
}
