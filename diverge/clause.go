package diverge

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/text"
)

// A newspaper prints one sentence of a long turn. If it gives the sentence to somebody else, the quotations are not alike as wholes, the
// clause is:
//
//	a: “The crew is safe. We will sue within ten days,” Okafor said.
//	b: “We will sue within ten days,” Hale said.
//
// What anybody says anywhere is no conflict: “our thoughts are with the families”.

const (
	copiedClause  = 5 // words that a clause must have: fewer are said by anybody
	copiedFigure  = 3 // words of content, a number among them, that one speaker has: “we will appeal within 14 days”
	copiedContent = 6 // and without a number: “our thoughts and prayers are with all who lost somebody” has five
)

// clausesOfTwo finds single clauses of longer quotations that are given to two speakers word for word, one for each wording of a column.
// known is what was found of whole quotations.
func clausesOfTwo(v *view.View, lines []*view.Line, known []Divergence) []Divergence {
	line := map[[2]int]*view.Line{}
	for _, l := range lines {
		for _, m := range l.Everywhere() {
			line[[2]int{m.Witness, m.Quote}] = m
		}
	}
	found := placesOf(known)
	var out []Divergence
	for ri, r := range v.Al.Remarks {
		for ci, col := range r.Columns {
			for _, cells := range wordings(onceSaid(line, col.Cells)) {
				if d, ok := clauseOfTwo(v, line, found, cells); ok {
					d.Remark, d.Column = ri, ci
					out = append(out, d)
				}
			}
		}
	}
	return out
}

// wordings groups the cells that have the same words, long enough to be somebody's.
func wordings(cells []align.Cell) [][]align.Cell {
	var out [][]align.Cell
	at := map[int]int{}
	for _, c := range cells {
		if wordsOf(c) < copiedClause {
			continue
		}
		k, ok := at[c.Reading]
		if !ok {
			k = len(out)
			at[c.Reading] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], c)
	}
	return out
}

// clauseOfTwo returns the finding of cells that have the same words: those of one speaker against all that give the words to somebody else.
func clauseOfTwo(v *view.View, line map[[2]int]*view.Line, found places, cells []align.Cell) (Divergence, bool) {
	for i, a := range cells {
		d, ok := oneAgainst(v, line, found, a, cells[i+1:])
		if ok && !ownWords(a) {
			d.Severity, d.Review, d.Confidence = Editorial, true, min(d.Confidence, unsureTwo)
			d.Why = append(d.Why, "many say as much: both may have said so")
		}
		if ok {
			return d, true
		}
	}
	return Divergence{}, false
}

// oneAgainst returns the finding of cell a against those of others that have another speaker; the rest of its own speaker stand on its side.
// What whole quotations told already is left out.
func oneAgainst(v *view.View, line map[[2]int]*view.Line, found places, a align.Cell, others []align.Cell) (d Divergence, ok bool) {
	at := func(c align.Cell) *view.Line { return line[[2]int{c.Witness, c.Quote}] }
	x, told := at(a), found.hold(a)
	own := []Site{x.Site(a.Span)}
	for _, b := range others {
		y := at(b)
		if y.Q.Speaker.Name == x.Q.Speaker.Name && b.Witness != a.Witness {
			own = append(own, y.Site(b.Span))
		}
		two, differ := Divergence{}, false
		if !told || !found.hold(b) {
			two, differ = twoSpeakers(v, x, y)
		}
		switch {
		case !differ:
		case !ok:
			d, ok = two, true
			d.B = []Site{y.Site(b.Span)}
		default:
			d.B = append(d.B, y.Site(b.Span))
			d.Why = append(d.Why, fmt.Sprintf("%s: %s", v.Outlet(b.Witness), y.Q.Speaker.Name))
		}
	}
	d.A = own
	return d, ok
}

// ownWords reports whether a clause has words that two speakers do not hit upon: a number with what it counts, or many words of content.
func ownWords(c align.Cell) bool {
	content, number := 0, false
	for _, t := range c.Tokens {
		if mark.Content(t) {
			content += len(strings.Fields(t.Norm)) // an amount and its unit are one token: "14 day"
		}
		number = number || mark.IsNumber(t) && t.Norm != "one"
	}
	return content >= copiedContent || number && content >= copiedFigure
}

// onceSaid drops the cells of documents that have the clause from two speakers.
func onceSaid(line map[[2]int]*view.Line, cells []align.Cell) []align.Cell {
	who := func(c align.Cell) string {
		if l := line[[2]int{c.Witness, c.Quote}]; l != nil {
			return l.Q.Speaker.Name
		}
		return ""
	}
	return slices.DeleteFunc(slices.Clone(cells), func(c align.Cell) bool {
		return line[[2]int{c.Witness, c.Quote}] == nil ||
			slices.ContainsFunc(cells, func(o align.Cell) bool { return o.Witness == c.Witness && who(o) != who(c) })
	})
}

// wordsOf counts the words of a cell.
func wordsOf(c align.Cell) int {
	n := 0
	for _, t := range c.Tokens {
		if mark.Wordy(t) {
			n++
		}
	}
	return n
}

// places are the spans of what was found, by document.
type places map[int][]text.Span

func placesOf(list []Divergence) places {
	p := places{}
	seen := map[int]map[text.Span]bool{}
	for _, d := range list {
		for _, s := range slices.Concat(d.A, d.B) {
			if seen[s.Witness] == nil {
				seen[s.Witness] = map[text.Span]bool{}
			}
			if !seen[s.Witness][s.Span] {
				seen[s.Witness][s.Span] = true
				p[s.Witness] = append(p[s.Witness], s.Span)
			}
		}
	}
	return p
}

// hold reports whether something found holds the cell.
func (p places) hold(c align.Cell) bool {
	return slices.ContainsFunc(p[c.Witness], func(sp text.Span) bool { return sp.Contains(c.Span) })
}
