// Package mark knows what single words say: which carry a typed meaning, which carry none, which limit, deny or join the
// words around them.
//
// A [Mark] is a "not", a "must", an "all", with its place on a scale and the word it belongs to. The tables stand in data;
// what a rule can tell better than a list is told by a function. Nothing here compares two readings.
package mark
