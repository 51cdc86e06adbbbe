package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/source"
)

// report checks the accounts of annotated events, every two readings, and prints how the reports meet the annotations, all events added up.
//
// align recall = pairs of renderings of one remark that share a column; align precision = pairs of cells of one column that are
// renderings of one remark; div must, div all = annotated divergences that the report has at their place; kind, facet = of
// those found, named rightly; div precision = findings of severity substantive or above that are annotated; not same and equivalent =
// look-alikes put together and harmless differences called a change.
func report(args []string, w io.Writer) error {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	errorsOf := flags.Bool("errors", false, "print what was missed and what was wrong as well")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("usage: eval report [--errors] FOLDERS")
	}
	var t reportTally
	if *errorsOf {
		t.errors = w
	}
	for _, dir := range flags.Args() {
		g, err := readAnnotation(dir)
		if err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
		docs, err := source.Reader{}.Read(dir)
		if err != nil {
			return err
		}
		c := quotecheck.Checker{Judge: diverge.Judge{AllPairs: true}}
		r, err := c.Check(context.Background(), docs...)
		if err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
		t.add(g, r)
	}
	t.print(w)
	return nil
}
