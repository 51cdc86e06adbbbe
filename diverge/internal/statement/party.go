package statement

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// A party is who acts or to whom it is done, as a phrase beside a verb: "the company's inspectors", "me".
type party struct {
	reading.Run
	pronoun string // in the form before a verb, "" for a noun or a name
}

// exchanged finds two parties of a verb that have changed places where the words for one of them differ: one outlet says "me", the
// other one "her" or the name.
//
// Rule: a party that is named on both sides does it on one side and has it done to it on the other, where somebody else does it;
// the verb has both parties on both sides, or the agent or nobody behind a passive. Of two pronouns the one of another person than the
// speaker is known again by its gender.
//
//	"The chairman offered me the job."   she had offered the chairman the job                      changed
//	"The firm's lawyers warned us."      the lawyers had been warned by the council                changed
//	"He wrote to me last week."          she had written to him last week                          changed
//	"He wrote to me last week."          he had written to her last week                           the same
//
// It fails where a party is far from its verb, and for two men or two women.
func exchanged(p *reading.Pair, i, j int) (change.Change, bool) {
	passiveX, passiveY := passive(p.X, i), passive(p.Y, j)
	switch {
	case passiveX && passiveY:
		return change.Change{}, false
	case passiveX:
		c, ok := suffers(p.Mirror(), j, i)
		return c.Mirrored(p), ok
	case passiveY:
		return suffers(p, i, j)
	}
	sx, ox := actor(p.X, i), patient(p.X, i)
	sy, oy := actor(p.Y, j), patient(p.Y, j)
	if sx.Empty() || ox.Empty() || sy.Empty() || oy.Empty() {
		return change.Change{}, false
	}
	m := p.Mirror()
	turned := shared(p, sx, oy) && !shared(p, sx, sy) && !shared(p, ox, oy) ||
		shared(m, sy, ox) && !shared(p, sx, sy) && !shared(p, ox, oy) || turnedPronouns(p, sx, ox, sy, oy)
	if !turned {
		return change.Change{}, false
	}
	return rolesChange(p, sx.Cover(ox.Run), sy.Cover(oy.Run)), true
}

// suffers judges verb i of x, which acts, and verb j of y, a passive: the one who does it in x has it done to them in y.
func suffers(p *reading.Pair, i, j int) (change.Change, bool) {
	sx, ox, sy := actor(p.X, i), patient(p.X, i), actor(p.Y, j)
	if sx.Empty() || ox.Empty() || sy.Empty() || !shared(p, sx, sy) || shared(p, ox, sy) || participle(p, i, j, sx, ox) {
		return change.Change{}, false
	}
	y := reading.Run{Start: sy.Start, End: j + 1}
	if by := agentOf(p.Y, j); by >= 0 {
		if at := (party{Run: reading.Run{Start: by, End: by + 1}}); shared(p, sx, at) {
			return change.Change{}, false
		}
		y.End = by + 1
	}
	return rolesChange(p, sx.Cover(ox.Run), y), true
}

// participle reports whether verb i of x is none that acts after all: a question ("were the bells sold"), or a participle behind its noun, as
// in "the bells sold to Lund" and "the men given medals", which have on both sides what the passive has behind it.
func participle(p *reading.Pair, i, j int, sx, ox party) bool {
	asked := sx.Start > 0 && mark.AuxiliaryTense(p.X.Tokens[sx.Start-1].Norm) != 0
	return asked || ox.Start > i+1 || shared(p, ox, patient(p.Y, j))
}

// shared reports whether a word that says who or what x is stands in y as well.
func shared(p *reading.Pair, x, y party) bool {
	if x.pronoun != "" || y.pronoun != "" {
		return x.pronoun == y.pronoun && p.X.Register == p.Y.Register
	}
	for i := x.Start; i < x.End; i++ {
		if !mark.Content(p.X.Tokens[i]) {
			continue
		}
		if at, ok := p.Kept(i); ok && at.Start >= y.Start && at.End <= y.End {
			return true
		}
	}
	return false
}

// turnedPronouns reports whether two pronouns have changed places between what somebody said and what is told of it: the one who is
// not the speaker is known by gender.
func turnedPronouns(p *reading.Pair, sx, ox, sy, oy party) bool {
	if p.X.Register == p.Y.Register || sx.pronoun == "" || ox.pronoun == "" || sy.pronoun == "" || oy.pronoun == "" {
		return false
	}
	sx, ox, sy, oy, ok := saidFirst(sx, ox, sy, oy)
	if !ok || sy.pronoun == oy.pronoun {
		return false
	}
	if sx.pronoun == "i" || sx.pronoun == "we" {
		return ox.pronoun == sy.pronoun
	}
	return sx.pronoun == oy.pronoun
}

// saidFirst returns the parties of the side that has the speaker's "I" or "we" and another person first, then those of the side that
// has none; ok is false if there are no such sides.
func saidFirst(sx, ox, sy, oy party) (_, _, _, _ party, ok bool) {
	first := func(a, b party) bool {
		one, two := a.pronoun == "i" || a.pronoun == "we", b.pronoun == "i" || b.pronoun == "we"
		return one != two
	}
	switch x, y := first(sx, ox), first(sy, oy); {
	case x && !y:
		return sx, ox, sy, oy, true
	case y && !x:
		return sy, oy, sx, ox, true
	}
	return sx, ox, sy, oy, false
}

// actor returns the party before the verb group of token i, empty if none stands there.
func actor(s *reading.Side, i int) party {
	k := subjectOf(s, i)
	if k < 0 {
		k = beforeApposition(s, i)
	}
	if k < 0 {
		return party{}
	}
	if mark.PronounSubject(s.Tokens[k].Norm) {
		return party{reading.Run{Start: k, End: k + 1}, s.Tokens[k].Norm}
	}
	start := k
	for start > 0 && k-start < partyReach && s.Cuts(start) == 0 && inParty(s.Tokens[start-1]) {
		start--
	}
	return party{Run: reading.Run{Start: start, End: k + 1}}
}

// partyReach is how many words of a party are looked at: "the company's two oldest safety inspectors".
const partyReach = 6

// inParty reports whether t can stand inside the phrase for a party.
func inParty(t normalize.Token) bool {
	return mark.Content(t) || mark.Determiner(t.Norm) || t.Norm == "'s" || name.DefaultLists().Title(t.Norm) != ""
}

// beforeApposition returns the last word of the party before the apposition that ends before the verb group of token i: "the
// minister, Ada Lind, [had called]"; -1 if there is none.
func beforeApposition(s *reading.Side, i int) int {
	end := i
	for end > 0 && i-end < subjectReach && s.Cuts(end) == 0 && (mark.AuxiliaryTense(s.Tokens[end-1].Norm) != 0 || isBe(s.Tokens[end-1].Norm) || s.Tokens[end-1].Class == normalize.Modal) {
		end--
	}
	if end == 0 || s.Cuts(end) == 0 {
		return -1
	}
	for k := end - 1; k > 0 && end-k <= partyReach; k-- {
		if s.Cuts(k) == 0 || !mark.Wordy(s.Tokens[k]) {
			continue
		}
		for k--; k >= 0 && !mark.Wordy(s.Tokens[k]); k-- {
		}
		if k >= 0 && mark.Content(s.Tokens[k]) {
			return k
		}
		return -1
	}
	return -1
}

// patient returns the party behind verb i, at once or behind a "to", empty if none stands there.
func patient(s *reading.Side, i int) party {
	k := i + 1
	if k < len(s.Tokens) && s.Tokens[k].Norm == "to" {
		k++
	}
	if k >= len(s.Tokens) || s.Cuts(k) > 0 {
		return party{}
	}
	w := s.Tokens[k].Norm
	if form := mark.SubjectForm(w); form != "" {
		return party{reading.Run{Start: k, End: k + 1}, form}
	}
	if w == "her" && (k+1 == len(s.Tokens) || !mark.Content(s.Tokens[k+1]) || mark.IsNumber(s.Tokens[k+1])) {
		return party{reading.Run{Start: k, End: k + 1}, "she"}
	}
	end := k
	for end < len(s.Tokens) && end-k < partyReach && (end == k || s.Cuts(end) == 0 && !circumstance(s, end)) && inParty(s.Tokens[end]) {
		end++
	}
	if !slices.ContainsFunc(s.Tokens[k:end], somebodyOrThing) {
		return party{}
	}
	return party{Run: reading.Run{Start: k, End: end}}
}

// circumstance reports whether token i of s says when or how often, so that the party before it has ended: "twice", "yesterday".
func circumstance(s *reading.Side, i int) bool {
	return mark.IsNumber(s.Tokens[i]) || slices.ContainsFunc(s.Marks, func(m mark.Mark) bool {
		return m.Start == i && (m.Facet == finding.Time || m.Facet == finding.Number)
	})
}

// somebodyOrThing reports whether t can name whoever or whatever something is done to.
func somebodyOrThing(t normalize.Token) bool {
	return mark.Content(t) && !mark.IsNumber(t) && !strings.HasSuffix(t.Norm, "ly")
}

// elsewhereExchanged looks for the exchange where a verb stands several times, and the links of the words, which follow their order, tie it
// to another deed: "A helps B, and B helps C" / "B helps A, and C helps B".
func elsewhereExchanged(p *reading.Pair, i int) (change.Change, bool) {
	sx, ox := actor(p.X, i), patient(p.X, i)
	if sx.Empty() || ox.Empty() || sx.pronoun != "" || ox.pronoun != "" || passive(p.X, i) {
		return change.Change{}, false
	}
	found := change.Change{}
	ok := false
	for k := range p.Y.Tokens {
		if p.Y.Tokens[k].Stem != p.X.Tokens[i].Stem || !verbal(p.Y, k) || passive(p.Y, k) {
			continue
		}
		sy, oy := actor(p.Y, k), patient(p.Y, k)
		switch {
		case sy.Empty() || oy.Empty() || sy.pronoun != "" || oy.pronoun != "":
		case sameHead(p, sx, sy) && sameHead(p, ox, oy):
			return found, false // it stands there as it is
		case sameHead(p, sx, oy) && sameHead(p, ox, sy):
			found, ok = rolesChange(p, sx.Cover(ox.Run), sy.Cover(oy.Run)), true
		}
	}
	return found, ok
}

// sameHead reports whether two parties end in the same word.
func sameHead(p *reading.Pair, x, y party) bool {
	return p.X.Tokens[x.End-1].Stem == p.Y.Tokens[y.End-1].Stem
}
