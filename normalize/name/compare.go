package name

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize/translit"
)

// A Matcher compares names. Its zero value uses the embedded lists. It is safe for concurrent use once set.
type Matcher struct {
	Lists *Lists // nil = the embedded lists
}

func (m *Matcher) lists() *Lists {
	if m.Lists != nil {
		return m.Lists
	}
	return DefaultLists()
}

// Compare compares two names with the embedded lists.
func Compare(a, b string) Match {
	var m Matcher
	return m.Compare(a, b)
}

// Compare decides whether a and b can name one bearer. It is symmetric, and a name is identical to itself.
//
// Known symbols go first: places and organisations are the same only if the lists say so. Persons are compared word by word;
// the weakest pair of words decides, and a word without a counterpart on both sides parts the names.
func (m *Matcher) Compare(a, b string) Match {
	if b < a {
		a, b = b, a
	}
	if a == b {
		return Match{Identical, 1, []string{"the same letters"}}
	}
	l := m.lists()
	if match, ok := l.compareSymbols(a, b); ok {
		return match
	}
	x, y := l.parse(a), l.parse(b)
	if key := strings.Join(strings.Fields(fold(a)), " "); key != "" && key == strings.Join(strings.Fields(fold(b)), " ") {
		return Match{Identical, 1, []string{"the same letters after folding case and marks"}}
	}
	return l.comparePersons(x, y)
}

// compareSymbols compares names that are known as symbols: places, demonyms, organisations.
func (l *Lists) compareSymbols(a, b string) (Match, bool) {
	bodyA, bodyB := l.bodies[foldPlace(a)], l.bodies[foldPlace(b)]
	if bodyA != "" && bodyA == bodyB {
		return Match{Spelling, .99, []string{fmt.Sprintf("both mean %s", bodyA)}}, true
	}
	pa, okA := l.places.Lookup(a)
	pb, okB := l.places.Lookup(b)
	da, db := l.demonyms[fold(a)], l.demonyms[fold(b)]
	switch {
	case okA && okB && pa == pb:
		return Match{Spelling, .99, []string{fmt.Sprintf("both mean %s", pa.Name)}}, true
	case okA && okB:
		return Match{Different, 0, []string{fmt.Sprintf("%s and %s are two places", pa.Name, pb.Name)}}, true
	case da != "" && da == db:
		return Match{Spelling, .95, []string{"both mean the people of " + da}}, true
	case da != "" && db != "", da != "" && okB, db != "" && okA:
		return Match{Different, 0, []string{"a people and a place, or two peoples"}}, true
	case bodyA != "" && bodyB != "", bodyA != "" && okB, bodyB != "" && okA:
		return Match{Different, 0, []string{"two known bodies"}}, true
	case (okA || okB) && romanized(a, b):
		return Match{Transliteration, scoreTable, []string{"one is the other in Latin letters"}}, true
	case okA && pa.Kind <= Capital && !l.given.known(foldGiven(a)), okB && pb.Kind <= Capital && !l.given.known(foldGiven(b)):
		return Match{Different, .02, []string{"the name of a country or a capital is never compared by letters"}}, true
	}
	return Match{}, false
}

// romanized reports whether one of two names is a table's romanization of the other.
func romanized(a, b string) bool {
	if latin(a) == latin(b) {
		return false
	}
	if latin(a) {
		a, b = b, a
	}
	return slices.ContainsFunc(translit.Forms(a, ""), func(form string) bool { return fold(form) == fold(b) })
}

// comparePersons compares two parsed names word by word.
func (l *Lists) comparePersons(x, y form) Match {
	xs, ys := x.main(), y.main()
	if len(xs) == 0 || len(ys) == 0 {
		return Match{Verdict: Unsure, Score: 0, Why: []string{"one of the two has no word of a name"}}
	}
	al := l.align(xs, ys)
	if len(al.links) == 0 {
		return l.unlike(xs, ys)
	}
	if x.generation != "" && y.generation != "" && x.generation != y.generation {
		return Match{Different, .15, []string{fmt.Sprintf("%s and %s are two generations", x.generation, y.generation)}}
	}
	return l.weigh(x, y, xs, ys, al)
}

// align ties the words of two names, as freely as their company allows.
func (l *Lists) align(xs, ys []word) alignment {
	if min(len(xs), len(ys)) == 1 {
		return l.alignWords(xs, ys, alone)
	}
	al := l.alignWords(xs, ys, beside)
	switch carried(al) {
	case 0:
		return l.alignWords(xs, ys, alone)
	case 1, 2:
		return al
	}
	return l.alignWords(xs, ys, amongst)
}

// carried counts the links that are sure by themselves, so that a doubtful one beside them may count too.
func carried(al alignment) int {
	n := 0
	for _, k := range al.links {
		if k.score >= scoreNick {
			n++
		}
	}
	return n
}

// unlike is the answer for names without a word in common.
func (l *Lists) unlike(xs, ys []word) Match {
	best := tie{why: "no word in common"}
	for _, x := range xs {
		for _, y := range ys {
			if t := l.compareWords(x, y, alone); t.score > best.score {
				best = t
			}
		}
	}
	if best.verdict == Unsure && best.score >= .45 && len(xs) == 1 && len(ys) == 1 {
		return Match{Unsure, best.score, []string{best.why}}
	}
	return Match{Different, best.score / 2, []string{best.why}}
}

// weigh judges aligned names.
func (l *Lists) weigh(x, y form, xs, ys []word, al alignment) Match {
	restX, restY := heavy(al.restX), heavy(al.restY)
	if len(restX) > 0 && len(restY) > 0 && !l.repeats(al.restX, ys) && !l.repeats(al.restY, xs) {
		return l.conflict(restX, restY)
	}
	if x, y, ok := initialConflict(al.restX, al.restY); ok {
		return Match{Different, .25, []string{fmt.Sprintf("the initial %s does not fit %s", x, y)}}
	}
	if p, q := patronymics(al.restX), patronymics(al.restY); len(p) > 0 && len(q) > 0 {
		return Match{Different, .2, []string{fmt.Sprintf("%s and %s are two patronymics", p[0].raw, q[0].raw)}}
	}
	m := Match{Verdict: Identical, Score: 1}
	slices.SortStableFunc(al.links, func(a, b link) int { return cmp.Compare(a.score, b.score) })
	for _, k := range al.links {
		m.Score = min(m.Score, k.score)
		m.Verdict = gravest(m.Verdict, k.verdict)
		m.Why = append(m.Why, k.why)
	}
	l.partial(&m, xs, ys, al)
	if (x.generation == "") != (y.generation == "") && m.Same() {
		m.Score -= .05
		m.Why = append(m.Why, "only one form tells the generation")
	}
	return m
}

// initialConflict finds an initial left over on one side while a word, or another initial, is left over on the other.
func initialConflict(restX, restY []word) (x, y string, found bool) {
	for _, a := range restX {
		for _, b := range restY {
			if a.initial {
				return a.raw, b.raw, true
			}
			if b.initial {
				return b.raw, a.raw, true
			}
		}
	}
	return "", "", false
}

// gravest returns which of two verdicts says more about a match.
func gravest(a, b Verdict) Verdict {
	rank := func(v Verdict) int {
		return slices.Index([]Verdict{Identical, Spelling, Transliteration, Nickname, Partial, Unsure}, v)
	}
	if rank(b) > rank(a) {
		return b
	}
	return a
}

// heavy returns the words that a name cannot drop without a trace: no initials, no patronymics.
func heavy(words []word) []word {
	return slices.DeleteFunc(slices.Clone(words), func(w word) bool { return w.initial || w.patronymic })
}

func patronymics(words []word) []word {
	return slices.DeleteFunc(slices.Clone(words), func(w word) bool { return !w.patronymic })
}

// repeats reports whether every one of rest only says again what stands in words.
func (l *Lists) repeats(rest, words []word) bool {
	for _, r := range rest {
		if !slices.ContainsFunc(words, func(w word) bool { return l.compareWords(r, w, alone).score >= scoreNick }) {
			return false
		}
	}
	return true
}

// conflict is the answer for names that each have a word the other lacks.
func (l *Lists) conflict(restX, restY []word) Match {
	best := tie{}
	for _, x := range restX {
		for _, y := range restY {
			if t := l.compareWords(x, y, beside); t.score > best.score {
				best = t
			}
		}
	}
	if best.why == "" {
		best.why = fmt.Sprintf("%s and %s have nothing in common", restX[0].raw, restY[0].raw)
	}
	return Match{Different, min(.45, best.score*.7), []string{best.why}}
}

// partial marks a match in which one form names less, and doubts it where the words that agree carry too little.
func (l *Lists) partial(m *Match, xs, ys []word, al alignment) {
	short, long, rest := xs, ys, al.restY
	if len(ys) < len(xs) {
		short, long, rest = ys, xs, al.restX
	}
	if len(al.restX)+len(al.restY) == 0 {
		return
	}
	if len(al.links) == 1 && len(short) == 1 && len(long) > 1 {
		m.Why = append(m.Why, "one form has a single word")
		last := l.compareWords(short[0], long[len(long)-1], alone).score >= m.Score
		switch {
		case rest[len(rest)-1].joined || slices.ContainsFunc(long, func(w word) bool { return w.joined }):
			m.Verdict, m.Score = Unsure, .4
		case !last && l.given.known(short[0].keys[0]):
			m.Verdict, m.Score = Unsure, .5
		case !last:
			m.Verdict, m.Score = Partial, min(m.Score, .8)
		default:
			m.Verdict, m.Score = Partial, min(m.Score, .9)
		}
		return
	}
	m.Verdict = gravest(m.Verdict, Partial)
	m.Score *= .98
	m.Why = append(m.Why, "one form names less")
	if carried(al) == 0 {
		m.Verdict, m.Score = Unsure, min(m.Score, .6)
	}
}
