package diverge

import (
	"fmt"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

const (
	promotedBy   = 2  // documents that must report the statement without marks
	speechLength = 12 // clauses from which a quotation is a speech printed in full, not a paraphrase put into marks
)

// promoted finds paraphrases that one document alone prints as a quotation.
//
// Rule: two or more documents report a statement without quotation marks in words that are alike, one prints it inside
// marks in words that share little with theirs, and none quotes it otherwise. It may be that only this one heard the words;
// so the finding asks for review.
//
// Example: He said that the plan was dead (twice). / "This plan is as dead as can be." Counter-example: a transcript, or a
// quotation that the paraphrases follow word for word. It fails when the paraphrases go back to one agency.
func promoted(v *view.View, ri, ci int, readings []view.Reading) []Divergence {
	var direct, reported []view.Reading
	for _, r := range readings {
		if r.Side.Register == quote.Indirect {
			reported = append(reported, r)
		} else {
			direct = append(direct, r)
		}
	}
	if len(direct) != 1 || direct[0].Side.Register != quote.Direct || !view.OneDocument(direct[0], direct[0]) {
		return nil
	}
	c := direct[0].Cells[0]
	docs := map[int]bool{}
	for _, r := range reported {
		for _, cell := range r.Cells {
			docs[cell.Witness] = true
		}
	}
	d := v.Al.Witnesses[c.Witness].Document
	if len(docs) < promotedBy || docs[c.Witness] || d.Kind == text.Transcript || d.Kind == text.Captions || len(v.Quote(c).Clauses) >= speechLength {
		return nil
	}
	for i, r := range reported {
		if !reading.NewPair(direct[0].Side, r.Side).Loose() || i > 0 && reading.NewPair(reported[0].Side, r.Side).Loose() {
			return nil
		}
	}
	out := Divergence{Remark: ri, Column: ci, Kind: Promoted, Severity: Substantive, Confidence: .6, Review: true, Basis: Consensus,
		B: whole(v, direct[0])}
	var labels []string
	for _, r := range reported {
		out.A = append(out.A, whole(v, r)...)
		labels = append(labels, r.Side.Label)
	}
	sort.SliceStable(out.A, func(i, j int) bool { return out.A[i].Witness < out.A[j].Witness })
	sort.Strings(labels)
	out.Why = []string{
		fmt.Sprintf("%s: “%s”; %s report it without quotation marks, in other words", direct[0].Side.Label,
			change.Clip(direct[0].Side.Words(direct[0].Side.All())), strings.Join(labels, " and ")),
	}
	return []Divergence{view.Told(out)}
}

// whole returns the sites of all cells of a reading.
func whole(v *view.View, r view.Reading) []Site {
	var out []Site
	for _, c := range r.Cells {
		out = append(out, v.Site(c, c.Span))
	}
	return out
}
