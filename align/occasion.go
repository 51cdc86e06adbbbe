package align

import "github.com/quotecheck/quotecheck/quote"

// Outlets tell one occasion in different words: one heard it in the courtroom, the other with the press outside; one dates it by the day
// of the speech, the other by its own. When two documents share several quotations to the word, what they say of the occasion is two
// names for one:
//
//	a: In the courtroom ... “He knew the pumps were old.” ... “We warned them in May.” ... “Nobody answered the letter.”
//	b: She told reporters: “He knew the pumps were old. We warned them in May. Nobody answered the letter.” They did it alone, she said.
//
// A phrase that a speaker repeats on another day is not enough, and what is told as said earlier stays so.

const (
	// sharedQuotes is how many quotations of one document another must share before what they tell of the occasion counts as one. The
	// other may run them together in one.
	sharedQuotes = 3
	// toTheWord is the likeness from which a quotation is shared.
	toTheWord = 0.85
)

// A setting is what one document tells of an occasion.
type setting struct {
	rank        int
	date, place string
	event       string
}

func settingOf(x *unit) setting {
	o := &x.q.Occasion
	return setting{x.rank, o.Date, o.Place, o.Event}
}

// reconcile finds the settings that conflict and are one, and reports whether there are any. Cost: linear in the pairs that are kept.
func (u *units) reconcile() bool {
	shared := make(map[[2]setting]*[2]map[int]bool) // the quotations of either side
	for i := range u.pairs {
		for j, s := range u.pairs[i] {
			if int(j) < i || s.free < toTheWord {
				continue
			}
			x, y := &u.all[i], &u.all[j]
			if x.witness != y.witness && x.q.Kind == quote.Direct && y.q.Kind == quote.Direct && min(x.content, y.content) >= verbatimTerms &&
				!x.q.Occasion.Earlier && !y.q.Occasion.Earlier && sameSpeaker(&x.q.Speaker, &y.q.Speaker) && !u.sameOccasion(x, y) {
				note(shared, x, y)
			}
		}
	}
	u.oneSetting = make(map[[2]setting]bool)
	for pair, quotes := range shared {
		if max(len(quotes[0]), len(quotes[1])) >= sharedQuotes {
			u.oneSetting[pair] = true
		}
	}
	return len(u.oneSetting) > 0
}

// note takes in that the quotations of x and y share a clause. The clauses of one quotation count once.
func note(shared map[[2]setting]*[2]map[int]bool, x, y *unit) {
	if y.rank < x.rank {
		x, y = y, x
	}
	pair := settings(x, y)
	if shared[pair] == nil {
		shared[pair] = &[2]map[int]bool{{}, {}}
	}
	shared[pair][0][x.quote], shared[pair][1][y.quote] = true, true
}

// settings returns the settings of two units, the one of the earlier document first.
func settings(x, y *unit) [2]setting {
	if y.rank < x.rank {
		x, y = y, x
	}
	return [2]setting{settingOf(x), settingOf(y)}
}

// sameOccasion reports whether nothing speaks against x and y being of one occasion.
func (u *units) sameOccasion(x, y *unit) bool {
	if _, conflict := x.q.Occasion.Conflicts(y.q.Occasion); !conflict {
		return true
	}
	return x.q.Occasion.Earlier == y.q.Occasion.Earlier && len(u.oneSetting) > 0 && u.oneSetting[settings(x, y)]
}
