// Package statement finds what two readings make of a statement as a whole: whose it is, whether the speaker stands by it, who does
// it to whom, whether it is over or still to come.
//
// There is one file for each, with its rule, an example, a counter-example and where it fails. Changes that a single word
// carries are found by package meaning.
package statement
