package wording

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Synonyms returns the words of p that stand for each other and are told by none of the changes.
//
// Rule: inside quotation marks on both sides, of two readings that are nearly the same and no translations, a synonym is another word than
// one side was told: reworded, editorial. So is a phrase of content that the table calls equal.
//
// Example: "we bought the mill" / "we acquired the mill". Counter-example: the same in a paraphrase, or in two translations; another name of
// one thing, "the US" / "the United States". It fails where the words moved: a passive for an active says nothing.
func Synonyms(p *reading.Pair, told []change.Change) []change.Change {
	if !p.Verbatim() {
		return nil
	}
	var places []reading.Hunk
	for _, l := range p.Links {
		if l.Relation == align.Synonym && !l.Gap() {
			places = append(places, reading.Hunk{X: reading.Run{Start: l.X, End: l.XEnd}, Y: reading.Run{Start: l.Y, End: l.YEnd}})
		}
	}
	for _, h := range p.Hunks() {
		if h = (reading.Hunk{X: p.X.Trim(h.X), Y: p.Y.Trim(h.Y)}); p.SamePhrase(h.X, h.Y) {
			places = append(places, h)
		}
	}
	var out []change.Change
	for _, h := range places {
		c := change.Change{Kind: finding.Reworded, Severity: finding.Editorial, Confidence: change.VerbatimWords, X: h.X, Y: h.Y}
		if otherWords(p, h) && change.Quoted(p, c) && !slices.ContainsFunc(told, c.SamePlace) {
			c.Why = []string{change.Against(p, c.X, c.Y), "words of one meaning; kept as editorial"}
			out = append(out, c)
		}
	}
	return out
}

// otherWords reports whether both sides of h have words of content, other letters, no name and none of the spellings of what is heard.
func otherWords(p *reading.Pair, h reading.Hunk) bool {
	letters := func(s *reading.Side, r reading.Run) string {
		return strings.ReplaceAll(strings.Join(s.Norms(r), ""), "-", "")
	}
	printed := func(s *reading.Side, r reading.Run) bool {
		for i := r.Start; i < r.End; i++ {
			if s.NameAt(i) || slices.Contains([]string{"gonna", "gotta", "wanna"}, s.Tokens[i].Norm) {
				return true
			}
		}
		return false
	}
	return p.X.Contents(h.X) > 0 && p.Y.Contents(h.Y) > 0 && letters(p.X, h.X) != letters(p.Y, h.Y) && !printed(p.X, h.X) && !printed(p.Y, h.Y)
}
