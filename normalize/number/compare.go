package number

import (
	"fmt"
	"math"
)

// A Relation says how two quantities stand to each other.
type Relation uint8

const (
	Equal     Relation = iota + 1 // one fact in two notations: "20%", "twenty percent"
	Converted                     // equal within rounding after conversion: "2.5 miles", "4 km"
	Rounded                       // one is a rounding of the other: "about 35 million", "34.9 million"
	Vaguer                        // one says less and fits the other: "August 15", "August 15, 2025"; "hundreds", "350"
	Bounded                       // the same amount, differently bounded: "20", "more than 20"
	Different                     // another amount: "20", "30"
	Unlike                        // not of one sort: "20%", "20 km"
)

// A Comparison is the outcome of comparing two quantities.
type Comparison struct {
	Relation Relation
	Why      string // in words: "2.5 mi is 4.02 km"; "" for Equal
}

// Same reports whether the two quantities can state one fact.
func (c Comparison) Same() bool {
	switch c.Relation {
	case Equal, Converted, Rounded, Vaguer:
		return true
	}
	return false
}

// Compare says how x and y stand to each other. It is symmetric but for the order of words in Why.
func Compare(x, y Quantity) Comparison {
	if x.Unit == Date && y.Unit == Date {
		return compareDates(x, y)
	}
	if shortFor(x, y) || shortFor(y, x) {
		return Comparison{Vaguer, fmt.Sprintf("%s and %s can mean one thing", x, y)}
	}
	u, v, ok := commensurable(x, y)
	if !ok {
		return Comparison{Unlike, fmt.Sprintf("%s and %s do not measure one thing", x, y)}
	}
	converted := x.Unit != y.Unit
	switch {
	case close(u.Value, v.Value, 0) && close(u.High, v.High, 0):
		return bounded(x, y, Comparison{Equal, ""})
	case converted && near(u, v):
		return bounded(x, y, Comparison{Converted, fmt.Sprintf("%s is %s", x, inUnit(u, y))})
	case converted && (cutsOff(u, v) || cutsOff(v, u)):
		return Comparison{Rounded, fmt.Sprintf("%s is %s, further digits cut off", x, inUnit(u, y))}
	case fits(u, v) || fits(v, u):
		return Comparison{Vaguer, fmt.Sprintf("%s leaves room for %s", x, y)}
	case x.Comparator == About && y.Comparator != About && rounds(u, v), y.Comparator == About && x.Comparator != About && rounds(v, u):
		return Comparison{Rounded, fmt.Sprintf("%s and %s differ by rounding", x, y)}
	case loose(x, u, y, v) || loose(y, v, x, u):
		return Comparison{Rounded, fmt.Sprintf("%s and %s, in round words", worded(x), worded(y))}
	}
	return Comparison{Different, fmt.Sprintf("%s is not %s", worded(x), worded(y))}
}

// shortFor reports whether the number y without a unit can be the hour, the day or the decade x, named in fewer words:
// "seven" is short for "7 p.m.", "6" for "May 6", "1994" says more than "the 1990s", and "the '60s" less than "the 1960s".
func shortFor(x, y Quantity) bool {
	bare := y.Unit == "" && y.Value == y.High
	switch x.Unit {
	case Time:
		hour := int(x.Value) / 60
		return bare && int(x.Value)%60 == 0 && (y.Value == float64(hour) || y.Value == float64(hour%12) || hour%12 == 0 && y.Value == 12)
	case Date:
		return bare && x.Value == x.High && y.Value > 0 && int(y.Value) == int(x.Value)%100
	case Decade:
		if y.Unit == Decade {
			return y.Value < 100 && x.Value > 100 && math.Mod(x.Value, 100) == y.Value
		}
		return bare && x.Value <= y.Value && y.Value < x.Value+10
	}
	return false
}

// bounded lowers a match to Bounded where the comparators differ.
func bounded(x, y Quantity, c Comparison) Comparison {
	switch {
	case x.Comparator == y.Comparator:
		if x.Unit != y.Unit && c.Relation == Equal {
			return Comparison{Converted, fmt.Sprintf("%s is %s", x, y)}
		}
		return c
	case x.Comparator == About || y.Comparator == About:
		if x.Comparator == Exactly || y.Comparator == Exactly {
			return Comparison{Rounded, fmt.Sprintf("%s, %s", worded(x), worded(y))}
		}
	}
	return Comparison{Bounded, fmt.Sprintf("%s, %s", worded(x), worded(y))}
}

// worded returns q with its comparator.
func worded(q Quantity) string {
	if c := q.Comparator.String(); c != "" && !q.vague() {
		return c + " " + q.String()
	}
	return q.String()
}

// commensurable returns x and y in a common unit, and false if there is none.
func commensurable(x, y Quantity) (u, v Quantity, ok bool) {
	if x.Unit == y.Unit {
		return x, y, true
	}
	mx, my := measureOf(x.Unit), measureOf(y.Unit)
	if mx.factor == 0 || my.factor == 0 || mx.base != my.base {
		return x, y, false
	}
	return mx.convert(x), my.convert(y), true
}

// measureOf returns what unit measures; the factor is 0 if it cannot be converted.
func measureOf(unit string) measure {
	if unit == "" {
		return measure{base: "1", factor: 1}
	}
	return measures()[unit]
}

func (m measure) convert(q Quantity) Quantity {
	q.Value = q.Value*m.factor + m.offset
	q.High = q.High*m.factor + m.offset
	q.Step *= m.factor
	return q
}

// inUnit formats u, which is in base units, in the unit of y.
func inUnit(u, y Quantity) string {
	m := measureOf(y.Unit)
	v := (u.Value - m.offset) / m.factor
	return fmt.Sprintf("%.3g %s", v, y.Unit)
}

// widest is the share of a value that rounding may come to: "30 million" has one digit, but is no rounding of 34.
// Taken from the usual leeway in style guides for conversions, not from a corpus.
const widest = 0.05

// near reports whether u and v are equal within half of the last place of the coarser one.
func near(u, v Quantity) bool { return rounds(u, v) || rounds(v, u) }

// rounds reports whether v is u within half of the last place of u.
func rounds(u, v Quantity) bool {
	tolerance := min(u.Step/2, widest*math.Abs(u.Value))
	return close(u.Value, v.Value, tolerance) && close(u.High, v.High, tolerance)
}

// cutsOff reports whether u is v without the digits behind the last place of u: 66 % of two thirds.
func cutsOff(u, v Quantity) bool {
	gone := math.Abs(v.Value) - math.Abs(u.Value)
	return u.Value == u.High && v.Value == v.High && gone > 0 && gone < min(u.Step, widest*math.Abs(u.Value))
}

// close reports whether x and y differ by no more than tolerance and the noise of floating point.
func close(x, y, tolerance float64) bool {
	return math.Abs(x-y) <= tolerance+1e-9*max(math.Abs(x), math.Abs(y))
}

// loosest is how far from an amount its round words may lie, as a share: "nearly a third" of 31 %, "more than 300" of 320. Taken from the
// fractions that news texts use, which lie that far apart: a fifth, a quarter, a third.
const loosest = 0.12

// loose reports whether x, which is u in the common unit, can be the round words for the exact y: a fraction near it, or a bound on its
// right side.
func loose(x, u, y, v Quantity) bool {
	if y.Comparator != Exactly || v.Value != v.High || !close(u.Value, v.Value, loosest*math.Abs(u.Value)) {
		return false
	}
	switch x.Comparator {
	case About:
		return x.Unit == "" && x.Value < 1 && y.Unit != x.Unit
	case MoreThan:
		return v.Value > u.Value
	case LessThan:
		return v.Value < u.Value
	}
	return false
}

// fits reports whether x is one order of magnitude and y lies in it, or x is an interval that holds y.
func fits(x, y Quantity) bool {
	return x.vague() && x.Value <= y.Value && y.High <= x.High
}

// compareDates compares what both dates say.
func compareDates(x, y Quantity) Comparison {
	if x.Value == y.Value && x.High == y.High {
		return Comparison{Equal, ""}
	}
	for _, field := range []int{10000, 100, 1} {
		a, b := int(x.Value)/field%100, int(y.Value)/field%100
		if field == 10000 {
			a, b = int(x.Value)/field, int(y.Value)/field
		}
		if a != 0 && b != 0 && a != b {
			return Comparison{Different, fmt.Sprintf("%s is not %s", x, y)}
		}
	}
	return Comparison{Vaguer, fmt.Sprintf("%s leaves room for %s", x, y)}
}
