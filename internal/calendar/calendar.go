// Package calendar knows which days there are.
package calendar

import (
	"cmp"
	"time"
)

// leap is a year with all days of the calendar.
const leap = 2024

// Exists reports whether the Gregorian calendar has the day; in year 0, which is not known, it has February 29.
func Exists(year int, month time.Month, day int) bool {
	t := time.Date(cmp.Or(year, leap), month, day, 0, 0, 0, 0, time.UTC)
	return t.Month() == month && t.Day() == day
}
