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

// choose returns what the value of a flag stands for.
func choose[V any](flag, value string, known map[string]V) (V, error) {
	v, ok := known[value]
	if !ok {
		names := slices.Sorted(maps.Keys(known))
		return v, fmt.Errorf("--%s: unknown %s %q; use one of %s", flag, flag, value, strings.Join(names, ", "))
	}
	return v, nil
}

// write runs render and puts what it wrote into the file, or on standard output if there is none.
// A file that is there already is touched only when the report is whole.
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

// spare refuses a place for the report that is one of the files it was made from: a slip of the pen would cost an account. The report may
// lie in the folder of the accounts.
func spare(output string, read []string) error {
	place, err := os.Stat(output)
	if output == "" || err != nil {
		return nil
	}
	for _, file := range read {
		if input, err := os.Stat(file); err == nil && os.SameFile(place, input) {
			return fmt.Errorf("-o %s would overwrite %s, which the report is made from; choose another place with -o", output, file)
		}
	}
	return nil
}
