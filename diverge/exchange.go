package diverge

import (
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
)

// exchanged finds two parties that have changed places around the words that join them: who does it to whom, what comes
// from where.
//
// Rule: all that differs are two stretches that stand on both sides of the same words, in the other order. What joins the
// two is more than "and" or a comma: those make a list, and its order is style.
//
// Example: "Ostrow will help the town" / "the town will help Ostrow". Counter-example: "Ostrow and Halvorsen came";
// "Halvorsen was helped by Ostrow", where other words stand between. It fails where a verb changes with them: "the towns
// help Ostrow" / "Ostrow helps the towns".
func exchanged(p *pair) (change, bool) {
	x, y := p.mid.x, p.mid.y
	n := x.end - x.start
	if n != y.end-y.start || n < 3 || n > exchangeReach || p.indirect() || p.x.parted(x) || p.y.parted(y) {
		return change{}, false
	}
	a, b := normsOf(p.x.tokens[x.start:x.end]), normsOf(p.y.tokens[y.start:y.end])
	for i := 1; i < n-1; i++ { // a[:i] went to the end
		for k := i + 1; k < n; k++ { // a[k:] came to the front
			if slices.Equal(a[k:], b[:n-k]) && slices.Equal(a[i:k], b[n-k:n-i]) && slices.Equal(a[:i], b[n-i:]) {
				return p.exchange(run{x.start, x.start + i}, run{x.start + i, x.start + k}, run{x.start + k, x.end})
			}
		}
	}
	return change{}, false
}

// exchangeReach is the number of tokens up to which two parties and what joins them are one statement.
const exchangeReach = 12

// exchange judges two stretches of x that have changed places around the words of by.
func (p *pair) exchange(one, by, other run) (change, bool) {
	if p.x.contents(one)+p.x.contents(other) == 0 && !(p.x.pronominal(one) && p.x.pronominal(other)) || p.x.list(by) {
		return change{}, false
	}
	c := change{kind: Altered, facet: Person, severity: Substantive, confidence: .92, x: p.mid.x, y: p.mid.y,
		why: []string{p.against(p.mid.x, p.mid.y), "the two have changed places"}}
	if named(p.x, one) && named(p.x, other) {
		c.severity = Critical
	}
	if p.translated() {
		c.confidence = .8
	}
	return c, true
}

// parted reports whether punctuation parts the words of r.
func (s *side) parted(r run) bool {
	for i := r.start + 1; i < r.end; i++ {
		if s.cuts(i) > 0 {
			return true
		}
	}
	return false
}

// list reports whether the words of r only string things together.
func (s *side) list(r run) bool {
	for _, t := range s.tokens[r.start:r.end] {
		switch t.Norm {
		case "and", "or", "nor", "as", "well":
			continue
		}
		if wordy(t) {
			return false
		}
	}
	return true
}

// pronominal reports whether r has a word for a person.
func (s *side) pronominal(r run) bool {
	return slices.ContainsFunc(only(s.marks, Person), func(m mark) bool { return r.start <= m.start && m.end <= r.end })
}

func named(s *side, r run) bool {
	return slices.ContainsFunc(s.tokens[r.start:r.end], func(t normalize.Token) bool { return t.Class == normalize.Name })
}

func normsOf(tokens []normalize.Token) []string {
	out := make([]string, len(tokens))
	for i, t := range tokens {
		out[i] = t.Norm
	}
	return out
}
