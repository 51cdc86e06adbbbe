package quotecheck

import (
	"math"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// The judge compares readings and knows nothing of how the article shows its cuts and insertions. What it finds in a quote that has the
// transcript's words but for those is their doing, and shown:
//
//	transcript  we met him, and that was a surprise, at the mill
//	article     “we met [the miller] … at the mill”
//
// "The miller" for "him" is an editor's, however much more it says; "that was a surprise" is hidden, whatever "surprise" is. A hidden "never"
// stays what it is: a mark does not excuse the cut.

// shown returns d as what the article shows, if that is all it is.
func (v verifier) shown(w align.Witness, l lookup, d Divergence) Divergence {
	switch d.Kind {
	case diverge.Altered, diverge.Missing, diverge.Added, diverge.Truncated, diverge.Reworded:
	default:
		return d
	}
	q := w.Quotes[l.quote]
	replaced, inBrackets := v.inBrackets(q, d)
	cut := v.hidden(l, d, elided, math.MaxInt)
	switch {
	case d.Severity == diverge.Critical && cut:
		d.Kind, d.Marked = diverge.Elided, true
		d.ID = divergenceID(d)
		return d
	case d.Severity == diverge.Critical:
		return v.wholeBrackets(w, q, d)
	case (inBrackets || v.hidden(l, d, bracketed, mostReplaced)) && !bearing(d.Facet) && !v.unsays(q, d):
		d.Kind, d.Severity, d.Message = diverge.Bracketed, diverge.Editorial, "An editor put words in, and shows it."
		if telling(replaced) > 0 {
			d.Severity = diverge.Substantive
		}
	case v.onlyCut(l) || cut:
		d.Kind, d.Severity, d.Message = diverge.Elided, diverge.Editorial, "The article leaves words out and marks the place."
	default:
		return d
	}
	d.Facet, d.Marked, d.Also = 0, true, []Type{}
	d.ID = divergenceID(d)
	return d
}

// wholeBrackets returns d with its sites in the article widened to the whole of a bracket that they show in part: “[soon] reopen”, not “soon] reopen”.
func (v verifier) wholeBrackets(w align.Witness, q quote.Quote, d Divergence) Divergence {
	d.B = slices.Clone(d.B)
	for i, s := range d.B {
		for _, part := range q.Parts {
			d.B[i].Span = aroundBrackets(within(q, part), d.B[i].Span)
		}
		d.B[i].Text = w.Document.Slice(d.B[i].Span)
		if d.B[i].Span != s.Span {
			d.ID = divergenceID(d)
		}
	}
	return d
}

// aroundBrackets returns s with the rest of the brackets among the tokens of which it has a word.
func aroundBrackets(tokens []normalize.Token, s text.Span) text.Span {
	open := -1
	for i, t := range tokens {
		switch {
		case t.Norm == "[" || t.Norm == "(":
			open = i
		case bracket(t) && open >= 0:
			if all := cover(tokens[open : i+1]); all.Start < s.End && s.Start < all.End {
				s = s.Cover(all)
			}
			open = -1
		}
	}
	return s
}

// bearing reports whether f tells whether and how firmly something is said: no bracket and no mark makes up for that.
func bearing(f diverge.Facet) bool {
	return f == diverge.Negation || f == diverge.Modality || f == diverge.Condition
}

// turning reports whether f makes another statement of the same words, so that no mark excuses it even where it is not critical: over
// “we will … reopen” nobody expects the opposite.
func turning(f diverge.Facet) bool { return f == diverge.Negation || f == diverge.Modality }

// unsays reports whether d shows a negator of the transcript and none of the article, whatever the judge makes of it: the editor's "the bishop"
// for "the man who never came" has lost it.
func (v verifier) unsays(q quote.Quote, d Divergence) bool {
	put := editorial(q, at(d.B))
	return slices.ContainsFunc(v.spoken.at(d.A), denies) && !slices.ContainsFunc(put, func(t printed) bool { return denies(t.Token) })
}

// onlyCut reports whether the quote has the transcript's words one by one and in order, but for what its marks hide.
func (v verifier) onlyCut(l lookup) bool {
	if l.bracketed || len(l.stretches) < 2 {
		return false
	}
	for i, s := range l.stretches {
		if !s.found || s.spliced || s.goesOn || !v.index.Exact(s.place, s.tokens) || i > 0 && !v.inOrder(l.stretches[i-1], s) {
			return false
		}
	}
	return true
}

// mostReplaced is how many words one word in brackets stands for: what is hidden beyond that is a cut.
const mostReplaced = 6

// hidden reports whether d is about words of the transcript that the article does not have, up to most of them, and by has a mark for.
func (v verifier) hidden(l lookup, d Divergence, by func(stretch) bool, most int) bool {
	for i := 1; i < len(l.stretches); i++ {
		x, y := l.stretches[i-1], l.stretches[i]
		gap := v.between(&x, &y)
		if n := gap.End - gap.Start; !by(x) || n <= 0 || n > most {
			continue
		}
		if d.B[0].Text == "" && cover(v.index.Tokens(gap)).Contains(d.A[0].Span) {
			return true
		}
	}
	return false
}

// inBrackets reports whether all that d shows of the article are words in brackets and words that the transcript has there too, and
// returns what of the transcript they replace.
func (v verifier) inBrackets(q quote.Quote, d Divergence) (replaced []normalize.Token, ok bool) {
	heard := v.spoken.at(d.A)
	var kept []normalize.Token
	for _, t := range editorial(q, at(d.B)) {
		switch {
		case t.inside:
			ok = true
		case !t.Class.Heard():
		case has(heard, t.Token):
			kept = append(kept, t.Token)
		default:
			return nil, false
		}
	}
	return slices.DeleteFunc(heard, func(t normalize.Token) bool { return has(kept, t) }), ok
}

// at returns whether a token stands at one of the sites.
func at(sites []Site) func(t normalize.Token) bool {
	return func(t normalize.Token) bool {
		return slices.ContainsFunc(sites, func(s Site) bool { return s.Span.Contains(t.Span) })
	}
}

func has(list []normalize.Token, t normalize.Token) bool {
	return slices.ContainsFunc(list, func(o normalize.Token) bool { return o.Norm == t.Norm })
}

// A printed is one token of a quote, inside if it is an editor's: a bracket, a word in brackets or its ending.
type printed struct {
	normalize.Token
	inside bool
}

// editorial returns the tokens of q to keep.
func editorial(q quote.Quote, keep func(normalize.Token) bool) []printed {
	var all []printed
	for _, part := range q.Parts {
		open, ends := false, 0 // tokens that still belong to an editor's word
		tokens := within(q, part)
		for i, t := range tokens {
			if bracket(t) {
				open, ends = t.Norm == "[" || t.Norm == "(", ending(tokens[i:])
			}
			if keep(t) {
				all = append(all, printed{t, open || ends > 0})
			}
			ends--
		}
	}
	return all
}
