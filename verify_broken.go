package quotecheck

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A quotation that its cue breaks off, “We will,” she said, “close the mill,” is one quotation, though a check takes it for two quotes: over
// "we will not close the mill" neither half is wrong by itself. So it is looked up as one. The words that the transcript has at the break are
// cut with a mark, as the quotation is seen to be closed and resumed there.

// rejoined returns w with each such quotation as one quote, and for each quote those of w that it is made of.
func rejoined(w align.Witness) (align.Witness, [][]int) {
	var quotes []quote.Quote
	var halves [][]int
	for i, q := range w.Quotes {
		k := len(quotes) - 1
		for k >= 0 && quotes[k].Nested {
			k--
		}
		if k >= 0 && goesOn(w.Document, quotes[k], q) {
			quotes[k] = resumed(quotes[k], q)
			halves[k] = append(halves[k], i)
			continue
		}
		quotes, halves = append(quotes, q), append(halves, []int{i})
	}
	w.Quotes = quotes
	return w, halves
}

// goesOn reports whether q and next are one quotation around their cue. After a colon, “laughing: “They lost””, another one begins, and so it does
// behind “and”: “We won,” she said, and “nobody cheered.”
func goesOn(d *text.Document, q, next quote.Quote) bool {
	if !next.Interrupts || next.Nested || next.Kind != quote.Direct || q.Kind != quote.Direct || next.Cue.Start < q.Parts[0].End || next.Cue.End > next.Span.Start {
		return false
	}
	before := strings.TrimRightFunc(d.Slice(text.Span{Start: max(q.Span.End, next.Cue.End), End: next.Span.Start}), unicode.IsSpace)
	return strings.HasSuffix(before, ",") || strings.HasSuffix(before, ";") || strings.HasSuffix(before, "—") || strings.HasSuffix(before, "–")
}

// resumed returns q as it goes on with next.
func resumed(q, next quote.Quote) quote.Quote {
	q.Span = q.Span.Cover(next.Span)
	q.Parts = slices.Concat(q.Parts, next.Parts)
	q.Clauses = slices.Concat(q.Clauses, next.Clauses)
	return q
}

// A half is what stands of a quotation before, between or behind its cues.
type half struct {
	id   string // of the quote
	span text.Span
}

// halvesOf returns the halves of a quotation that is broken off, nil of one that is not.
func halvesOf(w align.Witness, ids []string, quotes []int) []half {
	if len(quotes) < 2 {
		return nil
	}
	var all []half
	for _, i := range quotes {
		all = append(all, half{ids[i], w.Quotes[i].Span})
	}
	return all
}

// broken marks the stretch before number i, with which another half begins. Words from separate places are no one quotation that was
// interrupted: they were put together.
func (v verifier) broken(l lookup, i int) {
	x, y := &l.stretches[i-1], &l.stretches[i]
	y.spliced = v.separate(*x, *y)
	x.breaks = !y.spliced
}

// parts judges each half by itself.
func (v verifier) parts(w align.Witness, l lookup, divergences []Divergence) []VerifiedPart {
	all := []VerifiedPart{}
	q := w.Quotes[l.quote]
	for _, h := range l.halves {
		own := lookup{quote: l.quote}
		for _, s := range l.stretches {
			if h.span.Contains(cover(s.tokens)) {
				own.stretches = append(own.stretches, s)
			}
		}
		for _, part := range q.Parts {
			own.bracketed = own.bracketed || h.span.Contains(part) && slices.ContainsFunc(within(q, part), bracket)
		}
		if len(own.stretches) == 0 {
			continue
		}
		words := cover(own.stretches[0].tokens).Cover(cover(own.stretches[len(own.stretches)-1].tokens))
		listed := slices.DeleteFunc(slices.Clone(divergences), func(d Divergence) bool { return !about(d, h.span, words) })
		all = append(all, VerifiedPart{Quote: h.id, Span: h.span, Text: w.Document.Slice(h.span), Verdict: v.verdict(w, own, listed, false)})
	}
	return all
}

// about reports whether d is about the half that stands at s, with its first and last word at the ends of words. What is wrong between two
// halves, or hidden there, is wrong with neither of them.
func about(d Divergence, s, words text.Span) bool {
	if d.Kind == diverge.Misattributed {
		return touches(d.B, s)
	}
	return !slices.ContainsFunc(d.B, func(x Site) bool {
		return !s.Contains(x.Span) || x.Span.Empty() && (x.Span.Start <= words.Start || x.Span.Start >= words.End)
	})
}
