// Package quotecheck checks whether different accounts of the same remarks agree.
//
// Several newsrooms report what one person said. Where do their renderings agree, where do they only word a thing
// differently, and where do they part: a clause left out, a number changed, a "not" lost, a "must" turned into a "should"?
//
//	var checker quotecheck.Checker
//	report, err := checker.Check(context.Background(), courier, gazette) // accounts: *text.Document with ID and Text
//	for _, d := range report.Divergences {
//		fmt.Println(d.Severity, d.Kind, d.Facet)
//		fmt.Println(d.A[0].Document, "prints:", d.A[0].Text)
//		fmt.Println(d.B[0].Document, "prints:", d.B[0].Text)
//	}
//
// [Checker.Check] compares accounts with each other, [Checker.Verify] looks up every direct quote in a transcript,
// [Checker.Quotes] says who is quoted with what. [Filter] narrows a report, [BySeverity] sorts its divergences, package
// render writes it. Settings stand in the fields of [Checker]: Judge.Reference names the document to compare with.
//
// # Reading a Report
//
// A [Report] holds the documents, every [Quote] found in them, and remarks. A [Remark] is one thing said, as several
// documents render it. Each [Column] of it is one clause, each [Cell] of a column one rendering; cells of one Reading say
// the same. A [Divergence] says where two readings part: its kind and facet (package diverge defines them), severity, confidence, the
// sites on both sides and why. Everything names its places in bytes of the text as given, and the JSON form is the
// contract ([ReportSchema], [VerificationSchema]): fields are added, never renamed.
//
// # Stages
//
//	text -> normalize -> markup -> quote -> align -> diverge -> quotecheck -> render
//
// Each package can be used alone. [Checker] and the types it is made of are safe for concurrent use once set, keep no
// state between calls, and give the same result for the same input, whatever the order of the documents. Long calls take a context and
// return its error as soon as it is done; the documents must not be changed right after, since work on them may go on for a moment.
//
// # Errors
//
// Only what a caller can mend is an error: a [DocumentError], which wraps [ErrNoDocument], [ErrNoID], [ErrDuplicateID], [ErrZeroByte], [ErrUTF8]
// or [ErrReference], and [ErrNoContext] for a nil context. A check that finds nothing is none: Report.Unassessed says why.
//
// # Limits
//
// English text. A divergence is a candidate for a human eye, not a verdict: without a reference the tool does not say who is
// right, and two outlets that made the same change agree.
package quotecheck
