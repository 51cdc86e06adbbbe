package quote_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func Example() {
	d := &text.Document{Text: "“The bridge is closed,” harbor master Ines Okafor said. She added that it would “not reopen” before Friday."}
	var x quote.Extractor
	for q := range x.Quotes(d) { // d is a *text.Document
		fmt.Printf("%s, %v: %s\n", q.Speaker.Name, q.Kind, d.Slice(q.Span))
	}
	// Output:
	// Ines Okafor, direct: “The bridge is closed,”
	// Ines Okafor, mixed: it would “not reopen” before Friday
}
