package number

import (
	"math"
	"strings"
	"time"

	"github.com/quotecheck/quotecheck/internal/calendar"
)

// calendar reads a date at i:
//
//	Aug. 15   August 15th, 2025   15 August 2025   the 15th of August   August 2025   Friday, Aug. 15
//	2025-08-15   8/15/2025   15.08.2025   Aug. 15-16
//
// The words for a month alone are no date: "may" and "march" are seldom one.
func (p *parse) calendar(i int) (Quantity, int) {
	if t := p.term(i); t.kind == weekday {
		return p.weekday(i, t)
	}
	if x, y := p.src.Word(i+1), p.src.Word(i+2); p.text(i) == "9" && x.Text == "/" && x.Glued && y.Glued && y.Text == "11" && !(p.text(i+3) == "/" && p.src.Word(i+3).Glued) {
		return Quantity{Unit: Date, Value: attack, High: attack}, i + 3
	}
	d, end := p.day(i)
	if end == i {
		return Quantity{}, i
	}
	return p.dated(d, end), end
}

// attack is the day that "9/11" names. Its year is not that of the text.
const attack = 911

// A day is a date in which 0 stands for what is not said.
type day struct {
	year, month, day int
	last             int // last day of a range, 0 if there is none
}

func (d day) value() float64 { return float64(d.year*10000 + d.month*100 + d.day) }

// dated makes a quantity of d, with the year that the date of the text tells.
func (p *parse) dated(d day, end int) Quantity {
	if d.year == 0 && d.day > 0 && !p.date.IsZero() {
		d.year = p.nearestYear(d)
	}
	q := Quantity{Unit: Date, Value: d.value()}
	q.High = q.Value
	if d.last > d.day {
		q.High += float64(d.last - d.day)
	}
	return q
}

// nearestYear returns the year in which d is nearest to the date of the text.
func (p *parse) nearestYear(d day) int {
	best, year := math.MaxFloat64, p.date.Year()
	for y := year - 1; y <= year+1; y++ {
		distance := math.Abs(time.Date(y, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Sub(p.date).Hours())
		if distance < best {
			best, year = distance, y
		}
	}
	return year
}

// weekday reads "Friday, Aug. 15", or "Friday" alone where the date of the text is known: the last one up to that day.
func (p *parse) weekday(i int, t *Term) (Quantity, int) {
	w := p.src.Word(i)
	if !w.Capital {
		return Quantity{}, i
	}
	at := i + 1
	if p.text(at) == "," {
		at++
	}
	if p.text(at) == "the" {
		at++
	}
	if d, end := p.day(at); end > at && d.day > 0 {
		return p.dated(d, end), end
	}
	if p.date.IsZero() || len(w.Text) < shortestWeekday {
		return Quantity{}, i
	}
	back := (int(p.date.Weekday()) - int(t.value) + 7) % 7
	if p.text(i-1) == "next" {
		back -= 7
	}
	on := p.date.AddDate(0, 0, -back)
	return p.dated(day{year: on.Year(), month: int(on.Month()), day: on.Day()}, i+1), i + 1
}

// day reads a date at i.
func (p *parse) day(i int) (day, int) {
	if m := p.month(i); m > 0 {
		return p.monthFirst(i, m)
	}
	w := p.src.Word(i)
	if w.Text == "" {
		return day{}, i
	}
	if isDigit(w.Text[0]) {
		if d, end := p.numeric(i); end > i {
			return d, end
		}
	}
	n := p.dayOfMonth(i)
	if n == 0 {
		return day{}, i
	}
	at := i + 1
	d := day{day: n}
	if next := p.src.Word(at); next.Hyphen && p.dayOfMonth(at) > n {
		d.last = p.dayOfMonth(at)
		at++
	}
	if p.text(at) == "of" {
		at++
	}
	if d.month = p.month(at); d.month == 0 {
		return day{}, i
	}
	return p.yearAfter(d, i, at+1)
}

// monthFirst reads "August 15, 2025", "August 2025" at i, where the month m stands.
func (p *parse) monthFirst(i, m int) (day, int) {
	at := i + 1
	if y := p.year(at); y > 0 {
		return day{year: y, month: m}, at + 1
	}
	if p.text(at) == "the" {
		at++
	}
	n := p.dayOfMonth(at)
	if n == 0 {
		return day{}, i
	}
	d := day{month: m, day: n}
	at++
	if next := p.src.Word(at); next.Hyphen && p.dayOfMonth(at) > n {
		d.last = p.dayOfMonth(at)
		at++
	}
	return p.yearAfter(d, i, at)
}

// yearAfter reads ", 2025" or "2025" at i behind d, which begins at start. There is no date at start if d does not exist.
func (p *parse) yearAfter(d day, start, i int) (day, int) {
	at := i
	if p.text(at) == "," && p.src.Word(at).Glued {
		at++
	}
	end := i
	if y := p.year(at); y > 0 && !p.src.Word(at).Hyphen {
		d.year, end = y, at+1
	}
	if !d.exists() {
		return day{}, start
	}
	return d, end
}

// exists reports whether the calendar has d and its last day; without a year it has February 29.
func (d day) exists() bool {
	return calendar.Exists(d.year, time.Month(d.month), max(d.day, d.last)) && d.day > 0
}

// month returns the month named at i, 0 if there is none. An English one is capitalised.
func (p *parse) month(i int) int {
	w := p.src.Word(i)
	if t := known(w); t.kind == month && (w.Capital || w.Text[0] >= 0x80) {
		return int(t.value)
	}
	return 0
}

// dayOfMonth returns the day at i, 0 if there is none: "15", "15th", "fifteenth".
func (p *parse) dayOfMonth(i int) int {
	w := p.src.Word(i)
	if t := known(w); t.kind == ordinal && t.value <= 31 {
		return int(t.value)
	}
	s := w.Text
	if len(s) > 2 {
		switch s[len(s)-2:] {
		case "st", "nd", "rd", "th":
			s = s[:len(s)-2]
		}
	}
	if len(s) > 2 || !allDigits(s) {
		return 0
	}
	if n := atoi(s); n <= 31 {
		return n
	}
	return 0
}

// year returns the year at i, 0 if there is none.
func (p *parse) year(i int) int {
	s := p.text(i)
	if len(s) != 4 || !allDigits(s) {
		return 0
	}
	if y := atoi(s); y >= 1000 && y < 2200 {
		return y
	}
	return 0
}

// atoi returns the value of a few digits.
func atoi(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// numeric reads a date in digits at i: year-month-day, month/day/year, day.month.year.
func (p *parse) numeric(i int) (day, int) {
	if parts := strings.Split(p.text(i), "."); len(parts) == 3 {
		return checked(parts[2], parts[1], parts[0], i, i+1)
	}
	x, y := p.src.Word(i+1), p.src.Word(i+2)
	if x.Hyphen && y.Hyphen {
		return checked(p.text(i), x.Text, y.Text, i, i+3)
	}
	if x.Text == "/" && x.Glued && p.text(i+3) == "/" {
		month, d, year := p.text(i), y.Text, p.text(i+4)
		if allDigits(month) && len(month) < 3 && atoi(month) > 12 {
			month, d = d, month
		}
		return checked(year, month, d, i, i+5)
	}
	return day{}, i
}

// checked returns the date of the given digits, and end; or start if they are none.
func checked(year, month, dayOfMonth string, start, end int) (day, int) {
	if len(year) != 4 || len(month) > 2 || len(dayOfMonth) > 2 || !allDigits(year) || !allDigits(month) || !allDigits(dayOfMonth) {
		return day{}, start
	}
	d := day{year: atoi(year), month: atoi(month), day: atoi(dayOfMonth)}
	if !d.exists() {
		return day{}, start
	}
	return d, end
}
