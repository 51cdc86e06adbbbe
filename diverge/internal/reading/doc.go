// Package reading lays two readings of one clause side by side.
//
// A [Side] is one reading with its tokens and marks. A [Pair] links the words of two sides; it says which words were kept,
// which marks face each other, and in which places the two differ:
//
//	the  bridge  must    be  closed
//	the  bridge  should  be  closed     one Hunk: must / should; their marks are counterparts
//
// It finds places and judges none.
package reading
