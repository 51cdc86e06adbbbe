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
	if p.pointed(i) && isDigit(p.text(i)[0]) {
		start--
	}
	if q.Unit != Date && q.Unit != Ordinal && q.Unit != Decade {
		start = p.bound(&q, start, end)
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
	n, common := p.shared(n, i, end)
	q := Quantity{Value: n.value, High: n.high, Step: n.step}
	if n.vague {
		q.High, q.Comparator = 10*q.Value, About
	}
	u, after := p.unitAfter(n, end)
	switch {
	case u == year && (p.text(after) == "old" || p.text(after) == "olds"): // the number alone, as in "aged 45"
		return q, after
	case code == "" && u.symbol == "" && common.symbol != "":
		u, after = common, end
	}
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
	if p.text(i) == "of" && n.fraction && (p.count(i+1) == 1 || p.term(i+1).kind == article) && p.percentAt(i+2) { // "half of one percent"
		return p.unit(i + 2)
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
	if found.symbol == "KRW" && form == "won" && p.text(i+1) == "by" {
		return unit{}, i // "the 100m won by Berg"
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
	case w.Text == "/" && w.Glued && p.src.Word(i+1).Glued:
		if s, after := p.season(n, i+1); after > i+1 {
			return s, after
		}
		return n, i
	case w.Text == "through" && n.digits, w.Text == "to" && before != "from", w.Text == "and" && before == "between":
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
	if w.Hyphen {
		if p.model(start, m, end) {
			return n, i
		}
		if s, after := p.season(n, i); after > i {
			return s, after
		}
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

// season reads the second year of a season at i: the "25" of "2024-25".
func (p *parse) season(n numeral, i int) (numeral, int) {
	w := p.text(i)
	first, next := int(n.value), 0
	if allDigits(w) {
		next = atoi(w)
	}
	switch {
	case !n.digits || n.value != float64(first) || first < 1000 || first > 2200:
	case len(w) == 2 && next == (first+1)%100, len(w) == 4 && next == first+1:
		n.high = n.value + 1
		return n, i + 1
	}
	return n, i
}

// model reports whether the number at start and the number m joined to it by a hyphen, which ends at i, name a thing: "a 737-800".
func (p *parse) model(start int, m numeral, i int) bool {
	u, _ := p.unitAfter(m, i)
	return u.symbol == "" && (p.term(start-1).kind == article || p.text(start-1) == "boeing")
}

// shared gives n, which begins at start and ends at i, the scale of the other number behind it, and returns that one's
// unit: "three or four hundred", "10 or 15 percent", "from 10 to 15 percent". Each stays an amount of its own, so that
// it makes no difference in which order and how often the common word is printed.
func (p *parse) shared(n numeral, start, i int) (numeral, unit) {
	w := p.text(i)
	if n.high != n.value || n.fraction || n.vague || w != "or" && (w != "to" || p.text(start-1) != "from") {
		return n, unit{}
	}
	m, end := p.numeral(i+1, false)
	if end == i+1 || m.unit == Ordinal || m.unit == Decade || m.digits != n.digits || m.vague || m.fraction {
		return n, unit{}
	}
	scale := m.scale
	if p.term(end-1).kind == hundred {
		scale *= 100
	}
	if n.scale == 1 && scale > 1 && n.value < m.value/scale {
		n = n.times(scale)
		n.high = n.value
	}
	u, _ := p.unitAfter(m, end)
	return n, u
}

// year is the unit of ages.
var year = unit{symbol: "year", factor: 1}

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
