package diverge_test

import (
	"context"
	"fmt"
	"log"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize"
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

// A quote begins behind these words. What did they make of it?
func ExampleGoverns() {
	var n normalize.Normalizer
	for _, words := range []string{"I do not believe that", "I hope", "If the tide turns,", "We came early, and"} {
		cut, ok := diverge.Governs(words+" the ferry will sail", n.Tokens(words), len(words)+1)
		fmt.Printf("%q %v", words, ok)
		if ok {
			fmt.Printf(" %v %v: %s", cut.Facet, cut.Severity, cut.Why)
		}
		fmt.Println()
	}
	// Output:
	// "I do not believe that" true negation critical: the words that are gone deny or reject the kept ones
	// "I hope" true modality substantive: the words that are gone make the kept ones an opinion or a hope
	// "If the tide turns," true qualifier critical: the words that are gone make the kept ones a condition or a question
	// "We came early, and" false
}
