package quotecheck

import (
	"context"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// An end is what the transcript says in the same sentence before or behind a quote, where that matters: the article marks
// the cut, or the kept words depend on what is gone.
type end struct {
	hidden      passage.Place
	marked      bool
	divergences []Divergence
}

// ends judges what the quote cuts off of its first and its last sentence. Words that stand in marks only in part are cut
// without a mark as a rule, and the article's own words around them may say the rest: there only marked cuts count, and a negation right before
// the words that the article nowhere near has. What
// the article says word for word at another place is not cut off, and another speaker's sentence is none of this one's.
func (v verifier) ends(ctx context.Context, w align.Witness, id string, l lookup, article speech) ([]end, error) {
	q := w.Quotes[l.quote]
	var all []end
	n := len(l.stretches)
	for _, side := range []struct {
		stretch stretch
		head    bool
		marked  bool
	}{{l.stretches[0], true, l.opens}, {l.stretches[n-1], false, l.closes}} {
		if !side.stretch.found || v.otherSpeaker(q, side.stretch.place) {
			continue
		}
		head, tail := v.spoken.around(side.stretch.place)
		part := !side.marked && isPart(q, side.stretch, article)
		if part {
			if head = v.unsaid(w, q, side.stretch, head, article); !side.head || head.Start == head.End {
				continue
			}
		}
		e := end{hidden: tail, marked: side.marked}
		if side.head {
			e.hidden = head
		}
		if e.hidden.Start == e.hidden.End || !part && article.says(v.index.Tokens(e.hidden)) {
			continue
		}
		var err error
		if e.divergences, err = v.cutOff(ctx, w, id, l, side.stretch, e); err != nil {
			return nil, err
		}
		if len(e.divergences) == 0 && !omits(q, side.stretch, side.head) {
			e.hidden = v.clauseOf(side.stretch.place, side.head)
		}
		if e.hidden.Start < e.hidden.End && (e.marked || len(e.divergences) > 0) {
			all = append(all, e)
		}
	}
	return all, nil
}

// omits reports whether a mark of omission stands before the first stretch of q, or behind the last one. An editor's word in brackets stands for
// what it replaces, not for all of the sentence.
func omits(q quote.Quote, s stretch, head bool) bool {
	at := cover(s.tokens)
	return slices.ContainsFunc(within(q, q.Span), func(t normalize.Token) bool {
		return t.Class == normalize.Ellipsis && (head && t.Span.End <= at.Start || !head && t.Span.Start >= at.End)
	})
}

// clauseOf returns the rest of the clause before p, or behind it, without the word that joins it to the clause before.
func (v verifier) clauseOf(p passage.Place, head bool) passage.Place {
	if !head {
		return passage.Place{Start: p.End, End: p.End + v.spoken.room(p.End, 1, 0, 0)}
	}
	out := passage.Place{Start: p.Start - v.spoken.room(p.Start, -1, 0, 0), End: p.Start}
	for out.Start < out.End && joins(v.spoken.words[out.Start]) {
		out.Start++
	}
	return out
}

// joins reports whether t joins a clause to the one before it and says nothing else.
func joins(t normalize.Token) bool { return slices.Contains([]string{"and", "but", "or"}, t.Norm) }

// says reports whether the words stand in x one by one.
func (x speech) says(words []normalize.Token) bool {
	for i := range len(x.words) - len(words) + 1 {
		if slices.EqualFunc(x.words[i:i+len(words)], words, func(a, b normalize.Token) bool { return a.Norm == b.Norm }) {
			return true
		}
	}
	return false
}

// cutOff returns what is wrong with cutting e.hidden off s: words that govern the kept ones, or a condition and the like, as the
// judge of the checker finds them.
func (v verifier) cutOff(ctx context.Context, w align.Witness, id string, l lookup, s stretch, e end) ([]Divergence, error) {
	q := w.Quotes[l.quote]
	if e.hidden.End == s.place.Start {
		if cut, ok := diverge.Governs(v.transcript.Document.Text, v.index.Tokens(e.hidden), v.index.Tokens(s.place)[0].Span.Start); ok {
			at := s.tokens[0].Span.Start
			d := v.divergence(w, id, q, e.hidden, text.Span{Start: at, End: at})
			d.Kind, d.Facet, d.Severity, d.Confidence, d.Marked = diverge.Truncated, cut.Facet, cut.Severity, sureEnd, e.marked
			if e.marked {
				d.Kind = diverge.Elided
			}
			d.Message = "The words that are gone govern the words that were kept."
			d.Why = []string{cut.Why}
			d.ID = divergenceID(d)
			return []Divergence{d}, nil
		}
	}
	whole := passage.Place{Start: min(s.place.Start, e.hidden.Start), End: max(s.place.End, e.hidden.End)}
	all, err := v.whole(ctx, w, id, l, whole, s.printed)
	if err != nil {
		return nil, err
	}
	hidden := cover(v.index.Tokens(e.hidden))
	return slices.DeleteFunc(all, func(d Divergence) bool {
		return d.Facet != diverge.Qualifier || slices.ContainsFunc(d.A, func(s Site) bool { return !hidden.Contains(s.Span) })
	}), nil
}

// sureEnd is the confidence in a finding about words that the transcript has one by one.
const sureEnd = 0.85
