package wordlink

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// Evidence says by what two words are alike when nothing is known about their places.
type Evidence uint8

const (
	None      Evidence = iota // nothing in common
	Identical                 // equal compared forms
	Value                     // equal amounts: 20 %, one fifth
	Name                      // two spellings of one name: Zelensky, Zelenskyy
	Stem                      // agreed, agrees
	Spelling                  // a small edit distance: labor, labour
	Synonym                   // war, warfare
	Antonym                   // rise, fall
	Derived                   // decide, decision
)

// spellingRatio is the least share of letters that two spellings of one word have in common.
// 0.75 with equal initials is the value at which the reference aligners for the Edinburgh corpus stand.
const spellingRatio = 0.75

// Compare returns the strongest evidence that x and y render one word. It is symmetric.
func Compare(x, y *normalize.Token) Evidence {
	switch {
	case x.Norm == y.Norm:
		return Identical
	case x.Quantity != nil && y.Quantity != nil:
		if sameValue(x.Quantity, y.Quantity) {
			return Value
		}
		return None
	case x.Stem == y.Stem:
		return Stem
	case !wordlike(x.Norm) || !wordlike(y.Norm):
		return None
	case spelledAlike(x.Norm, y.Norm):
		if x.Class == normalize.Name && y.Class == normalize.Name {
			return Name
		}
		return Spelling
	}
	return None
}

func sameValue(x, y *number.Quantity) bool {
	return x.Value == y.Value && x.High == y.High && (x.Unit == y.Unit || x.Unit == "" || y.Unit == "")
}

// spelledAlike reports whether a and b differ by so few letters that they can be one word.
// Short words are left out: "form" and "from" are two words.
func spelledAlike(a, b string) bool {
	const shortest = 4
	if len(a) < shortest || len(b) < shortest || firstLetter(a) != firstLetter(b) {
		return false
	}
	longer := max(len(a), len(b))
	if longer-min(len(a), len(b)) > longer/3 {
		return false
	}
	runes := max(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
	return 1-float64(levenshtein.ComputeDistance(a, b))/float64(runes) >= spellingRatio
}

func firstLetter(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.ToLower(r)
}

// wordlike reports whether s has a letter and no digit: spelling, stems and meanings are looked up for such words alone.
func wordlike(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) && !strings.ContainsFunc(s, unicode.IsDigit)
}
