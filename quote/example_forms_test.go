package quote_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// The clauses of a quote are what is aligned. Each says by which rule it ended.
func ExampleExtractor_clauses() {
	d := &text.Document{Text: "“We sail the same waters, and all that is dumped there is a burden for us. Many ships know it,” Vera Lind said."}
	for q := range new(quote.Extractor).Quotes(d) {
		for _, c := range q.Clauses {
			fmt.Printf("%v: %s\n", c.Rule, d.Slice(c.Span))
		}
	}
	// Output:
	// coordination: We sail the same waters
	// sentence end: and all that is dumped there is a burden for us
	// quote end: Many ships know it
}

// Remarks of one day and of another are not compared with each other.
func ExampleOccasion_Conflicts() {
	d := &text.Document{
		Published: time.Date(2024, 5, 12, 0, 0, 0, 0, time.UTC),
		Text:      "“The quay is open,” Vera Lind told reporters on Friday.\n\nUpon her return to Oslo, Lind on Saturday convened the cabinet.\n\n“The quay is open,” she said.",
	}
	var said []quote.Occasion
	for q := range new(quote.Extractor).Quotes(d) {
		fmt.Println(q.Occasion.Date, q.Occasion.Event)
		said = append(said, q.Occasion)
	}
	why, ok := said[0].Conflicts(said[1])
	fmt.Println(ok, why)
	// Output:
	// 2024-05-10 press conference
	// 2024-05-11 meeting
	// true said on 2024-05-10 and on 2024-05-11
}

// One person has many names. Two people of one name stay two.
func ExampleCaster() {
	said := func(names ...string) (quotes []quote.Quote) {
		for _, n := range names {
			quotes = append(quotes, quote.Quote{Speaker: quote.Speaker{Name: n}})
		}
		return quotes
	}
	docs, _, err := new(quote.Caster).Cast(context.Background(), [][]quote.Quote{
		said("NORWEGIAN PRESIDENT VERA LIND", "Oslo"),
		said("Lind", "the Norwegian leader", "Ole Holm", "Anna Holm"),
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, quotes := range docs {
		for _, q := range quotes {
			fmt.Printf("<%s>", q.Speaker.Name)
		}
		fmt.Println()
	}
	// Output:
	// <Vera Lind><Oslo>
	// <Vera Lind><Vera Lind><Ole Holm><Anna Holm>
}
