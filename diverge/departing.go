package diverge

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/quote"
)

// A document may print the right words and, beside them, others that say something else: a summary with the wrong figure over the quotation
// that has the right one. That it also has the right words makes the summary no better: it is compared as well, and what is grave is told.
//
//	a: The city has found 83 broken pipes, Okafor said. “We have found 38 broken pipes,” she said.
//	b: OKAFOR: We have found 38 broken pipes.

// departs reports whether a document that prints both readings departs with one of them from another that has the other one alone.
func departs(v *view.View, a, b view.Reading) bool {
	return departsFrom(v, a, b) || departsFrom(v, b, a)
}

// departsFrom reports whether a document that prints b prints a as well, which is no word of another one with b.
//
// Rule: a paraphrase has to fit what its document quotes, and a quotation what the record of the remarks holds, a transcript or the reference.
// Counter-example: of two sentences of a record, or of two quotations, somebody else prints one: a choice.
func departsFrom(v *view.View, a, b view.Reading) bool {
	recorded := func(c align.Cell) bool {
		return view.Turn(v.Quote(c)) || v.Al.Witnesses[c.Witness].Document.ID == v.Reference
	}
	for _, c := range a.Cells {
		if !b.In(c.Witness) || recorded(c) {
			continue
		}
		for _, d := range b.Cells {
			told := v.Register(c) == quote.Indirect || recorded(d)
			if told && !a.In(d.Witness) && !v.Settled.In(c, d.Witness) {
				return true
			}
		}
	}
	return false
}

// departures keeps the changes that no summary explains: for sure the words that carry a meaning are otherwise. Of a free paraphrase that is
// a plain number where nothing else that carries a meaning differs; with another day or measure it may be another count.
func departures(list []change.Change) []change.Change {
	typed := func(c change.Change) bool { return c.Kind == Altered && c.Facet != Wording }
	n := 0
	for _, c := range list {
		if typed(c) {
			n++
		}
	}
	plain := func(c change.Change) bool {
		return n == 1 && c.Facet == Number && c.Severity >= Substantive && c.X.End-c.X.Start == 1 && c.Y.End-c.Y.Start == 1
	}
	return slices.DeleteFunc(slices.Clone(list), func(c change.Change) bool {
		return !typed(c) || c.Review || c.Severity < Critical && !plain(c)
	})
}
