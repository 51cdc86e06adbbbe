package statement

import (
	"embed"
	"slices"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/internal/tsv"
	"github.com/quotecheck/quotecheck/normalize"
)

//go:embed data
var data embed.FS

// universals maps a denial of everybody or everything to the words for all of them: data/contrary.tsv.
var universals = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for row := range tsv.Rows(data, "data/contrary.tsv") {
		m[row[0]] = tsv.Entries(row[1])
	}
	return m
})

// A contrary is one statement in two turns: who does it, and the verb, on both sides.
type contrary struct {
	x, y      reading.Run
	none, all int // the tokens behind the words that say of how many
}

// Contrary drops what was found where one side says of none what the other says the opposite of of all: two turns that make one
// statement.
//
// Rule: one side begins a clause with "none", "no", "nobody" and the like, the other one with "all", "every" or a bare plural, those who
// do it are the same, and their verbs, right behind them, are opposites. Neither side denies anything besides. Only what was found of
// those words is dropped, and only what is of the denial, of "all" and of the verb.
//
// Example: "None of the pumps failed." / "All the pumps held." Counter-example: "None of the pumps failed." / "All the pumps
// failed."; "None of the pumps failed." / "All but one held."; "I have no money and am poor." / "I have money and am rich." It fails
// where the opposite is no single word.
func Contrary(p *reading.Pair, list []change.Change) []change.Change {
	for _, q := range []*reading.Pair{p, p.Mirror()} {
		if k, ok := noneAgainstAll(q); ok {
			return slices.DeleteFunc(slices.Clone(list), func(c change.Change) bool {
				if q != p {
					c.X, c.Y = c.Y, c.X
				}
				return k.explains(q, c)
			})
		}
	}
	return list
}

// explains reports whether c tells of nothing but the two turns.
func (k contrary) explains(p *reading.Pair, c change.Change) bool {
	for _, t := range c.Types() {
		switch t.Facet {
		case finding.Negation, finding.Quantifier:
		case finding.Wording:
			if t.Kind != finding.Altered {
				return false
			}
		default: // "of the", no more
			if t.Facet != 0 || contentBehind(p.X, c.X, k.none) || contentBehind(p.Y, c.Y, k.all) {
				return false
			}
		}
	}
	return k.x.Start <= c.X.Start && c.X.End <= k.x.End && k.y.Start <= c.Y.Start && c.Y.End <= k.y.End
}

// contentBehind reports whether r has a word of content at token from or later.
func contentBehind(s *reading.Side, r reading.Run, from int) bool {
	r.Start = max(r.Start, from)
	return !r.Empty() && s.Contents(r) > 0
}

// noneAgainstAll returns what makes x, which denies it of all, and y contrary; ok is false if they are not.
func noneAgainstAll(p *reading.Pair) (k contrary, ok bool) {
	if plainDenials(p.X) != 1 || plainDenials(p.Y) != 0 {
		return k, false
	}
	for _, l := range p.Links {
		if l.Relation != align.Antonym || l.XEnd != l.X+1 || l.YEnd != l.Y+1 {
			continue
		}
		x, y := clauseStart(p.X, l.X), clauseStart(p.Y, l.Y)
		none := denial(p.X, x)
		whoX, okX := doerBetween(p.X, x+none, l.X)
		if none == 0 || !okX {
			continue
		}
		all := 0
		if slices.Contains(universals()[strings.Join(normsOf(p.X.Tokens[x:x+none]), " ")], p.Y.Tokens[y].Norm) {
			all = 1
		}
		whoY, okY := doerBetween(p.Y, y+all, l.Y)
		if okY && sameNoun(p, whoX, whoY) && (all > 0 || barePlural(p.Y, y, whoY)) {
			return contrary{reading.Run{Start: x, End: l.XEnd}, reading.Run{Start: y, End: l.YEnd}, x + none, y + all}, true
		}
	}
	return k, false
}

// plainDenials counts the words of s that deny, without the verbs of not doing: "failed to".
func plainDenials(s *reading.Side) int {
	n := 0
	for _, m := range mark.Only(s.Marks, finding.Negation) {
		if m.Class == "not" {
			n++
		}
	}
	return n
}

// clauseStart returns the first token of the clause that token i of s stands in.
func clauseStart(s *reading.Side, i int) int {
	for ; i > 0 && s.Cuts(i) == 0; i-- {
		switch s.Tokens[i-1].Norm {
		case "and", "but", "that":
			return i
		}
	}
	return i
}

// denial returns of how many tokens the denial of everybody or everything is that opens a clause of s at token i, 0 if there is none.
func denial(s *reading.Side, i int) int {
	for n := min(denialWords, len(s.Tokens)-i); n > 0; n-- {
		if _, ok := universals()[strings.Join(normsOf(s.Tokens[i:i+n]), " ")]; ok {
			return n
		}
	}
	return 0
}

// denialWords is the number of words of the longest denial in the table.
const denialWords = 3

// doerBetween returns the last word of who does what verb says, where nothing but that and auxiliaries stand from token from on; -1 if
// that alone says who: "nobody [failed]". ok is false if the verb has another subject, or is none.
func doerBetween(s *reading.Side, from, verb int) (who int, ok bool) {
	end := verb
	for end > from && auxiliary(s.Tokens[end-1]) {
		end--
	}
	if end == from {
		return -1, end < verb || finite(s, verb)
	}
	if end < from || end-from > partyReach || end == verb && !finite(s, verb) {
		return 0, false
	}
	for i := from; i < end; i++ {
		opens := i == from || i == from+1 && s.Tokens[from].Norm == "of"
		switch t := s.Tokens[i]; {
		case i > from && s.Cuts(i) > 0:
			return 0, false
		case mark.Content(t), opens && mark.Determiner(t.Norm), i == from && t.Norm == "of", i == end-1 && mark.SubjectForm(t.Norm) != "":
		default:
			return 0, false
		}
	}
	return end - 1, true
}

// finite reports whether token i of s, before which no auxiliary stands, can be the verb of its clause: it stands before no noun of its
// own, and no other verb follows. "No shop [open] on Sundays was robbed" has another one.
func finite(s *reading.Side, i int) bool {
	if i+1 < len(s.Tokens) && s.Cuts(i+1) == 0 && mark.Content(s.Tokens[i+1]) {
		return false
	}
	for k := i + 1; k < len(s.Tokens) && s.Cuts(k) == 0; k++ {
		if auxiliary(s.Tokens[k]) {
			return false
		}
	}
	return true
}

// barePlural reports whether s speaks of all by a plural without an article, from token from on to its noun.
func barePlural(s *reading.Side, from, noun int) bool {
	if noun < from || s.Cuts(from) == 0 || slices.ContainsFunc(s.Tokens[from:noun+1], func(t normalize.Token) bool { return !mark.Content(t) || mark.IsNumber(t) || t.Class == normalize.Name }) ||
		slices.ContainsFunc(mark.Only(s.Marks, finding.Quantifier), func(m mark.Mark) bool { return from <= m.Start && m.Start <= noun }) {
		return false
	}
	w := s.Tokens[noun]
	return mark.IrregularPlural(w.Norm) || strings.HasSuffix(w.Norm, "s") && w.Stem != w.Norm
}

// sameNoun reports whether token i of x and token j of y are one word for who does it, or neither side has any.
func sameNoun(p *reading.Pair, i, j int) bool {
	if i < 0 || j < 0 {
		return i == j
	}
	at, ok := p.Kept(i)
	return ok && at.Start == j
}
