package diverge

import (
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
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

// line is one quotation with the columns of its clauses.
type line struct {
	witness, quote int
	q              quote.Quote
	columns        []colRef // of each clause; remark < 0 if the clause stands in no cell
	copies         []*line  // quotations with the same words in other documents
	key            string
	words          int
}

type colRef struct{ remark, column int }

// step is a clause of line a and a clause of line b that share a column.
type step struct{ a, b int }

// sequences compares the quotations pairwise and returns what is left out, joined or turned round.
func (v *view) sequences(lines []*line) []Divergence {
	where := map[colRef][]int{} // column -> lines
	for i, l := range lines {
		seen := map[colRef]bool{}
		for _, c := range l.columns {
			if c.remark >= 0 && !seen[c] {
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
	var out []Divergence
	for _, k := range keys {
		a, b := lines[k[0]], lines[k[1]]
		if v.base(b, a) {
			a, b = b, a
		}
		out = append(out, v.compareLines(a, b)...)
	}
	return out
}

// lines returns the quotations that have a clause in some column, copies joined, in the order of their words.
func (v *view) lines() []*line {
	columns := map[[3]int]colRef{}
	for ri, r := range v.al.Remarks {
		for ci, col := range r.Columns {
			if len(col.Cells) < 2 {
				continue
			}
			for _, c := range col.Cells {
				for _, k := range c.Clauses {
					columns[[3]int{c.Witness, c.Quote, k}] = colRef{ri, ci}
				}
			}
		}
	}
	byKey := map[string]*line{}
	var out []*line
	for wi, w := range v.al.Witnesses {
		for qi, q := range w.Quotes {
			l := &line{witness: wi, quote: qi, q: q, key: lineKey(q), words: wordsIn(q)}
			for k := range q.Clauses {
				c, ok := columns[[3]int{wi, qi, k}]
				if !ok {
					c = colRef{-1, -1}
				}
				l.columns = append(l.columns, c)
			}
			if first := byKey[l.key]; first != nil {
				first.copies = append(first.copies, l)
				continue
			}
			byKey[l.key] = l
			out = append(out, l)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].key < out[j].key })
	return out
}

// lineKey is equal for quotations with the same words, clause by clause, all of them denied or none.
func lineKey(q quote.Quote) string {
	var b strings.Builder
	b.WriteByte('0' + byte(q.Kind))
	if q.Denied {
		b.WriteByte('!')
	}
	for _, c := range q.Clauses {
		b.WriteByte('|')
		for _, t := range c.Tokens {
			if wordy(t) || t.Class == normalize.Ellipsis {
				b.WriteByte(' ')
				b.WriteString(t.Norm)
			}
		}
	}
	return b.String()
}

// base reports whether a is the side that b is compared with.
func (v *view) base(a, b *line) bool {
	if ref := v.judge.Reference; ref != "" {
		ra, rb := v.id(a) == ref, v.id(b) == ref
		if ra != rb {
			return ra
		}
	}
	if a.q.Kind != b.q.Kind {
		return order(a.q.Kind) < order(b.q.Kind)
	}
	if a.words != b.words {
		return a.words > b.words
	}
	return a.key < b.key
}

// wordsIn counts the words of q.
func wordsIn(q quote.Quote) int {
	n := 0
	for _, c := range q.Clauses {
		for _, t := range c.Tokens {
			if wordy(t) {
				n++
			}
		}
	}
	return n
}

func (v *view) id(l *line) string {
	if d := v.al.Witnesses[l.witness].Document; d != nil {
		return d.ID
	}
	return ""
}

// compareLines judges b against a.
func (v *view) compareLines(a, b *line) []Divergence {
	if v.settledLines(a, b) {
		return nil
	}
	if a.q.Kind == quote.Indirect || b.q.Kind == quote.Indirect || v.sameDocuments(a, b) {
		return nil // a paraphrase claims no order and no completeness
	}
	steps := stepsOf(a, b)
	if len(steps) == 0 {
		return nil
	}
	var out []Divergence
	if d, ok := v.reordered(a, b, steps); ok {
		out = append(out, d)
	}
	rising := risingSteps(steps)
	out = append(out, v.between(a, b, rising)...)
	return append(out, v.ends(a, b, rising)...)
}

// sameDocuments reports whether no two documents disagree over the two: every document that prints one of them prints the
// other as well, as often as the rest do. Where one prints a passage twice and another prints it once and once otherwise,
// they do disagree.
func (v *view) sameDocuments(a, b *line) bool {
	na, nb := a.times(), b.times()
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
func stepsOf(a, b *line) []step {
	at := map[colRef][]int{}
	for i, c := range a.columns {
		if c.remark >= 0 {
			at[c] = append(at[c], i)
		}
	}
	var out []step
	last := -1
	for j, c := range b.columns {
		list := at[c]
		if c.remark < 0 || len(list) == 0 {
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
	best := make([]int, len(steps)) // longest rising chain ending here
	from := make([]int, len(steps))
	end := -1
	for i := range steps {
		best[i], from[i] = 1, -1
		for j := max(0, i-64); j < i; j++ {
			if steps[j].a <= steps[i].a && best[j]+1 > best[i] {
				best[i], from[i] = best[j]+1, j
			}
		}
		if end < 0 || best[i] > best[end] {
			end = i
		}
	}
	var out []step
	for i := end; i >= 0; i = from[i] {
		out = append(out, steps[i])
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// clauses returns the bytes of clauses [from, to) of l.
func (l *line) clauses(from, to int) text.Span {
	return text.Span{Start: l.q.Clauses[from].Span.Start, End: l.q.Clauses[to-1].Span.End}
}

// lineSites returns the place of clauses [from, to) in every document that prints l; from == to is the place before clause
// from, in front of its conjunction if before is set.
func (v *view) lineSites(l *line, from, to int, before bool) []Site {
	var out []Site
	for _, m := range append([]*line{l}, l.copies...) {
		var sp text.Span
		switch {
		case from < to:
			sp = m.clauses(from, to)
		case from > 0 && from < len(m.q.Clauses) && len(m.q.Clauses[from].Tokens) > 0 && !before:
			at := opening(m.q.Clauses[from].Tokens)
			sp = text.Span{Start: at, End: at}
		case from > 0:
			sp = text.Span{Start: m.q.Clauses[from-1].Span.End, End: m.q.Clauses[from-1].Span.End}
		default:
			sp = text.Span{Start: m.q.Clauses[0].Span.Start, End: m.q.Clauses[0].Span.Start}
		}
		out = append(out, Site{Witness: m.witness, Quote: m.quote, Span: sp, Register: m.q.Kind})
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Witness < out[j].Witness })
	return out
}

// tokens returns the tokens of clauses [from, to).
func (l *line) tokens(from, to int) []normalize.Token {
	n := 0
	for _, c := range l.q.Clauses[from:to] {
		n += len(c.Tokens)
	}
	out := make([]normalize.Token, 0, n)
	for _, c := range l.q.Clauses[from:to] {
		out = append(out, c.Tokens...)
	}
	return out
}

func (v *view) lineSide(l *line, from, to int) *side {
	c := align.Cell{Witness: l.witness, Quote: l.quote, Tokens: l.tokens(from, to), Span: l.clauses(from, to)}
	return v.side(reading{cells: []align.Cell{c}})
}

// settledLines reports whether each document of one line has a copy of the other already.
func (v *view) settledLines(a, b *line) bool {
	for _, x := range a.everywhere() {
		for _, y := range b.everywhere() {
			if x.witness != y.witness && !v.settled[[3]int{x.witness, x.quote, y.witness}] && !v.settled[[3]int{y.witness, y.quote, x.witness}] {
				return false
			}
		}
	}
	return true
}
