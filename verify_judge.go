package quotecheck

import (
	"context"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/internal/passage"
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

// alignment returns the transcript and the article as two witnesses with one remark for each quote, and to which
// lookup each remark belongs. The clauses are the stretches; what the transcript has between two of them is a
// clause that the article lacks, so that the judge sees what a cut hides.
func (v verifier) alignment(w align.Witness, found []lookup) (*align.Alignment, []int) {
	source, article := align.Witness{Document: v.transcript.Document}, align.Witness{Document: w.Document}
	pair := &align.Alignment{}
	var owner []int
	for i, l := range found {
		q := w.Quotes[l.quote]
		if !v.differs(q, l) {
			continue
		}
		for _, group := range v.groups(l) {
			from, to, columns := v.columns(q, group, len(source.Quotes))
			source.Quotes, article.Quotes = append(source.Quotes, from), append(article.Quotes, to)
			pair.Remarks = append(pair.Remarks, align.Remark{Speaker: from.Speaker.Name, Columns: columns})
			owner = append(owner, i)
		}
	}
	pair.Witnesses = []align.Witness{source, article}
	return pair, owner
}

// differs reports whether there is anything to judge: words that are not the transcript's, a cut, another speaker.
func (v verifier) differs(q quote.Quote, l lookup) bool {
	if len(l.stretches) > 1 {
		return true
	}
	s := l.stretches[0]
	return s.found && (!v.index.Exact(s.place, s.tokens) || v.otherSpeaker(q, v.index.Tokens(s.place)))
}

// groups returns the stretches that were found, those in one group that follow each other in the transcript.
func (v verifier) groups(l lookup) [][]stretch {
	var all [][]stretch
	for i, s := range l.stretches {
		if !s.found {
			continue
		}
		if n := len(all); n > 0 && i > 0 && l.stretches[i-1].found && v.follows(l.stretches[i-1], s) {
			all[n-1] = append(all[n-1], s)
			continue
		}
		all = append(all, []stretch{s})
	}
	return all
}

// follows reports whether y stands in the transcript behind x, and not far away.
func (v verifier) follows(x, y stretch) bool {
	return y.place.Start >= x.place.End && y.place.Start-x.place.End <= farthest
}

// columns returns the two sides of one group as quotes whose clauses are the stretches, and their columns. Both
// quotes get the index n among those of their witness.
func (v verifier) columns(q quote.Quote, group []stretch, n int) (from, to quote.Quote, columns []align.Column) {
	to = q
	to.Clauses = nil
	for start, end := 0, 0; start < len(group); start = end {
		end = start + 1
		for end < len(group) && bracketed(group[end-1]) { // [an editor's word] stands for what it replaces: one clause
			end++
		}
		place, words := passage.Place{Start: group[start].place.Start, End: group[end-1].place.End}, []normalize.Token(nil)
		for _, s := range group[start:end] {
			words = append(words, s.printed...)
		}
		if start > 0 {
			if hidden := v.index.Between(group[start-1].place, place); hidden.End > hidden.Start {
				from.Clauses = append(from.Clauses, clause(v.index.Tokens(hidden)))
				columns = append(columns, align.Column{Score: 1, Cells: []align.Cell{cellOf(transcriptSide, n, from, 1)}})
			}
		}
		from.Clauses = append(from.Clauses, clause(v.index.Tokens(place)))
		to.Clauses = append(to.Clauses, clause(words))
		reading := 2
		if end == start+1 && v.index.Exact(place, group[start].tokens) {
			reading = 1
		}
		columns = append(columns, align.Column{Score: 1, Cells: []align.Cell{cellOf(transcriptSide, n, from, 1), cellOf(articleSide, n, to, reading)}})
	}
	from.Kind = quote.Direct
	from.Span = from.Clauses[0].Span.Cover(from.Clauses[len(from.Clauses)-1].Span)
	from.Parts = []text.Span{from.Span}
	from.Speaker = v.speaker(from.Span)
	return from, to, columns
}

// bracketed reports whether the stretch is followed by words in brackets.
func bracketed(s stretch) bool {
	last := s.printed[len(s.printed)-1].Norm
	return last == "]" || last == ")"
}

func clause(tokens []normalize.Token) quote.Clause {
	return quote.Clause{Span: cover(tokens), Tokens: tokens, Rule: quote.SentenceEnd}
}

// cellOf returns the cell of the last clause of q, which is quote number n of the witness.
func cellOf(witness, n int, q quote.Quote, reading int) align.Cell {
	last := len(q.Clauses) - 1
	c := q.Clauses[last]
	return align.Cell{Witness: witness, Quote: n, Clauses: []int{last}, Span: c.Span, Tokens: c.Tokens, Reading: reading}
}

// otherSpeaker reports whether the transcript gives the words to somebody else than the article.
func (v verifier) otherSpeaker(q quote.Quote, tokens []normalize.Token) bool {
	says := v.speaker(cover(tokens)).Name
	return says != "" && q.Speaker.Name != "" && says != q.Speaker.Name
}

func cover(tokens []normalize.Token) text.Span {
	return tokens[0].Span.Cover(tokens[len(tokens)-1].Span)
}
