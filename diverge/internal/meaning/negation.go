package meaning

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// negation finds statements that one reading denies and the other affirms.
//
// Rule: a negator belongs to its head, the next content word. A negator without a counterpart whose head was kept is a
// change of polarity, unless something else in the other reading carries it: an antonym ("not easy" / "difficult"), a
// prefix ("not possible" / "impossible"), a verb of not doing ("did not come" / "failed to come"), another negator of the
// same side ("not without reason" / "with reason"), or a word of concord ("ain't nobody" / "isn't anybody").
//
// Example: "is not permitted" / "is permitted". Counter-example: "no obstacles will be set up" / "obstacles will not be
// set up". It fails where the denial is paraphrased as a whole ("we rule it out" / "it will not happen").
func negation(p *reading.Pair) []change.Change {
	_, lost, gained := p.Counterparts(finding.Negation, sameScope(p))
	out := polarity(p, lost, gained)
	for _, c := range polarity(p.Mirror(), gained, lost) {
		out = append(out, c.Mirrored(p))
	}
	return append(out, prefixed(p)...)
}

// sameScope refuses to pair negators of two different kept words in different clauses.
func sameScope(p *reading.Pair) func(x, y mark.Mark) bool {
	return func(x, y mark.Mark) bool {
		if runsOn(p, x.Start, y.Start) {
			return true
		}
		hx, ok := p.HeadKept(x)
		if !ok || y.Head < 0 || (hx.Start <= y.Head && y.Head < hx.End) {
			return true
		}
		lo, hi := min(hx.Start, y.Head), max(hx.Start, y.Head)
		for i := lo; i < hi; i++ {
			if !mark.Wordy(p.Y.Tokens[i]) {
				return false
			}
		}
		return hi-lo <= reading.PlaceReach
	}
}

// runsOn reports whether tokens i and j are one word, and the words beside it are on one side: "not, well, a harbour" is "not a
// harbour", whatever their heads seem to be.
func runsOn(p *reading.Pair, i, j int) bool {
	same := func(i, j int) bool {
		at, ok := p.Kept(i)
		return ok && at.Start == j
	}
	return same(i, j) && (same(i-1, j-1) || same(i+1, j+1))
}

// polarity judges the negators of x that have no counterpart.
func polarity(p *reading.Pair, lost, gained []mark.Mark) []change.Change {
	var out []change.Change
	for i, m := range lost {
		if answered(p.X, lost, m) {
			continue
		}
		if m.Class == "lexical" && !governs(p.X, m) || cancelled(p.X, lost, i) || lacking(p, lost, gained, i) || concord(p, m) || absorbed(p, m, gained) || awaited(p, m) {
			continue
		}
		at, ok := p.HeadKept(m)
		other := false // another verb stands for the one that is denied
		if !ok {
			at, ok = predicate(p, m)
			other = ok
		}
		if !ok && m.Head < 0 {
			at, ok = p.Kept(m.End) // no word of content near: "if nothing is done"
		}
		if !ok {
			continue
		}
		x, y := p.Shown(m, at)
		c := change.Change{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, Confidence: .95, X: x, Y: y,
			Why: []string{change.Against(p, x, y), onlyHas(p, &m) + "; the words it belongs to are the same"}}
		if p.Loose() {
			c.Confidence, c.Review = .7, true
		}
		if other && (p.Translated() || p.Indirect()) {
			c.Severity, c.Confidence, c.Review = finding.Editorial, .6, true
			c.Why = append(c.Why, "the verbs differ as well, and may be opposites: whether the two say the same is for a reader to judge")
		}
		out = append(out, c)
	}
	return out
}

// raised reports whether one side denies the thinking, the other what is thought: "I do not think that it will do harm" / "I think it
// will do no harm". Both say the same.
func raised(p *reading.Pair, m mark.Mark, gained []mark.Mark) bool {
	thinks := func(s *reading.Side, n mark.Mark) bool {
		return n.Head >= n.End && mark.Thinking(s.Tokens[n.Head].Norm)
	}
	return slices.ContainsFunc(gained, func(g mark.Mark) bool {
		return g.Class == "not" && (thinks(p.X, m) && g.Start > p.Project(m.Head) || thinks(p.Y, g) && p.Project(m.Start) > g.Head)
	})
}

// awaited reports whether m is the "not" of a translation or a paraphrase that says "as long as they have not paid" where the other says
// "until they have paid", or "if nobody pays" where the other says "unless somebody pays".
func awaited(p *reading.Pair, m mark.Mark) bool {
	both, _, _ := p.Counterparts(finding.Condition, nil)
	return (p.Translated() || p.Indirect()) && slices.ContainsFunc(both, func(b reading.Matched) bool {
		return (b.Y.Level == mark.UntilLevel || b.Y.Level == mark.UnlessLevel) && b.X.Level == mark.IfLevel && b.X.End <= m.Start && m.Start-b.X.End <= clauseReach
	})
}

// governs reports whether a verb of not doing has a verb of its own: "failed to come", where the other side came.
func governs(s *reading.Side, m mark.Mark) bool {
	return s.Tokens[m.End-1].Norm == "to" || m.End < len(s.Tokens) && s.Tokens[m.End].Norm == "to"
}

// predicate looks past a head that is gone for the verb group around the negator: auxiliaries on both sides of it are kept.
func predicate(p *reading.Pair, m mark.Mark) (reading.Run, bool) {
	if m.Head >= 0 {
		if l, ok := p.Link(m.Head); ok && l.Relation == align.Slot {
			return reading.Run{Start: l.Y, End: l.YEnd}, true
		}
	}
	return reading.Run{}, false
}

// cancelled reports whether another negator stands right beside the i-th of list: two make none.
func cancelled(s *reading.Side, list []mark.Mark, i int) bool {
	near := func(j int) bool {
		if j < 0 || j >= len(list) || nor(s, list[max(i, j)]) {
			return false
		}
		d := list[i].Start - list[j].Start
		return d >= -3 && d <= 3
	}
	return near(i-1) || near(i+1)
}

// nor reports whether m only carries a denial on: "neither the cook nor the guests".
func nor(s *reading.Side, m mark.Mark) bool { return s.Tokens[m.Start].Norm == "nor" }

// answered reports whether m is one of the two words of "neither … nor" and the other one speaks for both: the "neither" if the other side
// has none of the two, the one that has a counterpart else.
func answered(s *reading.Side, lost []mark.Mark, m mark.Mark) bool {
	list := mark.Only(s.Marks, finding.Negation)
	i := slices.Index(list, m)
	switch {
	case nor(s, m):
		return i > 0 && s.Tokens[list[i-1].Start].Norm == "neither"
	case s.Tokens[m.Start].Norm == "neither" && i+1 < len(list) && nor(s, list[i+1]):
		return !slices.Contains(lost, list[i+1])
	}
	return false
}

// lacking reports whether the i-th of lost is the "without" of a clause that denies something besides, or the denial there: "without them
// nothing would stand" says of them what "it stands by them" says. Two denials that face none make none; and what would not be without
// them may be told in many ways.
func lacking(p *reading.Pair, lost, gained []mark.Mark, i int) bool {
	if len(lost) == 2 && len(gained) == 0 {
		return doubled(p.X, lost[0], lost[1])
	}
	return (p.Translated() || p.Indirect()) && slices.ContainsFunc(mark.Only(p.X.Marks, finding.Negation), func(m mark.Mark) bool { return without(p.X, lost[i]) && doubled(p.X, lost[i], m) })
}

// without reports whether m denies that somebody or something is there.
func without(s *reading.Side, m mark.Mark) bool {
	w := s.Tokens[m.Start].Norm
	return w == "without" || w == "but"
}

// doubled reports whether one of two denials is the "without" of the clause that the other one denies. A comma parts them only where the
// "without" opens the clause.
func doubled(s *reading.Side, a, b mark.Mark) bool {
	if a.Start > b.Start {
		a, b = b, a
	}
	if without(s, a) == without(s, b) {
		return false
	}
	commas := 0
	for k := a.End; k <= b.Start; k++ {
		switch w := s.Tokens[k].Norm; {
		case w == "and" || w == "but" && k < b.Start || w == "or", s.Cuts(k) > 1:
			return false
		case s.Cuts(k) > 0 && mark.Wordy(s.Tokens[k]):
			commas++
		}
	}
	return commas == 0 || commas == 1 && without(s, a) && s.Cuts(a.Start) > 0
}

// concord reports whether m only repeats a negation: "nobody" where the other side has "anybody" under its "not".
func concord(p *reading.Pair, m mark.Mark) bool {
	others := 0
	for _, o := range mark.Only(p.X.Marks, finding.Negation) {
		if o.Start != m.Start && o.Start < m.Start && m.Start-o.Start <= mark.HeadReach {
			others++
		}
	}
	if others == 0 {
		return false
	}
	l, ok := p.Link(m.Start)
	if !ok || l.Y >= l.YEnd {
		return p.X.Tokens[m.Start].Norm == "nor"
	}
	w := p.Y.Tokens[l.Y].Norm
	return strings.HasPrefix(w, "any") || w == "either" || w == "ever" || w == "or"
}

// absorbed reports whether the other side says the denial with another word.
func absorbed(p *reading.Pair, m mark.Mark, gained []mark.Mark) bool {
	for _, g := range append(gained[:len(gained):len(gained)], mark.Only(p.Y.Marks, finding.Negation)...) {
		if p.PairedY[g.Start] {
			continue
		}
		d := p.Project(m.Start) - g.Start
		if reach := reachOf(g); d >= -reach && d <= reach {
			return true // "did not come" / "failed to come"
		}
	}
	if raised(p, m, gained) {
		return true
	}
	l, ok := p.Link(m.Head)
	if !ok || l.Y >= l.YEnd {
		return false
	}
	if l.Relation == align.Antonym {
		return true
	}
	return mark.NegatedForm(p.Y.Tokens[l.Y].Norm, p.X.Tokens[m.Head].Norm)
}

// reachOf returns how far a mark of denial may stand from its counterpart: a verb of denial opens the clause that it denies.
func reachOf(m mark.Mark) int {
	if m.Class == "lexical" {
		return 2 * reading.PlaceReach
	}
	return reading.PlaceReach
}

// prefixed finds a denial made by a prefix alone: "happy" / "unhappy".
func prefixed(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, l := range p.Links {
		if l.X+1 != l.XEnd || l.Y+1 != l.YEnd || l.Relation == align.Identical {
			continue
		}
		a, b := p.X.Tokens[l.X].Norm, p.Y.Tokens[l.Y].Norm
		if !mark.NegatedForm(a, b) && !mark.NegatedForm(b, a) {
			continue
		}
		if p.X.Denies(l.X) != p.Y.Denies(l.Y) {
			continue
		}
		x, y := reading.Run{Start: l.X, End: l.XEnd}, reading.Run{Start: l.Y, End: l.YEnd}
		out = append(out, change.Change{Kind: finding.Altered, Facet: finding.Negation, Severity: finding.Critical, Confidence: .9, X: x, Y: y,
			Why: []string{change.Against(p, x, y), "one word is the negated form of the other"}})
	}
	return out
}
