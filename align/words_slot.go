package align

import "github.com/quotecheck/quotecheck/normalize"

// Words that have nothing in common may still stand in one place: what comes before them corresponds, and
// what comes after them corresponds.
//
//	the talks  must    go on
//	the talks  should  go on
//
// The two stretches between the neighbours face each other. Inside them words of one part meet first (a modal
// and a modal, a number and a number, a name and a name), because that is where readings part in a way
// that matters; then one word meets one word; what is left, several words against several, is a phrase.

const (
	slotScore   = 0.4 // of a pair that only the place speaks for
	phraseScore = 0.3 // of a stretch against a stretch

	// longestPhrase is the number of tokens up to which a stretch is held to render the stretch that faces it.
	// Longer ones are two things said, not one thing said twice.
	longestPhrase = 8
)

// fillSlots links the stretches that face each other.
func (l *layout) fillSlots() {
	var facing [][2]run
	for rx := range freeRuns(l.ofX) {
		if ry, ok := l.facing(rx); ok {
			facing = append(facing, [2]run{rx, ry})
		}
	}
	for _, f := range facing {
		l.fill(f[0], f[1])
	}
}

// facing returns the free stretch of y between the counterparts of the neighbours of rx.
func (l *layout) facing(rx run) (run, bool) {
	ry := run{0, len(l.y)}
	if rx.start > 0 {
		ry.start = l.joined[l.ofX[rx.start-1]].YEnd
	}
	if rx.end < len(l.x) {
		ry.end = l.joined[l.ofX[rx.end]].Y
	}
	if ry.len() <= 0 {
		return run{}, false
	}
	for j := ry.start; j < ry.end; j++ {
		if l.ofY[j] >= 0 {
			return run{}, false
		}
	}
	return ry, true
}

// fill links what it can of two facing stretches.
func (l *layout) fill(rx, ry run) {
	for _, class := range []normalize.Class{normalize.Negator, normalize.Modal, normalize.Number, normalize.Name} {
		i, okX := l.only(l.x, rx, class)
		j, okY := l.only(l.y, ry, class)
		if okX && okY {
			l.joinSlot(i, j)
			l.fill(run{rx.start, i}, run{ry.start, j})
			l.fill(run{i + 1, rx.end}, run{j + 1, ry.end})
			return
		}
	}
	switch {
	case rx.len() == 0 || ry.len() == 0 || rx.len() > longestPhrase || ry.len() > longestPhrase:
	case rx.len() == 1 && ry.len() == 1:
		if isMark(l.x[rx.start]) == isMark(l.y[ry.start]) {
			l.joinSlot(rx.start, ry.start)
		}
	case weighty(l.x[rx.start:rx.end]) && weighty(l.y[ry.start:ry.end]):
		l.join(rx.start, rx.end, ry.start, ry.end, Phrase, phraseScore)
	}
}

// joinSlot links two tokens that only their place speaks for. Function words are linked here too, so they may be equal.
func (l *layout) joinSlot(i, j int) {
	relation := Slot
	if l.x[i].Norm == l.y[j].Norm {
		relation = Identical
	}
	l.join(i, i+1, j, j+1, relation, slotScore)
}

// only returns the place of the one token of class c in r.
func (l *layout) only(tokens []normalize.Token, r run, c normalize.Class) (at int, ok bool) {
	for i := r.start; i < r.end; i++ {
		if tokens[i].Class == c {
			if ok {
				return 0, false
			}
			at, ok = i, true
		}
	}
	return at, ok
}

// part folds classes that can stand in each other's place.
func part(c normalize.Class) int {
	switch c {
	case normalize.Word, normalize.Name, normalize.Number:
		return 1
	case normalize.Function, normalize.Negator, normalize.Modal:
		return 2
	}
	return 3
}

// isMark reports whether t is punctuation of some sort.
func isMark(t normalize.Token) bool { return part(t.Class) == part(normalize.Punct) }

// weighty reports whether a stretch says something that another one can say in its place: it has a content word or a modal.
func weighty(tokens []normalize.Token) bool {
	for _, t := range tokens {
		if part(t.Class) == part(normalize.Word) || t.Class == normalize.Modal {
			return true
		}
	}
	return false
}
