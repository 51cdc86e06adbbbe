// Package text holds the inputs of a check: a [Document] as its outlet published it, and the
// [Span] and [Position] that point into it.
//
// It is the leaf of the module: it imports none of the other packages, and every other package
// speaks of places in a text with its Span. A Span is a half-open range of bytes of the original
// text, always; [Offsets] converts to runes and UTF-16 units at the edge of the system.
package text
