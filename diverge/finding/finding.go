package finding

import (
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A Divergence is one place where one reading departs from another.
type Divergence struct {
	Remark, Column int // indices into the Alignment; Column is the column of the A side; both -1 = what it speaks of stands in no column

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

// A NameFinding is one bearer whose forms differ between documents, or names that may be one bearer's.
type NameFinding struct {
	Name     string        // the fullest form
	Verdict  name.Relation // never Different or Identical
	Forms    []Site
	Evidence []name.Evidence // heaviest first
}
