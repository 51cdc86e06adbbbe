package align

import (
	"context"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/quote"
)

// Clauses are heard in their context: when the clauses before and after two clauses render the same statements, the two
// are more likely to do so than their words alone tell.
//
//	The road will open in May.      The road is to open in May.
//	We stand by that.               This remains our word.        no common word, but both follow the road
//
// The groups are made twice: first with neighbours that are alike, then with neighbours that came into one group.

// The figures behind these values: Alaska reports, 169 pairs of renderings, recall and precision of the alignment. With the
// annotated quotes as witnesses 77 and 96 % with average link alone, 83 and 95 with peak, 85 and 94 with the second round; on the
// quotes that are found 86 and 95 in all. Half of leanGrouped costs two points of recall, one half more of it a point of precision.
const (
	sameStatement = 0.32 // score from which clauses are put in one column
	peak          = 0.5  // part of the best pair in the score
	floor         = 0.12 // likeness below which a pair is not kept
	leanAlike     = 0.35 // how much of what a pair lacks neighbours that are alike make up for
	leanGrouped   = 0.2  // the same for neighbours in one group
	leastLean     = 0.18 // likeness from which neighbours help at all
	bothSides     = 1.6  // how much more neighbours on both sides are worth
	leanSummary   = 0.45 // how much is made up for by standing side by side, as a summary and the words
	namesOnly     = 0.6  // what is left of the likeness of clauses that share nothing but names: whom they are about, not what is said
	loneWord      = 0.6  // what is left of the likeness of clauses that share a single word and may have two speakers
	unsureSpeaker = 0.7  // what is left of the likeness of clauses that may have two speakers: see "Columns of chance"
	freely        = 2    // share of its neighbours' likeness from which a pair's synonyms count in full
)

// Columns of chance: of the columns found in the two ECB+ events, read by hand, 78 and 78 % of the pairs of cells were right while clauses
// of unsure speakers kept .8 of their likeness, a summary could follow the words, and a word in common was a lone one only if both clauses
// had others; 95 and 84 % without, with nothing lost on Alaska. Names alone made seven wrong pairs of 26 in the second event.

// eventFlatness makes rare and common words more equal. The documents of one event speak of little else, and the plain logarithm
// leaves too little of the very words they share: recall 77 % against 74 % at the same precision, before the rest was added.
const eventFlatness = 0.7

// group puts the units into groups that render one statement each. Every unit is in exactly one group.
func (u *units) group(ctx context.Context) ([][]int32, error) {
	if err := u.compare(ctx); err != nil {
		return nil, err
	}
	if reconciled := u.reconcile(); u.divide() || reconciled {
		if err := u.compare(ctx); err != nil {
			return nil, err
		}
	}
	groups, err := u.link(ctx, u.neighbours, leanAlike)
	if err != nil {
		return nil, err
	}
	groups, err = u.link(ctx, u.grouped(groups), leanGrouped)
	if err != nil {
		return nil, err
	}
	return u.grow(groups), nil
}

// link groups the units by their likeness and what around says of their neighbours, 0..1.
func (u *units) link(ctx context.Context, around func(i, j int) float64, lean float64) ([][]int32, error) {
	groups, err := u.inContext(around, lean).link(ctx, linkage{sameStatement, peak}, u.mayJoin)
	return u.unfold(groups), err
}

// compare finds the likeness of all pairs of units by their words.
func (u *units) compare(ctx context.Context) error {
	u.fold()
	lists := make([][]term, len(u.all))
	for _, i := range u.compared {
		lists[i] = u.all[i].terms
	}
	lx := newLexis(lists, eventFlatness, u.words)
	u.lx, u.pairs = lx, make([]map[int32]likeness, len(u.all))
	alike := func(i, j int, shared float64) float64 { return lx.likeness(shared, lx.mass[i], lx.mass[j]) }
	crowded, err := lx.candidates(ctx, u.partners(), floor, sameStatement, alike, func(i, j int) {
		x, y := &u.all[i], &u.all[j]
		c := lx.common(lx.vectors[i], lx.vectors[j])
		s := likeness{alike(i, j, c.bounded()), alike(i, j, c.free())}
		if s.free < floor || !u.mayMeet(x, y, s.free, false) {
			return
		}
		if (x.q.Speaker.Name == "" || x.q.Speaker.Name != y.q.Speaker.Name) && !knownSpeaker(&x.q.Speaker, &y.q.Speaker) {
			s.bounded *= unsureSpeaker
		}
		if contrary(x, y) {
			s.bounded = s.free
		}
		if c.names {
			s.bounded *= namesOnly
		}
		if c.lone && !knownSpeaker(&x.q.Speaker, &y.q.Speaker) {
			s.bounded *= loneWord
		}
		u.set(i, j, s.withPhrases(x, y))
	})
	u.crowded = append(u.crowded, crowded...)
	return err
}

// partners returns how many partners one clause is compared with. Each document may render a statement a few times, and hundreds of
// documents do so hundreds of times; but a clause of two long records that shares a word with thousands needs no more than the best.
func (u *units) partners() int {
	const perWitness, least, most = 16, 64, 512
	return min(max(perWitness*len(u.ws), least), most)
}

// A likeness says how alike two units are by their words.
type likeness struct {
	bounded float64 // synonyms count as far as equal words back them
	free    float64 // synonyms count in full
}

func (u *units) set(i, j int, s likeness) {
	for range 2 {
		if u.pairs[i] == nil {
			u.pairs[i] = make(map[int32]likeness)
		}
		u.pairs[i][int32(j)] = s
		i, j = j, i
	}
}

// alike returns the likeness of the words of two units, 0 if it was too little to be kept.
func (u *units) alike(i, j int) likeness {
	i, j = int(u.rep[i]), int(u.rep[j])
	if i == j {
		return likeness{1, 1}
	}
	return u.pairs[i][int32(j)]
}

// mayJoin reports whether two groups may become one: every two members must be allowed to meet.
func (u *units) mayJoin(xs, ys []int32) bool {
	for _, x := range xs {
		for _, y := range ys {
			s := u.pairs[x][y].free
			if !u.mayMeet(&u.all[x], &u.all[y], s, false) && !(u.mayMeet(&u.all[x], &u.all[y], s, true) && (u.echoed(x, ys) || u.echoed(y, xs))) ||
				!u.copiesMayMeet(x, y, s) {
				return false
			}
		}
	}
	return true
}

// echoed reports whether a member of the group has the very words of x, whoever said them: then x may meet as well who only tells what
// that member says.
func (u *units) echoed(x int32, group []int32) bool {
	return slices.ContainsFunc(group, func(y int32) bool {
		a, b := &u.all[x], &u.all[y]
		return a.q.Kind == quote.Direct && b.q.Kind == quote.Direct && wordForWord(a, b) && u.mayMeet(a, b, u.pairs[x][y].free, false)
	})
}

// inContext returns the likeness of the pairs, raised where around says that their neighbours correspond, 0..1.
func (u *units) inContext(around func(i, j int) float64, lean float64) *graph {
	raised := newGraph(len(u.all))
	for i := range u.pairs {
		for k, alike := range u.pairs[i] {
			j := int(k)
			if j < i {
				continue
			}
			near := around(i, j)
			s := alike.bounded + (alike.free-alike.bounded)*min(1, freely*near)
			if s < leastLean {
				near = 0
			}
			s += lean * near * (1 - s)
			if u.summary(i, j) {
				s += max(0, leanSummary-lean*near) * (1 - s)
			}
			raised.set(i, j, min(1, s))
		}
	}
	return raised
}

// neighbours returns how alike the clauses before or after i and j are.
func (u *units) neighbours(i, j int) float64 {
	value := func(x, y int) float64 { return u.alike(x, y).bounded }
	return max(u.beside(i, j, -1, value), u.beside(i, j, 1, value))
}

// grouped returns a function that tells how near to i and j clauses of one other group stand.
func (u *units) grouped(groups [][]int32) func(i, j int) float64 {
	of := u.groupOf(groups)
	return func(i, j int) float64 {
		same := func(x, y int) float64 {
			if of[x] == of[y] && of[x] != of[i] && of[x] != of[j] {
				return 1
			}
			return 0
		}
		before, after := u.beside(i, j, -1, same), u.beside(i, j, 1, same)
		if before > 0 && after > 0 {
			return bothSides * max(before, after)
		}
		return max(before, after)
	}
}

// beside returns the best of the pairs of one of the two units on one side of i and one of those of j.
func (u *units) beside(i, j, side int, value func(x, y int) float64) float64 {
	best := 0.0
	for di := 1; di <= 2; di++ {
		for dj := 1; dj <= 2; dj++ {
			x, y := i+side*di, j+side*dj
			if x != y && u.sameDocument(i, x) && u.sameDocument(j, y) {
				best = max(best, value(x, y)/float64(max(di, dj)))
			}
		}
	}
	return best
}

// sameDocument reports whether unit j exists and stands in the document of unit i.
func (u *units) sameDocument(i, j int) bool {
	return j >= 0 && j < len(u.all) && u.all[i].witness == u.all[j].witness
}

// summary reports whether unit i can sum up unit j: the outlet's own words, and right after them in the same paragraph the
// speaker's. What an outlet tells after the words goes on with something else.
func (u *units) summary(i, j int) bool {
	x, y := &u.all[i], &u.all[j]
	if x.witness != y.witness || x.q.Kind == quote.Direct || y.q.Kind != quote.Direct || y.quote-x.quote != 1 {
		return false
	}
	d := u.ws[x.witness].Document.Text
	from, to := min(x.span.End, y.span.End), max(x.span.Start, y.span.Start)
	return from > to || to > len(d) || !strings.Contains(d[from:to], "\n")
}
