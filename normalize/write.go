package normalize

import (
	"math"

	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/text"
)

// A writer makes tokens of lexemes: it adds what only the neighbours tell, the class above all, and finds the way
// back to the original.
type writer struct {
	in     *scanner
	text   Text
	tokens []Token
	edit   int // next edit of text that a token may meet
	editAt int // where it begins in the normalized text, beyond the end if there is none
	ahead  int // how far the original is ahead of the normalized text before it

	singles int // single quotation marks that are open
	reader  number.Reader
	amounts []amountForm // room for the next ones
	later   []undecided
}

// An undecided is a token that is a name if its word never stands in small letters in the text, and a word otherwise.
type undecided struct {
	token int
	entry *entry
	place bool // the name is one of a place
}

func (w *writer) write() {
	w.seek(0)
	start := true // of a sentence
	for i := 0; i+lookAhead < w.in.ready || w.in.has(i+lookAhead) || i < w.in.ready; i++ {
		if i >= leaveAt {
			i = w.in.leave(i)
		}
		x := &w.in.lexemes[i]
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
		w.word(i, start)
		start = beginsSentence(e, start)
	}
	w.decide()
}

// word adds the token of lexeme i, which is no amount; start says that a sentence begins there.
func (w *writer) word(i int, start bool) {
	x := &w.in.lexemes[i]
	e := x.entry
	t := w.next(i)
	t.Form, t.Class, t.Rules = e.Form, e.class, e.rules
	if e.caps != lower && (e.class == Word || e.class == Modal && e.caps == initial && !start) { // "in May"
		w.capitalised(t, i, start)
	}
	if x.newline || e.class == Mark || e.rules.Has(Contraction) {
		w.resolve(t, i)
	}
	if x.end-x.start == 2 && e.Norm == "united states" && w.shouted(i) { // TELL US NOW
		t.become("us", Function)
	}
	if x.stop {
		t.Rules = t.Rules.With(Abbreviation)
		if e.class == Negator && e.caps != lower && !start { // "at No. 10", not "He said no. 10 men left"
			t.become("number", Word)
		}
	}
	if x.hyphen {
		t.Rules = t.Rules.With(Hyphenation)
	}
	w.put(t, x.start, x.end)
}

// next returns room for the token behind the last one, which is that of lexeme i. It is zero.
func (w *writer) next(i int) *Token {
	n := len(w.tokens)
	if n == cap(w.tokens) {
		w.grow(w.left(i))
	}
	w.tokens = w.tokens[:n+1]
	return &w.tokens[n]
}

// grow makes room for n tokens more.
func (w *writer) grow(n int) {
	tokens := make([]Token, len(w.tokens), len(w.tokens)+n)
	copy(tokens, w.tokens)
	w.tokens = tokens
}

const (
	firstTokens   = 1 << 13 // the most for which room is made before any is there
	bytesPerToken = 4.9     // 5.3 in the middle one of the articles of PolNeAR's training part, 4.8 or more in nine of ten
	spareTokens   = 32      // the share of tokens for which room is made in vain, one in so many
)

// left returns how many tokens are likely to come from lexeme i on, one at least.
func (w *writer) left(i int) int {
	size, n, at := len(w.in.s), len(w.tokens), w.in.lexemes[i].start
	switch {
	case w.in.pos == size: // all are read
		return len(w.in.lexemes) - i
	case n == 0:
		return min(int(float64(size)/bytesPerToken)+1, firstTokens)
	}
	n = int(float64(n) / float64(max(at, 1)) * float64(size-at))
	return n + n/spareTokens + lookAhead
}

// beginsSentence reports whether the word behind e is capitalised whatever it is.
func beginsSentence(e *entry, start bool) bool {
	switch e.class {
	case Ellipsis:
		return true
	case Mark:
		return true
	case Punct:
		switch e.Norm {
		case ".", "!", "?", ":", "—", "•", "*":
			return true
		}
		return start
	}
	return false
}

// capitalised makes t, the token of lexeme i, a name or a word; start says that a capital is expected there whatever the word.
func (w *writer) capitalised(t *Token, i int, start bool) {
	e := w.in.lexemes[i].entry
	switch {
	case e.plain || e.Norm == "may", e.caps == upper && w.shouted(i) && e.isCommon(): // "President", a headline
		t.Class = Word
	case e.caps != initial || !start || !e.isCommon():
		t.Class = Name
		if w.isPlace(i) {
			t.moveTo(e.rare.place)
		}
	default: // a name if it is capitalised elsewhere too, and never small
		t.Class = Word
		if !w.in.lexer.holds(e.Norm) {
			w.later = append(w.later, undecided{token: len(w.tokens) - 1, entry: e, place: w.isPlace(i)})
		}
	}
}

// decide makes names of the undecided tokens that are names, now that the whole text is read.
func (w *writer) decide() {
	l := w.in.lexer
	for _, u := range w.later {
		if u.entry.midCapital != l.text || l.holds(u.entry.Norm) {
			continue
		}
		t := &w.tokens[u.token]
		t.Class = Name
		if u.place {
			t.moveTo(u.entry.rare.place)
		}
	}
}

// shouted reports whether the words beside lexeme i are in capitals as well.
func (w *writer) shouted(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && w.in.has(k) && w.in.lexemes[k].entry.caps == upper {
			return true
		}
	}
	return false
}

// put gives t, which is the last token and stands at [start, end) of the normalized text, its place in the original.
// Tokens come in order, so the edits that one may meet are found by going on from the last ones.
func (w *writer) put(t *Token, start, end int) {
	if end <= w.editAt { // as nearly everywhere
		t.Span = text.Span{Start: start + w.ahead, End: end + w.ahead}
		return
	}
	edits, at := w.text.edits, w.text.at
	for w.edit < len(edits) && w.text.newEnd(w.edit) <= start {
		w.seek(w.edit + 1)
	}
	i := w.edit
	t.Span = text.Span{Start: start + w.ahead, End: end}
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
	if last := len(w.tokens) - 2; last >= 0 && t.Span.Start < w.tokens[last].Span.End {
		w.tokens[last].join(*t) // two words out of one character: "℃"
		*t = Token{}
		w.tokens = w.tokens[:last+1]
		for n := len(w.later) - 1; n >= 0 && w.later[n].token >= last; n-- {
			w.later = w.later[:n]
		}
	}
}

// seek makes edit i the next one that a token may meet.
func (w *writer) seek(i int) {
	w.edit, w.editAt, w.ahead = i, math.MaxInt, w.shift(i)
	if i < len(w.text.edits) {
		w.editAt = w.text.at[i]
	}
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
	t.become(t.Norm+u.Norm, Word)
	t.Rules |= u.Rules
}
