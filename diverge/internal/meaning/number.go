package meaning

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// numbers finds changed amounts.
//
// Rule: two numbers at one place (linked words, or the same stretch of difference) are compared as quantities: value, upper
// end, unit, and what bounds them. They are never compared as bags: a number that moved is no change, unless it moved alone.
//
// Example: "20 percent" / "30 percent". Counter-example: "20%" / "a fifth"; "more than 4" / "over four". "nearly three
// hours" / "over three hours" differs in its bound. It fails where a number is paraphrased: "doubled" / "rose by 100 %".
func numbers(p *reading.Pair) []change.Change {
	var out []change.Change
	seen := map[int]bool{}
	for _, l := range p.Links {
		if l.X >= l.XEnd || l.Y >= l.YEnd {
			continue
		}
		i, j := p.X.FirstNumber(reading.Run{Start: l.X, End: l.XEnd}), p.Y.FirstNumber(reading.Run{Start: l.Y, End: l.YEnd})
		if l.X+1 == l.XEnd && l.Y+1 == l.YEnd && (i < 0) != (j < 0) && (p.X.Tokens[l.X].Norm == "one" || p.Y.Tokens[l.Y].Norm == "one") {
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
	for _, h := range p.Hunks() {
		i, j := p.X.FirstNumber(h.X), p.Y.FirstNumber(h.Y)
		if i < 0 || j < 0 || seen[i] {
			continue
		}
		if c, ok := compareNumbers(p, i, j); ok {
			out = append(out, c)
		}
	}
	return slices.Concat(out, changedPlaces(p), reached(p), countWords(p))
}

// countWords compares words that count without being figures: once and twice, double and triple, hundreds and thousands.
func countWords(p *reading.Pair) []change.Change {
	return scale{
		facet:  finding.Number,
		grade:  func(*reading.Pair, mark.Mark, mark.Mark) finding.Severity { return finding.Critical },
		single: func(*reading.Pair, mark.Mark) finding.Severity { return 0 },
		accept: func(x, y mark.Mark) bool { return x.Class == y.Class },
		say:    func(*reading.Pair, *mark.Mark, *mark.Mark) string { return "the two count differently" },
	}.changes(p)
}

// compareNumbers compares token i of x with token j of y.
func compareNumbers(p *reading.Pair, i, j int) (change.Change, bool) {
	x, y := amount(p.X, i), amount(p.Y, j)
	c := change.Change{Kind: finding.Altered, Facet: finding.Number, Severity: finding.Critical, Confidence: .96, X: x, Y: y, Why: []string{change.Against(p, x, y)}}
	a, b := p.X.Tokens[i].Quantity, p.Y.Tokens[j].Quantity
	if wholeOf(p.X, x) != wholeOf(p.Y, y) && (p.Translated() || p.Indirect()) && (within(p.X, x, p.Y, y) || within(p.Y, y, p.X, x)) {
		return c, false // "nine of the eleven" / "nine out of eleven": one of the two is read without its whole
	}
	if readApart(p, i, j) || rangeOfTwo(p.Y, a, j) || rangeOfTwo(p.X, b, i) {
		return c, false
	}
	if a == nil || b == nil {
		if p.X.Tokens[i].Norm == p.Y.Tokens[j].Norm || isOne(p.X.Tokens[i]) && isOne(p.Y.Tokens[j]) {
			return c, false
		}
		c.Why = append(c.Why, "the figures differ")
		c.Confidence = .85
		return c, true
	}
	if a.Unit == number.Date && strings.EqualFold(p.X.Words(x), p.Y.Words(y)) {
		return c, false // "Friday" or "Aug. 15" in two papers, of which one tells its day
	}
	r := number.Compare(*a, *b)
	if shownX, shownY := p.X.Words(x), p.Y.Words(y); r.Relation == number.Different && !strings.EqualFold(shownX, shownY) {
		c.Why = append(c.Why, shownX+" is not "+shownY) // as printed: "May 5", where the quantity has no year to show
	} else if r.Why != "" {
		c.Why = append(c.Why, r.Why)
	}
	switch r.Relation {
	case number.Different, number.Unlike:
		switch {
		case a.TellsWhen() && b.TellsWhen(): // another time before it is another number
			c.Facet, c.Also = finding.Time, []finding.Type{{Kind: finding.Altered, Facet: finding.Number}}
		case a.Unit != b.Unit && mark.TimeUnit(a.Unit) && mark.TimeUnit(b.Unit):
			c.Also = []finding.Type{{Kind: finding.Altered, Facet: finding.Time}}
		}
	case number.Bounded:
		c.Severity = finding.Substantive
		if bound(a.Comparator)*bound(b.Comparator) < 0 && !p.Translated() && !p.Indirect() {
			c.Severity = finding.Critical
		}
		c.Also = []finding.Type{{Kind: finding.Altered, Facet: finding.Quantifier}}
	case number.Rounded, number.Vaguer:
		c.Severity, c.Review, c.Confidence = finding.Editorial, true, .7
		if a.Unit == b.Unit && !p.Translated() && !p.Indirect() {
			c.Severity = finding.Substantive
		}
	default:
		return c, false
	}
	return c, true
}

// isOne reports whether t is "one", as a pronoun or as a figure.
func isOne(t normalize.Token) bool {
	return t.Norm == "one" || t.Quantity != nil && t.Quantity.Unit == "" && t.Quantity.Value == 1 && t.Quantity.High == 1
}

// readApart reports whether the words at i and j are the same and were only read apart, since one stands in other company
// or is spelled as one: "three in four" as a share and as two figures, "COVID-19" and "Covid-19", "KL1023" and "KL 1023".
func readApart(p *reading.Pair, i, j int) bool {
	x, y := amount(p.X, i), amount(p.Y, j)
	return spellsOut(p.Y, y, reading.Figures(p.X.Words(x))) || spellsOut(p.X, x, reading.Figures(p.Y.Words(y)))
}

// mostApart is the number of words that may have been read as one amount: "one in every five".
const mostApart = 4

// spellsOut reports whether words of s from r or the word before it on are want.
func spellsOut(s *reading.Side, r reading.Run, want string) bool {
	for start := max(0, r.Start-1); start <= r.Start; start++ {
		for end := r.End; end <= min(r.End+mostApart, len(s.Tokens)); end++ {
			if reading.Figures(s.Words(reading.Run{Start: start, End: end})) == want {
				return true
			}
		}
	}
	return false
}

// rangeOfTwo reports whether s names the ends of the range q one after the other from token i on: "two or three" for "2-3".
func rangeOfTwo(s *reading.Side, q *number.Quantity, i int) bool {
	if q == nil || q.High == q.Value || i+2 >= len(s.Tokens) {
		return false
	}
	switch s.Tokens[i+1].Norm {
	case "or", "to", "through", "and", "-", "/":
	default:
		return false
	}
	low, high := s.Tokens[i].Quantity, s.Tokens[i+2].Quantity
	return low != nil && high != nil && low.Value == q.Value && high.Value == q.High && (low.Unit == q.Unit || high.Unit == q.Unit)
}

// amount returns the words of the amount that token i belongs to: "fewer than 700 boats".
func amount(s *reading.Side, i int) reading.Run {
	r := reading.Run{Start: i, End: i + 1}
	q := s.Tokens[i].Quantity
	if q == nil {
		return r
	}
	for r.Start > 0 && q.Span.Contains(s.Tokens[r.Start-1].Span) {
		r.Start--
	}
	for r.End < len(s.Tokens) && q.Span.Contains(s.Tokens[r.End].Span) {
		r.End++
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

// wholeOf reports whether the words of an amount count a part of a whole: "a third", "nine out of eleven".
func wholeOf(s *reading.Side, r reading.Run) bool {
	for _, w := range strings.Fields(strings.ToLower(s.Words(r))) {
		switch w {
		case "a", "out", "of", "in":
			return true
		}
	}
	return false
}

// within reports whether the words of x stand among those of y.
func within(a *reading.Side, x reading.Run, b *reading.Side, y reading.Run) bool {
	return strings.Contains(" "+strings.ToLower(b.Words(y))+" ", " "+strings.ToLower(a.Words(x))+" ")
}
