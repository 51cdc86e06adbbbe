package diverge

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
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
func negation(p *pair) []change {
	_, lost, gained := p.counterparts(Negation, sameScope(p))
	out := polarity(p, lost, gained)
	for _, c := range polarity(p.mirror(), gained, lost) {
		c.x, c.y = c.y, c.x
		c.why = []string{p.against(c.x, c.y), negationWhy}
		out = append(out, c)
	}
	return append(out, prefixed(p)...)
}

const negationWhy = "only one side has the negation; the words it belongs to are the same"

// sameScope refuses to pair negators of two different kept words in different clauses.
func sameScope(p *pair) func(x, y mark) bool {
	return func(x, y mark) bool {
		if p.runsOn(x.start, y.start) {
			return true
		}
		hx, ok := p.headKept(x)
		if !ok || y.head < 0 || (hx.start <= y.head && y.head < hx.end) {
			return true
		}
		lo, hi := min(hx.start, y.head), max(hx.start, y.head)
		for i := lo; i < hi; i++ {
			if !wordy(p.y.tokens[i]) {
				return false
			}
		}
		return hi-lo <= placeReach
	}
}

// runsOn reports whether tokens i and j are one word, and the words beside it are on one side: "not, well, a harbour" is "not a
// harbour", whatever their heads seem to be.
func (p *pair) runsOn(i, j int) bool {
	same := func(i, j int) bool {
		at, ok := p.kept(i)
		return ok && at.start == j
	}
	return same(i, j) && (same(i-1, j-1) || same(i+1, j+1))
}

// polarity judges the negators of x that have no counterpart.
func polarity(p *pair, lost, gained []mark) []change {
	var out []change
	for i, m := range lost {
		if m.class == "lexical" && !governs(p.x, m) || cancelled(lost, i) || concord(p, m) || absorbed(p, m, gained) {
			continue
		}
		at, ok := p.headKept(m)
		if !ok {
			at, ok = p.predicate(m)
		}
		if !ok && m.head < 0 {
			at, ok = p.kept(m.end) // no word of content near: "if nothing is done"
		}
		if !ok {
			continue
		}
		x, y := p.shown(m, at)
		c := change{kind: Altered, facet: Negation, severity: Critical, confidence: .95, x: x, y: y,
			why: []string{p.against(x, y), negationWhy}}
		if p.loose() {
			c.confidence, c.review = .7, true
		}
		out = append(out, c)
	}
	return out
}

// governs reports whether a verb of not doing has a verb of its own: "failed to come", where the other side came.
func governs(s *side, m mark) bool {
	return s.tokens[m.end-1].Norm == "to" || m.end < len(s.tokens) && s.tokens[m.end].Norm == "to"
}

// predicate looks past a head that is gone for the verb group around the negator: auxiliaries on both sides of it are kept.
func (p *pair) predicate(m mark) (run, bool) {
	if m.head >= 0 {
		if l, ok := p.link(m.head); ok && l.Relation == align.Slot {
			return run{l.Y, l.YEnd}, true
		}
	}
	return run{}, false
}

// cancelled reports whether another negator stands right beside the i-th of list: two make none.
func cancelled(list []mark, i int) bool {
	near := func(j int) bool {
		if j < 0 || j >= len(list) {
			return false
		}
		d := list[i].start - list[j].start
		return d >= -3 && d <= 3
	}
	return near(i-1) || near(i+1)
}

// concord reports whether m only repeats a negation: "nobody" where the other side has "anybody" under its "not".
func concord(p *pair, m mark) bool {
	others := 0
	for _, o := range only(p.x.marks, Negation) {
		if o.start != m.start && o.start < m.start && m.start-o.start <= headReach {
			others++
		}
	}
	if others == 0 {
		return false
	}
	l, ok := p.link(m.start)
	if !ok || l.Y >= l.YEnd {
		return p.x.tokens[m.start].Norm == "nor"
	}
	w := p.y.tokens[l.Y].Norm
	return strings.HasPrefix(w, "any") || w == "either" || w == "ever" || w == "or"
}

// absorbed reports whether the other side says the denial with another word.
func absorbed(p *pair, m mark, gained []mark) bool {
	for _, g := range append(gained[:len(gained):len(gained)], only(p.y.marks, Negation)...) {
		if p.pairedY[g.start] {
			continue
		}
		d := p.project(m.start) - g.start
		if reach := reachOf(g); d >= -reach && d <= reach {
			return true // "did not come" / "failed to come"
		}
	}
	l, ok := p.link(m.head)
	if !ok || l.Y >= l.YEnd {
		return false
	}
	if l.Relation == align.Antonym {
		return true
	}
	return negatedForm(p.y.tokens[l.Y].Norm, p.x.tokens[m.head].Norm)
}

// reachOf returns how far a mark of denial may stand from its counterpart: a verb of denial opens the clause that it denies.
func reachOf(m mark) int {
	if m.class == "lexical" {
		return 2 * placeReach
	}
	return placeReach
}

// negatedForm reports whether long is short with a negative prefix: impossible, unable, disagree.
func negatedForm(long, short string) bool {
	for _, prefix := range []string{"un", "in", "im", "ir", "il", "dis", "non", "mis"} {
		if rest, ok := strings.CutPrefix(long, prefix); ok && len(rest) >= 3 && (rest == short || stemLike(rest, short)) {
			return true
		}
	}
	return false
}

// stemLike reports whether two words begin alike for all but their endings.
func stemLike(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 4 && len(a)-n <= 3 && len(b)-n <= 3
}

// prefixed finds a denial made by a prefix alone: "happy" / "unhappy".
func prefixed(p *pair) []change {
	var out []change
	for _, l := range p.links {
		if l.X+1 != l.XEnd || l.Y+1 != l.YEnd || l.Relation == align.Identical {
			continue
		}
		a, b := p.x.tokens[l.X].Norm, p.y.tokens[l.Y].Norm
		if !negatedForm(a, b) && !negatedForm(b, a) {
			continue
		}
		if negated(p.x, l.X) != negated(p.y, l.Y) {
			continue
		}
		x, y := run{l.X, l.XEnd}, run{l.Y, l.YEnd}
		out = append(out, change{kind: Altered, facet: Negation, severity: Critical, confidence: .9, x: x, y: y,
			why: []string{p.against(x, y), "one word is the negated form of the other"}})
	}
	return out
}

// negated reports whether a negator of s has token i as its head.
func negated(s *side, i int) bool {
	for _, m := range only(s.marks, Negation) {
		if m.head == i && m.class != "lexical" {
			return true
		}
	}
	return false
}
