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
// Package finding has the words for what is found, and an example of each. How it is found is cut into steps, each of which sees
// only those before it:
//
//	mark      what single words say: marks, scales, light words
//	reading   two readings of one clause, their words linked
//	change    a difference: how grave, how sure, which leads at one place
//	meaning   changes that a single word carries, one family a file
//	statement what becomes of a whole statement: whose it is, who does it to whom
//	wording   words that are gone, put in or put otherwise
//	compare   all that together, for two readings
//	view      readings down a column, quotations along a document
//	sequence  what lies between columns: cuts, splices, order, copies
//	bearer    whom the names mean
//
// # Limits
//
// Severity follows what was touched, never how much. What the rules cannot decide is kept with Review set; what they
// could not look at is listed in [Findings].
package diverge
