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
)

const (
	exitDone  = 0
	exitFound = 1
	exitError = 2
)

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
		fmt.Fprintln(stderr, "quotecheck:", strings.Join(strings.Fields(err.Error()), " "))
	}
	return exitError
}

func rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "quotecheck",
		Short:         "Compare published accounts of the same remarks",
		Long:          "Compare published accounts of the same remarks, clause by clause: where they agree, and where they part.",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(checkCommand(), verifyCommand(), quotesCommand())
	return root
}
