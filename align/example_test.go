package align_test

import (
	"context"
	"fmt"
	"log"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func Example() {
	ctx := context.Background()
	docs := []*text.Document{
		{ID: "courier", Text: "“The bridge will not reopen before Friday,” Ines Okafor said. “The ferry is free.”"},
		{ID: "gazette", Text: "Ines Okafor promised that the bridge would reopen before Friday."},
	}
	var x quote.Extractor
	var witnesses []align.Witness
	for _, d := range docs { // docs are []*text.Document
		witnesses = append(witnesses, align.Witness{Document: d, Quotes: slices.Collect(x.Quotes(d))})
	}
	var a align.Aligner
	al, err := a.Align(ctx, witnesses)
	if err != nil {
		log.Fatal(err)
	}
	for _, r := range al.Remarks {
		for _, column := range r.Columns {
			for _, c := range column.Cells {
				fmt.Printf("%s: %s\n", docs[c.Witness].ID, docs[c.Witness].Slice(c.Span))
			}
			fmt.Println()
		}
	}
	// Output:
	// courier: The bridge will not reopen before Friday
	// gazette: the bridge would reopen before Friday
	//
	// courier: The ferry is free
}
