package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/render"
)

// checkFlags are the flags of the check command as given.
type checkFlags struct {
	format, reference, pairs, speaker string
	minSeverity, failOn, output       string
	all                               bool
}

func checkCommand() *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "check PATH...",
		Short: "Show where accounts agree and where they part",
		Long:  "Show where accounts agree and where they part.\n\n" + pathHelp + "\n\n" + exitCodes,
		Args:  somePath,
		RunE:  func(cmd *cobra.Command, paths []string) error { return f.run(cmd, paths) },
	}
	cmd.Flags().StringVar(&f.format, "format", "text", "text, json, jsonl (a divergence a line), html, markdown or csv")
	cmd.Flags().StringVar(&f.reference, "reference", "", "ID of the document that every other one is compared with")
	cmd.Flags().StringVar(&f.pairs, "pairs", "base", "compare every reading with the base reading (base), or every two readings (all)")
	cmd.Flags().StringVar(&f.speaker, "speaker", "", "show only what this person said")
	cmd.Flags().StringVar(&f.minSeverity, "min-severity", "", "hide divergences below editorial, substantive or critical")
	cmd.Flags().BoolVar(&f.all, "all", false, "fold nothing: show every clause and every editorial divergence (text, html, markdown)")
	cmd.Flags().StringVar(&f.failOn, "fail-on", "", "exit with 1 if a divergence is at least editorial, substantive or critical")
	cmd.Flags().StringVarP(&f.output, "output", "o", "", "write to this file instead of standard output")
	return cmd
}

func (f checkFlags) run(cmd *cobra.Command, paths []string) error {
	r, err := choose("format", f.format, map[string]renderer{
		"text": render.Text{Width: width(cmd), Color: colored(cmd, f.output), All: f.all, More: unfold},
		"json": render.JSON{}, "jsonl": render.DivergenceLines{}, "html": render.HTML{All: f.all}, "markdown": render.Markdown{All: f.all, More: unfold}, "csv": render.CSV{},
	})
	if err != nil {
		return err
	}
	allPairs, err := choose("pairs", f.pairs, map[string]bool{"base": false, "all": true})
	if err != nil {
		return err
	}
	least, err := severity("min-severity", f.minSeverity)
	if err != nil {
		return err
	}
	limit, err := severity("fail-on", f.failOn)
	if err != nil {
		return err
	}
	docs, err := load(cmd, f.output, paths)
	if err != nil {
		return err
	}
	checker := quotecheck.Checker{Judge: diverge.Judge{Reference: f.reference, AllPairs: allPairs}}
	report, err := busy(cmd, "comparing", func() (*quotecheck.Report, error) { return checker.Check(cmd.Context(), docs...) })
	if err != nil {
		return err
	}
	report = quotecheck.Filter{Speaker: f.speaker}.Apply(report)
	shown := quotecheck.Filter{MinSeverity: least}.Apply(report)
	if err := write(cmd, f.output, func(w io.Writer) error { return r.Render(w, shown) }); err != nil {
		return err
	}
	return verdict(report.Divergences, limit)
}

// unfold tells how to see what a report folds away.
const unfold = "See them with --all, their reasons with --format html or json."

// verdict returns errFound if a divergence is as grave as limit; zero is no limit.
func verdict(all []quotecheck.Divergence, limit diverge.Severity) error {
	for _, d := range all {
		if limit != 0 && d.Severity >= limit {
			return errFound
		}
	}
	return nil
}

// severity reads the value of a flag, "" = zero.
func severity(flag, value string) (diverge.Severity, error) {
	var s diverge.Severity
	if err := s.UnmarshalText([]byte(value)); err != nil {
		return 0, fmt.Errorf("--%s: %w", flag, err)
	}
	return s, nil
}
