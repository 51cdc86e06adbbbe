package sequence

import (
	"iter"
	"slices"
	"sort"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/quote"
)

// What a column cannot show is found between columns: for each two quotations that share columns, the clauses of one that
// the other passes over, joins without a mark, or prints in another order.
//
//	columns        1    2    3    4    5
//	the speech     a1   a2   a3   a4   a5
//	the report     b1        b3'       b5      a2 is missing, or elided if the report shows a mark between b1 and b3'
//
// A report may begin and end where it likes: clauses before its first and behind its last column are missing only when they
// belong to the same sentence, or when the two quotations are else the same throughout.

// step is a clause of line a and a clause of line b that share a column.
type step struct{ a, b int }

// Sequences compares the quotations pairwise and yields what is left out, joined or turned round, pair by pair.
func Sequences(v *view.View, lines []*view.Line) iter.Seq[[]finding.Divergence] {
	where := map[view.ColRef][]int{} // column -> lines
	for i, l := range lines {
		seen := map[view.ColRef]bool{}
		for _, c := range l.Columns {
			if c.Remark >= 0 && !seen[c] {
				seen[c] = true
				where[c] = append(where[c], i)
			}
		}
	}
	pairs := map[[2]int]bool{}
	for _, list := range where {
		for i, a := range list {
			for _, b := range list[i+1:] {
				pairs[[2]int{min(a, b), max(a, b)}] = true
			}
		}
	}
	keys := make([][2]int, 0, len(pairs))
	for k := range pairs {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		return keys[i][0] < keys[j][0] || keys[i][0] == keys[j][0] && keys[i][1] < keys[j][1]
	})
	return func(yield func([]finding.Divergence) bool) {
		for _, k := range keys {
			a, b := lines[k[0]], lines[k[1]]
			if v.Base(b, a) {
				a, b = b, a
			}
			if !yield(compareLines(v, a, b)) {
				return
			}
		}
	}
}

// compareLines judges b against a.
func compareLines(v *view.View, a, b *view.Line) []finding.Divergence {
	if a.Q.Kind == quote.Indirect || b.Q.Kind == quote.Indirect || sameDocuments(a, b) {
		return nil // a paraphrase claims no order and no completeness
	}
	steps := stepsOf(a, b)
	if !slices.ContainsFunc(steps, func(s step) bool { return !v.Settled.Clauses(a, s.a, b, s.b) }) {
		return nil // compared as copies
	}
	var out []finding.Divergence
	if d, ok := reordered(v, a, b, steps); ok {
		out = append(out, d)
	}
	rising := risingSteps(steps)
	out = append(out, between(v, a, b, rising)...)
	return append(out, ends(v, a, b, rising)...)
}

// sameDocuments reports whether no two documents disagree over the two: every document that prints one of them prints the
// other as well, as often as the rest do. Where one prints a passage twice and another prints it once and once otherwise,
// they do disagree.
func sameDocuments(a, b *view.Line) bool {
	na, nb := a.Times(), b.Times()
	for w, n := range na {
		for x, m := range nb {
			if w != x && n > na[x] && m > nb[w] {
				return false
			}
		}
	}
	return true
}

// stepsOf returns the clauses of b with their counterparts in a, in the order of b. Of several counterparts the one
// nearest behind the last is taken.
func stepsOf(a, b *view.Line) []step {
	at := map[view.ColRef][]int{}
	for i, c := range a.Columns {
		if c.Remark >= 0 {
			at[c] = append(at[c], i)
		}
	}
	var out []step
	last := -1
	for j, c := range b.Columns {
		list := at[c]
		if c.Remark < 0 || len(list) == 0 {
			continue
		}
		best := list[0]
		for _, i := range list {
			if i > last {
				best = i
				break
			}
		}
		out = append(out, step{best, j})
		last = best
	}
	return out
}

// risingSteps drops the steps that go back, so that what remains is in the order of both.
func risingSteps(steps []step) []step {
	var out []step
	for _, i := range reading.Chain(len(steps), func(int) int { return 1 }, func(i, j int) bool { return steps[i].a <= steps[j].a }) {
		out = append(out, steps[i])
	}
	return out
}
