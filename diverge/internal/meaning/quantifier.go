package meaning

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// quantifier finds changes of how many, of which of them, and of what is counted in.
//
// Rule: words of share (all > most > many > several > some > few), of restriction (only), of pairing (both, either), of
// order (first, last) and of bound (at least, at most) are compared where they stand. A share one step away is style in
// translation ("many" / "much"), but from "all" to "most" it is none; "all" lost before a kept word is a change.
//
// Example: "all harbours" / "some harbours". Counter-example: "all of it" / "the whole of it". It fails with "the" for "all":
// "the ministers agreed" / "all ministers agreed" is reported, though it may mean one thing.
func quantifier(p *reading.Pair) []change.Change {
	return scale{
		facet: finding.Quantifier,
		same: func(p *reading.Pair, x, y mark.Mark) bool {
			if notAll(p, x, y) || notAll(p.Mirror(), y, x) {
				return true
			}
			if p.Indirect() && handful(p.X, x) && handful(p.Y, y) {
				return true
			}
			return shares(x) && shares(y) && abs(x.Level-y.Level) <= 1 && max(x.Level, y.Level) < mark.EveryLevel && (p.Translated() || x.Class == "any" && y.Class == "any")
		},
		grade: func(p *reading.Pair, x, y mark.Mark) finding.Severity {
			if p.Translated() && (x.Class == "including" || x.Class == "any" || y.Class == "any") {
				return finding.Editorial
			}
			if shares(x) && shares(y) && abs(x.Level-y.Level) >= 2 && !p.Indirect() {
				return finding.Critical
			}
			return finding.Substantive
		},
		single: func(p *reading.Pair, m mark.Mark) finding.Severity {
			switch {
			case m.Class == "both" && twoOf(p, m):
				return 0
			case m.Class == "bit":
				return finding.Editorial
			case p.X.Tokens[m.Start].Class == normalize.Number:
				return 0 // "half", which is compared as a number
			case m.Class == "bound" || m.Class == "any" || m.Head < m.End:
				return 0 // numbers carry their bound (number.go); "it all" counts nothing
			case m.Class == "including" || p.Indirect():
				return finding.Editorial
			case p.Translated() && m.Class == "share" && m.Level <= 4:
				return finding.Editorial
			}
			return finding.Substantive
		},
		accept: func(x, y mark.Mark) bool { return x.Class == y.Class || shares(x) && shares(y) },
		say: func(p *reading.Pair, x, y *mark.Mark) string {
			if y == nil {
				return onlyHas(p, x)
			}
			return "the two count differently"
		},
	}.changes(p)
}

// twoOf reports whether the other side counts two of what m says both of: "both sides" / "the two sides".
func twoOf(p *reading.Pair, m mark.Mark) bool {
	at, ok := p.HeadKept(m)
	if !ok || at.Start == 0 {
		return false
	}
	q := p.Y.Tokens[at.Start-1].Quantity
	return q != nil && q.Value == 2
}

// notAll reports whether x denies all of them and y denies some: "not all of the bills were paid" / "some of the bills were not paid".
func notAll(p *reading.Pair, x, y mark.Mark) bool {
	return x.Level == mark.EveryLevel && x.Start > 0 && p.X.Tokens[x.Start-1].Norm == "not" && shares(y) && y.Level < mark.EveryLevel &&
		slices.ContainsFunc(mark.Only(p.Y.Marks, finding.Negation), func(n mark.Mark) bool { return n.Start > y.Start })
}

// handful reports whether m says that it is some and not many, for which a paraphrase has a word of its own: some, several, a few.
func handful(s *reading.Side, m mark.Mark) bool {
	return m.Class == "share" && (m.Level == 2 || m.Level == 3) && s.Tokens[m.Start].Class != normalize.Number
}

// shares reports whether m says how many of a set: all, most, some, any, a bit.
func shares(m mark.Mark) bool { return m.Class == "share" || m.Class == "any" || m.Class == "bit" }
