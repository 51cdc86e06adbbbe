package wordlink

import (
	"cmp"
	"math"
	"slices"

	"github.com/quotecheck/quotecheck/internal/anchor"
	"github.com/quotecheck/quotecheck/normalize"
)

// A sentence is tokens [start, end) of a reading and what they speak of.
type sentence struct {
	start, end int
	bag        []weighed // sorted by term
	mass       float32   // sum of the weights
}

// A weighed term is what the occurrences of a term in a sentence weigh.
type weighed struct {
	term   int32
	weight float32
}

// sentencesOf returns the sentences of a reading: they end behind a full stop, and behind the marks that close after it.
func sentencesOf(tokens []normalize.Token) []sentence {
	var list []sentence
	start := 0
	ended, quoted := false, false // a full stop was met, a quotation is open
	for i := range tokens {
		begins := ended
		switch mark := tokens[i].Norm; {
		case endsSentence(mark):
			ended, begins = i-start >= shortestSentence, false
		case mark == "''" || mark == "\"":
			quoted = !quoted
			begins = ended && quoted
		case mark == ")" || mark == "]":
			begins = false
		}
		if begins {
			list, start, ended = append(list, sentence{start: start, end: i}), i, false
		}
	}
	if start < len(tokens) {
		list = append(list, sentence{start: start, end: len(tokens)})
	}
	return list
}

// shortestSentence is the least number of words before a full stop that ends a sentence: "Look!" goes with what follows it.
const shortestSentence = 3

func endsSentence(mark string) bool {
	switch mark {
	case ".", "!", "?", "…", "...":
		return true
	}
	return false
}

// stretch is the number of cells of the blocks that stretches are cut from, some thirty words against thirty. The texts described at passages
// without their full stops have F1 82 / 92 / 87 in a row (78 / 90 / 85 looked at as a whole) and 79 / 91 / 83 with exchanged blocks
// (76 / 90 / 82), the same at 400 and 2,500.
const stretch = 1000

// stretches cuts two readings without full stops where they surely meet, to take the pieces for sentences.
func stretches(x, y []normalize.Token) (xs, ys []sentence) {
	for _, b := range anchor.Split(norms(x), norms(y), stretch) {
		if b.X < b.XEnd {
			xs = append(xs, sentence{start: b.X, end: b.XEnd})
		}
		if b.Y < b.YEnd {
			ys = append(ys, sentence{start: b.Y, end: b.YEnd})
		}
	}
	return xs, ys
}

// weigh fills the bags of the sentences of two readings: a word weighs more the fewer sentences have it.
func weigh(x, y *reading, xs, ys []sentence) {
	ids := map[string]int32{}
	for k := range xs {
		xs[k].fill(x, ids)
	}
	for k := range ys {
		ys[k].fill(y, ids)
	}
	df := make([]int, len(ids))
	for _, list := range [][]sentence{xs, ys} {
		for _, s := range list {
			for _, t := range s.bag {
				df[t.term]++
			}
		}
	}
	for _, list := range [][]sentence{xs, ys} {
		for k := range list {
			s := &list[k]
			for n := range s.bag {
				t := &s.bag[n]
				t.weight *= float32(math.Log(1 + float64(len(xs)+len(ys))/float64(df[t.term])))
				s.mass += t.weight
			}
		}
	}
}

// fill puts the words of the sentence into its bag. ids numbers the terms.
func (s *sentence) fill(r *reading, ids map[string]int32) {
	for i := s.start; i < s.end; i++ {
		key, w := keyOf(r.word(i).form)
		if w == 0 {
			continue
		}
		id, ok := ids[key]
		if !ok {
			id = int32(len(ids))
			ids[key] = id
		}
		s.bag = append(s.bag, weighed{id, w})
	}
	s.bag = gathered(s.bag)
}

// keyOf returns under which key a word is compared with the words of other sentences, and what it weighs.
func keyOf(f *form) (key string, weight float32) {
	switch f.kind {
	case content:
		return f.stem, 1
	case function:
		return f.norm, functionWeight
	}
	return "", 0
}

// functionWeight is what a function word weighs, of which short sentences of a dialogue mostly consist. F1 on the texts described at passages
// is the same to .2 from .2 to .5, and on novels 1.2 lower at .1.
const functionWeight = 0.3

// gathered sorts a bag and adds up the weights of each term.
func gathered(bag []weighed) []weighed {
	slices.SortFunc(bag, func(s, t weighed) int { return cmp.Compare(s.term, t.term) })
	n := 0
	for _, t := range bag {
		if n > 0 && bag[n-1].term == t.term {
			bag[n-1].weight += t.weight
			continue
		}
		bag[n] = t
		n++
	}
	return bag[:n]
}

// shared returns the weight that two bags have in common.
func shared(a, b []weighed) float32 {
	var sum float32
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].term < b[0].term:
			a = a[1:]
		case a[0].term > b[0].term:
			b = b[1:]
		default:
			sum += min(a[0].weight, b[0].weight)
			a, b = a[1:], b[1:]
		}
	}
	return sum
}
