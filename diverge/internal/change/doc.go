// Package change has the form in which a difference of two readings is found, graded and joined with others at its place.
//
// A detector makes a [Change] with the severity that it would have between two quotations of one language. [Tempered] lowers
// what a paraphrase explains, [Calibrated] says how sure it is, Merge joins the changes of one place.
package change
