package quotecheck

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/text"
)

// A contrast is words of a stretch and what stands for them in its place. Either side may be empty.
type contrast struct {
	quoted, heard []normalize.Token
	words         text.Span     // of those quoted; empty where they would stand
	place         passage.Place // of those heard
	rules         []string      // the rules by which they are the same words
	other         bool          // they are other words, or stand in another order
}

// contrasts compares a stretch that was found with its place, word by word.
func (v verifier) contrasts(w align.Witness, s stretch) []contrast {
	heard := v.index.Tokens(s.place)
	var links []align.Link
	if v.index.Exact(s.place, s.tokens) {
		for i := range heard {
			links = append(links, align.Link{X: i, XEnd: i + 1, Y: i, YEnd: i + 1, Relation: align.Identical})
		}
	} else {
		links = new(align.Aligner).Words(s.tokens, heard)
	}
	var all []contrast
	until := 0 // the words of the place before it have been compared
	for _, l := range links {
		c := contrast{
			quoted: s.tokens[l.X:l.XEnd], heard: heard[l.Y:l.YEnd],
			words: extent(s.tokens, l.X, l.XEnd),
			place: passage.Place{Start: s.place.Start + l.Y, End: s.place.Start + l.YEnd},
		}
		var same bool
		c.rules, same = v.sameWords(w, c.quoted, c.heard, l.Relation)
		c.other = !same || l.Y < until
		until = max(until, l.YEnd)
		all = append(all, c)
	}
	return all
}

// extent returns where the tokens [start, end) stand, or would stand.
func extent(tokens []normalize.Token, start, end int) text.Span {
	switch {
	case start < end:
		return cover(tokens[start:end])
	case start < len(tokens):
		return text.Span{Start: tokens[start].Span.Start, End: tokens[start].Span.Start}
	}
	return text.Span{Start: tokens[start-1].Span.End, End: tokens[start-1].Span.End}
}

// sameWords reports whether x of the article and y of the transcript are the same words, and by which rules if they are printed
// otherwise.
func (v verifier) sameWords(w align.Witness, x, y []normalize.Token, r align.Relation) (rules []string, same bool) {
	if len(x) == 0 || len(y) == 0 {
		return nil, false
	}
	a, b := joined(x), joined(y)
	switch {
	case len(x) == 1 && len(y) == 1 && a == b:
		if w.Document.Slice(x[0].Span) == v.transcript.Document.Slice(y[0].Span) {
			return nil, true
		}
		if one := x[0].Rules ^ y[0].Rules; one != 0 {
			return one.Names(), true
		}
		return x[0].Rules.Names(), true
	case a == b:
		return normalize.RulesOf(normalize.Space).Names(), true
	case r == align.SameName || len(x) == 1 && len(y) == 1 && x[0].Class == normalize.Name && y[0].Class == normalize.Name:
		if found := name.Compare(a, b).Relation; found == name.Spelling || found == name.Transliteration {
			return []string{found.String()}, true
		}
	}
	return nil, false
}

func joined(tokens []normalize.Token) string {
	var b strings.Builder
	for _, t := range tokens {
		b.WriteString(t.Norm)
	}
	return b.String()
}

// same reports whether the place of a stretch that was found has its words, in whatever letters.
func (v verifier) same(w align.Witness, s stretch) bool {
	return !slices.ContainsFunc(v.contrasts(w, s), func(c contrast) bool { return c.other })
}

// normalizations names the rules that made words of the quote equal to those of the transcript, sorted.
func (v verifier) normalizations(w align.Witness, l lookup) []string {
	names := []string{}
	for _, s := range l.stretches {
		if !s.found {
			continue
		}
		for _, c := range v.contrasts(w, s) {
			if !c.other {
				names = append(names, c.rules...)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
