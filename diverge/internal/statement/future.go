package statement

import (
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
		group, past := pastGroup(p, m.Head, at.Start)
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

// pastGroup returns the verb group of y that ends in token j, the verb i of x, and whether it is past; in reported speech only "had"
// is past for sure.
func pastGroup(p *reading.Pair, i, j int) (reading.Run, bool) {
	s, reported := p.Y, p.Indirect()
	group := reading.Run{Start: j, End: j + 1}
	past := false
	for group.Start > 0 && j-group.Start < auxiliaryReach {
		t := s.Tokens[group.Start-1]
		switch {
		case mark.AuxiliaryTense(t.Norm) == mark.PastTense:
			past = past || !reported || t.Norm == "had"
		case t.Norm == "been", t.Norm == "being", t.Norm == "not", t.Norm == "also", t.Norm == "already":
		case t.Class == normalize.Modal, mark.AuxiliaryTense(t.Norm) == mark.PresentTense, t.Norm == "to", t.Norm == "be":
			return group, false
		default:
			return group, past || !reported && group.Start == j && pastAlone(p, i, j)
		}
		group.Start--
	}
	return group, past
}

// pastAlone reports whether verb j of y, which is verb i of x, is past by its ending behind its subject. A participle of x says
// nothing about the ending: "will be closed" / "closed".
func pastAlone(p *reading.Pair, i, j int) bool {
	other := p.X.Tokens[i].Norm
	if i > 0 && p.X.Tokens[i-1].Norm == "be" {
		other = ""
	}
	return mark.PastEnding(p.Y.Tokens[j].Norm, other) && subjectOf(p.Y, j) >= 0
}

// auxiliaryReach is how many words a verb group has before its verb: "had not already been".
const auxiliaryReach = 4
