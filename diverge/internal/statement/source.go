package statement

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
		behind := reading.Run{Start: k + 1, End: len(p.X.Tokens)}
		kept, first := keptIn(p, behind)
		if kept < sourceWords || onlySource(p, by, behind, kept) {
			continue
		}
		x, y := reading.Run{Start: by, End: k + 1}, p.Y.Wider(first)
		return change.Change{Kind: finding.Altered, Facet: finding.Person, Severity: finding.Substantive, Confidence: .7, Review: true, X: x, Y: y,
			Why: []string{change.Against(p, x, y), "one side has somebody else say it, the other states it"}}, true
	}
	return change.Change{}, false
}

// keptIn returns how many content words of run r of x stand in y, and where the first of them does.
func keptIn(p *reading.Pair, r reading.Run) (n int, first reading.Run) {
	for i := r.Start; i < r.End; i++ {
		if at, ok := p.Kept(i); ok && mark.Content(p.X.Tokens[i]) {
			if n++; n == 1 {
				first = at
			}
		}
	}
	return n, first
}

// onlySource reports whether the words of saying that begin x, whose subject is token by, are all that is gone: kept content words
// of those behind are nearly all of them and nearly all of y.
func onlySource(p *reading.Pair, by int, behind reading.Run, kept int) bool {
	if before, _ := keptIn(p, reading.Run{Start: 0, End: by}); before > 0 {
		return false
	}
	return float64(kept) >= reading.ContainedShare*float64(max(p.X.Contents(behind), p.Y.Contents(p.Y.All())))
}
