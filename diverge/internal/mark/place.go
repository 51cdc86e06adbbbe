package mark

import "github.com/quotecheck/quotecheck/normalize/place"

// PlaceOf returns the country or place that a name means: a country, its people and its capital are one, "" if it is none.
func PlaceOf(phrase string) string {
	if n := place.Default().Nation(phrase); n != "" {
		return n
	}
	p, _ := place.Default().Lookup(phrase)
	return p.Name
}
