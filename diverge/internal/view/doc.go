// Package view looks at an alignment in the two ways in which it is judged, and ties what is found to the documents.
//
// Down a column: a [Reading] is the wording that some of its cells share. Along a document: a [Line] is a quotation with the
// columns of its clauses. Both know where they stand in every document that prints them, which of two is the base, and
// whether a side is a translation of its own.
package view
