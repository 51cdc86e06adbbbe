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

// hides returns what is grave of the marked cuts in the middle of a sentence: the judge, for whom what a cut hides is a clause of its own, does
// not see that “we will … reopen” over "we will not reopen" says the opposite. Here both sides are one sentence, and of what the judge then finds
// only what bears on the words shown counts: a negation, a modal, a condition that stands in the gap. found is what is known already.
func (v verifier) hides(ctx context.Context, w align.Witness, id string, l lookup, found []Divergence) ([]Divergence, error) {
	var all []Divergence
	for i := 1; i < len(l.stretches); i++ {
		x, y := l.stretches[i-1], l.stretches[i]
		gap := v.between(&x, &y)
		if !elided(x) || gap.End <= gap.Start || v.otherSpeaker(w.Quotes[l.quote], gap) {
			continue
		}
		hidden := cover(v.index.Tokens(gap))
		modal := slices.ContainsFunc(v.index.Tokens(gap), func(t normalize.Token) bool { return t.Class == normalize.Modal }) // "I think" may go, "may" not
		within := func(d Divergence) bool { return touches(d.A, hidden) }
		if slices.ContainsFunc(found, func(d Divergence) bool { return d.Severity == diverge.Critical && within(d) }) {
			continue
		}
		if cut, ok := v.governs(gap, y); ok && cut.Severity == diverge.Critical {
			all = append(all, v.hiding(w, id, w.Quotes[l.quote], gap, y, Divergence{Facet: cut.Facet, Severity: cut.Severity, Why: []string{cut.Why}}))
			continue
		}
		if !v.spoken.together(x.place, y.place) {
			continue
		}
		joined := passage.Place{Start: x.place.Start, End: y.place.End}
		lost, err := v.whole(ctx, w, id, l, joined, slices.Concat(x.printed, y.printed))
		if err != nil {
			return nil, err
		}
		for _, d := range lost {
			if within(d) && (d.Severity == diverge.Critical && bearing(d.Facet) || modal && d.Severity == diverge.Substantive && d.Facet == diverge.Modality) {
				all = append(all, v.hiding(w, id, w.Quotes[l.quote], gap, y, d))
				break
			}
		}
	}
	return all, nil
}

// governs returns what the words in the gap that begin the sentence of y make of it.
func (v verifier) governs(gap passage.Place, y stretch) (cut diverge.Cut, ok bool) {
	head, _ := v.spoken.around(y.place)
	head.Start = max(head.Start, gap.Start)
	if head.End <= head.Start {
		return diverge.Cut{}, false
	}
	return diverge.Governs(v.transcript.Document.Text, v.index.Tokens(head), v.index.Tokens(y.place)[0].Span.Start)
}

// hiding returns d as a marked cut of the words in the gap before y.
func (v verifier) hiding(w align.Witness, id string, q quote.Quote, gap passage.Place, y stretch, d Divergence) Divergence {
	at := y.tokens[0].Span.Start
	out := v.divergence(w, id, q, gap, text.Span{Start: at, End: at})
	out.Kind, out.Facet, out.Severity, out.Confidence, out.Marked = diverge.Elided, d.Facet, d.Severity, sureEnd, true
	out.Message = "The mark hides words that govern the words that were kept."
	out.Why = d.Why
	out.ID = divergenceID(out)
	return out
}

// whole judges the words printed, as one clause, against all that the transcript has at p.
func (v verifier) whole(ctx context.Context, w align.Witness, id string, l lookup, p passage.Place, printed []normalize.Token) ([]Divergence, error) {
	q := w.Quotes[l.quote]
	from := quote.Quote{Kind: quote.Direct, Clauses: []quote.Clause{clause(v.index.Tokens(p))}, Speaker: q.Speaker}
	from.Span = from.Clauses[0].Span
	from.Parts = []text.Span{from.Span}
	to := q
	to.Clauses = []quote.Clause{clause(printed)}
	to.Span = to.Clauses[0].Span
	return v.compare(ctx, w, id, &align.Alignment{
		Witnesses: []align.Witness{{Document: v.transcript.Document, Quotes: []quote.Quote{from}}, {Document: w.Document, Quotes: []quote.Quote{to}}},
		Remarks: []align.Remark{{Speaker: q.Speaker.Name, Columns: []align.Column{
			{Score: 1, Cells: []align.Cell{cellOf(transcriptSide, 0, from, 1), cellOf(articleSide, 0, to, 2)}},
		}}},
	})
}
