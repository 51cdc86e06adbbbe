package normalize

import (
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/text"
)

// A writer makes tokens of lexemes: it adds what only the neighbours tell, the class above all, and finds the way
// back to the original.
type writer struct {
	text    Text
	lexemes []lexeme
	tokens  []Token
	edit    int // next edit of text that a token may meet

	lexer      *lexer
	places     *place.List
	singles    int // single quotation marks that are open
	reader     number.Reader
	quantities []number.Quantity // room for the next ones
}

func (w *writer) write() {
	start := true // of a sentence
	for i := 0; i < len(w.lexemes); i++ {
		x := &w.lexemes[i]
		if x.newline {
			start = true
		}
		e := x.entry
		if e.numeric {
			if n := w.amount(i); n > 0 {
				i += n - 1
				start = false
				continue
			}
		}
		t := Token{Norm: e.norm, Stem: e.stem, Class: e.class, Rules: e.rules}
		if t.Class == Word || t.Class == Modal && e.caps == initial && !start { // "in May"
			t.Class = w.wordClass(i, start)
		}
		w.namePlace(&t, i)
		w.resolve(&t, i)
		if x.end-x.start == 2 && e.norm == "united states" && w.shouted(i) { // TELL US NOW
			t.Norm, t.Stem, t.Class = "us", "us", Function
		}
		if x.stop {
			t.Rules = t.Rules.With(Abbreviation)
		}
		if x.hyphen {
			t.Rules = t.Rules.With(Hyphenation)
		}
		w.add(t, x.start, x.end)
		start = beginsSentence(e, start)
	}
}

// beginsSentence reports whether the word behind e is capitalised whatever it is.
func beginsSentence(e *entry, start bool) bool {
	switch e.class {
	case Ellipsis:
		return true
	case Mark:
		return true
	case Punct:
		switch e.norm {
		case ".", "!", "?", ":", "—", "•", "*":
			return true
		}
		return start
	}
	return false
}

// wordClass returns Word or Name for lexeme i; start says that a capital is expected there whatever the word.
func (w *writer) wordClass(i int, start bool) Class {
	e := w.lexemes[i].entry
	switch {
	case e.caps == lower || e.plain || e.norm == "may":
		return Word
	case e.caps == upper && w.shouted(i) && e.isCommon(): // a headline
		return Word
	case e.caps != initial || !start || !e.isCommon():
		return Name
	case e.midCapital == w.lexer.text && !w.lexer.holds(e.norm): // capitalised elsewhere too, and never small
		return Name
	}
	return Word
}

// shouted reports whether the words beside lexeme i are in capitals as well.
func (w *writer) shouted(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(w.lexemes) && w.lexemes[k].entry.caps == upper {
			return true
		}
	}
	return false
}

// add appends t, which stands at [start, end) of the normalized text. Tokens come in order, so the edits that one may
// meet are found by going on from the last ones.
func (w *writer) add(t Token, start, end int) {
	edits, at := w.text.edits, w.text.at
	for w.edit < len(edits) && w.text.newEnd(w.edit) <= start {
		w.edit++
	}
	i := w.edit
	t.Span = text.Span{Start: start + w.shift(i), End: end}
	if i < len(edits) && at[i] <= start {
		t.Span.Start = edits[i].Span.Start
	}
	for ; i < len(edits) && at[i] < end; i++ {
		t.Rules |= edits[i].Also.With(edits[i].Rule)
	}
	t.Span.End += w.shift(i)
	if i > 0 && end < w.text.newEnd(i-1) {
		t.Span.End = edits[i-1].Span.End
	}
	if last := len(w.tokens) - 1; last >= 0 && t.Span.Start < w.tokens[last].Span.End {
		w.tokens[last].join(t) // two words out of one character: "℃"
		return
	}
	w.tokens = append(w.tokens, t)
}

// shift returns how far the original is ahead of the normalized text behind edit i-1.
func (w *writer) shift(i int) int {
	if i == 0 {
		return 0
	}
	return w.text.edits[i-1].Span.End - w.text.newEnd(i-1)
}

// join adds u, which stands on the same bytes.
func (t *Token) join(u Token) {
	t.Span = t.Span.Cover(u.Span)
	t.Norm += u.Norm
	t.Stem = t.Norm
	t.Rules |= u.Rules
	t.Class, t.Quantity = Word, nil
}
