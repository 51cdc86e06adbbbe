package align

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	places "github.com/quotecheck/quotecheck/normalize/place"
)

// What a speaker calls “our country” is Norway to a reporter, or Oslo. So the words stand for the country of the speaker's office as well:
//
//	President Holm of Norway: “Our country is ready.”   Norway was ready, Holm said.   Oslo is ready.
//
// "We" and "I" are left alone: they are in every other clause, and a reporter's "he" names nobody.

// ownCountry is how much the country counts where the speaker says "our country".
const ownCountry = 0.6

// countries is the words for the country of each speaker, by name.
type countries map[string][]term

// countriesOf returns the countries that the offices of the speakers tell: "president of Norway". A speaker who is given two has none.
func countriesOf(ws []Witness) countries {
	found := make(map[string]string)
	for _, w := range ws {
		for i := range w.Quotes {
			s := &w.Quotes[i].Speaker
			_, of, _ := strings.Cut(s.Office, " of ")
			country := nationOf(strings.ToLower(of))
			if country == "" || s.Name == "" {
				continue
			}
			if c, ok := found[s.Name]; ok && c != country {
				country = "?"
			}
			found[s.Name] = country
		}
	}
	var n normalize.Normalizer
	c := make(countries)
	for who, country := range found {
		if country != "?" {
			c[who] = terms(n.Tokens(country), wordWeight)
		}
	}
	return c
}

// nationOf returns the country that a word names by itself, by its people or by its capital, "" if none.
func nationOf(w string) string {
	if len(w) < 3 {
		return "" // "us" is more often the pronoun
	}
	return places.Default().Nation(w)
}

// withCountry adds the words for a country to the terms of a clause that speaks of "our country".
func withCountry(list []term, tokens []normalize.Token, country []term) []term {
	if len(country) == 0 || !saysOurCountry(tokens) {
		return list
	}
	for _, t := range country {
		t.weight *= ownCountry
		list = append(list, t)
	}
	slices.SortFunc(list, func(x, y term) int { return cmp.Or(strings.Compare(x.key, y.key), cmp.Compare(y.weight, x.weight)) })
	return slices.CompactFunc(list, func(x, y term) bool { return x.key == y.key })
}

// saysOurCountry reports whether tokens speak of the speaker's own country.
func saysOurCountry(tokens []normalize.Token) bool {
	for i := 1; i < len(tokens); i++ {
		if tokens[i-1].Norm != "our" && tokens[i-1].Norm != "my" {
			continue
		}
		switch tokens[i].Norm {
		case "country", "nation", "state", "homeland", "motherland", "fatherland":
			return true
		}
	}
	return false
}
