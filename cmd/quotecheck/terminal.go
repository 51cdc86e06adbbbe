package main

import (
	"io"
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"
)

// patience is how long work may take before it shows that it goes on.
const patience = time.Second

// busy runs work. On a terminal it shows a spinner on the error output once work takes longer than patience.
func busy[T any](cmd *cobra.Command, what string, work func() (T, error)) (T, error) {
	if !terminal(cmd.ErrOrStderr()) {
		return work()
	}
	done := make(chan struct{})
	shown := make(chan struct{})
	go func() {
		defer close(shown)
		select {
		case <-done:
		case <-time.After(patience):
			spin(cmd.ErrOrStderr(), what, done)
		}
	}()
	v, err := work()
	close(done)
	<-shown
	return v, err
}

// spin shows a spinner until done is closed, and wipes it.
func spin(w io.Writer, what string, done <-chan struct{}) {
	p := mpb.New(mpb.WithOutput(w), mpb.WithWidth(8))
	bar := p.New(0, mpb.SpinnerStyle(), mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.Name(what+" ")), mpb.AppendDecorators(decor.Elapsed(decor.ET_STYLE_GO)))
	<-done
	bar.SetTotal(-1, true)
	p.Wait()
}

// terminal reports whether w is a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// colored reports whether the output may have colours: on a terminal, unless NO_COLOR is set (no-color.org).
func colored(cmd *cobra.Command, file string) bool {
	return file == "" && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && terminal(cmd.OutOrStdout())
}

const (
	plainWidth = 80  // where there is no terminal
	widest     = 120 // longer lines are hard to read
)

// width returns how many columns a text may use.
func width(cmd *cobra.Command) int {
	f, ok := cmd.OutOrStdout().(*os.File)
	if !ok {
		return plainWidth
	}
	if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 0 {
		return min(w, widest)
	}
	return plainWidth
}
