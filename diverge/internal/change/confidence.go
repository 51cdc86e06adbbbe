package change

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// How sure a finding is depends on how much the two readings share. Between two quotations in nearly the same words there is
// hardly anything to mistake: of findings on edited copies of news (eval mutate and a second mutator, some 2,400 edits on 60
// articles of PolNeAR train) 92 to 99 % were the edit. Between two translations most of what is gone was only put otherwise:
// on the Alaska event 18 % of such editorial findings stand in the annotation.
const (
	verbatimTyped = 0.95 // a typed change or words that are gone, between such readings
	VerbatimWords = 0.9  // other words or another order, between such readings
	looselyGone   = 0.6  // editorial: words gone from a translation or a paraphrase
	freelySure    = 0.85 // at most between translations, but for figures and names: of what was found above .9 in 104 invented pairs, unread, 22 of 31 were right
)

// Calibrated returns list with confidences that fit what was found right.
func Calibrated(p *reading.Pair, list []Change) []Change {
	near := p.Verbatim()
	for i, c := range list {
		switch {
		case near && Quoted(p, c) && !c.Review:
			list[i].Confidence = max(c.Confidence, VerbatimWords)
			if c.Facet != finding.Wording && c.Kind != finding.Reworded && c.Kind != finding.Reordered {
				list[i].Confidence = max(c.Confidence, verbatimTyped)
			}
		case (p.Translated() || p.Indirect()) && c.Facet != finding.Number && c.Facet != finding.Name && c.Confidence > freelySure:
			list[i].Confidence = freelySure
		case !near && c.Severity == finding.Editorial && !c.Marked && (c.Kind == finding.Missing || c.Kind == finding.Added):
			list[i].Confidence = min(c.Confidence, looselyGone)
		}
	}
	return list
}
