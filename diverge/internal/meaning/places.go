package meaning

import (
	"strconv"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// changedPlaces finds two amounts of which each stands where the other one stood.
//
// Rule: all that moved are the two. The words of content between them are the same ones on both sides, and so are the next before the
// first and behind the second. Amounts with nothing but light words between them are a list.
//
// Example: "14 pumps and 3 wells" / "3 pumps and 14 wells". Counter-example: "3 wells and 14 pumps"; "in 2019 and 2021" / "in 2021 and
// 2019". It fails where three amounts go round.
func changedPlaces(p *reading.Pair) []change.Change {
	var out []change.Change
	for i := range p.X.Tokens {
		late, ok := keptNumber(p, i)
		if !ok {
			continue
		}
		for k := i + 1; k < len(p.X.Tokens); k++ {
			early, ok := keptNumber(p, k)
			if !ok || early >= late || !sameBetween(p, i, k, early, late) || !sameAround(p, i, k, early, late) {
				continue
			}
			if c, ok := compareNumbers(p, i, early); ok { // one finding for both, over all that stands between
				c.X, c.Y = c.X.Cover(amount(p.X, k)), c.Y.Cover(amount(p.Y, late))
				c.Why = []string{change.Against(p, c.X, c.Y), "the two amounts have changed places"}
				out = append(out, c)
			}
		}
	}
	return out
}

// keptNumber returns where y has the number at token i of x.
func keptNumber(p *reading.Pair, i int) (int, bool) {
	if !mark.IsNumber(p.X.Tokens[i]) {
		return 0, false
	}
	at, ok := p.Kept(i)
	return at.Start, ok
}

// sameBetween reports whether the words of content between the tokens i and k of x stand between j and l of y, and not all are numbers.
func sameBetween(p *reading.Pair, i, k, j, l int) bool {
	n, words := 0, 0
	for m := i + 1; m < k; m++ {
		if !mark.Content(p.X.Tokens[m]) {
			continue
		}
		at, ok := p.Kept(m)
		if !ok || at.Start <= j || at.End > l {
			return false
		}
		n++
		if !mark.IsNumber(p.X.Tokens[m]) {
			words++
		}
	}
	return words > 0 && n == p.Y.Contents(reading.Run{Start: j + 1, End: l})
}

// sameAround reports whether the next words of content before i and behind k in x are those before j and behind l in y.
func sameAround(p *reading.Pair, i, k, j, l int) bool {
	for _, e := range [...]struct{ x, y, step int }{{i, j, -1}, {k, l, 1}} {
		x, y := nextContent(p.X, e.x, e.step), nextContent(p.Y, e.y, e.step)
		if (x < 0) != (y < 0) {
			return false
		}
		if at, ok := p.Link(x); x >= 0 && (!ok || y < at.Y || y >= at.YEnd) {
			return false
		}
	}
	return true
}

// nextContent returns the next word of content of s from token i on, i left out, -1 if there is none.
func nextContent(s *reading.Side, i, step int) int {
	for i += step; i >= 0 && i < len(s.Tokens); i += step {
		if mark.Content(s.Tokens[i]) {
			return i
		}
	}
	return -1
}

// reached finds amounts by which something changed on one side and to which it changed on the other.
//
// Rule: "by" faces "to", and the same amount stands behind both. Example: "rose by 20 percent" / "rose to 20 percent". Counter-example:
// "out by 5 p.m." / "out to 5 p.m.", a time; "cut by 50 percent" / "cut to 50 percent", which is the same. It fails where one side has
// neither: "rose 20 percent" / "rose to 20 percent".
func reached(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, h := range p.Hunks() {
		if a, b := alone(p.X, h.X), alone(p.Y, h.Y); (a != "by" || b != "to") && (a != "to" || b != "by") {
			continue
		}
		x, ok := amountFrom(p.X, h.X.End)
		y, kept := amountFrom(p.Y, h.Y.End)
		if !ok || !kept || !sameAmount(p, x, y) {
			continue
		}
		x.Start, y.Start = h.X.Start, h.Y.Start
		out = append(out, change.Change{Kind: finding.Altered, Facet: finding.Number, Severity: finding.Critical, Confidence: .9, X: x, Y: y,
			Why: []string{change.Against(p, x, y), "one side says by how much it changed, the other to how much"}})
	}
	return out
}

// alone returns the word that r consists of, "" if it is not one.
func alone(s *reading.Side, r reading.Run) string {
	if r.End-r.Start != 1 {
		return ""
	}
	return s.Tokens[r.Start].Norm
}

// amountFrom returns the words of the amount that begins at token i of s.
func amountFrom(s *reading.Side, i int) (reading.Run, bool) {
	n := s.FirstNumber(reading.Run{Start: i, End: min(len(s.Tokens), i+mostApart)})
	if n < 0 || s.Tokens[n].Quantity == nil {
		return reading.Run{}, false
	}
	r := amount(s, n)
	return r, r.Start == i
}

// sameAmount reports whether the amounts x and y are linked, tell no time and are not half of the whole.
func sameAmount(p *reading.Pair, x, y reading.Run) bool {
	i, j := p.X.FirstNumber(x), p.Y.FirstNumber(y)
	at, ok := p.Kept(i)
	q := p.X.Tokens[i].Quantity
	half := q.Unit == "%" && q.Value == 50 || q.Unit == "" && q.Value == .5
	return ok && at.Start <= j && j < at.End && !q.TellsWhen() && !likeYear(p.X, x, q.Value) && !half
}

// A bare number between the two is read as a year: "shut by 2030".
const firstYear, lastYear = 1900, 2100

func likeYear(s *reading.Side, r reading.Run, value float64) bool {
	return firstYear <= value && value <= lastYear && s.Words(r) == strconv.Itoa(int(value))
}
