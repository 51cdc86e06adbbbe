package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/internal/load"
	"github.com/quotecheck/quotecheck/render"
)

func checkCommand() *cobra.Command {
	var format, pairs, out string
	var checker quotecheck.Checker
	cmd := &cobra.Command{
		Use:   "check PATH...",
		Short: "Show where accounts agree and where they part",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, paths []string) error {
			r, err := choose(format, map[string]renderer{"json": render.JSON{}})
			if err != nil {
				return err
			}
			checker.Judge.AllPairs, err = choose(pairs, map[string]bool{"base": false, "all": true})
			if err != nil {
				return err
			}
			docs, err := load.Loader{Stdin: cmd.InOrStdin()}.Load(paths...)
			if err != nil {
				return err
			}
			report, err := checker.Check(cmd.Context(), docs...)
			if err != nil {
				return err
			}
			return write(cmd, out, func(w io.Writer) error { return r.Render(w, report) })
		},
	}
	cmd.Flags().StringVar(&format, "format", "json", "text, json, html, markdown or csv")
	cmd.Flags().StringVar(&checker.Judge.Reference, "reference", "", "ID of the document that all others are compared with")
	cmd.Flags().StringVar(&pairs, "pairs", "base", "compare every reading with the base reading (base) or every two readings (all)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "write to this file instead of standard output")
	return cmd
}
