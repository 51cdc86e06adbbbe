// Package align says which clauses of several documents render one and the same thing. It does not judge.
//
//	var x quote.Extractor
//	var witnesses []align.Witness
//	for _, d := range docs { // docs are []*text.Document
//		witnesses = append(witnesses, align.Witness{Document: d, Quotes: slices.Collect(x.Quotes(d))})
//	}
//	var a align.Aligner
//	al, err := a.Align(ctx, witnesses)
//
// An [Alignment] is a list of remarks, a [Remark] a list of columns, a [Column] the cells that render one clause. No witness is
// special and no base text is chosen; the order of the witnesses changes nothing but the order of cells.
//
// The parts can be used alone: [Aligner.Words] links the words of two readings, [Aligner.Collate] lays any number of
// readings into one table, [Aligner.Variants] groups sentences that are variants of each other.
//
// # Limits
//
// Alignment rests on shared words, stems, names, numbers, synonyms and neighbours. Two free translations that share hardly
// a word stay apart. Tokens are those of package normalize: what it takes for equal is equal here.
package align
