package wording

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// auxiliaries finds verb groups without a word of content that stand in another time: "society is" / "society will be".
func auxiliaries(p *reading.Pair, h reading.Hunk) (change.Change, bool) {
	a, b := groupTense(p.X, h.X), groupTense(p.Y, h.Y)
	if a == 0 || b == 0 || a == b || carryDenials(p, h) {
		return change.Change{}, false
	}
	c := change.Change{Kind: finding.Altered, Facet: finding.Time, Severity: finding.Substantive, Confidence: .85, X: h.X, Y: h.Y,
		Why: []string{change.Against(p, h.X, h.Y), "the verb stands in another time"}}
	if a == mark.Conditional || b == mark.Conditional {
		c.Facet = finding.Modality
		c.Why[1] = "one side says what would be, the other what is"
	}
	if p.Translated() || p.Indirect() {
		c.Severity = finding.Editorial
	}
	return c, true
}

// carryDenials reports whether the auxiliaries only carry negations that stand at different verbs: the "do" of "I don't think he
// lied" says nothing of the time of the "did" of "I think he didn't lie".
func carryDenials(p *reading.Pair, h reading.Hunk) bool {
	verb := func(s *reading.Side, r reading.Run) int {
		for _, m := range mark.Only(s.Marks, finding.Negation) {
			if m.Start == r.End {
				return m.Head
			}
		}
		return -1
	}
	i, j := verb(p.X, h.X), verb(p.Y, h.Y)
	if i < 0 || j < 0 {
		return false
	}
	at, ok := p.Kept(i)
	return !ok || j < at.Start || j >= at.End
}

// groupTense returns the tense of the auxiliaries in r, 0 if it holds anything else.
func groupTense(s *reading.Side, r reading.Run) int {
	out := 0
	for _, t := range s.Tokens[r.Start:r.End] {
		tense := mark.AuxiliaryTense(t.Norm)
		switch t.Norm {
		case "will", "'ll", "shall":
			tense = mark.FutureTense
		case "would", "'d", "could", "should", "might", "may":
			tense = mark.Conditional
		case "be", "been":
			continue
		}
		if tense == 0 {
			return 0
		}
		if out == 0 {
			out = tense
		}
	}
	return out
}
