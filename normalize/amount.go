package normalize

import (
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/text"
)

// One amount is one token, with its scale and its unit: "20%", "20 per cent" and "twenty percent" have one norm. What
// bounds it ("more than") stays words of its own, and is in the Quantity as well.

// amount adds the token of the amount that begins at lexeme i and returns how many lexemes it takes up, 0 if none begins there.
func (w *writer) amount(i int) int {
	e := w.in.lexemes[i].entry
	if e.article && (!w.in.has(i+1) || !w.in.lexemes[i+1].entry.numeric) {
		return 0
	}
	q, n := w.reader.Read(w, i)
	if n == 0 {
		return 0
	}
	first, last := w.in.lexemes[i], w.in.lexemes[i+n-1]
	norm, rules := q.String(), RulesOf(Numeral)
	switch {
	case n == 1 && q.Unit == number.Date && !isDigit(first.entry.Norm[0]):
		norm, rules = first.entry.Norm, first.entry.rules // "Friday" is one word in the papers of two days; its Quantity has the date
	case q.TellsWhen():
		rules = RulesOf(Date)
	}
	t := w.next(i)
	t.Form, t.Class = w.keep(norm, q), Number
	if w.text.normalized[first.start:last.end] != norm {
		t.Rules = rules
	}
	w.put(t, first.start, last.end)
	return n
}

// An amountForm is the form of one amount and what it points to.
type amountForm struct {
	form     Form
	quantity number.Quantity
}

// keep returns the form of the amount q, with the span of that in the original.
func (w *writer) keep(norm string, q number.Quantity) *Form {
	if len(w.amounts) == 0 {
		w.amounts = make([]amountForm, 8)
	}
	kept := &w.amounts[0]
	w.amounts = w.amounts[1:]
	kept.quantity = q
	kept.quantity.Span = w.text.Original(q.Span)
	kept.form = Form{Norm: norm, Stem: norm, Quantity: &kept.quantity}
	return &kept.form
}

// Word returns lexeme i as the reader of amounts sees it.
func (w *writer) Word(i int) number.Word {
	if i < 0 || !w.in.has(i) {
		return number.Word{}
	}
	x := &w.in.lexemes[i]
	return number.Word{
		Text:    x.entry.Norm,
		Span:    text.Span{Start: x.start, End: x.end},
		Glued:   x.glued,
		Hyphen:  x.hyphen,
		Wide:    w.wide(x),
		Capital: x.entry.caps != lower,
		Grammar: x.entry.class != Word && x.entry.class != Number,
		Term:    x.entry.term(),
	}
}

// wide reports whether a space that does not break stands before x, which parts groups of digits.
func (w *writer) wide(x *lexeme) bool {
	if x.end-x.start != 3 || x.start == 0 || !isDigit(w.text.normalized[x.start]) {
		return false
	}
	gap := w.text.Original(text.Span{Start: x.start - 1, End: x.start})
	switch w.text.original[gap.Start:gap.End] {
	case "\u00a0", "\u2009", "\u202f":
		return true
	}
	return false
}
