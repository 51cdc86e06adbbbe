package diverge

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// side is one reading as the detectors see it. It is not changed once made.
type side struct {
	label      string // the outlets that print it, for messages
	*page             // the document that its spans point into
	span       text.Span
	tokens     []normalize.Token
	marks      []mark
	register   quote.Kind
	parts      []text.Span // stretches in quotation marks, nil = see register
	context    string      // words around the reading in its sentence, lower case: an attribution, a cue
	translated bool
	denied     bool // the outlet says that the speaker denies it, or did not say it
}

func newSide(label string, p *page, span text.Span, tokens []normalize.Token) *side {
	return &side{label: label, page: p, span: span, tokens: tokens, marks: marks(p.text, tokens), register: quote.Direct}
}

// words returns the printed words of tokens [start, end), "" for none.
func (s *side) words(r run) string {
	if r.empty() {
		return ""
	}
	sp := s.place(r)
	return strings.Join(strings.Fields(s.text[sp.Start:sp.End]), " ")
}

// norms returns the compared words of tokens [start, end) without punctuation.
func (s *side) norms(r run) []string {
	var out []string
	for _, t := range s.tokens[r.start:r.end] {
		if wordy(t) {
			out = append(out, t.Norm)
		}
	}
	return out
}

// place returns the bytes of tokens [start, end); for an empty run the point where they would stand.
func (s *side) place(r run) text.Span {
	if !r.empty() {
		return text.Span{Start: s.tokens[r.start].Span.Start, End: s.tokens[r.end-1].Span.End}
	}
	at := s.span.End
	switch {
	case r.start > 0 && r.start <= len(s.tokens):
		at = s.tokens[r.start-1].Span.End
	case len(s.tokens) > 0: // behind an opening conjunction: "and [we slept and] the mill stood still"
		at = opening(s.tokens)
	}
	return text.Span{Start: at, End: at}
}

// opening returns where the words of a clause begin behind its conjunction.
func opening(tokens []normalize.Token) int {
	for _, t := range tokens {
		switch {
		case !wordy(t), t.Norm == "and", t.Norm == "but", t.Norm == "or":
			continue
		}
		return t.Span.Start
	}
	return tokens[0].Span.Start
}

// direct reports whether token i stands inside quotation marks or a speaker's turn.
func (s *side) direct(i int) bool {
	if s.register != quote.Mixed || i < 0 || i >= len(s.tokens) {
		return s.register == quote.Direct
	}
	for _, p := range s.parts {
		if p.Contains(s.tokens[i].Span) {
			return true
		}
	}
	return false
}

// run is a half-open range of tokens; an empty one is the place before token start.
type run struct{ start, end int }

func (r run) empty() bool         { return r.end <= r.start }
func (r run) overlaps(o run) bool { return r.start < o.end && o.start < r.end }
func (r run) cover(o run) run {
	if r.empty() && o.empty() {
		return r
	}
	if r.empty() {
		return o
	}
	if o.empty() {
		return r
	}
	return run{min(r.start, o.start), max(r.end, o.end)}
}

// contents counts the content words of a run.
func (s *side) contents(r run) int {
	n := 0
	for _, t := range s.tokens[r.start:r.end] {
		if content(t) {
			n++
		}
	}
	return n
}

// lightClause is the number of light words that weigh as much as a content word: "if we do not do so".
const lightClause = 4

// weight counts the content words of a run, one at least for a clause of light words.
func (s *side) weight(r run) int {
	n := s.contents(r)
	if n == 0 && len(s.norms(r)) >= lightClause {
		return 1
	}
	return n
}

// marked reports whether token i belongs to a mark.
func (s *side) marked(i int) bool {
	for _, m := range s.marks {
		if m.start <= i && i < m.end {
			return true
		}
	}
	return false
}

// within reports whether r lies inside one of the marks that begin at the tokens of paired: the "great" of "a great deal of",
// where the other side has "a lot of".
func (s *side) within(r run, paired map[int]bool) bool {
	for _, m := range s.marks {
		if paired[m.start] && m.start <= r.start && r.end <= m.end && m.end-m.start > 1 {
			return !r.empty()
		}
	}
	return false
}

// inAmount reports whether every word of r is part of an amount: the "nearly" of "nearly three hours" is the number's business.
func (s *side) inAmount(r run) bool {
	for i := r.start; i < r.end; i++ {
		if !wordy(s.tokens[i]) {
			continue
		}
		inside := false
		for j := max(0, i-amountReach); j < min(len(s.tokens), i+amountReach+1); j++ {
			if q := s.tokens[j].Quantity; q != nil && q.Span.Contains(s.tokens[i].Span) {
				inside = true
			}
		}
		if !inside {
			return false
		}
	}
	return true
}

// amountReach is how many tokens a word of an amount may stand from its figure: "at least about 20".
const amountReach = 4
