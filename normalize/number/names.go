package number

import "time"

// Month returns the month that a word in lower case names, in full or cut short without its full stop; 0 if it names none.
func Month(word string) time.Month {
	if t := termOf(word); t.kind == month {
		return time.Month(t.value)
	}
	return 0
}

// Weekday returns the day that a word in lower case names in full; ok is false if it names none.
func Weekday(word string) (d time.Weekday, ok bool) {
	if len(word) < shortestWeekday {
		return 0, false
	}
	t := termOf(word)
	return time.Weekday(t.value), t.kind == weekday
}

// shortestWeekday is the number of bytes of the shortest name in full: "Sun", "Sat" and "Wed" are words too.
const shortestWeekday = 6
