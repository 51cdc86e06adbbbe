package meaning

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// superlative finds a quality that is the highest of all on one side and plain, or only higher, on the other.
//
// Rule: two words at one place are forms of one adjective, by their endings or by the list of irregular ones, of different grades.
// Example: "the lowest point" / "a low point", "the worst year" / "a bad year", "the most important port" / "an important port".
// Counter-example: "the lowest point" / "the very lowest point"; "better" / "improved", which is no form of it. It fails where
// the quality is a clause: "lower than it ever was".
func superlative(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, l := range p.Links {
		if l.X+1 != l.XEnd || l.Y+1 != l.YEnd {
			continue
		}
		a, b := gradeOf(p.X, l.X), gradeOf(p.Y, l.Y)
		if a.base == "" || a.base != b.base || a.grade == b.grade || a.grade != highest && b.grade != highest {
			continue
		}
		if a.grade == higher && deniedBefore(p.X, a.at.Start) || b.grade == higher && deniedBefore(p.Y, b.at.Start) {
			continue // "the worst storm" / "we have known no worse storm"
		}
		out = append(out, graded(p, a.at, b.at))
	}
	return out
}

func graded(p *reading.Pair, x, y reading.Run) change.Change {
	c := change.Change{Kind: finding.Altered, Facet: finding.Degree, Severity: finding.Substantive, Confidence: .9, X: x, Y: y,
		Why: []string{change.Against(p, x, y), "one side says that nothing else is more so, the other does not"}}
	if p.Translated() || p.Indirect() {
		c.Confidence = .8
	}
	return c
}

// Grades of a quality.
const (
	plain   = iota + 1 // low, important
	higher             // lower, more important
	highest            // lowest, most important
)

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
	if base, grade := irregular(w); base != "" {
		q.base, q.grade = base, grade
		return q
	}
	q.base, q.grade = regular(w)
	if i > 0 && q.grade == plain && s.Tokens[i-1].Norm == "more" {
		q.grade, q.at.Start = higher, i-1
	}
	if i > 1 && q.grade == plain && s.Tokens[i-1].Norm == "most" {
		switch s.Tokens[i-2].Norm { // elsewhere "most" counts: "most farmers"
		case "the", "a", "our", "their", "his", "her", "my", "its", "is", "are", "was", "were":
			q.grade, q.at.Start = highest, i-1
		}
	}
	return q
}

// regular parts an ending of comparison from a word: lowest is the highest grade of "low". Doubled consonants and endings that an
// "e" or a "y" took part in are put back, and the last letters of the rest left out, so that forms of one word meet.
func regular(w string) (base string, grade int) {
	for _, e := range []struct {
		ending string
		grade  int
	}{{"iest", highest}, {"est", highest}, {"ier", higher}, {"er", higher}} {
		if rest, ok := strings.CutSuffix(w, e.ending); ok && len(rest) >= leastBase {
			return bareBase(rest), e.grade
		}
	}
	return bareBase(w), plain
}

// leastBase is the number of letters that a word needs before an ending of comparison: "rest" and "her" are none.
const leastBase = 3

// bareBase takes off what changes before an ending: large and larg(er), heavy and heav(ier), big and bigg(est).
func bareBase(w string) string {
	w = strings.TrimRight(w, "eyi")
	if n := len(w); n > 2 && w[n-1] == w[n-2] {
		w = w[:n-1]
	}
	return w
}

// irregular returns the grade of a word whose forms have nothing in common.
func irregular(w string) (base string, grade int) {
	switch w {
	case "good":
		return "good", plain
	case "better":
		return "good", higher
	case "best":
		return "good", highest
	case "bad":
		return "bad", plain
	case "worse":
		return "bad", higher
	case "worst":
		return "bad", highest
	}
	return "", 0
}

// deniedBefore reports whether s denies something in the words before token i.
func deniedBefore(s *reading.Side, i int) bool {
	if i > 0 && s.Tokens[i-1].Norm == "no" {
		return true
	}
	return slices.ContainsFunc(mark.Only(s.Marks, finding.Negation), func(m mark.Mark) bool { return m.End <= i && i-m.End <= mark.HeadReach })
}
