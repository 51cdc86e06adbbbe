package normalize_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/text"
)

func Example() {
	const s = "“Peace …”"
	var n normalize.Normalizer
	t := n.Normalize(s)   // characters: a Text, with every edit and the map to s
	tokens := n.Tokens(s) // words: printed bytes (Span), compared form (Norm), class, and the rules between them
	fmt.Println(t, t.Original(text.Span{Start: 1, End: 6}), tokens[1].Norm)
	// Output: "Peace …" {3 8} peace
}

func ExampleNormalizer_Normalize() {
	const s = "“We don’t know ... yet”"
	var n normalize.Normalizer
	t := n.Normalize(s)
	fmt.Println(t)
	for e := range t.Edits() {
		fmt.Printf("%s %q -> %q (%s)\n", e.Rule.ID(), s[e.Span.Start:e.Span.End], e.New, e.Rule)
	}
	// Output:
	// "We don't know … yet"
	// N5 "“" -> "\"" (quotation marks)
	// N6 "’" -> "'" (apostrophes)
	// N8 "..." -> "…" (ellipsis marks)
	// N5 "”" -> "\"" (quotation marks)
}

func ExampleNormalizer_Tokens() {
	const s = "The U.S. hasn’t organised it in Kiev for 20 per cent less."
	var n normalize.Normalizer
	for _, t := range n.Tokens(s) {
		fmt.Printf("%-12s %s\n", s[t.Span.Start:t.Span.End], t.Norm)
	}
	// Output:
	// The          the
	// U.S.         united states
	// has          has
	// n’t          not
	// organised    organized
	// it           it
	// in           in
	// Kiev         kyiv
	// for          for
	// 20 per cent  20 %
	// less         less
	// .            .
}

func ExampleNewText() {
	const page = "<p>Peace &amp; trade</p>"
	t := normalize.NewText(page, []normalize.Edit{
		{Span: text.Span{Start: 0, End: 3}, Rule: normalize.Markup},
		{Span: text.Span{Start: 9, End: 14}, New: "&", Rule: normalize.Markup},
		{Span: text.Span{Start: 20, End: 24}, Rule: normalize.Markup},
	})
	fmt.Println(t)
	trade := t.Original(text.Span{Start: 8, End: 13})
	fmt.Println(page[trade.Start:trade.End])
	// Output:
	// Peace & trade
	// trade
}

func ExampleRules_Names() {
	var n normalize.Normalizer
	for _, t := range n.Tokens("Labour’s") {
		fmt.Println(t.Norm, t.Rules.Names())
	}
	// Output:
	// labor [case spelling]
	// 's [apostrophes possessives]
}

func ExampleToken_quantity() {
	var n normalize.Normalizer
	x := n.Tokens("2.5 miles")[0].Quantity
	y := n.Tokens("four kilometres")[0].Quantity
	c := number.Compare(*x, *y)
	fmt.Println(c.Same(), c.Why)
	// Output: true 2.5 mi is 4.02 km
}
