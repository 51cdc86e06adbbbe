package statement

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// A deed is a verb that stands on both sides, at token i of x and j of y, and who does it there.
type deed struct {
	i, j int
	x, y party
}

// doersExchanged finds two who have exchanged what they do.
//
// Rule: two verbs stand on both sides, and who does the one on the first side does the other one on the second, both times, and neither does
// it as well what it does on the first side. Between what
// somebody said and what is told of it "I" may be "he" or "she".
//
// Example: "The guild left the hall, we stayed." / "We left the hall, the guild stayed." Counter-example: "The guild left and we stayed." /
// "We stayed and the guild left." It fails where one of the two is named in other words.
func doersExchanged(p *reading.Pair) []change.Change {
	var deeds []deed
	for i := range p.X.Tokens {
		at, ok := p.Kept(i)
		if !ok || at.End != at.Start+1 || !verbal(p.X, i) || !verbal(p.Y, at.Start) || passive(p.X, i) != passive(p.Y, at.Start) {
			continue
		}
		if d := (deed{i, at.Start, actor(p.X, i), actor(p.Y, at.Start)}); !d.x.Empty() && !d.y.Empty() {
			deeds = append(deeds, d)
		}
	}
	for k, d := range deeds {
		for _, e := range deeds[:k] {
			if sameDoer(p, e.x, e.y) || sameDoer(p, d.x, d.y) || !sameDoer(p, e.x, d.y) || !sameDoer(p, d.x, e.y) || standing(p, d) || standing(p, e) {
				continue
			}
			c := rolesChange(p, reading.Run{Start: e.x.Start, End: d.i + 1}, e.y.Cover(d.y.Run).Cover(reading.Run{Start: e.j, End: e.j + 1}))
			c.Why[len(c.Why)-1] = "the two have exchanged what they do"
			if !p.Translated() && !p.Indirect() {
				c.Severity = finding.Critical
			}
			return []change.Change{c}
		}
	}
	return nil
}

// standing reports whether y has the deed somewhere just as x has it: of deeds that are told twice the links of the words, which follow their
// order, tie the one to the other.
func standing(p *reading.Pair, d deed) bool {
	for k := range p.Y.Tokens {
		if p.Y.Tokens[k].Stem != p.X.Tokens[d.i].Stem || !verbal(p.Y, k) {
			continue
		}
		if y := actor(p.Y, k); !y.Empty() && sameDoer(p, d.x, y) {
			return true
		}
	}
	return false
}

// sameDoer reports whether two parties can be one.
func sameDoer(p *reading.Pair, x, y party) bool {
	switch {
	case x.pronoun == "" && y.pronoun == "":
		return shared(p, x, y) || sameHead(p, x, y)
	case x.pronoun == "" || y.pronoun == "":
		return false
	case p.X.Register == p.Y.Register:
		return x.pronoun == y.pronoun
	}
	return true // "I" and "she"
}
