package sequence

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize"
)

// A transcript's turn holds what an article interrupts with its cue: each of the two quotations there is compared with its part
// of the turn, and what was compared, no more, is settled.

const (
	// quotedAgain is the share of the words of a clause from which a clause of another quotation is the same one, edited at most.
	// .8 finds both parts of an interrupted quotation (testdata/cases) and keeps a summary apart (eval mutate, alaska: .5 misses
	// two cuts of 66).
	quotedAgain = 0.8
	// fewWords is the number of words that is enough where all others but one are the same: in a short clause one edit is much.
	fewWords = 2
)

// Settle notes what the pairs compare: these clauses need no other counterpart in each other's document.
func Settle(v *view.View, lines []*view.Line, pairs []CopyPair) {
	v.Settled = view.NewSettled(lines)
	for _, l := range lines {
		if len(l.Copies) > 0 && wordRuns(l) != nil {
			noteAll(v.Settled, l, l.Witnesses()...)
		}
	}
	for _, p := range pairs {
		note(v, v.Settled, p)
	}
}

func noteAll(s *view.Settled, l *view.Line, documents ...int) {
	for k := range l.Q.Clauses {
		s.Note(l, k, documents...)
	}
}

// note notes the clauses of p but for those that the other side prints elsewhere: p only tells that they are not there.
func note(v *view.View, s *view.Settled, p CopyPair) {
	for _, x := range [][2]view.Part{{p.A, p.B}, {p.B, p.A}} {
		a, b := x[0], x[1]
		for k := a.From; k < a.To; k++ {
			if !printsElsewhere(v, a.Line, k, b.Line) || alikeWords(a.Q.Clauses[k].Tokens, b.Words()) {
				s.Note(a.Line, k, b.Witnesses()...)
			}
		}
	}
}

// partOf returns the clauses of a to compare with b: those that share columns with it, and those beside them that the document of b
// does not print elsewhere and that have no counterpart there yet. Of a turn, no more than the sentences that a quotation in marks
// begins and ends with: which ones it quotes is a choice.
func partOf(v *view.View, taken *view.Settled, a, b *view.Line) view.Part {
	documents := b.Witnesses()
	apart := func(k int) bool { return taken.Clause(a, k, documents...) || alsoQuoted(v, a, k, b) }
	from, to, ok := shared(a, b)
	if !ok {
		from, to = 0, len(a.Q.Clauses)
		for to-1 > from && apart(to-1) {
			to--
		}
		for from < to-1 && apart(from) {
			from++
		}
		return view.Part{Line: a, From: from, To: to}
	}
	chosen := turn(a) && !turn(b)
	first, last, _ := shared(b, a)
	for from > 0 && !apart(from-1) && !(chosen && first == 0 && endsSentence(a.Q.Clauses[from-1])) {
		from--
	}
	for to < len(a.Q.Clauses) && !apart(to) && !(chosen && last == len(b.Q.Clauses) && endsSentence(a.Q.Clauses[to-1])) {
		to++
	}
	return view.Part{Line: a, From: from, To: to}
}

// shared returns the clauses of a from the first to the last that shares a column with b.
func shared(a, b *view.Line) (from, to int, ok bool) {
	from = len(a.Q.Clauses)
	for k := range a.Q.Clauses {
		if a.Shares(k, b) {
			from, to = min(from, k), k+1
		}
	}
	return from, to, from < to
}

// InCommon returns the clauses of each side from the first to the last that stands in a column with the other side, all that are compared if
// none does.
func (p CopyPair) InCommon() (a, b view.Part) {
	a, b = p.A, p.B
	if from, to, ok := shared(p.A.Line, p.B.Line); ok {
		a.From, a.To = from, to
	}
	if from, to, ok := shared(p.B.Line, p.A.Line); ok {
		b.From, b.To = from, to
	}
	return a, b
}

// alsoQuoted reports whether each document of l prints clause k of a in another quotation than l, edited at most, and not in l.
func alsoQuoted(v *view.View, a *view.Line, k int, l *view.Line) bool {
	return !slices.ContainsFunc(l.Everywhere(), func(m *view.Line) bool { return !quotedIn(v, a, k, m) })
}

// quotedIn reports whether the document of m, one of the places of a line, prints clause k of a in another quotation than m, edited
// at most, and not in m.
func quotedIn(v *view.View, a *view.Line, k int, m *view.Line) bool {
	return slices.ContainsFunc(others(v, a, k, m), func(t []normalize.Token) bool { return alikeWords(a.Q.Clauses[k].Tokens, t) })
}

// printsElsewhere reports whether a document of l has a counterpart of clause k of a in another quotation than l, and none in l.
func printsElsewhere(v *view.View, a *view.Line, k int, l *view.Line) bool {
	return slices.ContainsFunc(l.Everywhere(), func(m *view.Line) bool { return len(others(v, a, k, m)) > 0 })
}

// others returns the counterparts of clause k of a in the document of m, none if one of them stands in m.
func others(v *view.View, a *view.Line, k int, m *view.Line) [][]normalize.Token {
	if a.Shares(k, m) {
		return nil
	}
	var out [][]normalize.Token
	for _, c := range a.Parted[k] {
		for _, cell := range v.Al.Remarks[c.Remark].Columns[c.Column].Cells {
			if cell.Witness == m.Witness {
				out = append(out, cell.Tokens)
			}
		}
	}
	return out
}

// lacking returns sites, those where the tokens r of a are not in b, without the documents that print them in another quotation than
// b, all of them if there are no others.
func lacking(v *view.View, a *view.Line, r reading.Run, b *view.Line, sites []finding.Site) []finding.Site {
	elsewhere := map[int]bool{}
	for _, m := range b.Everywhere() {
		elsewhere[m.Witness] = true
		start := 0
		for k, c := range a.Q.Clauses {
			end := start + len(c.Tokens)
			if start < r.End && r.Start < end && !quotedIn(v, a, k, m) {
				elsewhere[m.Witness] = false
			}
			start = end
		}
	}
	out := slices.DeleteFunc(slices.Clone(sites), func(s finding.Site) bool { return elsewhere[s.Witness] })
	if len(out) == 0 {
		return sites
	}
	return out
}

// alikeWords reports whether y holds the words of x, edited at most.
func alikeWords(x, y []normalize.Token) bool {
	have := map[string]bool{}
	for _, t := range y {
		have[t.Norm] = true
	}
	n, hit := 0, 0
	for _, t := range x {
		if mark.Wordy(t) {
			n++
			if have[t.Norm] {
				hit++
			}
		}
	}
	return float64(hit) >= quotedAgain*float64(n) || hit >= fewWords && hit == n-1
}
