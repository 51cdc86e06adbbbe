package quote

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// How texts write a day: Friday, May 3, 3 May 2024, 2024-05-03, two days ago, last year.

// dayForm returns the day with which words begin and how many words tell it, 0 if they begin with none; ref is the day the text came out.
func dayForm(words []frameWord, ref time.Time) (day, int) {
	w := words[0].low
	next := func(k int) string {
		if k < len(words) && !words[k].gap {
			return words[k].low
		}
		return ""
	}
	if n := weekday(w); n > 0 && words[0].upper {
		return lastWeekday(n, ref), 1
	}
	if m := month(w); m > 0 && words[0].upper {
		if d, n := dayIn(m, number(next(1)), number(next(2)), ref); n > 0 {
			return d, n
		}
		if y := number(next(1)); isYear(y) {
			return day{year: y, month: m}, 2
		}
	}
	if d, n := dayIn(month(next(1)), number(w), number(next(2)), ref); n > 0 {
		return d, n
	}
	if len(w) == len(time.DateOnly) {
		if t, err := time.Parse(time.DateOnly, w); err == nil {
			return dayOf(t), 1
		}
	}
	if n := count(w); n > 0 && next(2) == "ago" && !ref.IsZero() {
		switch {
		case next(1) == "years":
			return day{year: ref.Year() - n}, 3
		case next(1) == "days" && n < 7:
			return dayOf(ref.AddDate(0, 0, -n)), 3
		}
	}
	if w == "in" && isYear(number(next(1))) && (len(words) == 2 || words[1].comma || len(words) > 2 && (words[2].gap || words[2].low == "that")) {
		return day{year: number(next(1))}, 2
	}
	if ref.IsZero() {
		return day{}, 0
	}
	switch {
	case w == "today" || w == "tonight":
		return dayOf(ref), 1
	case w == "yesterday":
		return dayOf(ref.AddDate(0, 0, -1)), 1
	case w == "this" && partOfDay(next(1)):
		return dayOf(ref), 2
	case w == "last" && next(1) == "year":
		return day{year: ref.Year() - 1}, 2
	case w == "last" && next(1) == "month":
		m := ref.AddDate(0, 0, -ref.Day())
		return day{year: m.Year(), month: m.Month()}, 2
	}
	return day{}, 0
}

// partOfDay reports whether w is a part of the day that "this" stands before: this morning.
func partOfDay(w string) bool { return w == "morning" || w == "afternoon" || w == "evening" }

// count returns the number that w, a word or digits, stands for before "years ago", 0 if it is none or a vague one.
func count(w string) int {
	if i := slices.Index(smallNumbers[:], w); i >= 0 {
		return i + 2
	}
	return number(w)
}

var smallNumbers = [...]string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// timeWords holds the words with which dayForm and earlierAt begin, and those before the place of speaking, but for digits, smallNumbers, months and weekdays.
const timeWords = "today tonight this yesterday last speaking spoke return arrival returning arriving had ahead prior before earlier previously"

// times holds timeWords with the small numbers, the months and the weekdays.
var times = sync.OnceValue(func() *wordtable.Table[bool] {
	t := new(wordtable.Table[bool])
	for w := range strings.FieldsSeq(timeWords) {
		t.Put(w, true)
	}
	for _, w := range smallNumbers {
		t.Put(w, true)
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		t.Put(strings.ToLower(d.String()), true)
	}
	for m := time.January; m <= time.December; m++ {
		full := strings.ToLower(m.String())
		for n := 1; n <= len(full); n++ { // sep, sept, september
			if month(full[:n]) == m {
				t.Put(full[:n], true)
			}
		}
	}
	return t
})

// tellsTime reports whether a day, or that something was said earlier, may be told from the word low on.
func tellsTime(low string) bool {
	return low != "" && (isDigit(low[0]) || times().Get(low))
}

// number reads a day or year, also "15th"; 0 if w is none.
func number(w string) int {
	if len(w) > 2 && len(w) <= 4 {
		switch w[len(w)-2:] {
		case "st", "nd", "rd", "th":
			w = w[:len(w)-2]
		}
	}
	if len(w) == 0 || len(w) > 4 {
		return 0
	}
	n := 0
	for i := range len(w) {
		if !isDigit(w[i]) {
			return 0
		}
		n = 10*n + int(w[i]-'0')
	}
	return n
}

func isYear(n int) bool { return n >= 1900 && n < 2100 }
