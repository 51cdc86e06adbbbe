package name

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/normalize/translit"
)

// Compare compares two names with the embedded lists.
func Compare(a, b string) Verdict { return DefaultLists().Compare(a, b) }

// Compare decides whether a and b can name one bearer. It is symmetric, and a name is identical to itself.
//
// Known symbols go first: places and organisations are the same only if the lists say so. Persons are compared word by word;
// the weakest pair of words decides, and a word without a counterpart on both sides parts the names.
func (l *Lists) Compare(a, b string) Verdict {
	if v, ok := l.compareSymbols(a, b); ok {
		return v
	}
	return l.compareParsed(l.parsed(a), l.parsed(b))
}

// A parsed is one written name with what is made of it for comparisons.
type parsed struct {
	form
	text    string
	letters string // folded, single-spaced
	main    []word // the words that are no particles
}

func (l *Lists) parsed(s string) parsed {
	f := l.parse(s)
	p := parsed{form: f, text: s, letters: singleSpaced(fold.Letters(s)), main: f.main()}
	for i := range len(p.main) - 1 {
		pair := joinWords(p.main[i], p.main[i+1])
		p.main[i].pair = &pair
	}
	return p
}

func singleSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// compare is Compare of names taken apart.
func (l *Lists) compare(a, b parsed) Verdict {
	if v, ok := l.compareSymbols(a.text, b.text); ok {
		return v
	}
	return l.compareParsed(a, b)
}

// compareParsed compares names that are no symbols, part by part.
func (l *Lists) compareParsed(a, b parsed) Verdict {
	if b.text < a.text {
		a, b = b, a
	}
	if a.letters != "" && a.letters == b.letters {
		return verdict(Identical, 1, "the same letters after folding case and marks")
	}
	v := l.comparePersons(a, b)
	if v.Relation == Identical {
		return v
	}
	if syllables, ok := l.compareSyllables(a.form, b.form); ok && syllables.Same() != v.Same() && (syllables.Same() || v.Relation == Spelling && !v.Partial) {
		return syllables
	}
	return v
}

// compareSymbols compares equal names, and names that are known as symbols: places, demonyms, organisations.
func (l *Lists) compareSymbols(a, b string) (Verdict, bool) {
	if a == b {
		return verdict(Identical, 1, "the same letters"), true
	}
	if b < a {
		a, b = b, a
	}
	bodyA, bodyB := l.bodies[fold.Phrase(a)], l.bodies[fold.Phrase(b)]
	if bodyA != "" && bodyA == bodyB {
		return verdict(Spelling, .99, fmt.Sprintf("both mean %s", bodyA)), true
	}
	pa, okA := l.places.Lookup(a)
	pb, okB := l.places.Lookup(b)
	da, db := l.places.People(a), l.places.People(b)
	switch {
	case okA && okB && pa == pb:
		return verdict(Spelling, .99, fmt.Sprintf("both mean %s", pa.Name)), true
	case okA && okB:
		return verdict(Different, 0, fmt.Sprintf("%s and %s are two places", pa.Name, pb.Name)), true
	case da != "" && da == db:
		return verdict(Spelling, .95, "both mean the people of "+da), true
	case da != "" && db != "", da != "" && okB, db != "" && okA:
		return verdict(Different, 0, "a people and a place, or two peoples"), true
	case bodyA != "" && bodyB != "", bodyA != "" && okB, bodyB != "" && okA:
		return verdict(Different, 0, "two known bodies"), true
	case (okA || okB) && romanized(a, b):
		return verdict(Transliteration, scoreTable, "one is the other in Latin letters"), true
	case okA && pa.Kind <= place.Capital && !l.Given(a), okB && pb.Kind <= place.Capital && !l.Given(b):
		return verdict(Different, .02, "the name of a country or a capital is never compared by letters"), true
	}
	return Verdict{}, false
}

// romanized reports whether one of two names is a table's romanization of the other.
func romanized(a, b string) bool {
	if latin(a) == latin(b) {
		return false
	}
	if latin(a) {
		a, b = b, a
	}
	return slices.ContainsFunc(translit.Forms(a, ""), func(form string) bool { return fold.Letters(form) == fold.Letters(b) })
}

// comparePersons compares two parsed names word by word.
func (l *Lists) comparePersons(x, y parsed) Verdict {
	xs, ys := x.main, y.main
	if len(xs) == 0 || len(ys) == 0 {
		return verdict(Unresolved, 0, "one of the two has no word of a name")
	}
	if l.acronym(xs, y.words) || l.acronym(ys, x.words) {
		if l.person(x.form) || l.person(y.form) {
			return verdict(Unresolved, scoreInitials, "one is the initials of the other, a person")
		}
		return verdict(Nickname, scoreAcronym, "one is the initials of the other")
	}
	al := l.align(xs, ys)
	if len(al.links) == 0 {
		return l.unlike(xs, ys)
	}
	if x.generation != "" && y.generation != "" && x.generation != y.generation {
		return verdict(Different, .15, fmt.Sprintf("%s and %s are two generations", x.generation, y.generation))
	}
	return l.weigh(x.form, y.form, xs, ys, al)
}

// Scores of initials: WFP for World Food Programme, though others may have the same; LMH for Laura May Hale, as for many people.
const (
	scoreAcronym  = .8
	scoreInitials = .5
)

// person reports whether f is a given name with others behind it and names no body: Anna Roe Stone, but not Christian Democratic
// Union. Of people "Jr." tells enough.
func (l *Lists) person(f form) bool {
	return l.Given(f.words[0].raw) && l.LastHead(f.words[len(f.words)-1].raw) != "body" && f.generation == ""
}

// acronym reports whether short is one word of three to five capitals, the initials of the words of a name; particles and "of" may be among
// them or not. A surname or a given name in capitals is none.
func (l *Lists) acronym(short, long []word) bool {
	if len(short) != 1 || len(long) < 3 {
		return false
	}
	letters := short[0].raw
	if len(l.surnames[fold.Letters(letters)]) > 0 || len(l.syllables.surnames[fold.Letters(letters)]) > 0 || l.Given(letters) {
		return false // LEE and Laura Ellen Evans
	}
	if len(letters) < 3 || len(letters) > longestAcronym || strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return false
	}
	for _, w := range long {
		letter := strings.ToUpper(string(first(w.raw)))
		if rest, ok := strings.CutPrefix(letters, letter); ok {
			letters = rest
		} else if !w.optional() {
			return false
		}
	}
	return letters == ""
}

const longestAcronym = 5 // letters

// optional reports whether an acronym may pass w over.
func (w word) optional() bool { return w.particle.kind != "" || linking(w.raw) || w.joined }

// linking reports whether a word of a body's name has no letter in its acronym.
func linking(w string) bool {
	return w == "of" || w == "for" || w == "and" || w == "the" || w == "on" || w == "in"
}

// align ties the words of two names, as freely as their company allows.
func (l *Lists) align(xs, ys []word) alignment {
	if min(len(xs), len(ys)) == 1 {
		return l.alignWords(xs, ys, alone)
	}
	al := l.alignWords(xs, ys, beside)
	switch carried(al) {
	case 0:
		if xs[0].foreign != ys[0].foreign && len(al.restX)+len(al.restY) == 0 {
			return al // all words agree, each as far as two alphabets let it
		}
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
func (l *Lists) unlike(xs, ys []word) Verdict {
	best := tie{why: "no word in common"}
	for _, x := range xs {
		for _, y := range ys {
			if t := l.compareWords(x, y, alone); t.score > best.score {
				best = t
			}
		}
	}
	if best.relation == Unresolved && best.score >= .45 && len(xs) == 1 && len(ys) == 1 {
		return verdict(Unresolved, best.score, best.why)
	}
	return verdict(Different, best.score/2, best.why)
}

// weigh judges aligned names.
func (l *Lists) weigh(x, y form, xs, ys []word, al alignment) Verdict {
	restX, restY := heavy(al.restX), heavy(al.restY)
	if len(restX) > 0 && len(restY) > 0 && !l.repeats(al.restX, xs, ys) && !l.repeats(al.restY, ys, xs) {
		return l.conflict(restX, restY)
	}
	if x, y, ok := initialConflict(al.restX, al.restY); ok {
		return verdict(Different, .25, fmt.Sprintf("the initial %s does not fit %s", x, y))
	}
	if x, y, ok := initialForSurname(xs, ys, al); ok {
		if l.Given(y) {
			return verdict(Unresolved, .4, fmt.Sprintf("%s may be a second given name that %s stands for, or a surname", y, x))
		}
		return verdict(Different, .2, fmt.Sprintf("%s is a middle initial, and %s a surname", x, y))
	}
	if w, initial, ok := initialForWhole(xs, ys, al); ok && !l.Given(w) {
		return verdict(Different, .25, fmt.Sprintf("%s is no surname that the initial %s stands for", w, initial))
	}
	if allInitials(xs) != allInitials(ys) && len(al.links) > 1 {
		return verdict(Unresolved, scoreInitials, "one form is initials alone, as many people have them")
	}
	if onlyInitials(xs, ys, al) {
		return verdict(Unresolved, .4, "nothing but initials agree")
	}
	if initialMore(xs, ys, al) {
		return verdict(Unresolved, .5, "both forms have initials, and one has more")
	}
	if numberless(x, al.restY) || numberless(y, al.restX) {
		return verdict(Different, .15, "two numbers of a ruler")
	}
	if k, ok := l.otherSurname(xs, ys, al); ok {
		return verdict(Different, .2, fmt.Sprintf("%s and %s are two surnames", xs[k.x].raw, ys[k.y].raw))
	}
	if p, q := patronymics(al.restX), patronymics(al.restY); len(p) > 0 && len(q) > 0 {
		return verdict(Different, .2, fmt.Sprintf("%s and %s are two patronymics", p[0].raw, q[0].raw))
	}
	v := Verdict{Relation: Identical, Score: 1}
	slices.SortStableFunc(al.links, func(a, b link) int { return cmp.Compare(a.score, b.score) })
	for _, k := range al.links {
		v.Score = min(v.Score, k.score)
		v.Relation = max(v.Relation, k.relation) // the constants stand in the order of what they say
		v.Partial = v.Partial || k.partial
		v.Evidence = append(v.Evidence, reason(true, k.score, k.why))
	}
	l.shorten(&v, xs, ys, al)
	judgeGeneration(&v, x, y, xs, ys)
	return v
}

// judgeGeneration doubts v where one form has a "Jr." or a number and the other, which says as much otherwise, has none: a father and
// his son, or one man. Where the form with it is the more formal one (Joseph R. Biden Jr., Joe Biden), the other leaves out
// more than that.
func judgeGeneration(v *Verdict, x, y form, xs, ys []word) {
	if x.generation != "" {
		x, y, xs, ys = y, x, ys, xs
	}
	if x.generation != "" || y.generation == "" || !v.Same() {
		return
	}
	if len(ys) > len(xs) || v.Relation == Nickname {
		v.Score -= .05
		v.Evidence = append(v.Evidence, Evidence{For: false, Text: "only one form tells the generation", Weight: .05})
		return
	}
	v.doubt(.6, "only one form tells the generation: a father and a son, or one man")
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

// initialForSurname finds an initial between the names of one form that is tied to a word of the other, while the surname behind it is left
// over: Anna C. Roe, Anna Cole; James C. Roe, Carl James.
func initialForSurname(xs, ys []word, al alignment) (x, y string, found bool) {
	takes := func(a, b word, end, length int, rest []word) bool {
		return a.initial && !b.initial && !b.patronymic && end < length &&
			slices.ContainsFunc(heavy(rest), func(w word) bool { return !w.joined && w.particle.kind == "" })
	}
	for _, k := range al.links {
		switch a, b := xs[k.x], ys[k.y]; {
		case k.x > 0 && takes(a, b, k.xEnd, len(xs), al.restX):
			return a.raw, b.raw, true
		case k.y > 0 && takes(b, a, k.yEnd, len(ys), al.restY):
			return b.raw, a.raw, true
		}
	}
	return "", "", false
}

// initialForWhole finds a form of one word that only an initial of the other form stands for, beside a surname: Lind, L. Roe.
func initialForWhole(xs, ys []word, al alignment) (w, initial string, found bool) {
	if len(al.links) != 1 {
		return "", "", false
	}
	x, y := xs[al.links[0].x], ys[al.links[0].y]
	switch {
	case len(xs) == 1 && !x.initial && y.initial && len(heavy(al.restY)) > 0:
		return x.raw, y.raw, true
	case len(ys) == 1 && !y.initial && x.initial && len(heavy(al.restX)) > 0:
		return y.raw, x.raw, true
	}
	return "", "", false
}

// allInitials reports whether a name is nothing but initials: J. R.
func allInitials(words []word) bool {
	return !slices.ContainsFunc(words, func(w word) bool { return !w.initial })
}

// onlyInitials reports whether every tie is one of an initial, and a surname is tied to one that stands inside the other form: J. J. Marsh,
// Jeffrey M. Jones. Anna S. and A. Sommer are tied from end to end.
func onlyInitials(xs, ys []word, al alignment) bool {
	words := func(k link) bool { return !xs[k.x].initial && !ys[k.y].initial }
	inside := func(k link) bool { return (k.xEnd == len(xs)) != (k.yEnd == len(ys)) }
	return len(al.links) > 1 && !slices.ContainsFunc(al.links, words) && slices.ContainsFunc(al.links, inside)
}

// initialMore reports whether an initial is left over although initials of both forms agree, beside words that agree: George W., George H. W.
func initialMore(xs, ys []word, al alignment) bool {
	words, initials := 0, 0
	for _, k := range al.links {
		switch {
		case xs[k.x].initial && ys[k.y].initial:
			initials++
		case !xs[k.x].initial && !ys[k.y].initial:
			words++
		}
	}
	left := slices.ContainsFunc(append(slices.Clone(al.restX), al.restY...), func(w word) bool { return w.initial })
	return left && initials > 0 && words > 1
}

// otherSurname finds the surnames of two names that only a list of given names ties, while the names before them agree: Anna Martin,
// Anna Marty; Anna Kelly, Anna Kelley.
func (l *Lists) otherSurname(xs, ys []word, al alignment) (link, bool) {
	front := slices.ContainsFunc(al.links, func(k link) bool { return k.x == 0 && k.y == 0 && k.score >= scoreNick })
	i := slices.IndexFunc(al.links, func(k link) bool {
		if k.x == 0 || k.y == 0 || k.xEnd < len(xs) || k.yEnd < len(ys) || k.xEnd-k.x > 1 || k.yEnd-k.y > 1 {
			return false
		}
		x, y := l.surnames[xs[k.x].keys[0]], l.surnames[ys[k.y].keys[0]]
		return k.relation == Nickname || k.relation == Spelling && x != nil && y != nil && !meet(x, y)
	})
	if !front || i < 0 {
		return link{}, false
	}
	return al.links[i], true
}

// numberless reports whether x has a Roman number and the other form the number one, which reads as an initial: John Paul I.
func numberless(x form, rest []word) bool {
	return strings.Trim(x.generation, "ivx") == "" && x.generation != "" && len(rest) == 1 && rest[0].raw == "I"
}

// heavy returns the words that a name cannot drop without a trace: no initials, no patronymics.
func heavy(words []word) []word {
	return slices.DeleteFunc(slices.Clone(words), func(w word) bool { return w.initial || w.patronymic })
}

func patronymics(words []word) []word {
	return slices.DeleteFunc(slices.Clone(words), func(w word) bool { return !w.patronymic })
}

// repeats reports whether every one of rest, words of the form own, only says again what stands in words. A surname does not: Chris Christie
// is not Chris Cox.
func (l *Lists) repeats(rest, own, words []word) bool {
	surname := own[len(own)-1].raw
	for _, r := range rest {
		if r.raw == surname || !slices.ContainsFunc(words, func(w word) bool { return l.compareWords(r, w, alone).score >= scoreNick }) {
			return false
		}
	}
	return true
}

// conflict is the answer for names that each have a word the other lacks.
func (l *Lists) conflict(restX, restY []word) Verdict {
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
	return verdict(Different, min(.45, best.score*.7), best.why)
}

// shorten marks v where one form names less, and doubts it where the words that agree carry too little.
func (l *Lists) shorten(v *Verdict, xs, ys []word, al alignment) {
	if len(al.restX)+len(al.restY) == 0 {
		return
	}
	short, long, rest := xs, ys, al.restY
	if len(ys) < len(xs) {
		short, long, rest = ys, xs, al.restX
	}
	v.Partial = true
	if len(al.links) != 1 || len(short) != 1 || len(long) < 2 {
		v.Score *= .98
		v.note("one form names less")
		if l.body(long) && l.inside(xs, ys, al) {
			v.doubt(.5, "two bodies may differ by a word")
			return
		}
		if carried(al) == 0 {
			v.doubt(.6, "the words that agree carry too little")
		}
		return
	}
	v.note("one form has a single word")
	last := l.compareWords(short[0], long[len(long)-1], alone).score >= v.Score
	switch {
	case rest[len(rest)-1].joined || slices.ContainsFunc(long, func(w word) bool { return w.joined }):
		v.doubt(.4, "half of a double name")
	case !last && l.Given(short[0].keys[0]):
		v.doubt(.5, "a given name alone")
	case !last:
		v.Score = min(v.Score, .8)
	default:
		v.Score = min(v.Score, .9)
	}
}

// body reports whether the words name a body: Labour Party, Bank of England.
func (l *Lists) body(words []word) bool {
	for i, w := range words {
		if (i+1 == len(words) || words[i+1].raw == "of") && l.LastHead(w.raw) == "body" {
			return true
		}
	}
	return false
}

// inside reports whether a word without a counterpart stands behind one that has one, and is not the kind of body: Unionist in Democratic
// Unionist Party. Before them it says whose body it is (UN Security Council).
func (l *Lists) inside(xs, ys []word, al alignment) bool {
	var usedX, usedY [maxWords]bool
	for _, k := range al.links {
		for i := k.x; i < k.xEnd; i++ {
			usedX[i] = true
		}
		for j := k.y; j < k.yEnd; j++ {
			usedY[j] = true
		}
	}
	lost := func(words []word, used [maxWords]bool) bool {
		seen := false
		for i, w := range words {
			if seen && !used[i] && l.LastHead(w.raw) == "" && w.keys[0] != "affairs" && !linking(w.raw) {
				return true
			}
			seen = seen || used[i]
		}
		return false
	}
	return lost(xs, usedX) || lost(ys, usedY)
}

// note adds what weighs little.
func (v *Verdict) note(text string) {
	v.Evidence = append(v.Evidence, Evidence{For: true, Text: text, Weight: .1})
}

// doubt leaves v open, with the reason in the first place.
func (v *Verdict) doubt(score float64, why string) {
	v.Relation, v.Score = Unresolved, min(v.Score, score)
	v.Evidence = append([]Evidence{reason(false, v.Score, why)}, v.Evidence...)
}
