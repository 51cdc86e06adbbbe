package quotecheck

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A search looks up some words of a quote and parts of them, each part once.
type search struct {
	verifier
	near  passage.Context
	ends  map[int]quote.Boundary // by which rules the clauses of the quote end
	known map[text.Span]stretch  // by what the words cover
	left  int                    // seams that may still be tried
}

// tries is how many seams of one search may be tried: both sides of each are looked up as a whole, some 40 ms for 150 words. Of eval verify the
// figures are the same with 1, 2, 3, 4 and any number (tune, check).
const tries = 8

func (v verifier) search(near passage.Context, ends map[int]quote.Boundary) *search {
	return &search{verifier: v, near: near, ends: ends, known: map[text.Span]stretch{}, left: tries}
}

// find looks up the words as one stretch.
func (v *search) find(words []normalize.Token) stretch {
	at := cover(words)
	s, ok := v.known[at]
	if !ok {
		place, ok := v.index.Find(words, v.near)
		s = stretch{tokens: words, place: place, found: ok && place.Score >= enough(len(words))}
		v.known[at] = s
	}
	return s
}

// parted looks up pieces that were put together.
func (v *search) parted(pieces ...[]normalize.Token) []stretch {
	var all []stretch
	for i, words := range pieces {
		placed := v.placed(words)
		placed[0].spliced = i > 0
		all = append(all, placed...)
	}
	return all
}

// pieces parts the words where two sentences meet that are quoted from separate places.
func (v *search) pieces(words []normalize.Token) [][]normalize.Token {
	var all [][]normalize.Token
	var before stretch
	start := 0
	for from, to := 0, 0; from < len(words); from = to {
		to = from + v.sentences(words[from:])
		s := v.find(words[from:to])
		if from > 0 && v.separate(before, s) {
			all, start = append(all, words[start:from]), from
		}
		before = s
	}
	return append(all, words[start:])
}

// sentences returns how many of the words are the first sentence and those behind it that stand in the transcript in one piece with it.
func (v *search) sentences(words []normalize.Token) int {
	ends := append(v.sentenceEnds(words), len(words))
	return max(ends[0], upTo(ends, v.index.Prefix(words)))
}

// upTo returns the last number of the list that is not over most, 0 if none.
func upTo(list []int, most int) int {
	i, found := slices.BinarySearch(list, most)
	switch {
	case found:
		return most
	case i == 0:
		return 0
	}
	return list[i-1]
}

// cut returns where the words of s, which do not stand in the transcript one by one, part into strangers: behind the sentences at the start, or before
// those at the end, that do, or where two runs of words make up all of it.
func (v *search) cut(s stretch) (at int, ok bool) {
	n := len(s.tokens)
	prefix, suffix := v.index.Prefix(s.tokens), v.index.Suffix(s.tokens)
	ends := v.sentenceEnds(s.tokens)
	seams := []int{upTo(ends, prefix)}
	if i, _ := slices.BinarySearch(ends, n-suffix); i < len(ends) {
		seams = append(seams, ends[i])
	}
	if n-suffix <= prefix {
		seams = append(seams, n-suffix)
	}
	for _, at := range slices.Compact(seams) {
		if at == 0 || v.left == 0 {
			continue
		}
		v.left--
		if v.strangers(s, v.find(s.tokens[:at]), v.find(s.tokens[at:])) {
			return at, true
		}
	}
	return 0, false
}

// sentenceEnds returns how many of the words stand before each end of a sentence inside of them.
func (v *search) sentenceEnds(words []normalize.Token) []int {
	var all []int
	for i, t := range words[:len(words)-1] {
		if v.endsSentence(t) {
			all = append(all, i+1)
		}
	}
	return all
}

// endsSentence reports whether a sentence of the quote ends with t.
func (v *search) endsSentence(t normalize.Token) bool { return v.ends[t.Span.End] == quote.SentenceEnd }

// exact reports whether s stands in the transcript word by word, and is too long to stand there by chance.
func (v verifier) exact(s stretch) bool {
	return s.found && (telling(s.tokens) >= foundWords || len(s.tokens) >= wholeWords) && v.index.Exact(s.place, s.tokens)
}

// separate reports whether x and y, which meet in the quote, are both quoted, from separate places.
func (v verifier) separate(x, y stretch) bool {
	quoted := func(s stretch) bool { return s.found && (v.quotedFrom(s) || v.exact(s)) }
	return quoted(x) && quoted(y) && (v.spoken.parted(x.place.End-1, y.place.Start) || y.place.Start-x.place.End > sentenceReach)
}

// strangers reports whether x and y, which meet at the end of a sentence and make up both, do not belong together: both are quoted, from
// separate places; or one is, word by word, and the other one is not found and shares nothing with what stands beside it there.
func (v *search) strangers(both, x, y stretch) bool {
	switch {
	case v.separate(x, y):
		return true
	case v.exact(x) && !y.found:
		room := v.spoken.room(x.place.End, 1, sentenceReach, len(v.sentenceEnds(y.tokens))+1)
		return !both.found || !v.related(y.tokens, passage.Place{Start: x.place.End, End: x.place.End + room})
	case v.exact(y) && !x.found:
		room := v.spoken.room(y.place.Start, -1, sentenceReach, len(v.sentenceEnds(x.tokens))+1)
		return !both.found || !v.related(x.tokens, passage.Place{Start: y.place.Start - room, End: y.place.Start})
	}
	return false
}

// related reports whether one of the words, besides function words, has a counterpart at p, or one that begins as it does: fool, foolish; or
// whether half of the words, or of those at p, are the same: they told us the truth, they lied to us.
func (v verifier) related(words []normalize.Token, p passage.Place) bool {
	if 2*alike(words, v.index.Tokens(p)) >= max(1, min(len(words), p.End-p.Start)) {
		return true
	}
	for _, t := range words {
		stem := firstLetters(t.Norm)
		if telling([]normalize.Token{t}) > 0 && stem != "" && slices.ContainsFunc(v.index.Tokens(p), func(o normalize.Token) bool { return strings.HasPrefix(o.Norm, stem) }) {
			return true
		}
	}
	for _, l := range new(align.Aligner).Words(words, v.index.Tokens(p)) {
		if !l.Gap() && l.Relation != align.Slot && l.Relation != align.Phrase && telling(words[l.X:l.XEnd]) > 0 {
			return true
		}
	}
	return false
}

// alike counts the words that x and y share, each once.
func alike(x, y []normalize.Token) int {
	n, left := 0, map[string]int{}
	for _, t := range y {
		left[t.Norm]++
	}
	for _, t := range x {
		if left[t.Norm] > 0 {
			left[t.Norm]--
			n++
		}
	}
	return n
}

// firstLetters returns the first four letters of a word, and nothing of one that has fewer.
func firstLetters(word string) string {
	left := 4
	for i := range word {
		if left == 0 {
			return word[:i]
		}
		left--
	}
	if left > 0 {
		return ""
	}
	return word
}
