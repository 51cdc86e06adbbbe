package meaning

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// superlative finds a quality that is the highest of all on one side and plain, or only higher, on the other.
//
// Rule: two words at one place are forms of one adjective of a list, or one word with and without "most", of different grades.
// Example: "the lowest point" / "a low point", "the worst year" / "a bad year", "the most important port" / "an important port".
// Counter-example: "the lowest point" / "the very lowest point"; "better" / "improved", which is no form of it; "to conquer" / "the
// conquest", which is none of an adjective. It fails where the quality is a clause: "lower than it ever was".
func superlative(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, l := range p.Links {
		if l.X+1 != l.XEnd || l.Y+1 != l.YEnd {
			continue
		}
		a, b := gradeOf(p.X, l.X), gradeOf(p.Y, l.Y)
		if a.base == "" || a.base != b.base || a.grade == b.grade || a.grade != mark.Highest && b.grade != mark.Highest {
			continue
		}
		if a.grade == mark.Higher && deniedBefore(p.X, a.at.Start) || b.grade == mark.Higher && deniedBefore(p.Y, b.at.Start) {
			continue // "the worst storm" / "we have known no worse storm"
		}
		out = append(out, gradeChange(p, a.at, b.at))
	}
	return out
}

func gradeChange(p *reading.Pair, x, y reading.Run) change.Change {
	c := change.Change{Kind: finding.Altered, Facet: finding.Degree, Severity: finding.Substantive, Confidence: .9, X: x, Y: y,
		Why: []string{change.Against(p, x, y), "one side says that nothing else is more so, the other does not"}}
	if p.Translated() || p.Indirect() {
		c.Confidence = .8
	}
	return c
}

// quality is an adjective with its grade.
type quality struct {
	base  string
	grade int
	at    reading.Run // with the "most" before it
}

// gradeOf returns the quality that token i of s names; no base if it cannot be one.
func gradeOf(s *reading.Side, i int) quality {
	q := quality{at: reading.Run{Start: i, End: i + 1}}
	w := s.Tokens[i].Norm
	if i > 1 && s.Tokens[i-2].Norm == "at" {
		return quality{} // "at the latest"
	}
	if q.base, q.grade = mark.Graded(w); q.base == "" {
		q.base, q.grade = w, mark.Plain
	}
	if i > 0 && q.grade == mark.Plain && s.Tokens[i-1].Norm == "more" {
		q.grade, q.at.Start = mark.Higher, i-1
	}
	if i > 1 && q.grade == mark.Plain && s.Tokens[i-1].Norm == "most" {
		switch s.Tokens[i-2].Norm { // elsewhere "most" counts: "most farmers"
		case "the", "a", "our", "their", "his", "her", "my", "its", "is", "are", "was", "were":
			q.grade, q.at.Start = mark.Highest, i-1
		}
	}
	return q
}

// deniedBefore reports whether s denies something in the words before token i.
func deniedBefore(s *reading.Side, i int) bool {
	if i > 0 && s.Tokens[i-1].Norm == "no" {
		return true
	}
	return slices.ContainsFunc(mark.Only(s.Marks, finding.Negation), func(m mark.Mark) bool { return m.End <= i && i-m.End <= mark.HeadReach })
}
