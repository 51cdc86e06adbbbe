package quote

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/quotecheck/quotecheck/internal/calendar"
	amount "github.com/quotecheck/quotecheck/normalize/number"
)

// A day is a date of which some parts may be open (zero).
type day struct {
	year    int
	month   time.Month
	day     int
	weekday int // 1 = Monday ... 7 = Sunday
}

// parseDay reads the forms of Occasion.Date: "2025-08-15", "2025-08", "2022", "--08-15", "-W-6".
func parseDay(s string) day {
	var d day
	if w, ok := strings.CutPrefix(s, "-W-"); ok {
		d.weekday, _ = strconv.Atoi(w)
		return d
	}
	if rest, ok := strings.CutPrefix(s, "--"); ok {
		s = "0000-" + rest
	}
	part := strings.Split(s, "-")
	number := func(i int) int {
		if i >= len(part) {
			return 0
		}
		n, _ := strconv.Atoi(part[i])
		return n
	}
	d = day{year: number(0), month: time.Month(number(1)), day: number(2)}
	if d.year > 0 && d.month > 0 && d.day > 0 {
		d.weekday = isoWeekday(d.time().Weekday())
	}
	return d
}

// String is the inverse of parseDay.
func (d day) String() string {
	switch {
	case d.year == 0 && d.month > 0 && d.day > 0:
		return fmt.Sprintf("--%02d-%02d", d.month, d.day)
	case d.year > 0 && d.month > 0 && d.day > 0:
		return fmt.Sprintf("%04d-%02d-%02d", d.year, d.month, d.day)
	case d.year > 0 && d.month > 0:
		return fmt.Sprintf("%04d-%02d", d.year, d.month)
	case d.year > 0:
		return fmt.Sprintf("%04d", d.year)
	case d.weekday > 0:
		return fmt.Sprintf("-W-%d", d.weekday)
	}
	return ""
}

func (d day) time() time.Time { return time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC) }

// isoWeekday returns the number of d from Monday on.
func isoWeekday(d time.Weekday) int {
	if d == time.Sunday {
		return 7
	}
	return int(d)
}

// agrees reports whether x and y can be one day. With slack, neighbouring days can.
func (d day) agrees(y day, slack bool) bool {
	open := func(a, b int) bool { return a == 0 || b == 0 || a == b }
	if open(d.year, y.year) && open(int(d.month), int(y.month)) && open(d.day, y.day) && open(d.weekday, y.weekday) {
		return true
	}
	if !slack {
		return false
	}
	full := func(d day) bool { return d.year > 0 && d.month > 0 && d.day > 0 }
	if full(d) && full(y) {
		gap := d.time().Sub(y.time())
		return gap.Abs() <= 24*time.Hour
	}
	if d.weekday == 0 || y.weekday == 0 {
		return false
	}
	gap := (d.weekday - y.weekday + 7) % 7
	return gap == 1 || gap == 6
}

// weekday returns the number of the day that w names in full, 0 if it names none.
func weekday(w string) int {
	if d, ok := amount.Weekday(w); ok {
		return isoWeekday(d)
	}
	return 0
}

// mayBeDay reports whether w may be the name of a day, whatever the case of its letters. It costs a tenth of weekday.
func mayBeDay(w string) bool { return w != "" && (w[len(w)-1]|0x20 == 'y' || !isPlain(w)) }

// month returns the month that the name or abbreviation w means, 0 if none.
func month(w string) time.Month { return amount.Month(strings.TrimSuffix(w, ".")) }

// lastWeekday returns the last weekday w up to ref. Six days back may as well be the day after ref in another
// country: then, and without ref, only the weekday is certain.
func lastWeekday(w int, ref time.Time) day {
	if ref.IsZero() {
		return day{weekday: w}
	}
	back := (isoWeekday(ref.Weekday()) - w + 7) % 7
	if back == 6 {
		return day{weekday: w}
	}
	return dayOf(ref.AddDate(0, 0, -back))
}

func dayOf(t time.Time) day {
	return day{year: t.Year(), month: t.Month(), day: t.Day(), weekday: isoWeekday(t.Weekday())}
}

// dayIn returns day n of a month in the year that follows it, if year is one, or else in the one before ref in which it last came, and
// how many words tell that; 0 if the calendar has no such day.
func dayIn(month time.Month, n, year int, ref time.Time) (day, int) {
	d, words := day{month: month, day: n}, 2
	if isYear(year) {
		d.year, words = year, 3
	}
	if !calendar.Exists(d.year, d.month, d.day) {
		return day{}, 0
	}
	return d.complete(ref), words
}

// complete gives a day that exists and has no year the one in which it last came before ref.
func (d day) complete(ref time.Time) day {
	if d.year > 0 || ref.IsZero() || d.month == 0 || d.day == 0 {
		return d
	}
	d.year = ref.Year()
	for d.time().After(ref.AddDate(0, 0, 2)) || !calendar.Exists(d.year, d.month, d.day) {
		d.year--
	}
	d.weekday = isoWeekday(d.time().Weekday())
	return d
}
