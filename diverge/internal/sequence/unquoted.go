package sequence

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize"
)

// unquoted judges anew what stands in r where has goes on by whole sentences and lacks, a quotation in marks, does not: that is missing,
// not cut, since the marks close where a sentence does, and of a turn it is no more than a choice.
//
// Rule: a newspaper chooses which sentences it quotes, and a greeting is none of them. Words cut from inside a sentence keep their
// kind and grade, and so does what limits the words that were kept. It fails where the sentence that is left out takes back the one before it.
func unquoted(d finding.Divergence, has, lacks *view.Line, r reading.Run) finding.Divergence {
	if r.Empty() || turn(lacks) || d.Facet == finding.Qualifier || !sentences(has, r) {
		return d
	}
	if d.Kind == finding.Truncated {
		d.Kind, d.Also = finding.Missing, nil
		d.Why = slices.DeleteFunc(slices.Clone(d.Why), func(w string) bool { return strings.HasPrefix(w, "cut at the ") })
	}
	if !turn(has) {
		d.Why = append(d.Why, "whole sentences, which the other document does not quote")
		return d
	}
	d.Severity, d.Review = finding.Editorial, false
	d.Why = append(d.Why[:len(d.Why):len(d.Why)], "whole sentences of the turn, which the other document does not quote")
	return d
}

// limited returns what limits the words of p in the sentence behind them that the quotation leaves out: "We will pay. But only if
// the county does."
func limited(v *view.View, p CopyPair) []finding.Divergence {
	var out []finding.Divergence
	for _, x := range []struct {
		has, lacks view.Part
		added      bool
	}{{p.A, p.B, false}, {p.B, p.A, true}} {
		from, to, n := x.has.To, x.has.To, len(x.has.Q.Clauses)
		if from == n || !turn(x.has.Line) || turn(x.lacks.Line) || x.lacks.To < len(x.lacks.Q.Clauses) || !endsSentence(x.has.Q.Clauses[from-1]) ||
			printsElsewhere(v, x.has.Line, from, x.lacks.Line) || v.Settled.Clause(x.has.Line, from, x.lacks.Witnesses()...) {
			continue
		}
		for to++; to < n && !endsSentence(x.has.Q.Clauses[to-1]); {
			to++
		}
		if d := cut(v, x.has.Line, x.lacks.Line, from, to, len(x.lacks.Columns), x.added); d.Facet == finding.Qualifier {
			out = append(out, d)
		}
	}
	return out
}

// turn reports whether l is a speaker's turn.
func turn(l *view.Line) bool { return view.Turn(l.Q) }

// sentences reports whether the tokens r of l are one or several sentences, whole.
func sentences(l *view.Line, r reading.Run) bool {
	before := 0
	opens, closes := false, false
	for k, c := range l.Q.Clauses {
		after := before + len(c.Tokens)
		if before <= r.Start && r.Start < after {
			opens = wordless(c.Tokens[:r.Start-before]) && (k == 0 || endsSentence(l.Q.Clauses[k-1]))
		}
		if before < r.End && r.End <= after {
			closes = wordless(c.Tokens[r.End-before:]) && (k == len(l.Q.Clauses)-1 || endsSentence(c))
		}
		before = after
	}
	return opens && closes
}

func wordless(tokens []normalize.Token) bool {
	for _, t := range tokens {
		if mark.Wordy(t) {
			return false
		}
	}
	return true
}

// atEdge reports whether token i of the line of p is the place before the first or behind the last word of p.
func atEdge(p view.Part, i int) bool {
	start, all := view.TokensBefore(p.Line, p.From), p.Tokens(0, len(p.Q.Clauses))
	end := start + len(p.Words())
	return wordless(all[start:min(i, end)]) || wordless(all[min(i, end):end])
}
