package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/render"
)

func quotesCommand() *cobra.Command {
	var format, out string
	cmd := &cobra.Command{
		Use:   "quotes PATH...",
		Short: "Show who is quoted with what",
		Long:  "Show who is quoted with what.\n\n" + pathHelp + "\n\nExit codes: 0 done, 2 an error.",
		Args:  somePath,
		RunE: func(cmd *cobra.Command, paths []string) error {
			r, err := choose("format", format, map[string]renderer{
				"text": render.QuoteList{Width: width(cmd)}, "json": render.JSON{}, "jsonl": render.QuoteLines{},
			})
			if err != nil {
				return err
			}
			docs, err := load(cmd, out, paths)
			if err != nil {
				return err
			}
			report, err := busy(cmd, "reading", func() (*quotecheck.Report, error) {
				return new(quotecheck.Checker).Quotes(cmd.Context(), docs...)
			})
			if err != nil {
				return err
			}
			return write(cmd, out, func(w io.Writer) error { return r.Render(w, report) })
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text, json or jsonl")
	cmd.Flags().StringVarP(&out, "output", "o", "", "write to this file instead of standard output")
	return cmd
}
