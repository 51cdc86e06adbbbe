// Package quotecheck checks whether different accounts of the same remarks agree.
//
//	var checker quotecheck.Checker
//	report, err := checker.Check(ctx, courier, gazette) // accounts: *text.Document with ID and Text
//	for _, d := range report.Divergences {
//		fmt.Println(d.Severity, d.Kind, d.Facet, d.A[0].Text, d.B[0].Text)
//	}
//
// [Checker.Check] compares accounts with each other, [Checker.Verify] looks up every direct quote in a transcript,
// [Checker.Quotes] says who is quoted with what. [Filter] narrows a report, [BySeverity] sorts its divergences, package
// render writes it. Settings stand in the fields of [Checker]: Judge.Reference names the document to compare with.
package quotecheck
