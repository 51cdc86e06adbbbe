// Package compare tells where two readings of one clause part, everything considered: typed meanings first, then the words
// that are left, then words that only stand in another place.
package compare
