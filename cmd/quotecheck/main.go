// Command quotecheck compares published accounts of the same remarks.
//
//	quotecheck check PATH...                        where several accounts agree and where they part
//	quotecheck verify --against TRANSCRIPT PATH...  every direct quote against a transcript
//	quotecheck quotes PATH...                       who is quoted with what
//
// It exits with 0 when it is done, 1 when a divergence is as grave as --fail-on, 2 on an error.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/spf13/cobra"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/internal/screen"
)

const (
	exitDone  = 0
	exitFound = 1
	exitError = 2
)

const exitCodes = "Exit codes: 0 done, 1 a divergence as grave as --fail-on was found, 2 an error."

// errFound says that a divergence is as grave as --fail-on. It has been shown already.
var errFound = errors.New("divergences at or above --fail-on")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run runs the command line and returns its exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errFound):
		return exitFound
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "quotecheck: interrupted")
	default:
		fmt.Fprintln(stderr, "quotecheck:", screen.Safe(strings.Join(strings.Fields(err.Error()), " ")))
	}
	return exitError
}

func rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "quotecheck",
		Short:         "Compare published accounts of the same remarks",
		Long:          "Compare published accounts of the same remarks, clause by clause: where they agree, and where they part.\n\n" + exitCodes,
		Version:       quotecheck.Version,
		Args:          knownCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetVersionTemplate("{{.Name}} {{.Version}}\n")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
	})
	root.SuggestionsMinimumDistance = 2
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(checkCommand(), verifyCommand(), quotesCommand())
	return root
}

// knownCommand refuses a word that is no command: most often a path in front of which the command is missing.
func knownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	if _, err := os.Stat(args[0]); err == nil || args[0] == "-" {
		return fmt.Errorf("%q is no command; to compare accounts: quotecheck check %s", args[0], strings.Join(args, " "))
	}
	hint := "use check, verify or quotes, see quotecheck --help"
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		hint = "did you mean " + near[0] + "?"
	}
	return fmt.Errorf("unknown command %q; %s", args[0], hint)
}
