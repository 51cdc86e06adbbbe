package name

// The garbled name. One account has "Mr. Blakely, the special envoy", the others "special envoy Dan Blackley", and a man named
// Blakely exists. Nothing in the strings tells whether that is another spelling, another man or a slip of a transcriber, so a
// ledger is kept: what the other documents have in the same place, whether role and title fit, what an original-language text
// has, how the names sound, who is known by the name. The text is never rewritten.
//
// The rule (docs/DESIGN.md, Names): a misnaming is suspected only where role or original language supports it, two independent
// documents have the other name, and nothing speaks a veto: one document that names both, given names that conflict.
// Otherwise the documents are in conflict; with a single witness the question stays open.

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Mention is one place where a document names somebody. [Matcher.Mentions] finds mentions in a text; the caller adds
// where they come from.
type Mention struct {
	Found
	Document string // ID of the document; mentions of one document stand in its order
	Lineage  string // documents of one lineage count as one witness; "" = the document stands for itself
	Slot     int    // mentions of one slot stand in aligned places; 0 = one slot for all that have none
	Original bool   // the document is in the language of the speaker
}

// A Known person bears a name and holds an office.
type Known struct {
	Name string
	Role string // "special envoy", "ambassador to NATO"
}

// A Resolver finds out whom the mentions of several documents mean. Its zero value knows the embedded lists and nobody in
// person. It is safe for concurrent use once set.
type Resolver struct {
	Matcher Matcher
	Known   []Known // people who may be meant, any order
}

// Resolve judges the mentions of one bearer, or of bearers that may be one: the mentions of one speaker, or of one aligned slot.
// The outcome does not depend on their order. Cost: O(n*n) comparisons of names.
func (r *Resolver) Resolve(mentions []Mention) Resolution {
	groups := r.groups(mentions)
	switch {
	case len(groups) == 0:
		return Resolution{Outcome: Unresolved, Evidence: []Evidence{{false, "nobody is named", 1}}}
	case len(groups) == 1 && groups[0].witnesses() < 2:
		return r.single(groups[0])
	case len(groups) == 1:
		return r.agreed(groups[0])
	}
	return r.contested(groups)
}

// single is the answer for a name that only one witness has.
func (r *Resolver) single(g group) Resolution {
	res := Resolution{Outcome: Unresolved, Evidence: []Evidence{{false, "only one witness has the name", .8}}}
	if g.known != nil {
		res.Evidence = append(res.Evidence, Evidence{true, fmt.Sprintf("%s is known as %s", g.known.Name, g.known.Role), .3})
	}
	return res
}

// agreed is the answer for mentions whose forms all fit together.
func (r *Resolver) agreed(g group) Resolution {
	res := Resolution{Outcome: SameName, Referent: g.fullest()}
	worst := Match{Verdict: Identical, Score: 1}
	for i, m := range g.mentions {
		for _, n := range g.mentions[:i] {
			match := r.Matcher.Compare(m.Name, n.Name)
			if match.Same() && (gravest(worst.Verdict, match.Verdict) != worst.Verdict || match.Score < worst.Score) {
				worst.Score = match.Score
				worst.Why = match.Why
			}
			if match.Same() {
				worst.Verdict = gravest(worst.Verdict, r.Matcher.lists().wordsVerdict(m.Name, n.Name))
			}
		}
	}
	switch worst.Verdict {
	case Spelling:
		res.Outcome = SpellingVariant
	case Transliteration:
		res.Outcome = TransliterationVariant
	case Nickname:
		res.Outcome = NicknameVariant
	}
	res.Evidence = append(res.Evidence, Evidence{true, fmt.Sprintf("%d witnesses have forms of one name", g.witnesses()), .6})
	for _, why := range worst.Why {
		res.Evidence = append(res.Evidence, Evidence{true, why, min(1, worst.Score/2)})
	}
	return res
}

// wordsVerdict tells by what the words of two names correspond, whatever one of them leaves out.
func (l *Lists) wordsVerdict(a, b string) Verdict {
	v := Identical
	for _, k := range l.align(l.parse(a).main(), l.parse(b).main()).links {
		if k.verdict != Partial {
			v = gravest(v, k.verdict)
		}
	}
	return v
}

// contested is the answer for mentions of names that do not fit together. The group with most witnesses stands against the rest.
func (r *Resolver) contested(groups []group) Resolution {
	lead := groups[0]
	res := Resolution{Outcome: NameConflict}
	strongest := 0.0
	for _, g := range groups[1:] {
		if doc, ok := sharedDocument(lead, g); ok {
			return r.apart(lead, g, doc)
		}
		c := r.weighConflict(lead, g)
		res.Evidence = append(res.Evidence, c.evidence...)
		res.Doubtful = append(res.Doubtful, g.indices...)
		if c.supported() && lead.witnesses() >= 2 && lead.witnesses() > g.witnesses() {
			res.Outcome = SuspectedMisnaming
			strongest = max(strongest, 1)
		}
	}
	if res.Outcome == SuspectedMisnaming {
		res.Referent = lead.fullest()
	} else {
		res.Doubtful = nil
		for _, g := range groups {
			res.Doubtful = append(res.Doubtful, g.indices...)
		}
	}
	slices.Sort(res.Doubtful)
	slices.SortStableFunc(res.Evidence, func(a, b Evidence) int { return cmp.Compare(b.Weight, a.Weight) })
	return res
}

// apart is the answer for two names that one document tells apart.
func (r *Resolver) apart(x, y group, document string) Resolution {
	return Resolution{Outcome: TwoPeople, Evidence: []Evidence{
		{true, fmt.Sprintf("%s names both %s and %s", document, x.longest(), y.longest()), .9},
	}}
}

// sharedDocument returns a document that names both groups.
func sharedDocument(x, y group) (string, bool) {
	for _, m := range x.mentions {
		for _, n := range y.mentions {
			if m.Document == n.Document {
				return m.Document, true
			}
		}
	}
	return "", false
}

// A conflict is the ledger of two names in one place.
type conflict struct {
	evidence []Evidence
	role     bool // the role of the doubted mention fits the bearer of the other name, and not the known bearer of its own
	original bool // a text in the original language has the other name
	veto     bool
}

// supported reports whether a misnaming may be suspected.
func (c conflict) supported() bool { return !c.veto && (c.role || c.original) }

func (c *conflict) add(pro bool, weight float64, format string, args ...any) {
	c.evidence = append(c.evidence, Evidence{pro, fmt.Sprintf(format, args...), weight})
}

// weighConflict collects what speaks for and against reading doubted as a slip for lead.
func (r *Resolver) weighConflict(lead, doubted group) conflict {
	var c conflict
	name, other := doubted.longest(), lead.longest()
	c.add(true, min(.5, .15*float64(lead.witnesses())), "%d independent witnesses have %s where %d has %s", lead.witnesses(), other, doubted.witnesses(), name)
	if x, y, ok := r.conflictingGiven(lead, doubted); ok {
		c.veto = true
		c.add(false, .8, "the given names %s and %s conflict", x, y)
	}
	r.weighRole(&c, lead, doubted)
	for _, m := range lead.mentions {
		if m.Original {
			c.original = true
			c.add(true, .5, "the text in the original language has %s", m.Name)
			break
		}
	}
	for _, m := range doubted.mentions {
		if m.Original {
			c.veto = true
			c.add(false, .7, "the text in the original language has %s", m.Name)
			break
		}
	}
	switch likeness := SoundsLike(name, other); {
	case likeness >= .5:
		c.add(true, .1+.2*likeness, "%s and %s sound alike", name, other)
	case likeness == 0:
		c.add(false, .1, "%s and %s share no sound", name, other)
	}
	return c
}

// weighRole compares the role beside the doubted name with what both bearers are.
func (r *Resolver) weighRole(c *conflict, lead, doubted group) {
	for _, role := range doubted.roles() {
		fit, ok := firstFit(role, lead.allRoles())
		if !ok {
			continue
		}
		if doubted.known != nil && rolesFit(role, doubted.known.Role) {
			c.add(false, .6, "%s is known as %s too", doubted.known.Name, doubted.known.Role)
			return
		}
		c.role = true
		c.add(true, .5, "the role %q beside %s is that of %s (%s)", role, doubted.longest(), lead.longest(), fit)
		if doubted.known != nil {
			c.add(true, .2, "%s is known as %s, which the role does not fit", doubted.known.Name, doubted.known.Role)
		}
		return
	}
	if doubted.known != nil && len(doubted.roles()) > 0 {
		if fit, ok := firstFit(doubted.known.Role, doubted.roles()); ok {
			c.veto = true
			c.add(false, .7, "the role %q fits the known %s", fit, doubted.known.Name)
		}
	}
}

// conflictingGiven finds given names of two groups that exclude one another.
func (r *Resolver) conflictingGiven(x, y group) (a, b string, found bool) {
	l := r.Matcher.lists()
	for _, m := range x.mentions {
		for _, n := range y.mentions {
			xs, ys := l.parse(m.Name).main(), l.parse(n.Name).main()
			if len(xs) < 2 || len(ys) < 2 {
				continue
			}
			if t := l.compareWords(xs[0], ys[0], beside); t.score < minTie && !xs[0].initial && !ys[0].initial {
				return xs[0].raw, ys[0].raw, true
			}
		}
	}
	return "", "", false
}

func firstFit(role string, roles []string) (string, bool) {
	for _, other := range roles {
		if rolesFit(role, other) {
			return other, true
		}
	}
	return "", false
}

// SoundsLike tells how alike two names sound, 0..1, by the last word of each. It is evidence and never decides: of fifty pairs of
// unrelated names that look alike, half sound alike. A name without sounds sounds like no other.
func SoundsLike(a, b string) float64 {
	l := DefaultLists()
	xs, ys := l.parse(a).main(), l.parse(b).main()
	if len(xs) == 0 || len(ys) == 0 {
		return 0
	}
	best := 0.0
	for _, x := range xs[len(xs)-1].phones {
		for _, y := range ys[len(ys)-1].phones {
			distance, length := soundDistance(x, y)
			if length > 0 {
				best = max(best, 1-distance/float64(length))
			}
		}
	}
	return best
}

// lowerWords returns the words of s in lower case without punctuation.
func lowerWords(s string) []string {
	return strings.FieldsFunc(fold(strings.ReplaceAll(s, ".", "")), func(r rune) bool { return !wordRune(r) })
}
