// Package diverge judges an alignment: where readings part, how, and how gravely.
//
//	var judge diverge.Judge
//	findings, err := judge.Judge(ctx, al) // al is an *align.Alignment
//	for _, d := range findings.Divergences {
//		fmt.Println(d.Severity, d.Kind, d.Facet, d.Message)
//	}
//
// A [Divergence] is a [Kind] (what happened: missing, altered, spliced ...) with independent attributes: a [Facet] (what it is
// about: number, negation, modality ...), a [Severity], a confidence, whether a cut was marked, whether translation explains
// it, and why, in words. Its sides A and B are places, one [Site] for each document that has the reading. Without a reference
// neither side is the right one.
//
// There is one file for each family of kinds and facets, with its rules, examples and counter-examples.
//
// # Limits
//
// Severity follows what was touched, never how much. What the rules cannot decide is kept with Review set; what they
// could not look at is listed in [Findings].
package diverge
