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
// English reporting words. Free indirect speech without any of them is not found; who speaks in a turn without a label is
// guessed from the turn before at most. Confidences are those of docs/ACCURACY.md: news prose in English.
package quote
