package quotecheck

import (
	"context"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// judge returns the divergences of each lookup. Every quote becomes a remark of two witnesses, the transcript's
// passage and the article's words, and the judge of the checker compares them as it compares any two readings.
func (v verifier) judge(ctx context.Context, w align.Witness, found []lookup) ([][]Divergence, error) {
	pair, owner := v.alignment(w, found)
	judge := v.Judge
	judge.Reference, judge.AllPairs = v.transcript.Document.ID, false
	findings, err := judge.Judge(ctx, pair)
	if err != nil {
		return nil, err
	}
	a := assembler{al: pair, speakers: map[string]string{}}
	a.quotes()
	all := make([][]Divergence, len(found))
	for i := range all {
		all[i] = []Divergence{}
	}
	seen := map[string]bool{}
	for _, d := range findings.Divergences {
		out := a.divergence(d)
		if d.Remark < 0 || d.Remark >= len(owner) || seen[out.ID] {
			continue
		}
		seen[out.ID] = true
		for _, side := range [][]Site{out.A, out.B} {
			for i := range side {
				if side[i].Document == v.transcript.Document.ID {
					side[i].Quote = "" // passages of a transcript have no entry of their own
				}
			}
		}
		i := owner[d.Remark]
		all[i] = append(all[i], out)
	}
	return all, nil
}

const (
	transcriptSide = 0
	articleSide    = 1
)

// alignment returns the two witnesses with one remark for each stretch to be judged, and to which lookup each
// remark belongs.
func (v verifier) alignment(w align.Witness, found []lookup) (*align.Alignment, []int) {
	source := align.Witness{Document: v.transcript.Document}
	pair := &align.Alignment{}
	var owner []int
	for i, l := range found {
		for _, m := range v.pairs(w.Quotes[l.quote], l) {
			from := quote.Quote{Kind: quote.Direct, Span: cover(m.source), Parts: []text.Span{cover(m.source)}, Speaker: v.speaker(cover(m.source))}
			from.Clauses = []quote.Clause{{Span: from.Span, Tokens: m.source, Rule: quote.QuoteEnd}}
			source.Quotes = append(source.Quotes, from)
			pair.Remarks = append(pair.Remarks, align.Remark{Speaker: from.Speaker.Name, Columns: []align.Column{{Score: 1, Cells: []align.Cell{
				{Witness: transcriptSide, Quote: len(source.Quotes) - 1, Clauses: []int{0}, Span: from.Span, Tokens: m.source, Reading: 1},
				{Witness: articleSide, Quote: l.quote, Clauses: clausesIn(w.Quotes[l.quote], cover(m.article)), Span: cover(m.article), Tokens: m.article, Reading: 2},
			}}}})
			owner = append(owner, i)
		}
	}
	pair.Witnesses = []align.Witness{source, w}
	return pair, owner
}

// A match is two stretches to be compared.
type match struct{ source, article []normalize.Token }

// pairs returns the stretches of one quote that do not stand in the transcript word for word, and for each marked
// cut the words on both sides of it together with what the cut hides.
func (v verifier) pairs(q quote.Quote, l lookup) []match {
	var all []match
	for i, s := range l.stretches {
		if !s.found {
			continue
		}
		other := v.index.Tokens(s.place)
		if !v.index.Exact(s.place, s.tokens) || v.otherSpeaker(q, other) {
			all = append(all, match{other, s.tokens})
		}
		if i == 0 {
			continue
		}
		before := l.stretches[i-1]
		if hidden := v.between(&before, &s); hidden.End > hidden.Start {
			hidden.Start, hidden.End = before.place.Start, s.place.End
			article := within(q, text.Span{Start: before.tokens[0].Span.Start, End: s.tokens[len(s.tokens)-1].Span.End})
			all = append(all, match{v.index.Tokens(hidden), article})
		}
	}
	return all
}

// otherSpeaker reports whether the transcript gives the words to somebody else than the article.
func (v verifier) otherSpeaker(q quote.Quote, tokens []normalize.Token) bool {
	says := v.speaker(cover(tokens)).Name
	return says != "" && q.Speaker.Name != "" && says != q.Speaker.Name
}

func cover(tokens []normalize.Token) text.Span {
	return tokens[0].Span.Cover(tokens[len(tokens)-1].Span)
}

// clausesIn returns which clauses of q reach into s.
func clausesIn(q quote.Quote, s text.Span) []int {
	var all []int
	for i, c := range q.Clauses {
		if c.Span.Overlaps(s) {
			all = append(all, i)
		}
	}
	return slices.Clip(all)
}
