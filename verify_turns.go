package quotecheck

import (
	"cmp"
	"maps"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// turns are the words said in a transcript, with who says them and where their sentences end.
type turns struct {
	words []normalize.Token
	turn  []int  // [word]: index of its quote in the transcript, -1 if in none
	last  []bool // [word]: it ends a sentence
	ends  []bool // [word]: it ends a clause
}

// spoken returns the words said in w. In a transcript, speakers' labels and stage directions are nobody's words.
func (c *Checker) spoken(w align.Witness) turns {
	var said, unsaid []stay
	ends := map[int]quote.Boundary{}
	for i, q := range w.Quotes {
		if q.Nested || q.Kind != quote.Direct {
			continue
		}
		for _, p := range q.Parts {
			said = append(said, stay{p, i})
		}
		unsaid = append(unsaid, stay{q.Span, i})
		if m := q.Speaker.Mention; !m.Empty() && m.End <= q.Span.Start {
			unsaid = append(unsaid, stay{m, i})
		}
		maps.Copy(ends, boundaries(q))
	}
	for _, list := range [][]stay{said, unsaid} {
		slices.SortStableFunc(list, func(x, y stay) int { return x.span.Compare(y.span) })
	}
	labelled := w.Document.Kind == text.Transcript || w.Document.Kind == text.Captions
	var t turns
	for _, word := range c.heard(w.Document).words {
		turn := holder(said, word.Span)
		if turn < 0 && labelled && holder(unsaid, word.Span) >= 0 {
			continue
		}
		t.words = append(t.words, word)
		t.turn = append(t.turn, turn)
		t.last = append(t.last, ends[word.Span.End] == quote.SentenceEnd)
		t.ends = append(t.ends, ends[word.Span.End] != 0)
	}
	return t
}

// at returns the words at the sites, each once and in their order.
func (t turns) at(sites []Site) []normalize.Token {
	var all []normalize.Token
	end := 0
	for _, s := range slices.SortedFunc(slices.Values(sites), func(x, y Site) int { return x.Span.Compare(y.Span) }) {
		first, _ := slices.BinarySearchFunc(t.words, s.Span.Start, func(t normalize.Token, at int) int { return cmp.Compare(t.Span.Start, at) })
		for end = max(first, end); end < len(t.words) && s.Span.Contains(t.words[end].Span); end++ {
			all = append(all, t.words[end])
		}
	}
	return all
}

// boundaries returns by which rule each clause of q ends, by the end of its last heard word.
func boundaries(q quote.Quote) map[int]quote.Boundary {
	ends := map[int]quote.Boundary{}
	for _, c := range q.Clauses {
		if heard := passage.Spoken(c.Tokens); len(heard) > 0 {
			ends[heard[len(heard)-1].Span.End] = c.Rule
		}
	}
	return ends
}

// A stay is a stretch of a document that belongs to one of its quotes.
type stay struct {
	span  text.Span
	quote int
}

// holder returns the quote of the last stretch to begin up to s, if it contains s, else -1. The list is sorted.
func holder(list []stay, s text.Span) int {
	i, _ := slices.BinarySearchFunc(list, s.Start+1, func(x stay, at int) int { return cmp.Compare(x.span.Start, at) })
	if i == 0 || !list[i-1].span.Contains(s) {
		return -1
	}
	return list[i-1].quote
}

// sentenceReach is how many words before and behind a quote are looked at for the rest of its sentence.
const sentenceReach = 60

// around returns the rest of the sentence before and behind p, in the same turn.
func (t turns) around(p passage.Place) (head, tail passage.Place) {
	first, end := p.Start, p.End
	for first > 0 && p.Start-first < sentenceReach && t.turn[first] >= 0 && t.turn[first-1] == t.turn[first] && !t.last[first-1] {
		first--
	}
	for end < len(t.words) && end-p.End < sentenceReach && t.turn[end] >= 0 && t.turn[end-1] == t.turn[end] && !t.last[end-1] {
		end++
	}
	return passage.Place{Start: first, End: p.Start}, passage.Place{Start: p.End, End: end}
}
