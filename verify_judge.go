package quotecheck

import (
	"context"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// judge returns the divergences of the quote with that ID. It becomes remarks of two witnesses, the transcript's passages
// and the article's words, and the judge of the checker compares them as it compares any two readings. Each quote is
// judged alone: what another quote of the article says is no excuse.
func (v verifier) judge(ctx context.Context, w align.Witness, id string, l lookup) ([]Divergence, error) {
	if !v.differs(w.Quotes[l.quote], l) {
		return []Divergence{}, nil
	}
	all, err := v.compare(ctx, w, id, v.alignment(w, l))
	if err != nil {
		return nil, err
	}
	for i, d := range all {
		all[i] = v.shown(w, l, d)
	}
	// What many say is a doubt between two accounts, of which either may have left out who else said so. A transcript has all that was said.
	all = slices.DeleteFunc(all, func(d Divergence) bool { return d.Kind == diverge.Misattributed && d.Severity == diverge.Editorial })
	if !slices.ContainsFunc(all, func(d Divergence) bool { return d.Kind == diverge.Misattributed }) {
		all = append(all, v.misgiven(w, id, l)...)
	}
	all = slices.DeleteFunc(all, func(d Divergence) bool { return v.unspoken(l, d) })
	hidden, err := v.hides(ctx, w, id, l, all)
	if err != nil {
		return nil, err
	}
	for _, h := range hidden { // what was found of that cut is the harmless side of it
		all = slices.DeleteFunc(all, func(d Divergence) bool { return d.Kind == diverge.Elided && touches(d.A, h.A[0].Span) })
	}
	all = append(all, hidden...)
	return append(all, v.unlisted(w, id, l, all)...), nil
}

// compare judges a pair of the transcript and the article. The divergences name the quote with that ID, and have the transcript on side A.
func (v verifier) compare(ctx context.Context, w align.Witness, id string, pair *align.Alignment) ([]Divergence, error) {
	findings, err := v.sitting.Judge(ctx, pair)
	if err != nil {
		return nil, err
	}
	a := assembler{al: pair, quoteIDs: make([][]string, len(pair.Witnesses))} // quotes of the pair are passages: they have no IDs
	found, err := a.divergences(ctx, findings)
	if err != nil {
		return nil, err
	}
	all := []Divergence{}
	for _, d := range found {
		d.A, d.B = sitesIn(v.transcript.Document.ID, d.A), sitesIn(w.Document.ID, d.B)
		if len(d.A) == 0 || len(d.B) == 0 {
			continue // it is about the article alone
		}
		for i := range d.B {
			d.B[i].Quote = id
		}
		d.ID = divergenceID(d)
		all = append(all, replaced(d))
	}
	return subsume(ctx, all)
}

// sitesIn returns the sites in that document, each place once. Where an article quotes a sentence twice, once in other words, the judge has it on
// both sides, and the transcript's sentence twice.
func sitesIn(document string, sites []Site) []Site {
	own := slices.DeleteFunc(slices.Clone(sites), func(s Site) bool { return s.Document != document })
	return slices.CompactFunc(own, func(x, y Site) bool { return x.Span == y.Span })
}

// replaced returns d as another wording if it speaks of words left out or put in, but either side has some.
func replaced(d Divergence) Divergence {
	words := func(s Site) bool { return s.Text != "" }
	if (d.Kind != diverge.Added && d.Kind != diverge.Missing && d.Kind != diverge.Truncated) || d.Facet != 0 ||
		!slices.ContainsFunc(d.A, words) || !slices.ContainsFunc(d.B, words) {
		return d
	}
	if d.Severity == diverge.Editorial {
		d.Kind = diverge.Reworded
	} else {
		d.Kind, d.Facet = diverge.Altered, diverge.Wording
	}
	d.Message = "The article has other words than the transcript."
	d.ID = divergenceID(d)
	return d
}

const (
	transcriptSide = 0
	articleSide    = 1
)

// alignment returns the transcript and the article as two witnesses with one remark for each group of stretches. The
// clauses are the stretches; what the transcript has between two of them is a clause that the article lacks, so that the
// judge sees what a cut hides, and a stretch that was not found is one that the transcript lacks.
func (v verifier) alignment(w align.Witness, l lookup) *align.Alignment {
	source, article := align.Witness{Document: v.transcript.Document}, align.Witness{Document: w.Document}
	pair := &align.Alignment{}
	for _, group := range v.groups(l) {
		from, to, columns := v.columns(w.Quotes[l.quote], group, len(source.Quotes))
		source.Quotes, article.Quotes = append(source.Quotes, from), append(article.Quotes, to)
		pair.Remarks = append(pair.Remarks, align.Remark{Speaker: from.Speaker.Name, Columns: columns})
	}
	pair.Witnesses = []align.Witness{source, article}
	return pair
}

// differs reports whether there is anything to judge: words that are not the transcript's, a cut, another speaker.
func (v verifier) differs(q quote.Quote, l lookup) bool {
	if len(l.stretches) > 1 {
		return true
	}
	s := l.stretches[0]
	return s.found && (!v.index.Exact(s.place, s.tokens) || v.otherSpeaker(q, s.place))
}

// groups returns the stretches, those in one group that follow each other in the transcript. A stretch that was not found
// belongs to the group of the one before it, at the beginning to that of the one behind it.
func (v verifier) groups(l lookup) [][]stretch {
	var all [][]stretch
	var last *stretch // found last
	for i, s := range l.stretches {
		if n := len(all); n > 0 && (!s.found || last == nil || v.follows(*last, s)) {
			all[n-1] = append(all[n-1], s)
		} else {
			all = append(all, []stretch{s})
		}
		if s.found {
			last = &l.stretches[i]
		}
	}
	return slices.DeleteFunc(all, func(group []stretch) bool { return !slices.ContainsFunc(group, stretch.isFound) })
}

func (s stretch) isFound() bool { return s.found }

// farthest is how many words a cut may hide for both sides to be judged as one statement. Some three minutes of speech
// part two answers, and a condition in them no longer bears on the words kept; what is hidden is listed all the same.
const farthest = 400

// follows reports whether y stands in the transcript behind x, and not far away.
func (v verifier) follows(x, y stretch) bool {
	return y.place.Start >= x.place.End && y.place.Start-x.place.End <= farthest
}

// columns returns the two sides of one group as quotes whose clauses are the stretches, and their columns. Both
// quotes get the index n among those of their witness.
func (v verifier) columns(q quote.Quote, group []stretch, n int) (from, to quote.Quote, columns []align.Column) {
	to = q
	to.Clauses = nil
	var before *passage.Place // found last
	for start, end := 0, 0; start < len(group); start = end {
		end = start + 1
		for end < len(group) && bracketed(group[end-1]) && group[start].found && group[end].found { // [an editor's word] stands for what it replaces: one clause
			end++
		}
		var words []normalize.Token
		for _, s := range group[start:end] {
			words = append(words, s.printed...)
		}
		to.Clauses = append(to.Clauses, clause(words))
		if !group[start].found {
			columns = append(columns, align.Column{Score: 1, Cells: []align.Cell{cellOf(articleSide, n, to, 1)}})
			continue
		}
		place := passage.Place{Start: group[start].place.Start, End: group[end-1].place.End}
		if before != nil {
			if hidden := v.index.Between(*before, place); hidden.End > hidden.Start {
				from.Clauses = append(from.Clauses, clause(v.index.Tokens(hidden)))
				columns = append(columns, align.Column{Score: 1, Cells: []align.Cell{cellOf(transcriptSide, n, from, 1)}})
			}
		}
		before = &place
		from.Clauses = append(from.Clauses, clause(v.index.Tokens(place)))
		reading := 2
		if end == start+1 && v.index.Exact(place, group[start].tokens) {
			reading = 1
		}
		columns = append(columns, align.Column{Score: 1, Cells: []align.Cell{cellOf(transcriptSide, n, from, 1), cellOf(articleSide, n, to, reading)}})
	}
	to.Span = to.Clauses[0].Span.Cover(to.Clauses[len(to.Clauses)-1].Span)
	from.Kind = quote.Direct
	from.Span = from.Clauses[0].Span.Cover(from.Clauses[len(from.Clauses)-1].Span)
	from.Parts = []text.Span{from.Span}
	from.Speaker = v.speaker(from.Span)
	return from, to, columns
}

// bracketed reports whether the stretch is followed by words in brackets that stand for all up to the next one: beside a mark of omission, it is
// the mark that hides the rest.
func bracketed(s stretch) bool { return slices.ContainsFunc(s.printed, bracket) && !elided(s) }

// elided reports whether a mark of omission stands behind the stretch: an ellipsis, or the end of a quotation that is resumed.
func elided(s stretch) bool {
	return s.breaks || slices.ContainsFunc(s.printed, func(t normalize.Token) bool { return t.Class == normalize.Ellipsis })
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

// otherSpeaker reports whether the transcript gives words at p to somebody else than the article.
func (v verifier) otherSpeaker(q quote.Quote, p passage.Place) bool {
	for _, turn := range v.spoken.turn[p.Start:p.End] {
		if turn >= 0 && apart(v.transcript.Quotes[turn].Speaker.Name, q.Speaker.Name) {
			return true
		}
	}
	return false
}

// apart reports whether x and y name two speakers.
func apart(x, y string) bool {
	return x != "" && y != "" && x != y && !name.Compare(x, y).Same()
}

// givenWords is how many words the transcript must give to somebody else for the quote to be called misattributed by them alone,
// whatever they are. One fewer is enough where they begin a sentence and one of them tells something: "I lied", but not "I agree".
const givenWords = 3

// anothers reports whether the words of s are too many, or too telling, to be said by two speakers one of whom the transcript leaves out. Whatever
// is quoted behind such words, they stay so.
func (v verifier) anothers(q quote.Quote, s stretch) bool {
	if len(s.tokens) >= givenWords {
		return true
	}
	head, _ := v.spoken.around(s.place)
	return q.Kind == quote.Direct && len(s.tokens) == givenWords-1 && head.Start == head.End && slices.ContainsFunc(s.tokens, weighty)
}

// weighty reports whether t is a word of content that is no answer and no courtesy.
func weighty(t normalize.Token) bool {
	switch t.Norm {
	case "agree", "agreed", "course", "disagree", "exactly", "fine", "good", "great", "guess", "hello", "hope", "know", "maybe", "morning", "no", "ok", "okay", "please",
		"right", "see", "sorry", "suppose", "sure", "thank", "thanks", "think", "true", "understand", "welcome", "yeah", "yes":
		return false
	}
	return t.Class == normalize.Word || t.Class == normalize.Number
}

// unsureSpeaker is the confidence in a misattribution where a pronoun names the speaker, as between two accounts.
const unsureSpeaker = 0.6

// misgiven returns a divergence for the first stretch whose words, in this order or as a question, the transcript has from another speaker
// alone.
func (v verifier) misgiven(w align.Witness, id string, l lookup) []Divergence {
	q := w.Quotes[l.quote]
	for _, s := range l.stretches {
		if !s.found || !v.anothers(q, s) || s.place.Score < splicedShare || !v.otherSpeaker(q, s.place) {
			continue
		}
		d := v.divergence(w, id, q, s.place, cover(s.tokens))
		d.Kind, d.Severity, d.Confidence = diverge.Misattributed, diverge.Critical, sureEnd
		d.Message = "The same words are given to different speakers."
		d.Why = []string{"the transcript has the words from another speaker than the article"}
		if diverge.PointedTo(w.Document, q) {
			d.Severity, d.Confidence, d.Review = diverge.Substantive, unsureSpeaker, true
			d.Why = append(d.Why, "a pronoun stands for the speaker; whom it means was worked out")
		}
		d.ID = divergenceID(d)
		return []Divergence{d}
	}
	return nil
}

// unspoken reports whether d says that the article leaves out what stands between two places whose words it splices: that is what the
// splice says, unless the kept words depend on it.
func (v verifier) unspoken(l lookup, d Divergence) bool {
	if d.Kind != diverge.Missing && d.Kind != diverge.Truncated || d.Facet != 0 {
		return false
	}
	for i := 1; i < len(l.stretches); i++ {
		x, y := l.stretches[i-1], l.stretches[i]
		if gap := v.between(&x, &y); y.spliced && gap.End > gap.Start && cover(v.index.Tokens(gap)).Contains(d.A[0].Span) {
			return true
		}
	}
	return false
}

// divergence returns one without a kind between the transcript at p and the article at s.
func (v verifier) divergence(w align.Witness, id string, q quote.Quote, p passage.Place, s text.Span) Divergence {
	span := extent(v.spoken.words, p.Start, p.End)
	return Divergence{
		Basis: diverge.Reference, Also: []Type{}, Why: []string{}, Normalizations: []string{},
		A: []Site{{Document: v.transcript.Document.ID, Span: span, Text: v.transcript.Document.Slice(span), Register: quote.Direct}},
		B: []Site{{Document: w.Document.ID, Quote: id, Span: s, Text: w.Document.Slice(s), Register: q.Kind}},
	}
}

func cover(tokens []normalize.Token) text.Span {
	return tokens[0].Span.Cover(tokens[len(tokens)-1].Span)
}
