package mark

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/normalize"
)

// IsNumber reports whether t is an amount or has a digit.
func IsNumber(t normalize.Token) bool {
	return t.Class == normalize.Number || t.Quantity != nil || strings.ContainsFunc(t.Norm, unicode.IsDigit)
}

// TimeUnit reports whether an amount of that unit is a stretch of time.
func TimeUnit(unit string) bool {
	switch unit {
	case "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century":
		return true
	}
	return false
}
