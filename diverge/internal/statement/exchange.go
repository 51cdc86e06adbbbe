package statement

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// Exchanged finds two parties that have changed places around the words that join them: who does it to whom, what comes
// from where.
//
// Rule: all that differs are two stretches that stand on both sides of the same words, in the other order. What joins the
// two is more than "and" or a comma: those make a list, and its order is style.
//
// Example: "Ostrow will help the town" / "the town will help Ostrow". Counter-example: "Ostrow and Halvorsen came";
// "Halvorsen was helped by Ostrow", where other words stand between. It fails where a verb changes with them: "the towns
// help Ostrow" / "Ostrow helps the towns".
//
// Of whom something is said and of whom it is denied is a statement, too: "the town will pay, not the county" / "the county will pay, not
// the town".
func Exchanged(p *reading.Pair) (change.Change, bool) {
	x, y := p.Mid.X, p.Mid.Y
	n := x.End - x.Start
	if n != y.End-y.Start || n < 3 || n > exchangeReach || parted(p.X, x) || parted(p.Y, y) {
		return change.Change{}, false
	}
	a, b := normsOf(p.X.Tokens[x.Start:x.End]), normsOf(p.Y.Tokens[y.Start:y.End])
	for i := 1; i < n-1; i++ { // a[:i] went to the end
		for k := i + 1; k < n; k++ { // a[k:] came to the front
			if slices.Equal(a[k:], b[:n-k]) && slices.Equal(a[i:k], b[n-k:n-i]) && slices.Equal(a[:i], b[n-i:]) {
				return exchange(p, reading.Run{Start: x.Start, End: x.Start + i}, reading.Run{Start: x.Start + i, End: x.Start + k}, reading.Run{Start: x.Start + k, End: x.End})
			}
		}
	}
	return change.Change{}, false
}

// exchangeReach is the number of tokens up to which two parties and what joins them are one statement.
const exchangeReach = 12

// exchange judges two stretches of x that have changed places around the words of by.
func exchange(p *reading.Pair, one, by, other reading.Run) (change.Change, bool) {
	if p.X.Contents(one)+p.X.Contents(other) == 0 && !(pronominal(p.X, one) && pronominal(p.X, other)) || list(p.X, by) || mutual(p.X, by) ||
		p.Indirect() && !contrasts(p.X, by) {
		return change.Change{}, false
	}
	c := change.Change{Kind: finding.Altered, Facet: finding.Person, Severity: finding.Substantive, Confidence: .92, X: p.Mid.X, Y: p.Mid.Y,
		Why: []string{change.Against(p, p.Mid.X, p.Mid.Y), "the two have changed places"}}
	if named(p.X, one) && named(p.X, other) || p.X.Contents(by) > 0 && !p.Translated() || contrasts(p.X, by) {
		c.Severity = finding.Critical // who does it to whom is the statement; "from the islands to the mill" is less
	}
	if amounts(p.X, one) && amounts(p.X, other) {
		c.Facet, c.Severity = finding.Number, finding.Critical
	}
	if p.Translated() {
		c.Confidence = .8
	}
	return c, true
}

// parted reports whether punctuation parts the words of r, other than before what is denied: "the town, not the county".
func parted(s *reading.Side, r reading.Run) bool {
	for i := r.Start + 1; i < r.End; i++ {
		if s.Cuts(i) > 0 && !denies(s, i) {
			return true
		}
	}
	return false
}

// denies reports whether the first word of s from token i on is a "not", or an "and" or "but" before one.
func denies(s *reading.Side, i int) bool {
	for i < len(s.Tokens) && (!mark.Wordy(s.Tokens[i]) || s.Tokens[i].Norm == "and" || s.Tokens[i].Norm == "but") {
		i++
	}
	return i < len(s.Tokens) && s.Tokens[i].Norm == "not"
}

// contrasts reports whether the words of r deny of what follows them what is said of what stands before them.
func contrasts(s *reading.Side, r reading.Run) bool {
	for i := r.Start; i < r.End; i++ {
		if s.Tokens[i].Norm == "not" {
			return s.Contents(reading.Run{Start: i, End: r.End}) == 0
		}
	}
	return false
}

// mutual reports whether the words of r join two parties in a way that holds both ways: "borders", "is close to".
func mutual(s *reading.Side, r reading.Run) bool {
	found := false
	for _, t := range s.Tokens[r.Start:r.End] {
		if mark.Content(t) && !mark.Mutual(t.Norm) {
			return false
		}
		found = found || mark.Mutual(t.Norm)
	}
	return found
}

// list reports whether the words of r only string things together.
func list(s *reading.Side, r reading.Run) bool {
	for _, t := range s.Tokens[r.Start:r.End] {
		switch t.Norm {
		case "and", "or", "nor", "as", "well":
			continue
		}
		if mark.Wordy(t) {
			return false
		}
	}
	return true
}

// pronominal reports whether r has a word for a person.
func pronominal(s *reading.Side, r reading.Run) bool {
	return slices.ContainsFunc(mark.Only(s.Marks, finding.Person), func(m mark.Mark) bool { return r.Start <= m.Start && m.End <= r.End })
}

// amounts reports whether the words of r are a number: "14 pumps for 3 wells" with the two exchanged.
func amounts(s *reading.Side, r reading.Run) bool {
	return s.FirstNumber(r) == r.Start && s.Contents(r) <= 1
}

func named(s *reading.Side, r reading.Run) bool {
	return slices.ContainsFunc(s.Tokens[r.Start:r.End], func(t normalize.Token) bool { return t.Class == normalize.Name })
}

func normsOf(tokens []normalize.Token) []string {
	out := make([]string, len(tokens))
	for i, t := range tokens {
		out[i] = t.Norm
	}
	return out
}
