package diverge

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize"
)

// One document may say in one clause what another one says in two, or in two quotations on both sides of its cue. Words are not gone from a
// reading when its document has them right beside:
//
//	a: “The toll is paid by all, and nobody is let off.”
//	b: “The toll is paid by all,” she said. “Nobody is let off.”

const (
	// besideShare is the share of the content of words that one clause beside must hold: that of sequence.told, and for its reason.
	besideShare = 0.6
	// besideWords is how many words of content there must be: one is found anywhere. Or all words are there, besideClause or more.
	besideWords  = 2
	besideClause = 4
)

// saidBeside drops the changes that tell of words gone from a or b which the documents of that reading have in a clause beside it, just so and
// nothing more. What that clause says besides may say something else of them: such a change is left to a reader.
//
//	“We pay the old debts this year. Wages must wait.”   “We pay this year. Wages and the old debts must wait.”
func saidBeside(v *view.View, col align.Column, a, b view.Reading, list []change.Change) []change.Change {
	var out []change.Change
	for _, c := range list {
		found := nowhere
		if c.Facet == 0 && !c.Marked {
			switch c.Kind {
			case Missing, Truncated:
				found = hasBeside(v, col, b, a.Side, c.X)
			case Added:
				found = hasBeside(v, col, a, b.Side, c.Y)
			}
		}
		if found == just {
			continue
		}
		if found == amongMore && c.Severity > Editorial {
			c.Severity, c.Review, c.Confidence = Editorial, true, min(c.Confidence, unsureBeside)
			c.Why = append(c.Why[:len(c.Why):len(c.Why)], "the words stand in a clause beside, which says more: whether it says the same of them is for a reader to judge")
		}
		out = append(out, c)
	}
	return out
}

// unsureBeside is the confidence in a change whose words stand in a clause beside.
const unsureBeside = 0.6

// Where the words that are gone from a reading stand: ordered, the more of a clause beside they are the greater.
const (
	nowhere   = iota
	amongMore // in a clause that says more
	just      // in a clause that says just that
)

// hasBeside returns how every document of the reading r at least has the words run of s in one clause beside its own.
func hasBeside(v *view.View, col align.Column, r view.Reading, s *reading.Side, run reading.Run) int {
	var gone []normalize.Token
	for _, t := range s.Tokens[run.Start:run.End] {
		if mark.Wordy(t) && !s.Cue.Contains(t.Span) {
			gone = append(gone, t)
		}
	}
	least := just
	for _, c := range r.Cells {
		best := nowhere
		for _, tokens := range beside(v, col, c) {
			switch {
			case justThat(tokens, gone):
				best = just
			case tells(tokens, gone):
				best = max(best, amongMore)
			}
		}
		least = min(least, best)
	}
	return least
}

// justThat reports whether a clause has what the words that are gone say, in their order, and no more.
func justThat(clause, gone []normalize.Token) bool {
	a, b := told(gone), told(clause)
	return len(a) > 0 && slices.Equal(a, b)
}

// told returns what words say: those of content, and those that deny or bend it.
func told(tokens []normalize.Token) []string {
	var out []string
	for _, t := range tokens {
		if mark.Content(t) || t.Class == normalize.Negator || t.Class == normalize.Modal {
			out = append(out, t.Stem)
		}
	}
	return out
}

// tells reports whether a clause has most of the content of the words that are gone, or all of them, to the lightest.
func tells(clause, gone []normalize.Token) bool {
	content, hit, same := 0, 0, 0
	for _, g := range gone {
		if slices.ContainsFunc(clause, func(t normalize.Token) bool { return t.Norm == g.Norm }) {
			same++
		}
		if !mark.Content(g) {
			continue
		}
		content++
		if slices.ContainsFunc(clause, func(t normalize.Token) bool { return t.Stem == g.Stem }) {
			hit++
		}
	}
	return content >= besideWords && float64(hit) >= besideShare*float64(content) || content > 0 && same == len(gone) && same >= besideClause
}

// beside returns the clauses beside a cell: its document's other ones in the column, those before and behind it in its quotation, and those of
// the quotations of the same speaker right before and behind.
func beside(v *view.View, col align.Column, c align.Cell) [][]normalize.Token {
	var out [][]normalize.Token
	for _, o := range col.Cells {
		if o.Witness == c.Witness && o.Span != c.Span {
			out = append(out, o.Tokens)
		}
	}
	quotes := v.Al.Witnesses[c.Witness].Quotes
	q := quotes[c.Quote]
	for _, k := range []int{c.Clauses[0] - 1, c.Clauses[len(c.Clauses)-1] + 1} {
		if k >= 0 && k < len(q.Clauses) {
			out = append(out, q.Clauses[k].Tokens)
		}
	}
	for _, k := range []int{c.Quote - 1, c.Quote + 1} {
		if k >= 0 && k < len(quotes) && quotes[k].Speaker.Name == q.Speaker.Name && q.Speaker.Name != "" {
			for _, clause := range quotes[k].Clauses {
				out = append(out, clause.Tokens)
			}
		}
	}
	return out
}
