package number

import (
	"strconv"
	"strings"
)

// Digits returns the value of a number in ASCII digits with group separators and a decimal mark: "35,000,000", "2.5".
func Digits(s string) (value float64, ok bool) {
	if s == "" || s[0] < '0' || s[0] > '9' {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	return v, err == nil && !strings.ContainsAny(s, "eExXpP_iInN")
}
