// Package wording judges a difference that no typed meaning explains: words that are gone or put in, and other words at one
// place.
//
// [Judge] takes what package meaning left of a place where two readings differ and decides which of the two it is. Gaps are told apart
// by where they are and what they limit (gap.go), other words by how they are related (wording.go).
package wording
