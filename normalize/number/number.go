// Package number reads the quantities of a news text: how much, of what, and how surely.
//
// [Quantities] finds them in a text; [Reader] reads them out of words that somebody else has parted; [Compare] says
// whether two of them state the same fact and why.
//
//	$35,000,000, $35 million, 35m dollars     35000000 USD
//	20%, 20 per cent, twenty percent          20 %
//	two percentage points                     2 pp
//	10-15 km, between 10 and 15 kilometers    10-15 km
//	more than 300 people                      300, MoreThan
//	Friday, Aug. 15; 15 August                --08-15
//	1 1/2, one and a half, one point five     1.5
//	an hour and a half                        1.5 h
//	twenty-first, 21st                        21st
//
// English is read in full; Russian and Ukrainian number words, months, currencies and the common units are known.
// What is no amount stays unread: "one" as a pronoun, "May" the verb, "second" the adverb. A year is a plain number.
package number

import (
	"strconv"

	"github.com/quotecheck/quotecheck/text"
)

// A Quantity is one amount as the text states it: "more than $35 million" is
// {Value: 35e6, High: 35e6, Unit: "USD", Comparator: MoreThan, Step: 1e6}.
type Quantity struct {
	Span       text.Span  // the words of the amount, with unit and comparator
	Value      float64    // the amount in Unit
	High       float64    // upper end of a range ("10-15"), equal to Value otherwise
	Unit       string     // canonical unit, "" for a bare number; see below
	Comparator Comparator // zero = exactly
	Step       float64    // place of the last digit given: 1e6 in "$35 million", 0.1 in "2.5"; 0 = exact
}

// Units that are no unit of measure. The others are "%", "pp" (percentage points), ISO 4217 codes of currencies
// ("USD"), and the usual symbols ("km", "kg", "h", "year").
const (
	Ordinal = "ordinal" // "third": Value 3
	Date    = "date"    // Value is the digits of the date, year*10000 + month*100 + day, with 0 for what is not said
	Time    = "time"    // time of day: Value is minutes after midnight
	Decade  = "decade"  // "the 1990s": Value 1990
)

// A Comparator says how an amount bounds the fact.
type Comparator uint8

const (
	Exactly  Comparator = iota // "20 percent"
	About                      // "about", "nearly", "some"
	MoreThan                   // "more than", "over"
	LessThan                   // "less than", "under"
	AtLeast                    // "at least"
	AtMost                     // "up to", "at most"
)

// String returns the words for c: "more than"; "" for [Exactly].
func (c Comparator) String() string {
	switch c {
	case About:
		return "about"
	case MoreThan:
		return "more than"
	case LessThan:
		return "less than"
	case AtLeast:
		return "at least"
	case AtMost:
		return "at most"
	}
	return ""
}

// TellsWhen reports whether q is a day or an hour: a [Date] or a [Time].
func (q Quantity) TellsWhen() bool { return q.Unit == Date || q.Unit == Time }

// vague reports whether q is of the sort of "hundreds": one order of magnitude is all that is said.
func (q Quantity) vague() bool { return q.Comparator == About && q.High == 10*q.Value }

// String returns the compared form of q without its comparator: "35000000 USD", "20 %", "10-15 km", "3rd",
// "2025-08-15", "--08-15", "15:00", "100s" for "hundreds". Two amounts with equal strings state one value.
func (q Quantity) String() string {
	switch q.Unit {
	case Ordinal:
		return ordinalString(q.Value)
	case Date:
		if q.High != q.Value {
			return dateString(q.Value) + "/" + dateString(q.High)
		}
		return dateString(q.Value)
	case Time:
		return timeString(q.Value)
	case Decade:
		return decimal(q.Value) + "s"
	}
	s := decimal(q.Value)
	switch {
	case q.vague():
		s += "s"
	case q.High != q.Value:
		s += "-" + decimal(q.High)
	}
	if q.Unit != "" {
		s += " " + q.Unit
	}
	return s
}

// decimal formats v with at most ten significant digits, so that 0.1+0.2 is 0.3.
func decimal(v float64) string {
	if n := int64(v); n != 0 && float64(n) == v && -1e9 < v && v < 1e9 { // the same, faster
		return strconv.FormatInt(n, 10)
	}
	if v, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 12, 64), 64); err == nil {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

func ordinalString(v float64) string {
	s := decimal(v)
	n := int64(v)
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return s + suffix
}

func pad(n, width int) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = "0" + s
	}
	return s
}

// dateString writes a date in the manner of ISO 8601, "-" for a year that is not said.
func dateString(v float64) string {
	n := int(v)
	year, month, day := n/10000, n/100%100, n%100
	s := "-"
	if year > 0 {
		s = pad(year, 4)
	}
	s += "-" + pad(month, 2)
	if day > 0 {
		s += "-" + pad(day, 2)
	}
	return s
}

func timeString(v float64) string { return pad(int(v)/60, 2) + ":" + pad(int(v)%60, 2) }
