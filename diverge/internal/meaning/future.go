package meaning

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// fulfilled finds what is done already on one side and still to come on the other. Present and past may be style in a translation,
// these two are not.
//
// Rule: a verb that both sides have stands behind "will" or "going to" on one side, and on the other is a past or stands behind
// "was", "had", "did"; the side of the past may be reported speech only if its verb has a "had", since reporting shifts tenses back.
// Example: "the base will be closed" / "the base was closed"; "I will speak with her" / he had spoken with her. Counter-example:
// "the base will be closed" / the base would be closed; "it will have been closed". It fails where the times stand in two verbs:
// "we are about to close it" / "we closed it".
func fulfilled(p *reading.Pair) []change.Change {
	out := ahead(p)
	for _, c := range ahead(p.Mirror()) {
		out = append(out, c.Mirrored(p))
	}
	return out
}

// ahead finds futures of x that are past in y.
func ahead(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, m := range mark.Only(p.X.Marks, finding.Modality) {
		if m.Class != "future" || m.Level < 5 || m.Head < m.End {
			continue
		}
		at, ok := p.HeadKept(m)
		if !ok || at.End != at.Start+1 {
			continue
		}
		group, past := pastGroup(p.Y, at.Start, p.Indirect())
		if !past {
			continue
		}
		x, y := reading.Run{Start: m.Start, End: m.Head + 1}, group
		c := change.Change{Kind: finding.Altered, Facet: finding.Time, Severity: finding.Substantive, Confidence: .85, X: x, Y: y, Sure: true,
			Why: []string{change.Against(p, x, y), "still to come on one side, over on the other"}}
		out = append(out, c)
	}
	return out
}

// pastGroup returns the verb group that ends in token i of s, and whether it is past; in reported speech only "had" is past for sure.
func pastGroup(s *reading.Side, i int, reported bool) (reading.Run, bool) {
	group := reading.Run{Start: i, End: i + 1}
	past := false
	for group.Start > 0 && i-group.Start < auxiliaryReach {
		t := s.Tokens[group.Start-1]
		switch {
		case mark.AuxiliaryTense(t.Norm) == mark.PastTense:
			past = past || !reported || t.Norm == "had"
		case t.Norm == "been", t.Norm == "being", t.Norm == "not", t.Norm == "also", t.Norm == "already":
		case t.Class == normalize.Modal, mark.AuxiliaryTense(t.Norm) == mark.PresentTense, t.Norm == "to", t.Norm == "be":
			return group, false
		default:
			return group, past || !reported && group.Start == i && strings.HasSuffix(s.Tokens[i].Norm, "ed")
		}
		group.Start--
	}
	return group, past
}

// auxiliaryReach is how many words a verb group has before its verb: "had not already been".
const auxiliaryReach = 4
