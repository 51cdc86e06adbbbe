package wording

import (
	"fmt"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// bare judges light words that are gone alone: a negator out of an idiom, "not just" / "just", a modal verb without a word of
// its own, "they may not be" / "they not be". As a rule package meaning finds them by the words they belong to.
func bare(p *reading.Pair, h reading.Hunk, has *reading.Side, r reading.Run) (change.Change, bool) {
	if p.Translated() || p.Indirect() || stutters(has, r) {
		return change.Change{}, false
	}
	for i := r.Start; i < r.End; i++ {
		if has.Marked(i) {
			continue
		}
		switch has.Tokens[i].Norm {
		case "not", "never", "no", "neither", "nor", "without":
			return change.Change{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, Confidence: .8, X: h.X, Y: h.Y,
				Why: []string{change.Against(p, h.X, h.Y), "only one side has the negation"}}, true
		}
	}
	for _, m := range mark.Only(has.Marks, finding.Modality) {
		if r.Start <= m.Start && m.End <= r.End {
			return change.Change{Kind: finding.Altered, Facet: finding.Modality, Severity: finding.Substantive, Confidence: .8, X: h.X, Y: h.Y,
				Why: []string{change.Against(p, h.X, h.Y), fmt.Sprintf("only one side has the word of %s", m.Class)}}, true
		}
	}
	return change.Change{}, false
}
