// Command pressconference compares five short accounts of one press conference and prints where they part.
//
//	go run ./examples/pressconference
//	go run ./examples/pressconference -html > report.html
//
// The accounts are our own words for what was said in Anchorage on 15 August 2025; the outlets are invented.
// Each account departs from the others in a way that newsrooms know: a number, a "must" that became a "should",
// a clause that was dropped, an ellipsis that hides a condition, two sentences made one, a garbled name.
package main

import (
	"context"
	"embed"
	"encoding/json"
	"flag"
	"io"
	"log"
	"os"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

//go:embed accounts
var accounts embed.FS

func main() {
	log.SetFlags(0)
	page := flag.Bool("html", false, "write a web page")
	flag.Parse()
	if err := run(os.Stdout, *page); err != nil {
		log.Fatal("pressconference: ", err)
	}
}

func run(w io.Writer, page bool) error {
	docs, err := read()
	if err != nil {
		return err
	}
	var checker quotecheck.Checker
	report, err := checker.Check(context.Background(), docs...)
	if err != nil {
		return err
	}
	if page {
		return render.HTML{Title: "Five accounts of one press conference"}.Render(w, report)
	}
	return render.Text{}.Render(w, report)
}

// read returns the embedded accounts.
func read() ([]*text.Document, error) {
	b, err := accounts.ReadFile("accounts/documents.json")
	if err != nil {
		return nil, err
	}
	var list struct {
		Documents []struct {
			ID, File, Outlet, Lang string
			Kind                   text.Kind
		}
	}
	if err := json.Unmarshal(b, &list); err != nil {
		return nil, err
	}
	var docs []*text.Document
	for _, d := range list.Documents {
		b, err := accounts.ReadFile("accounts/" + d.File)
		if err != nil {
			return nil, err
		}
		docs = append(docs, &text.Document{ID: d.ID, Outlet: d.Outlet, Lang: d.Lang, Kind: d.Kind, Text: string(b)})
	}
	return docs, nil
}
