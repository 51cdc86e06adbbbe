package mention

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// A ledger is what speaks for and against taking one name for a slip for another.
type ledger struct {
	evidence []name.Evidence
	role     bool // the role beside the doubted name fits the bearer of the other, and not the known bearer of its own
	original bool // a text in the original language has the other name
	alike    bool // the names sound alike: a slip of the ear, or of its machine
	veto     bool
}

// supports reports whether a misnaming may be suspected.
func (l ledger) supports() bool { return !l.veto && l.alike && (l.role || l.original) }

// score is how sure one bearer is meant, 0..1: the balance of the ledger.
func (l ledger) score() float64 {
	balance := 0.0
	for _, e := range l.evidence {
		if e.For {
			balance += e.Weight
		} else {
			balance -= e.Weight
		}
	}
	return min(1, max(0, .5+balance/4))
}

func (l *ledger) add(pro bool, weight float64, format string, args ...any) {
	l.evidence = append(l.evidence, name.Evidence{For: pro, Text: fmt.Sprintf(format, args...), Weight: weight})
}

// sorted returns the evidence, heaviest first.
func (l ledger) sorted() []name.Evidence {
	return slices.SortedStableFunc(slices.Values(l.evidence), func(a, b name.Evidence) int { return cmp.Compare(b.Weight, a.Weight) })
}

// soundAlike is the likeness of sound from which one name can be a slip for another. Slips of transcribers measured .72 and more, surnames
// that have nothing to do with one another .21 to .50. Sound only lets the other evidence count.
const soundAlike = .6

// SoundAlike reports whether a name can be a slip of the ear for another.
func SoundAlike(a, b string) bool { return name.SoundsLike(a, b) >= soundAlike }

// weigh collects what speaks for and against reading doubted as a slip for lead.
func (r *Resolver) weigh(lead, doubted group) ledger {
	var l ledger
	printed, other := doubted.longest(), lead.longest()
	l.add(true, min(.5, .15*float64(lead.witnesses())), "%d independent %s %s where %d %s %s",
		lead.witnesses(), have("witness", lead.witnesses()), other, doubted.witnesses(), pick(doubted.witnesses() == 1, "has", "have"), printed)
	for _, g := range []group{lead, doubted} {
		if n := g.documents() - g.witnesses(); n > 0 {
			l.add(false, .1, "%d of the documents with %s copy another one and are no witnesses", n, g.longest())
		}
	}
	if x, y, ok := r.conflictingGiven(lead, doubted); ok {
		l.veto = true
		l.add(false, .8, "the given names %s and %s conflict", x, y)
	}
	if shareSlot(lead, doubted) {
		l.add(true, .3, "%s and %s stand at one place of clauses that correspond", printed, other)
	}
	r.weighRole(&l, lead, doubted)
	if m, ok := lead.original(); ok {
		l.original = true
		l.add(true, .5, "the text in the original language has %s", m.Name)
	}
	if m, ok := doubted.original(); ok {
		l.veto = true
		l.add(false, .7, "the text in the original language has %s", m.Name)
	}
	if doubted.known == nil && !l.original {
		l.add(false, .2, "somebody named %s may exist, and there is no text in the original language", printed)
	}
	likeness := name.SoundsLike(printed, other)
	if l.alike = likeness >= soundAlike; l.alike {
		l.add(true, .1+.2*likeness, "%s and %s sound alike", printed, other)
	} else {
		l.add(false, .3, "%s and %s do not sound alike", printed, other)
	}
	return l
}

func have(noun string, n int) string {
	if n == 1 {
		return noun + " has"
	}
	return noun + "es have"
}

func pick(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}

// weighRole compares the role beside the doubted name with what both bearers are.
func (r *Resolver) weighRole(l *ledger, lead, doubted group) {
	for _, role := range doubted.roles() {
		fit, ok := r.firstFit(role, lead.allRoles())
		if !ok {
			continue
		}
		if doubted.known != nil && rolesFit(r.lists(), role, doubted.known.Role) {
			l.add(false, .6, "%s is known as %s too", doubted.known.Name, doubted.known.Role)
			return
		}
		l.role = true
		l.add(true, .5, "the role %q beside %s is that of %s (%s)", role, doubted.longest(), lead.longest(), fit)
		if doubted.known != nil {
			l.add(true, .2, "%s is known as %s, which the role does not fit", doubted.known.Name, doubted.known.Role)
		}
		return
	}
	if doubted.known != nil && len(doubted.roles()) > 0 {
		if fit, ok := r.firstFit(doubted.known.Role, doubted.roles()); ok {
			l.veto = true
			l.add(false, .7, "the role %q fits the known %s", fit, doubted.known.Name)
		}
	}
}

func (r *Resolver) firstFit(role string, roles []string) (string, bool) {
	for _, other := range roles {
		if rolesFit(r.lists(), role, other) {
			return other, true
		}
	}
	return "", false
}

// conflictingGiven finds given names of two groups that exclude one another.
func (r *Resolver) conflictingGiven(x, y group) (a, b string, found bool) {
	for _, m := range x.names {
		for _, n := range y.names {
			xs, ys := r.lists().Words(m), r.lists().Words(n)
			if len(xs) < 2 || len(ys) < 2 {
				continue
			}
			if r.lists().Compare(xs[0], ys[0]).Relation == name.Different {
				return xs[0], ys[0], true
			}
		}
	}
	return "", "", false
}

// sharedDocument returns the first document that names both groups.
func sharedDocument(x, y group) (string, bool) {
	in := map[string]bool{}
	for _, n := range y.mentions {
		in[n.Document] = true
	}
	i := slices.IndexFunc(x.mentions, func(m Mention) bool { return in[m.Document] })
	if i < 0 {
		return "", false
	}
	return x.mentions[i].Document, true
}

// shareSlot reports whether mentions of both groups stand at one place of aligned clauses.
func shareSlot(x, y group) bool {
	slots := map[int]bool{}
	for _, n := range y.mentions {
		slots[n.Slot] = true
	}
	return slices.ContainsFunc(x.mentions, func(m Mention) bool { return m.Slot != 0 && slots[m.Slot] })
}
