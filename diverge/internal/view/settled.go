package view

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// Part is clauses [From, To) of a quotation.
type Part struct {
	*Line
	From, To int
}

// Whole returns all clauses of l.
func (l *Line) Whole() Part { return Part{l, 0, len(l.Q.Clauses)} }

// Words returns the tokens of p, not to be changed.
func (p Part) Words() []normalize.Token { return p.Tokens(p.From, p.To) }

// Span returns the bytes from the first clause of p to its last.
func (p Part) Span() text.Span { return p.clauses(p.From, p.To) }

// Settled tells in which documents the clauses of quotations were compared with their copies: they need no other counterpart there.
// Copies of one quotation are settled together, so that two hundred of them are not noted each against each.
type Settled struct {
	line map[[2]int]*Line // witness, quote: the line that stands for it
	in   map[*Line]map[int][]bool
}

// NewSettled returns a record in which nothing of the lines is settled.
func NewSettled(lines []*Line) *Settled {
	s := &Settled{line: map[[2]int]*Line{}, in: map[*Line]map[int][]bool{}}
	for _, l := range lines {
		for _, m := range l.Everywhere() {
			s.line[[2]int{m.Witness, m.Quote}] = l
		}
	}
	return s
}

// Note notes that clause k of l was compared in the documents.
func (s *Settled) Note(l *Line, k int, documents ...int) {
	if s.in[l] == nil {
		s.in[l] = map[int][]bool{}
	}
	for _, w := range documents {
		if s.in[l][w] == nil {
			s.in[l][w] = make([]bool, len(l.Q.Clauses))
		}
		s.in[l][w][k] = true
	}
}

// Clause reports whether clause k of l was compared in all of the documents.
func (s *Settled) Clause(l *Line, k int, documents ...int) bool {
	return !slices.ContainsFunc(documents, func(w int) bool { done := s.in[l][w]; return done == nil || !done[k] })
}

// Between reports whether the clauses of one cell were compared in the document of the other.
func (s *Settled) Between(a, b align.Cell) bool { return s.In(a, b.Witness) || s.In(b, a.Witness) }

// In reports whether the clauses of c were compared in document w.
func (s *Settled) In(c align.Cell, w int) bool {
	l := s.line[[2]int{c.Witness, c.Quote}]
	return l != nil && !slices.ContainsFunc(c.Clauses, func(k int) bool { return !s.Clause(l, k, w) })
}

// Clauses reports whether, for each document of one line and each of the other, clause i of a was compared in the other's or
// clause k of b in that of a.
func (s *Settled) Clauses(a *Line, i int, b *Line, k int) bool {
	for _, w := range a.Witnesses() {
		for _, o := range b.Witnesses() {
			if w != o && !s.Clause(a, i, o) && !s.Clause(b, k, w) {
				return false
			}
		}
	}
	return true
}
