package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/internal/screen"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// A verificationRenderer shows a verification in one format.
type verificationRenderer interface {
	Render(w io.Writer, v *quotecheck.Verification) error
}

// verifyFlags are the flags of the verify command as given.
type verifyFlags struct {
	against, format, failOn, output string
	all                             bool
}

func verifyCommand() *cobra.Command {
	var f verifyFlags
	cmd := &cobra.Command{
		Use:   "verify --against TRANSCRIPT PATH...",
		Short: "Look up every direct quote in a transcript",
		Long: "Look up every direct quote in a transcript.\n\nEach is verbatim, marked (cut or completed only where the article shows it, and of nothing critical), altered, or not found.\n\n" + pathHelp + "\n\n" +
			"Exit codes: 0 done, 1 a divergence as grave as --fail-on or a quote that is not found, 2 an error.",
		Args: somePath,
		RunE: func(cmd *cobra.Command, paths []string) error { return f.run(cmd, paths) },
	}
	cmd.Flags().StringVar(&f.against, "against", "", "the transcript: a path to one document")
	cmd.Flags().StringVar(&f.format, "format", "text", "text, json, jsonl (a quote a line), html, markdown or csv (a quote a row)")
	cmd.Flags().BoolVar(&f.all, "all", false, "fold nothing: show verbatim quotes in their places, and editorial divergences (html)")
	cmd.Flags().StringVar(&f.failOn, "fail-on", "", "exit with 1 if a divergence is at least editorial, substantive or critical, or a quote is not found")
	cmd.Flags().StringVarP(&f.output, "output", "o", "", "write to this file instead of standard output")
	return cmd
}

func (f verifyFlags) run(cmd *cobra.Command, paths []string) error {
	if f.against == "" {
		return errors.New("--against is missing; name the transcript")
	}
	r, err := choose("format", f.format, map[string]verificationRenderer{
		"text": render.VerificationText{Width: width(cmd), Color: colored(cmd, f.output)}, "json": render.VerificationJSON{}, "jsonl": render.VerificationLines{},
		"html": render.VerificationHTML{All: f.all}, "markdown": render.VerificationMarkdown{}, "csv": render.VerificationCSV{},
	})
	if err != nil {
		return err
	}
	limit, err := severity("fail-on", f.failOn)
	if err != nil {
		return err
	}
	transcript, err := load(cmd, f.output, []string{f.against})
	if err != nil {
		return err
	}
	if len(transcript) != 1 {
		return fmt.Errorf("--against: %s holds %d documents; name one transcript", f.against, len(transcript))
	}
	articles, err := load(cmd, f.output, paths)
	if err != nil {
		return err
	}
	if articles, err = others(cmd, articles, transcript[0]); err != nil {
		return err
	}
	v, err := busy(cmd, "looking up", func() (*quotecheck.Verification, error) {
		return new(quotecheck.Checker).Verify(cmd.Context(), transcript[0], articles...)
	})
	if err != nil {
		return err
	}
	if err := write(cmd, f.output, func(w io.Writer) error { return r.Render(w, v) }); err != nil {
		return err
	}
	for _, q := range v.Quotes {
		if limit != 0 && q.Verdict == quotecheck.NotFound {
			return errFound
		}
		if err := verdict(q.Divergences, limit); err != nil {
			return err
		}
	}
	return nil
}

// others returns the articles without the transcript, which may lie in the same folder.
func others(cmd *cobra.Command, articles []*text.Document, transcript *text.Document) ([]*text.Document, error) {
	rest := slices.DeleteFunc(articles, func(d *text.Document) bool { return d.Text == transcript.Text })
	if len(rest) == 0 {
		return nil, errors.New("nothing to look up: the only PATH is the transcript itself; name the articles")
	}
	for _, d := range rest {
		if d.ID == transcript.ID {
			return nil, fmt.Errorf("document %q: is there twice, as the transcript and as an article; rename a file, or give the IDs in a documents.json", d.ID)
		}
	}
	if n := len(articles) - len(rest); n > 0 {
		fmt.Fprintf(cmd.ErrOrStderr(), "quotecheck: skipped %s: it is the transcript itself\n", screen.Safe(transcript.ID))
	}
	return rest, nil
}
