package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// sourced finds a statement that the speaker of one side puts into somebody else's mouth and that of the other makes.
//
// Rule: one side has a word of saying or thinking behind the name or the noun of a third party; words of what is said stand on
// the other side, which has no such word at all. Example: "the engineers say that the dam was old, and that is true" / "the dam was
// too old". Counter-example: "I say that the dam was old"; "the engineers claim it" on the other side too. Where the words
// of saying are all that is gone, package wording calls them a qualifier. It fails where the party stands far from its verb.
func sourced(p *reading.Pair) []change.Change {
	if c, ok := laidTo(p); ok {
		return []change.Change{c}
	}
	if c, ok := laidTo(p.Mirror()); ok {
		return []change.Change{c.Mirrored(p)}
	}
	return nil
}

// sourceWords is the number of content words of a statement that the other side must have for it to be the same.
const sourceWords = 3

// laidTo looks for the word of saying in x.
func laidTo(p *reading.Pair) (change.Change, bool) {
	if embeds(p.Y) {
		return change.Change{}, false
	}
	for k, t := range p.X.Tokens {
		if !mark.Embedding(t.Norm) || p.Y.ContextHas(t.Stem) {
			continue
		}
		by := subjectOf(p.X, k)
		if by < 0 || mark.PronounSubject(p.X.Tokens[by].Norm) {
			continue
		}
		kept, first := 0, reading.Run{}
		for i := k + 1; i < len(p.X.Tokens); i++ {
			if at, ok := p.Kept(i); ok && mark.Content(p.X.Tokens[i]) {
				if kept++; kept == 1 {
					first = at
				}
			}
		}
		if kept < sourceWords {
			continue
		}
		x, y := reading.Run{Start: by, End: k + 1}, p.Y.Wider(first)
		return change.Change{Kind: finding.Altered, Facet: finding.Person, Severity: finding.Substantive, Confidence: .7, Review: true, X: x, Y: y,
			Why: []string{change.Against(p, x, y), "one side has somebody else say it, the other states it"}}, true
	}
	return change.Change{}, false
}
