package quotecheck

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// Verify looks up every direct and mixed quote of the articles in the transcript: each stretch inside quotation
// marks, between the cuts and insertions that the article marks. What is worded otherwise is judged like two
// readings of one column, with the transcript as the reference. So is what a quote cuts off of its first and last sentence where
// the kept words depend on it: a condition, a negation, an opinion verb.
//
// The errors are those of [Checker.Check]; what is said there of ctx and of panics holds here too.
func (c *Checker) Verify(ctx context.Context, transcript *text.Document, articles ...*text.Document) (*Verification, error) {
	return promptly(ctx, func() (*Verification, error) { return c.set().verify(ctx, transcript, articles) })
}

func (c *Checker) verify(ctx context.Context, transcript *text.Document, articles []*text.Document) (*Verification, error) {
	if err := validateAgainst(transcript, articles); err != nil {
		return nil, err
	}
	all := append([]*text.Document{transcript}, articles...)
	witnesses, _, err := c.undated(ctx, all)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(witnesses, func(w align.Witness) bool { return w.Document.ID == transcript.ID })
	spoken := c.spoken(witnesses[i])
	judge := c.Judge
	judge.Reference, judge.AllPairs = transcript.ID, false
	v := verifier{Checker: c, transcript: witnesses[i], index: passage.New(spoken.words), spoken: spoken, sitting: judge.Sitting()}
	out := &Verification{Schema: VerificationSchemaName, Tool: tool(), Documents: []Document{}, Quotes: []VerifiedQuote{}, Unassessed: []Unassessed{}}
	for _, d := range (&assembler{al: &align.Alignment{Witnesses: witnesses}}).documents() {
		if d.ID == transcript.ID {
			out.Transcript = d
		} else {
			out.Documents = append(out.Documents, d)
		}
	}
	if empty(transcript) {
		out.Unassessed = append(out.Unassessed, Unassessed{What: "transcript", Reason: "the text is empty", Document: transcript.ID, Span: whole(transcript)})
	}
	witnesses = slices.Delete(witnesses, i, i+1)
	out.Unassessed = append(out.Unassessed, exchanged(all, v.transcript, witnesses)...)
	for _, w := range witnesses {
		quotes, err := v.article(ctx, w)
		if err != nil {
			return nil, err
		}
		out.Quotes = append(out.Quotes, quotes...)
		if len(quotes) == 0 {
			out.Unassessed = append(out.Unassessed, Unassessed{What: "document", Reason: "no words in quotation marks with a speaker found", Document: w.Document.ID, Span: whole(w.Document)})
		}
	}
	out.Summary = tally(out.Quotes)
	return out, nil
}

// exchanged says so if the transcript reads like an article and an article like a transcript. given is the documents as the caller
// has them: what they are was found out already of those that do not say it.
func exchanged(given []*text.Document, transcript align.Witness, articles []align.Witness) []Unassessed {
	declared := map[string]bool{}
	for _, d := range given {
		declared[d.ID] = d.Kind != 0
	}
	reads := func(w align.Witness) text.Kind {
		open := *w.Document
		if declared[open.ID] {
			open.Kind = 0
		}
		return quote.KindOf(&open)
	}
	if reads(transcript) != text.Article {
		return nil
	}
	for _, w := range articles {
		if kind := reads(w); kind == text.Transcript || kind == text.Captions {
			return []Unassessed{{What: "transcript", Reason: "it reads like an article, and " + w.Document.ID + " like a transcript: were they exchanged?",
				Document: transcript.Document.ID, Span: whole(transcript.Document)}}
		}
	}
	return nil
}

// undated returns the witnesses with their quotes as if nobody knew when they were published. A quotation repeats words: "Aug. 15" in
// a speech of which no date is known is the same as in the next day's paper, which knows its year.
func (c *Checker) undated(ctx context.Context, docs []*text.Document) ([]align.Witness, []quote.Person, error) {
	published := make(map[string]time.Time, len(docs))
	open := make([]*text.Document, len(docs))
	for i, d := range docs {
		published[d.ID] = d.Published
		o := *d
		o.Published = time.Time{}
		open[i] = &o
	}
	witnesses, persons, err := c.witnesses(ctx, open)
	for i := range witnesses {
		d := *witnesses[i].Document
		d.Published = published[d.ID]
		witnesses[i].Document = &d
	}
	return witnesses, persons, err
}

// A speech is the words of a running text, with their places in the document.
type speech struct {
	words      []normalize.Token
	paragraphs []int // [word]: number of its paragraph
	sentences  []int // [word]: number of its sentence
}

// heard returns the words of the running text of d.
func (c *Checker) heard(d *text.Document) speech {
	view := markup.View(d)
	plain := view.String()
	s := speech{words: passage.Spoken(c.Extractor.Normalizer.Tokens(plain))}
	paragraph, sentence, end := 0, 0, 0
	for i, t := range s.words {
		gap := plain[end:t.Span.Start]
		if strings.Contains(gap, "\n") {
			paragraph++
			sentence++
		} else if strings.ContainsAny(gap, ".?!") && !mayBeShort(s.words[:i], plain) {
			sentence++
		}
		end = t.Span.End
		s.paragraphs, s.sentences = append(s.paragraphs, paragraph), append(s.sentences, sentence)
	}
	for i, t := range s.words {
		s.words[i].Span = view.Original(t.Span)
	}
	return s
}

// titleBytes is how long a word with a capital before a full stop may be to be taken for an abbreviation: Mr., Mrs., Gov.
const titleBytes = 4

// mayBeShort reports whether the last of words may be an abbreviation that its full stop belongs to.
func mayBeShort(words []normalize.Token, plain string) bool {
	if len(words) == 0 {
		return false
	}
	w := words[len(words)-1].Span
	printed := plain[w.Start:w.End]
	return len(printed) <= titleBytes && strings.ToLower(printed) != printed
}

// contextWords is how many words before and behind a quote may tell where in the transcript it belongs: the figures in
// package passage are the same for 10 to 240.
const contextWords = 40

// place returns the first word that begins at byte at or behind it.
func (x speech) place(at int) int {
	i, _ := slices.BinarySearchFunc(x.words, at, func(t normalize.Token, at int) int { return cmp.Compare(t.Span.Start, at) })
	return i
}

// beside returns the words on both sides of s in the sentence it begins in and in that it ends in.
func (x speech) beside(s text.Span) passage.Context {
	from, to := x.place(s.Start), x.place(s.End)
	if from == to {
		return passage.Context{}
	}
	return x.near(x.sentences, from, to, to-1)
}

// around returns the words near s in its paragraph.
func (x speech) around(s text.Span) passage.Context {
	from, to := x.place(s.Start), x.place(s.End)
	if from == len(x.words) {
		return passage.Context{}
	}
	return x.near(x.paragraphs, from, to, from)
}

// near returns the words before word from that have its number, and those from word to on that have the number of word last, contextWords
// of each at most.
func (x speech) near(number []int, from, to, last int) passage.Context {
	start, end := from, to
	for start > 0 && from-start < contextWords && number[start-1] == number[from] {
		start--
	}
	for end < len(x.words) && end-to < contextWords && number[end] == number[last] {
		end++
	}
	return passage.Context{Before: x.words[start:from], Behind: x.words[to:end]}
}

// A verifier looks up the quotes of one article after the other in one transcript.
type verifier struct {
	*Checker
	transcript align.Witness
	index      *passage.Index
	spoken     turns
	sitting    *diverge.Sitting // with the transcript as the reference
}

// A lookup is one quote with what was found for it.
type lookup struct {
	quote     int       // index into the article's quotes
	stretches []stretch // in the order of the article
	opens     bool      // an ellipsis or an editor's word stands before the first word
	closes    bool      // an ellipsis or an editor's word stands behind the last word
	bracketed bool      // an editor's word stands in it
	halves    []half    // nil if it is not broken off
}

// A stretch is what stands between two marked cuts of a quote.
type stretch struct {
	tokens  []normalize.Token // the heard ones
	printed []normalize.Token // all of them, with the marks and the editor's words behind them
	place   passage.Place
	found   bool
	goesOn  bool // it follows the stretch before it without a mark: a long one was cut for the sake of speed
	spliced bool // it follows the stretch before it without a mark, but its words stand elsewhere
	breaks  bool // the quotation is closed behind it, and resumed behind the cue
}

// longest is how many words are looked up and compared at once, as their alignment takes time and memory by the square.
// Of 3,682 stretches in quotation marks in PolNeAR's train and dev articles, 6 are longer; 150 words take some 40 ms.
const longest = 150

// enough returns the share of n quoted words, by weight, that must stand at a place for it to be their source: all of
// two words, as they meet anywhere, most of three, a third of a long translated sentence. Of runs of n words out of articles on two other
// events (some 700 for each n), this share is found in the transcript of the Alaska event for 9 % (n = 2), 5 % (3),
// 3 % (4), 1 % (6), 0.4 % (8) and none (12 and more); of runs out of the other accounts' translations of the same clauses, in
// the right place, for 25, 34, 37, 44, 51, 57 (12) and 69 % (24).
func enough(n int) float64 { return min(0.3+0.9/float64(n), 0.99) }

// article returns the verified quotes of w.
func (v verifier) article(ctx context.Context, w align.Witness) ([]VerifiedQuote, error) {
	var quotes []VerifiedQuote
	all, said := quoteIDs(w), v.heard(w.Document)
	printed := w
	w, halves := rejoined(printed)
	for i, q := range w.Quotes {
		if q.Kind == quote.Indirect || len(q.Parts) == 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		l := v.lookup(q, i, said, halvesOf(printed, all, halves[i]))
		if len(l.stretches) == 0 {
			continue
		}
		id := all[halves[i][0]]
		divergences, err := v.judge(ctx, w, id, l)
		if err != nil {
			return nil, err
		}
		ends, err := v.ends(ctx, w, id, l, said)
		if err != nil {
			return nil, err
		}
		for _, e := range ends {
			divergences = append(divergences, e.divergences...)
		}
		out := v.verified(w, l, ends, divergences)
		out.ID = id
		quotes = append(quotes, out)
	}
	return quotes, nil
}

// lookup finds the stretches of q, quote number n of the article that reads so, in the transcript.
func (v verifier) lookup(q quote.Quote, n int, article speech, halves []half) lookup {
	l := lookup{quote: n, halves: halves}
	own := func(p passage.Place) bool { return !v.otherSpeaker(q, p) }
	unsaid := func(words []normalize.Token) []normalize.Token { // "Olsen said" tells nothing of where in the transcript
		return slices.DeleteFunc(slices.Clone(words), func(t normalize.Token) bool { return q.Cue.Contains(t.Span) || q.Speaker.Mention.Contains(t.Span) })
	}
	ends := boundaries(q)
	for _, part := range q.Parts {
		all := within(q, part)
		l.bracketed = l.bracketed || slices.ContainsFunc(all, bracket)
		first := len(l.stretches)
		for _, tokens := range stretches(all) {
			for i, piece := range slices.Collect(slices.Chunk(tokens, longest)) {
				near := article.around(cover(piece))
				near.Before, near.Behind, near.Fits = unsaid(near.Before), unsaid(near.Behind), own
				placed := v.search(near, ends).placed(piece)
				placed[0].goesOn = i > 0
				l.stretches = append(l.stretches, placed...)
			}
		}
		fill(all, l.stretches[first:])
		if n := len(l.stretches); n > first {
			if first > 0 && slices.ContainsFunc(halves, func(h half) bool {
				return h.span.Contains(part) && !h.span.Contains(cover(l.stretches[first-1].tokens))
			}) {
				v.broken(l, first)
			}
			l.opens = l.opens || first == 0 && markWithin(all, 0, l.stretches[0].tokens[0].Span.Start)
			last := l.stretches[n-1].tokens
			l.closes = markWithin(all, last[len(last)-1].Span.End, math.MaxInt)
		}
	}
	return l
}

// markWithin reports whether an ellipsis or a bracket stands between the bytes start and end.
func markWithin(tokens []normalize.Token, start, end int) bool {
	return slices.ContainsFunc(tokens, func(t normalize.Token) bool {
		return (t.Class == normalize.Ellipsis || bracket(t)) && t.Span.Start >= start && t.Span.End <= end
	})
}

// bracket reports whether t opens or closes what an editor says.
func bracket(t normalize.Token) bool { return slices.Contains([]string{"[", "]", "(", ")"}, t.Norm) }

// fill gives each stretch what is printed from its first word up to the first word of the next one.
func fill(all []normalize.Token, stretches []stretch) {
	for i := range stretches {
		start, end := stretches[i].tokens[0].Span.Start, math.MaxInt
		if i+1 < len(stretches) {
			end = stretches[i+1].tokens[0].Span.Start
		}
		for _, t := range all {
			if t.Span.Start >= start && t.Span.Start < end {
				stretches[i].printed = append(stretches[i].printed, t)
			}
		}
	}
}

// within returns the tokens of q in the part.
func within(q quote.Quote, part text.Span) []normalize.Token {
	var tokens []normalize.Token
	for _, c := range q.Clauses {
		for _, t := range c.Tokens {
			if part.Contains(t.Span) {
				tokens = append(tokens, t)
			}
		}
	}
	return tokens
}

// stretches cuts tokens at ellipses and leaves out what stands in brackets: the editor's words.
func stretches(tokens []normalize.Token) [][]normalize.Token {
	var out [][]normalize.Token
	start, inside := 0, false
	cut := func(end int) {
		if heard := passage.Spoken(tokens[start:end]); len(heard) > 0 && !inside {
			out = append(out, heard)
		}
	}
	for i, t := range tokens {
		switch {
		case t.Class == normalize.Ellipsis, bracket(t):
			cut(i)
			start, inside = i+1, t.Norm == "[" || t.Norm == "("
			if n := i + ending(tokens[i:]); n > start {
				start = n
			}
		}
	}
	cut(len(tokens))
	return out
}

// ending returns how many of the tokens are a bracket and the ending of the editor's word in it: [the mill]'s.
func ending(tokens []normalize.Token) int {
	if len(tokens) > 2 && tokens[1].Norm == "'" && tokens[2].Span.Start == tokens[1].Span.End && tokens[1].Span.Start == tokens[0].Span.End {
		switch tokens[2].Norm {
		case "s", "re", "ll", "d", "ve", "m":
			return 3
		}
	}
	return 1
}

// verified puts together what was found for one quote.
func (v verifier) verified(w align.Witness, l lookup, ends []end, divergences []Divergence) VerifiedQuote {
	q := w.Quotes[l.quote]
	out := VerifiedQuote{
		Document: w.Document.ID, Speaker: q.Speaker.Name, Span: q.Span, Text: w.Document.Slice(q.Span),
		Passages: []Passage{}, Hidden: []Passage{}, Divergences: divergences, Normalizations: v.normalizations(w, l),
	}
	var before *stretch
	any := slices.ContainsFunc(l.stretches, stretch.isFound)
	for i := range l.stretches {
		s := &l.stretches[i]
		if !s.found && (any || s.place.Score == 0) {
			continue
		}
		out.Passages = append(out.Passages, v.passage(s.place, s.place.Score))
		if hidden := v.between(before, s); !s.goesOn && hidden.End > hidden.Start {
			out.Hidden = append(out.Hidden, v.passage(hidden, 1))
		}
		before = s
	}
	marked := false
	for _, e := range ends {
		out.Hidden = append(out.Hidden, v.passage(e.hidden, 1))
		marked = marked || e.marked
	}
	slices.SortStableFunc(out.Hidden, func(x, y Passage) int { return x.Span.Compare(y.Span) })
	out.Verdict = v.verdict(w, l, divergences, marked)
	out.Parts = v.parts(w, l, divergences)
	if out.Verdict == NotFound {
		out.Hidden = []Passage{}
		slices.SortStableFunc(out.Passages, func(x, y Passage) int { return -cmp.Compare(x.Score, y.Score) })
		out.Passages = out.Passages[:min(1, len(out.Passages))]
	}
	return out
}

// between returns what stands between two stretches that were found in order.
func (v verifier) between(x, y *stretch) passage.Place {
	if x == nil || !x.found || !y.found {
		return passage.Place{}
	}
	return v.index.Between(x.place, y.place)
}

// verdict says how the quote stands to the transcript; marked is whether an ellipsis at one of its ends hides something.
func (v verifier) verdict(w align.Witness, l lookup, divergences []Divergence, marked bool) Verdict {
	found, same, marks, ordered := 0, 0, 0, true
	for i, s := range l.stretches {
		if !s.found {
			continue
		}
		found++
		if v.same(w, s) {
			same++
		}
		if i == 0 {
			continue
		}
		before := l.stretches[i-1]
		if !v.inOrder(before, s) {
			ordered = false
		}
		if !s.goesOn && !s.spliced && !(before.breaks && before.place.End == s.place.Start) {
			marks++
		}
	}
	altered := slices.ContainsFunc(divergences, func(d Divergence) bool {
		return d.Kind == diverge.Misattributed || d.Severity == diverge.Critical || d.Severity >= diverge.Substantive && turning(d.Facet) ||
			d.Severity >= diverge.Substantive && !d.Marked && d.Kind != diverge.Elided && d.Kind != diverge.Bracketed
	})
	switch {
	case found == 0:
		return NotFound
	case altered || same < len(l.stretches) || !ordered:
		return Altered
	case marks > 0 || marked || l.bracketed:
		return Marked
	}
	return Verbatim
}

// inOrder reports whether the transcript has y behind x, right behind it where the article marks no cut.
func (v verifier) inOrder(x, y stretch) bool {
	return !x.found || !y.found || y.place.Start >= x.place.End && !y.spliced && (!y.goesOn || y.place.Start == x.place.End)
}

// passage returns the stretch of the transcript at p.
func (v verifier) passage(p passage.Place, score float64) Passage {
	tokens := v.index.Tokens(p)
	span := text.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End}
	return Passage{Span: span, Text: v.transcript.Document.Slice(span), Speaker: v.speaker(span).Name, Score: share(score)}
}

// speaker returns who says the words at s in the transcript.
func (v verifier) speaker(s text.Span) quote.Speaker {
	for _, q := range v.transcript.Quotes {
		if q.Span.Contains(s) {
			return q.Speaker
		}
	}
	return quote.Speaker{}
}

func tally(quotes []VerifiedQuote) VerificationSummary {
	s := VerificationSummary{Quotes: len(quotes)}
	for _, q := range quotes {
		switch q.Verdict {
		case Verbatim:
			s.Verbatim++
		case Marked:
			s.Marked++
		case Altered:
			s.Altered++
		case NotFound:
			s.NotFound++
		}
	}
	return s
}
