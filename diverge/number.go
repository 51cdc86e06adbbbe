package diverge

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// numbers finds changed amounts.
//
// Rule: two numbers at one place (linked words, or the same stretch of difference) are compared as quantities: value, upper
// end, unit, and what bounds them. They are never compared as bags: a number that moved is no change.
//
// Example: "20 percent" / "30 percent". Counter-example: "20%" / "a fifth"; "more than 4" / "over four". "nearly three
// hours" / "over three hours" differs in its bound. It fails where a number is paraphrased: "doubled" / "rose by 100 %".
func numbers(p *pair) []change {
	var out []change
	seen := map[int]bool{}
	for _, l := range p.links {
		if l.X >= l.XEnd || l.Y >= l.YEnd {
			continue
		}
		i, j := firstNumber(p.x, run{l.X, l.XEnd}), firstNumber(p.y, run{l.Y, l.YEnd})
		if l.X+1 == l.XEnd && l.Y+1 == l.YEnd && (i < 0) != (j < 0) && (p.x.tokens[l.X].Norm == "one" || p.y.tokens[l.Y].Norm == "one") {
			i, j = l.X, l.Y // a pronoun as a rule, the figure where a figure faces it
		}
		if i < 0 || j < 0 {
			continue
		}
		seen[i] = true
		if c, ok := compareNumbers(p, i, j); ok {
			out = append(out, c)
		}
	}
	for _, h := range p.hunks() {
		i, j := firstNumber(p.x, h.x), firstNumber(p.y, h.y)
		if i < 0 || j < 0 || seen[i] {
			continue
		}
		if c, ok := compareNumbers(p, i, j); ok {
			out = append(out, c)
		}
	}
	return append(out, countWords(p)...)
}

// countWords compares words that count without being figures: once and twice, double and triple, hundreds and thousands.
func countWords(p *pair) []change {
	return scale{
		facet:  Number,
		grade:  func(*pair, mark, mark) Severity { return Critical },
		single: func(*pair, mark) Severity { return 0 },
		accept: func(x, y mark) bool { return x.class == y.class },
		say:    func(*pair, *mark, *mark) string { return "the two count differently" },
	}.changes(p)
}

func firstNumber(s *side, r run) int {
	for i := r.start; i < r.end; i++ {
		if isNumber(s.tokens[i]) {
			return i
		}
	}
	return -1
}

func isNumber(t normalize.Token) bool {
	return t.Class == normalize.Number || t.Quantity != nil || strings.ContainsFunc(t.Norm, unicode.IsDigit)
}

// compareNumbers compares token i of x with token j of y.
func compareNumbers(p *pair, i, j int) (change, bool) {
	x, y := p.x.amount(i), p.y.amount(j)
	c := change{kind: Altered, facet: Number, severity: Critical, confidence: .96, x: x, y: y, why: []string{p.against(x, y)}}
	a, b := p.x.tokens[i].Quantity, p.y.tokens[j].Quantity
	if a == nil || b == nil {
		if p.x.tokens[i].Norm == p.y.tokens[j].Norm {
			return c, false
		}
		c.why = append(c.why, "the figures differ")
		c.confidence = .85
		return c, true
	}
	if a.Unit == number.Date && strings.EqualFold(p.x.words(x), p.y.words(y)) {
		return c, false // "Friday" or "Aug. 15" in two papers, of which one tells its day
	}
	r := number.Compare(*a, *b)
	if r.Why != "" {
		c.why = append(c.why, r.Why)
	}
	switch r.Relation {
	case number.Different, number.Unlike:
		if a.Unit != b.Unit && timeUnit(a.Unit) && timeUnit(b.Unit) {
			c.also = []Type{{Altered, Time}}
		}
	case number.Bounded:
		c.severity = Substantive
		if bound(a.Comparator)*bound(b.Comparator) < 0 && !p.translated() && !p.indirect() {
			c.severity = Critical
		}
		c.also = []Type{{Altered, Quantifier}}
	case number.Rounded, number.Vaguer:
		c.severity, c.review, c.confidence = Editorial, true, .7
		if a.Unit == b.Unit && !p.translated() && !p.indirect() {
			c.severity = Substantive
		}
	default:
		return c, false
	}
	return c, true
}

// amount returns the words of the amount that token i belongs to: "fewer than 700 boats".
func (s *side) amount(i int) run {
	r := run{i, i + 1}
	q := s.tokens[i].Quantity
	if q == nil {
		return r
	}
	for r.start > 0 && q.Span.Contains(s.tokens[r.start-1].Span) {
		r.start--
	}
	for r.end < len(s.tokens) && q.Span.Contains(s.tokens[r.end].Span) {
		r.end++
	}
	return r
}

// bound says on which side of the figure the fact lies.
func bound(c number.Comparator) int {
	switch c {
	case number.MoreThan, number.AtLeast:
		return 1
	case number.LessThan, number.AtMost:
		return -1
	}
	return 0
}

// timeUnit reports whether an amount of that unit is a stretch of time.
func timeUnit(unit string) bool {
	switch unit {
	case "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century":
		return true
	}
	return false
}
