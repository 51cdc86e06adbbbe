package diverge_test

import (
	"context"
	"fmt"
	"log"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func Example() {
	ctx := context.Background()
	var x quote.Extractor
	var witnesses []align.Witness
	for _, d := range []*text.Document{
		{ID: "courier", Text: "“We found four cracked bolts,” Ines Okafor said."},
		{ID: "gazette", Text: "“We found 14 cracked bolts,” Ines Okafor said."},
	} {
		witnesses = append(witnesses, align.Witness{Document: d, Quotes: slices.Collect(x.Quotes(d))})
	}
	al, err := new(align.Aligner).Align(ctx, witnesses)
	if err != nil {
		log.Fatal(err)
	}
	var judge diverge.Judge
	findings, err := judge.Judge(ctx, al) // al is an *align.Alignment
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range findings.Divergences {
		fmt.Println(d.Severity, d.Kind, d.Facet, d.Message)
	}
	// Output: critical altered number The amounts, dates or counts differ: gazette: “14”; courier: “four”
}
