package diverge

import (
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A Divergence is one place where one reading departs from another.
type Divergence struct {
	Remark, Column int // indices into the Alignment; Column is the column of the A side

	Kind           Kind
	Facet          Facet // zero unless Kind is Altered, or a qualifier was cut
	Severity       Severity
	Confidence     float64 // 0..1
	Review         bool    // the tool is unsure and says so
	Basis          Basis
	Marked         bool // the cut or the insertion is shown in print
	Translated     Translated
	A, B           []Site // one site per document that has the reading; A is the base side
	Also           []Type // graver first: further kinds at the same place
	Message        string
	Why            []string // evidence in words, in order
	Normalizations []string // rules that made the rest equal
}

// A Type is a kind with its facet.
type Type struct {
	Kind  Kind  `json:"kind"`
	Facet Facet `json:"facet"`
}

// A Site is a place in a document.
type Site struct {
	Witness  int       // index into Alignment.Witnesses
	Quote    int       // index into Witness.Quotes
	Span     text.Span // empty = the point where the words would stand
	Register quote.Kind
}

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

// A NameFinding is one bearer whose forms differ between documents, or names that may be one bearer's.
type NameFinding struct {
	Name     string        // the fullest form
	Verdict  name.Relation // never Different or Identical
	Forms    []Site
	Evidence []name.Evidence // heaviest first
}

// Unassessed is something the tool could not look at, and why.
type Unassessed struct {
	What    string
	Reason  string
	Witness int
	Span    text.Span
}
