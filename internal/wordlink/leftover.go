package wordlink

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// leftRun is the number of words in a row that link themselves wherever they are left over. Two texts of 1,500 words of which one is the
// revised other: F1 .3 higher than without, the same with 3 and with 6.
const leftRun = 4

// linkLeft adds pairs for words in a row that stand once among what is left over on either side: part of a sentence went elsewhere.
func linkLeft(pairs []Pair, x, y []normalize.Token) []Pair {
	takenX, takenY := make([]bool, len(x)), make([]bool, len(y))
	for _, p := range pairs {
		for i := p.X; i < p.XEnd; i++ {
			takenX[i] = true
		}
		for j := p.Y; j < p.YEnd; j++ {
			takenY[j] = true
		}
	}
	runsX, _ := leftRuns(x, takenX)
	runsY, order := leftRuns(y, takenY)
	for _, run := range order {
		i, ok := runsX[run]
		if j := runsY[run]; ok && i >= 0 && j >= 0 {
			for k := range leftRun {
				if !takenX[i+k] && !takenY[j+k] {
					takenX[i+k], takenY[j+k] = true, true
					pairs = append(pairs, Pair{X: i + k, XEnd: i + k + 1, Y: j + k, YEnd: j + k + 1, Evidence: Identical, Score: 1})
				}
			}
		}
	}
	return pairs
}

// leftRuns returns where the runs of free words start, -1 for those that start twice, and the runs by their place.
func leftRuns(tokens []normalize.Token, taken []bool) (at map[string]int, order []string) {
	at = map[string]int{}
	free := 0
	words := norms(tokens)
	for i := range tokens {
		if free++; taken[i] {
			free = 0
		}
		if free < leftRun {
			continue
		}
		start := i + 1 - leftRun
		run := strings.Join(words[start:i+1], "\x00")
		if _, again := at[run]; again {
			start = -1
		}
		at[run] = start
		order = append(order, run)
	}
	return at, order
}
