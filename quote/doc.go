// Package quote finds what a document reports somebody to have said: who, in which words, by which clause.
//
//	var x quote.Extractor
//	for q := range x.Quotes(d) { // d is a *text.Document
//		fmt.Printf("%s, %v: %s\n", q.Speaker.Name, q.Kind, d.Slice(q.Span))
//	}
//
// A [Quote] is direct, indirect or mixed ([Kind]); its Parts are what stands in quotation marks, its Cue the reporting
// words, its Clauses what package align compares. The [Speaker] is named as far as the document tells; a [Caster] joins the
// names of one person over several documents. An [Occasion] says when and where it was said, so that remarks of two days
// are not taken for one.
//
// All spans are bytes of the document as it was given, web page and captions too: see package markup.
//
// # Limits
//
// English reporting words; reported speech without any of them is not found. docs/ACCURACY.md has the figures, on news prose.
package quote
