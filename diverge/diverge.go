package diverge

import "github.com/quotecheck/quotecheck/text"

// A Judge finds the divergences of an alignment. Its zero value compares every reading with the column's
// base reading. It is safe for concurrent use once set.
type Judge struct {
	Reference string // ID of the document that every other one is compared with; "" = the fullest rendering
	AllPairs  bool   // compare every two readings of a column
}

// Findings is what a Judge has to say about an alignment.
type Findings struct {
	Divergences []Divergence // sorted by remark, column, place
	Names       []NameFinding
	Unassessed  []Unassessed
	Equivalent  int // differences that are none: typography, spelling, number style
}

// Unassessed is something the tool could not look at, and why.
type Unassessed struct {
	What    string
	Reason  string
	Witness int
	Span    text.Span
}
