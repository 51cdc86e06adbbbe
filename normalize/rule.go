package normalize

import (
	"math/bits"
	"strconv"
)

// A Rule names one way in which two texts may differ and still be the same.
// The package comment gives each rule with an example and its authority.
type Rule uint8

// The rules in the order of their application. The first group works on characters ([Normalizer.Normalize]),
// the second on tokens ([Normalizer.Tokens]); the last ones are used by other packages.
const (
	Invisible    Rule = iota + 1 // N1: "agree\u00adment", "agreement"
	Space                        // N2: "20\u00a0km", "20 km"
	Letterform                   // N3: "ﬁnal", "final"; "ＮＡＴＯ", "NATO"; "km²", "km2"; "½", "1/2"
	Composed                     // N4: "e" + U+0301, "é"
	QuoteMark                    // N5: “peace”, „peace”, «peace», ''peace'', "peace"
	Apostrophe                   // N6: "don’t", "don't"
	Dash                         // N7: "war -- and", "war – and", "war — and"; "10–15", "10-15"
	Dots                         // N8: "...", ". . .", "[...]", "…"
	Case                         // N9: "Peace", "peace"
	LookAlike                    // N10: a Cyrillic "а" inside a Latin word
	Contraction                  // N11: "didn't", "did not"
	Possessive                   // N12: "Russia's", "Russia" + "'s"
	Hyphenation                  // N13: "behind-the-scenes", "behind the scenes"
	Spelling                     // N14: "labour", "labor"
	Abbreviation                 // N15: "U.S.", "US", "United States"
	Numeral                      // N16: "20%", "twenty percent"
	Date                         // N17: "Aug. 15", "15 August"
	Place                        // N18: "Kiev", "Kyiv"
	Inflection                   // N19: "agreed", "agrees": equal stems
	Conversion                   // N20: "2.5 miles", "4 kilometers": equal within rounding
	Markup                       // N21: "<b>peace</b>", "peace"
	Accent                       // N22: "café", "cafe"

	lastRule = Accent
)

var ruleNames = [...]string{
	Invisible:    "invisible characters",
	Space:        "white space",
	Letterform:   "letter forms",
	Composed:     "composed letters",
	QuoteMark:    "quotation marks",
	Apostrophe:   "apostrophes",
	Dash:         "dashes",
	Dots:         "ellipsis marks",
	Case:         "case",
	LookAlike:    "look-alike letters",
	Contraction:  "contractions",
	Possessive:   "possessives",
	Hyphenation:  "hyphenation",
	Spelling:     "spelling",
	Abbreviation: "abbreviations",
	Numeral:      "number format",
	Date:         "date format",
	Place:        "place names",
	Inflection:   "inflection",
	Conversion:   "unit conversion",
	Markup:       "markup",
	Accent:       "accents",
}

// String returns the name of r as a report lists it: "quotation marks".
func (r Rule) String() string {
	if r == 0 || r > lastRule {
		return "rule " + strconv.Itoa(int(r))
	}
	return ruleNames[r]
}

// ID returns the stable short name of r: "N5".
func (r Rule) ID() string { return "N" + strconv.Itoa(int(r)) }

// MarshalText returns the ID of r.
func (r Rule) MarshalText() ([]byte, error) { return []byte(r.ID()), nil }

// Rules is a set of rules. The zero value is the empty set.
type Rules uint32

// RulesOf returns the set of the given rules.
func RulesOf(rules ...Rule) Rules {
	var s Rules
	for _, r := range rules {
		s |= 1 << r
	}
	return s
}

// With returns s with r added.
func (s Rules) With(r Rule) Rules { return s | 1<<r }

// Has reports whether r is in s.
func (s Rules) Has(r Rule) bool { return s&(1<<r) != 0 }

// List returns the rules of s in their order, nil if there are none.
func (s Rules) List() []Rule {
	var list []Rule
	for ; s != 0; s &= s - 1 {
		list = append(list, Rule(bits.TrailingZeros32(uint32(s))))
	}
	return list
}

// Names returns the names of the rules of s in their order, nil if there are none.
func (s Rules) Names() []string {
	var names []string
	for _, r := range s.List() {
		names = append(names, r.String())
	}
	return names
}
