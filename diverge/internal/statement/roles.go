package statement

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// roles finds who does it to whom where the words around differ too, as in two translations.
//
// Rule: the verb, the word before it that does it, and the word behind it that it is done to stand on both sides, and the
// two parties have changed sides of the verb while the voice is the same; or they have not, and one side puts the verb into the
// passive with a "by".
//
//	The police handed the papers to the court.   The court handed the papers over to the police.    changed
//	The town helped the island.                  The town was helped by the island.                 changed
//	The town helped the island.                  The island was helped by the town.                 the same
//
// It fails where a party is a whole clause, or stands far from its verb.
func roles(p *reading.Pair) []change.Change {
	var out []change.Change
	for i := range p.X.Tokens {
		at, ok := p.Kept(i)
		if !ok || at.End != at.Start+1 || !verbal(p.X, i) || !verbal(p.Y, at.Start) {
			continue
		}
		if c, ok := elsewhereExchanged(p, i); ok {
			out = append(out, c)
			continue
		}
		c, ok := turnedRound(p, i, at.Start)
		if !ok {
			c, ok = exchanged(p, i, at.Start)
		}
		if ok {
			out = append(out, c)
		}
	}
	return out
}

// verbal reports whether token i of s can be a verb that somebody does to somebody and that does not hold both ways.
func verbal(s *reading.Side, i int) bool {
	t := s.Tokens[i]
	return t.Class == normalize.Word && mark.Content(t) && !strings.HasSuffix(t.Norm, "ly") && !mark.IsNumber(t) && !mark.Mutual(t.Norm)
}

// turnedRound judges the verb i of x, which is j of y.
func turnedRound(p *reading.Pair, i, j int) (change.Change, bool) {
	m := p.Mirror()
	a, b := subjectOf(p.X, i), subjectOf(p.Y, j)
	if a < 0 || b < 0 {
		return change.Change{}, false
	}
	passiveX, passiveY := passive(p.X, i), passive(p.Y, j)
	if passiveX == passiveY {
		if sameParty(p, a, b) {
			return change.Change{}, false
		}
		there, here := objectLike(p, a, j), objectLike(m, b, i)
		if there < 0 || here < 0 {
			return change.Change{}, false
		}
		return rolesChange(p, reading.Run{Start: a, End: here + 1}, reading.Run{Start: b, End: there + 1}), true
	}
	if !sameParty(p, a, b) {
		return change.Change{}, false
	}
	if passiveX {
		c, ok := patientIsDoer(m, j, i)
		return c.Mirrored(p), ok
	}
	return patientIsDoer(p, i, j)
}

// patientIsDoer judges one subject that acts in x and suffers in y, at whose hands the other party does.
func patientIsDoer(p *reading.Pair, i, j int) (change.Change, bool) {
	agent := agentOf(p.Y, j)
	if agent < 0 {
		return change.Change{}, false
	}
	here := objectLike(p.Mirror(), agent, i)
	if here < 0 {
		return change.Change{}, false
	}
	return rolesChange(p, reading.Run{Start: subjectOf(p.X, i), End: here + 1}, reading.Run{Start: subjectOf(p.Y, j), End: agent + 1}), true
}

func rolesChange(p *reading.Pair, x, y reading.Run) change.Change {
	c := change.Change{Kind: finding.Altered, Facet: finding.Person, Severity: finding.Substantive, Confidence: .85, X: x, Y: y, Sure: true,
		Why: []string{change.Against(p, x, y), "who does it on one side has it done to them on the other"}}
	return c
}

const (
	subjectReach = 4 // words between a subject and its verb: "would never again be"
	objectReach  = 8 // words between a verb and a party: "handed the old papers over to the court"
)

// subjectOf returns the noun or pronoun before the verb group of token i, -1 if another word stands there.
func subjectOf(s *reading.Side, i int) int {
	for k := i - 1; k >= 0 && k >= i-subjectReach && s.Cuts(k+1) == 0; k-- {
		t := s.Tokens[k]
		switch {
		case mark.PronounSubject(t.Norm):
			return k
		case t.Class == normalize.Negator, auxiliary(t):
			continue
		case mark.Wordy(t) && mark.Content(t) && !mark.IsNumber(t):
			return k
		}
		return -1
	}
	return -1
}

// auxiliary reports whether t can stand between a subject and its verb without denying it: "will", "has", "also", "hardly".
func auxiliary(t normalize.Token) bool {
	return mark.Auxiliary(t) || isBe(t.Norm) || t.Norm == "also" || strings.HasSuffix(t.Norm, "ly") && t.Class == normalize.Word
}

func isBe(w string) bool { return w == "be" || w == "been" || w == "being" }

// passive reports whether a form of "be" stands in the verb group of token i.
func passive(s *reading.Side, i int) bool {
	if strings.HasSuffix(s.Tokens[i].Norm, "ing") {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-subjectReach; k-- {
		switch t := s.Tokens[k]; {
		case isBe(t.Norm), t.Norm == "is", t.Norm == "are", t.Norm == "was", t.Norm == "were":
			return true
		case t.Class == normalize.Negator, strings.HasSuffix(t.Norm, "ly"):
		default:
			return false
		}
	}
	return false
}

// agentOf returns the party behind the "by" that follows verb j, -1 if there is none.
func agentOf(s *reading.Side, j int) int {
	for k := j + 1; k < min(len(s.Tokens), j+subjectReach) && s.Cuts(k) == 0; k++ {
		if s.Tokens[k].Norm != "by" {
			continue
		}
		for n := k + 1; n < min(len(s.Tokens), k+subjectReach) && s.Cuts(n) == 0; n++ {
			if mark.Content(s.Tokens[n]) || mark.SubjectForm(s.Tokens[n].Norm) != "" {
				return n
			}
		}
	}
	return -1
}

// objectLike returns where in y, behind verb j and as what the verb is done to, token a of x stands; -1 if nowhere.
func objectLike(p *reading.Pair, a, j int) int {
	for k := j + 1; k < min(len(p.Y.Tokens), j+1+objectReach) && p.Y.Cuts(k) == 0; k++ {
		if sameParty(p, a, k) && governedBy(p.Y, j, k) {
			return k
		}
	}
	return -1
}

// governedBy reports whether the phrase of noun k follows verb j at once or behind a "to".
func governedBy(s *reading.Side, j, k int) bool {
	for n := k - 1; n > j; n-- {
		switch w := s.Tokens[n].Norm; {
		case w == "to":
			return true
		case n == k-1 && mark.Content(s.Tokens[n]), mark.Determiner(w), w == "all":
		default:
			return false
		}
	}
	return true
}

// sameParty reports whether token a of x and token k of y are one noun, name or person.
func sameParty(p *reading.Pair, a, k int) bool {
	x, y := p.X.Tokens[a].Norm, p.Y.Tokens[k].Norm
	if mark.PronounSubject(x) || mark.SubjectForm(x) != "" {
		return x == y || mark.SubjectForm(y) == x || mark.SubjectForm(x) == y
	}
	at, ok := p.Kept(a)
	return ok && at.Start <= k && k < at.End
}
