// Package number reads the quantities of a news text: how much, of what, and how surely.
package number

import "github.com/quotecheck/quotecheck/text"

// A Quantity is one amount as the text states it: "more than $35 million" is
// {Value: 35e6, Unit: "USD", Comparator: MoreThan}.
type Quantity struct {
	Span       text.Span  // the words of the amount, with unit and comparator
	Value      float64    // the amount in Unit
	High       float64    // upper end of a range ("10-15"), equal to Value otherwise
	Unit       string     // canonical unit: "", "%", "pp", "USD", "km", "year", "ordinal", "date" ...
	Comparator Comparator // zero = exactly
}

// A Comparator says how an amount bounds the fact.
type Comparator uint8

const (
	Exactly  Comparator = iota // "20 percent"
	About                      // "about", "nearly", "some"
	MoreThan                   // "more than", "over"
	LessThan                   // "less than", "under"
	AtLeast                    // "at least"
	AtMost                     // "up to", "at most"
)
