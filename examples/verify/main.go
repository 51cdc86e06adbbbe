// Command verify looks up every direct quote of one article in the transcript of the press conference.
//
//	go run ./examples/verify
package main

import (
	"context"
	_ "embed"
	"io"
	"log"
	"os"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

//go:embed article.txt
var article string

//go:embed transcript.txt
var transcript string

func main() {
	log.SetFlags(0)
	if err := run(os.Stdout); err != nil {
		log.Fatal("verify: ", err)
	}
}

func run(w io.Writer) error {
	var checker quotecheck.Checker
	verification, err := checker.Verify(context.Background(),
		&text.Document{ID: "transcript", Outlet: "Harbor office", Kind: text.Transcript, Text: transcript},
		&text.Document{ID: "article", Outlet: "The Gazette", Text: article})
	if err != nil {
		return err
	}
	return render.VerificationText{}.Render(w, verification)
}
