package wording

import (
	"fmt"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// carried adds what the words of a rewording carry on one side only: a figure, a negation, a quantity, a time.
func carried(p *reading.Pair, c change.Change, style bool) change.Change {
	a, b := carries(p.X, c.X), carries(p.Y, c.Y)
	for f := finding.Number; f <= finding.Condition; f++ {
		s, words := p.X, a[f]
		if words == "" {
			s, words = p.Y, b[f]
		}
		if (a[f] == "") == (b[f] == "") || c.Facet == f {
			continue
		}
		c.Also = append(c.Also, finding.Type{Kind: finding.Altered, Facet: f})
		c.Why = append(c.Why, fmt.Sprintf("only %s has “%s” here, a matter of %s", s.Label, words, topic(f)))
	}
	if (a[finding.Negation] == "") != (b[finding.Negation] == "") && !style && c.Kind == finding.Altered && p.X.Contents(c.X) <= shortGap && p.Y.Contents(c.Y) <= shortGap {
		c.Facet, c.Severity = finding.Negation, finding.Critical
	}
	return c
}

// topic says in plain words what a facet is about.
func topic(f finding.Facet) string {
	switch f {
	case finding.Negation:
		return "denial"
	case finding.Modality:
		return "duty, intention or certainty"
	case finding.Quantifier:
		return "how many"
	case finding.Degree:
		return "strength"
	}
	return f.String()
}

// carries returns the words of r that carry a typed meaning, the first of each facet.
func carries(s *reading.Side, r reading.Run) map[finding.Facet]string {
	have := map[finding.Facet]string{}
	note := func(f finding.Facet, r reading.Run) {
		if have[f] == "" {
			have[f] = s.Words(r)
		}
	}
	for _, m := range s.Marks {
		if r.Start <= m.Start && m.End <= r.End && m.Facet != finding.Person && m.Class != "lexical" && !mark.IsNumber(s.Tokens[m.Start]) {
			note(m.Facet, reading.Run{Start: m.Start, End: m.End})
		}
	}
	for i := r.Start; i < r.End; i++ {
		if !mark.IsNumber(s.Tokens[i]) {
			continue
		}
		note(finding.Number, reading.Run{Start: i, End: i + 1})
		if q := s.Tokens[i].Quantity; q != nil && (q.Unit == number.Date || mark.TimeUnit(q.Unit) || q.Unit == "" && q.Value >= 1900 && q.Value < 2100) {
			note(finding.Time, reading.Run{Start: i, End: i + 1})
		}
	}
	return have
}
