package statement

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// doersExchanged finds two who have exchanged what they do.
//
// Rule: two verbs stand on both sides, and who does the one on the first side does the other one on the second, both times. Between what
// somebody said and what is told of it "I" may be "he" or "she".
//
// Example: "The guild left the hall, we stayed." / "We left the hall, the guild stayed." Counter-example: "The guild left and we stayed." /
// "We stayed and the guild left." It fails where one of the two is named in other words.
func doersExchanged(p *reading.Pair) []change.Change {
	type deed struct {
		i, j int
		x, y party
	}
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
			if sameDoer(p, e.x, e.y) || sameDoer(p, d.x, d.y) || !sameDoer(p, e.x, d.y) || !sameDoer(p, d.x, e.y) {
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
