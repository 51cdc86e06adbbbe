// Package render shows a report: one type per format, each with options whose zero value works and a
// Render method that writes the whole report.
//
//	err = render.Text{Width: 80}.Render(os.Stdout, report)
//
// For readers: [Text], [Markdown], [HTML] (the gravest remark first, wordings side by side, editorial differences folded),
// [QuoteList], and for quotes looked up in a transcript [VerificationText], [VerificationMarkdown] and [VerificationHTML]. For programs:
// [JSON], [CSV], [DivergenceLines], [QuoteLines], [VerificationJSON], [VerificationCSV] and [VerificationLines]; their fields are the
// contract. A renderer sees the report and nothing else, changes nothing in it
// and is safe for concurrent use.
//
// A report that was read from JSON has no texts: readers then see the words that it quotes, not their sentences.
package render
