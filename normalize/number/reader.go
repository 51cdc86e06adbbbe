package number

import (
	"time"

	"github.com/quotecheck/quotecheck/text"
)

// A Word is one word or mark of a text as the reader of amounts sees it.
type Word struct {
	Text    string    // in lower case and plain typography, abbreviations without stops: "35,000,000", "$", "percent", "aug"
	Span    text.Span //
	Glued   bool      // nothing stands between it and the word before
	Hyphen  bool      // one hyphen stands between it and the word before: the "day" of "three-day"
	Wide    bool      // a space that does not break stands before it: the "000" of "35 000"
	Capital bool      // its first letter is a capital
	Grammar bool      // a function word or a mark, nothing that can be counted
	Term    *Term     // what [Terms] has for Text, nil if nothing
}

// A Source gives the words of a text by their place.
type Source interface {
	// Word returns word i of the text, the zero Word where there is none.
	Word(i int) Word
}

// A Reader reads amounts. Its zero value is ready for use. It is safe for concurrent use once set.
type Reader struct {
	Date time.Time // day of the text; gives dates without a year their year and weekdays their date. Zero = unknown
}

// Read returns the amount that begins at word i of src and the number of words it takes up, 0 if none begins there.
// The comparator before word i is in the quantity but not in the count.
func (r *Reader) Read(src Source, i int) (q Quantity, words int) {
	p := parse{src: src, date: r.Date}
	q, end := p.quantity(i)
	if end <= i {
		return Quantity{}, 0
	}
	start := i
	if q.Unit != Date && q.Unit != Ordinal && q.Unit != Decade {
		start = p.bound(&q, i, end)
	}
	if q.Comparator != Exactly && p.after > 0 {
		end = p.after
	}
	q.Span = p.src.Word(start).Span.Cover(p.src.Word(end - 1).Span)
	if p.after > 0 {
		end = p.inner
	}
	return q, end - i
}

// A parse is the reading of one amount. Its methods take the place of a word and return the place behind what they
// read, or the place they were given where they read nothing.
type parse struct {
	src   Source
	date  time.Time
	after int // end of the comparator behind the amount, 0 if there is none
	inner int // end of the amount before it
}

func (p *parse) text(i int) string { return p.src.Word(i).Text }

// term returns what is known of word i, which is never nil.
func (p *parse) term(i int) *Term { return known(p.src.Word(i)) }

func known(w Word) *Term {
	if w.Term == nil {
		return &unknown
	}
	return w.Term
}

// unknown is the Term of the words that are known for nothing. Nobody writes to it.
var unknown Term

// quantity reads the amount at i without its comparator.
func (p *parse) quantity(i int) (Quantity, int) {
	w := p.src.Word(i)
	digits := w.Text != "" && isDigit(w.Text[0])
	switch kind := known(w).kind; {
	case digits, kind == month, kind == weekday, kind == ordinal: // a date begins with no other word
		if q, end := p.calendar(i); end > i {
			return q, end
		}
	}
	if digits {
		if q, end := p.clock(i); end > i {
			return q, end
		}
		if p.identifier(i) {
			return Quantity{}, i
		}
	}
	if t := known(w); t.kind == clock && p.timeFollows(i) {
		return Quantity{Value: t.value, High: t.value, Unit: Time}, i + 1
	}
	return p.amount(i)
}

// A numeral is a number without a unit.
type numeral struct {
	value, high float64
	step        float64
	scale       float64 // of its scale words, 1 if none
	unit        string  // Ordinal, Decade, or what is glued to the digits: "km" in "4km"
	factor      float64 // of unit
	digits      bool    // begins with a digit
	vague       bool    // hundreds
	fraction    bool    // one third
}

// amount reads [currency] number [scale] [- number] [unit].
func (p *parse) amount(i int) (Quantity, int) {
	code, at := p.currencyBefore(i)
	n, end := p.numeral(at, code != "")
	if end == at {
		return p.oneAndPart(i)
	}
	if n.unit == Ordinal || n.unit == Decade {
		if code != "" {
			return Quantity{}, i
		}
		return Quantity{Value: n.value, High: n.value, Unit: n.unit}, end
	}
	n, end = p.upper(n, i, end, code)
	q := Quantity{Value: n.value, High: n.high, Step: n.step}
	if n.vague {
		q.High, q.Comparator = 10*q.Value, About
	}
	u, after := p.unitAfter(n, end)
	switch {
	case code != "":
		q.Unit = code
		if u.symbol == code { // "$35 million dollars"
			end = after
		}
	case u.symbol != "":
		if q.Value == q.High {
			n, after = p.andPart(n, after)
			q.Value, q.High, q.Step = n.value, n.value, n.step
		}
		q.Unit, end = u.symbol, after
		q.Value, q.High, q.Step = q.Value*u.factor, q.High*u.factor, q.Step*u.factor
	}
	return q, end
}

// oneAndPart reads "an hour and a half" at i.
func (p *parse) oneAndPart(i int) (Quantity, int) {
	if p.term(i).kind != article {
		return Quantity{}, i
	}
	u, after := p.unit(i + 1)
	n, end := p.andPart(numeral{value: 1}, after)
	if after == i+1 || end == after {
		return Quantity{}, i
	}
	return Quantity{Value: n.value * u.factor, High: n.value * u.factor, Unit: u.symbol}, end
}

// andPart reads the "and a half" at i behind n and its unit, but not that of "two years and a half of the money", of
// "an hour and a half mile" or of "two years and a half million".
func (p *parse) andPart(n numeral, i int) (numeral, int) {
	m, end := p.andHalf(n, i)
	if end == i {
		return n, i
	}
	next := p.src.Word(end)
	switch t := known(next); {
	case next.Hyphen, next.Text == "of", t.kind == scale, t.kind == hundred, t.kind == dozen, t.unit.symbol != "", t.unit.leads:
		return n, i
	}
	return m, end
}

// unitAfter returns the unit of n: the one glued to its digits or the one at i.
func (p *parse) unitAfter(n numeral, i int) (unit, int) {
	if n.unit != "" {
		return unit{symbol: n.unit, factor: n.factor}, i
	}
	if p.text(i) == "of" && (n.fraction || n.vague) { // "half of an hour", but "a third of voters"
		return unit{}, i
	}
	if p.text(i) == "won" && n.value < leastWon { // "all 20 won"
		return unit{}, i
	}
	return p.unit(i)
}

// leastWon is the amount from which "won" is the money of Korea and not the verb; a dollar is more than a thousand of it.
const leastWon = 1000

// unit reads the longest form of a unit at i.
func (p *parse) unit(i int) (unit, int) {
	form := p.text(i)
	known, table := p.term(i).unit, units()
	end := i
	found := known.unit
	if found.symbol != "" {
		end = i + 1
	}
	for k := 1; known.leads && k < longestUnit; k++ {
		w := p.text(i + k)
		if w == "" {
			break
		}
		form += " " + w
		if u := table[form]; u.symbol != "" {
			found, end = u.unit, i+k+1
		}
	}
	if end == i+1 && (form == "second" || p.text(i) == "second") && !p.src.Word(i).Hyphen && p.text(i-1) != "1" && p.text(i-1) != "one" {
		return unit{}, i // "two second chances"
	}
	return found, end
}

// currencyBefore reads a currency before its number: "$", "US$", "EUR".
func (p *parse) currencyBefore(i int) (code string, end int) {
	t := p.term(i)
	if t.dollar != "" && p.text(i+1) == "$" && p.src.Word(i+1).Glued {
		return t.dollar, i + 2
	}
	if t.kind == currency {
		return t.code, i + 1
	}
	return "", i
}

// upper reads the upper end of a range behind n, which begins at start and ends at i.
func (p *parse) upper(n numeral, start, i int, code string) (numeral, int) {
	n.high = n.value
	w := p.src.Word(i)
	before := p.text(start - 1)
	at := i
	switch {
	case w.Hyphen && n.digits && w.Text != "" && (isDigit(w.Text[0]) || known(w).kind == currency):
	case (w.Text == "-" || w.Text == "—") && n.digits && p.measured(i+1, code):
		at = i + 1
	case w.Text == "or":
		return p.either(n, i)
	case w.Text == "to" && before != "from", w.Text == "and" && before == "between":
		at = i + 1
	default:
		switch u, end := p.unitAfter(n, i); {
		case u.symbol == "":
		case before == "between" && p.text(end) == "and":
			return p.upperSameUnit(n, u, i, end+1)
		case n.digits && p.src.Word(end).Hyphen: // "20%-25%"
			return p.upperSameUnit(n, u, i, end)
		case n.digits && p.text(end) == "—": // "20%–25%"
			return p.upperSameUnit(n, u, i, end+1)
		}
		return n, i
	}
	if c, end := p.currencyBefore(at); c != "" {
		if c != code {
			return n, i
		}
		at = end
	}
	m, end := p.numeral(at, code != "")
	if end == at || m.unit == Ordinal || m.unit == Decade || m.digits != n.digits || m.vague {
		return n, i
	}
	low := n.value
	if n.scale == 1 && m.scale > 1 && low < m.value/m.scale { // "10-15 million"
		low *= m.scale
		n.step *= m.scale
	}
	if m.value <= low {
		return n, i
	}
	n.value, n.high, n.unit, n.factor = low, m.value, m.unit, m.factor
	return n, end
}

// measured reports whether the number at i has a unit, so that a dash before it makes a range: "10 – 15 km", and not "10 – 15 others".
func (p *parse) measured(i int, code string) bool {
	c, at := p.currencyBefore(i)
	n, end := p.numeral(at, c != "")
	u, _ := p.unitAfter(n, end)
	return n.digits && (c != "" && c == code || code == "" && u.symbol != "")
}

// either reads the "or three" of "two or three" behind n, which states a range: the next number, or in digits one up to twice as large.
func (p *parse) either(n numeral, i int) (numeral, int) {
	m, end := p.numeral(i+1, false)
	if end == i+1 || m.unit != "" || m.digits != n.digits || m.vague || n.fraction || m.fraction {
		return n, i
	}
	low, step := n.value, m.scale
	if p.term(end-1).kind == hundred {
		step *= 100
	}
	if n.scale == 1 && step > 1 && low < m.value/step { // "three or four hundred"
		low *= step
		n.step *= step
	}
	if m.value <= low || m.value > 2*low || !n.digits && m.value != low+max(step, n.scale) {
		return n, i
	}
	n.value, n.high = low, m.value
	return n, end
}

// upperSameUnit reads the number at i and keeps it if u follows: "between 10 km and 15 km".
func (p *parse) upperSameUnit(n numeral, u unit, from, i int) (numeral, int) {
	m, end := p.numeral(i, false)
	if end > i && m.value > n.value && n.unit == "" {
		if v, _ := p.unitAfter(m, end); v == u {
			n.high = m.value
			return n, end
		}
	}
	return n, from
}
