package wordlink

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// leftRun is the number of words in a row that link themselves wherever they are left over. Two texts of 1,500 words, the one revised word by
// word: F1 98.2 without them, 98.6 with 4 and with 3; two translations lose .1 to .3 with 3.
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
					pairs = append(pairs, same(i+k, j+k))
				}
			}
		}
	}
	return extended(pairs, x, y, takenX, takenY)
}

// extended adds pairs of equal words that are left over right behind or before a pair: a sentence ends elsewhere in the other text. The
// revised texts have 99.0 so.
func extended(pairs []Pair, x, y []normalize.Token, takenX, takenY []bool) []Pair {
	for k := 0; k < len(pairs); k++ {
		for _, c := range []Cell{{pairs[k].XEnd, pairs[k].YEnd}, {pairs[k].X - 1, pairs[k].Y - 1}} {
			if c.X < 0 || c.Y < 0 || c.X == len(x) || c.Y == len(y) || takenX[c.X] || takenY[c.Y] || x[c.X].Norm != y[c.Y].Norm {
				continue
			}
			takenX[c.X], takenY[c.Y] = true, true
			pairs = append(pairs, same(c.X, c.Y))
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
