package name

import (
	"cmp"
	"slices"
	"strings"
)

// A link ties words of one name to words of the other: one to one, or two written as one.
type link struct {
	x, xEnd int
	y, yEnd int
	tie
}

// minTie is the score below which two words are no counterparts.
const minTie = .7

// alignment is the links of two names and the words that have no counterpart.
type alignment struct {
	links        []link
	restX, restY []word
}

// alignWords ties the words of two names, best pairs first. Equal words in the same place go before equal words elsewhere.
// Cost: O(n*m) comparisons, with n and m at most 16.
func (l *Lists) alignWords(x, y []word, c company) alignment {
	var all []link
	for i := range x {
		for j := range y {
			all = append(all, link{i, i + 1, j, j + 1, l.compareWords(x[i], y[j], c)})
		}
	}
	all = append(all, l.glued(x, y)...)
	all = slices.DeleteFunc(all, func(k link) bool { return k.score < minTie })
	slices.SortStableFunc(all, func(a, b link) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(abs(a.x-a.y), abs(b.x-b.y)))
	})
	var result alignment
	usedX, usedY := make([]bool, len(x)), make([]bool, len(y))
	for _, k := range all {
		if slices.Contains(usedX[k.x:k.xEnd], true) || slices.Contains(usedY[k.y:k.yEnd], true) {
			continue
		}
		for i := k.x; i < k.xEnd; i++ {
			usedX[i] = true
		}
		for j := k.y; j < k.yEnd; j++ {
			usedY[j] = true
		}
		result.links = append(result.links, k)
	}
	result.restX, result.restY = unused(x, usedX), unused(y, usedY)
	return result
}

func abs(n int) int { return max(n, -n) }

func unused(words []word, used []bool) []word {
	var rest []word
	for i, w := range words {
		if !used[i] {
			rest = append(rest, w)
		}
	}
	return rest
}

// glued compares every two neighbouring words of one name with every single word of the other: Ki Moon, Kimoon.
func (l *Lists) glued(x, y []word) []link {
	var links []link
	for i := range max(0, len(x)-1) {
		pair := *x[i].pair
		for j := range y {
			if initials(x[i], x[i+1], y[j]) {
				links = append(links, link{i, i + 2, j, j + 1, tie{scoreInitial, Identical, y[j].raw + " are the initials of " + pair.raw, true}})
			}
			if t := l.compareWords(pair, y[j], alone); glues(t, pair, y[j]) {
				links = append(links, link{i, i + 2, j, j + 1, t})
			}
		}
	}
	for j := range max(0, len(y)-1) {
		pair := *y[j].pair
		for i := range x {
			if initials(y[j], y[j+1], x[i]) {
				links = append(links, link{i, i + 1, j, j + 2, tie{scoreInitial, Identical, x[i].raw + " are the initials of " + pair.raw, true}})
			}
			if t := l.compareWords(x[i], pair, alone); glues(t, pair, x[i]) {
				links = append(links, link{i, i + 1, j, j + 2, t})
			}
		}
	}
	return links
}

// glues reports whether t ties two words written as one to a single word w. Where a script leaves out vowels the consonants have to do.
func glues(t tie, pair, w word) bool {
	return !w.initial && (t.score > .9 || pair.consonantal != w.consonantal && t.score >= scoreTypo)
}

// initials reports whether w is the initials of a double given name: HC for Heinz-Christian.
func initials(a, b, w word) bool {
	return b.joined && strings.ToUpper(w.raw) == w.raw && w.raw == strings.ToUpper(string(first(a.raw))+string(first(b.raw)))
}

// joinWords writes two words as one. Of the forms of each word the first few are joined.
func joinWords(x, y word) word {
	const forms = 4
	w := word{raw: x.raw + " " + y.raw, foreign: x.foreign || y.foreign, consonantal: x.consonantal || y.consonantal}
	var joined []string
	for _, a := range x.latin[:min(forms, len(x.latin))] {
		for _, b := range y.latin[:min(forms, len(y.latin))] {
			joined = append(joined, a+b)
		}
	}
	w.read(joined)
	return w
}
