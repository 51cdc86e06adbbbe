package wordlink

import (
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"github.com/quotecheck/quotecheck/internal/lexicon"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
)

// A likeness is what can be said of two words wherever they stand.
type likeness struct {
	evidence Evidence
	relation lexicon.Relation
	letters  float32 // 1 - edit distance / length of the longer, 0 for words that are not spelled with letters
	prefix   float32 // letters shared at the start / length of the shorter
	part     bool    // a part of one compound is the other word or a part of it: opening-day, opening
	group    bool    // one closed class
	worth    float32 // how much the likeness counts as context of other links, 0..1
}

// compare is symmetric.
func compare(x, y *word) likeness {
	l := likeness{group: x.group > 0 && x.group == y.group}
	switch {
	case x.norm == y.norm:
		l.evidence, l.letters, l.prefix = Identical, 1, 1
	case x.token.Quantity != nil && y.token.Quantity != nil:
		if sameValue(x.token.Quantity, y.token.Quantity) {
			l.evidence = Value
		}
	case x.kind == content && y.kind == content:
		l.spell(x, y)
		l.mean(x, y)
	case l.group && x.kind == function:
		l.evidence = Class
	}
	l.worth = worths(l.evidence)
	if x.kind != content && y.kind != content {
		l.worth /= 2
	}
	return l
}

// spell compares the letters of two content words.
func (l *likeness) spell(x, y *word) {
	a, b := x.norm, y.norm
	if x.stem == y.stem {
		l.evidence = Stem
	}
	if !x.wordlike || !y.wordlike {
		return
	}
	shorter, longer := min(len(a), len(b)), max(len(a), len(b))
	shared := 0
	for shared < shorter && a[shared] == b[shared] {
		shared++
	}
	l.prefix = float32(shared) / float32(shorter)
	if shared > 0 && shorter*2 >= longer {
		l.letters = 1 - float32(levenshtein.ComputeDistance(a, b))/float32(max(x.runes, y.runes))
	}
	l.part = x.hyphened != y.hyphened && sharePart(a, b)
	switch {
	case l.evidence != None:
	case shorter >= shortestSpelling && shared > 0 && l.letters >= spellingRatio:
		l.evidence = Spelling
		if x.class == normalize.Name && y.class == normalize.Name {
			l.evidence = Name
		}
	}
}

// mean looks two content words up in the lexicon.
func (l *likeness) mean(x, y *word) {
	l.relation = x.entry.Relate(y.entry)
	if l.relation == lexicon.Opposite {
		l.evidence = Antonym
		return
	}
	if l.evidence != None {
		return
	}
	const derivedPrefix = 0.7
	switch l.relation {
	case lexicon.SameLemma:
		l.evidence = Stem
	case lexicon.SameSense, lexicon.RareSense:
		l.evidence = Synonym
	case lexicon.FromOne:
		l.evidence = Derived
	case lexicon.Beside, lexicon.Above, lexicon.FromSister, lexicon.Kin:
		l.evidence = Akin
	default:
		if l.part || l.prefix >= derivedPrefix && min(len(x.norm), len(y.norm)) >= shortestSpelling {
			l.evidence = Akin
		}
	}
}

// worths says how far words alike by e vouch for their neighbours.
func worths(e Evidence) float32 {
	switch e {
	case Identical, Value, Name:
		return 1
	case Stem:
		return 0.9
	case Spelling, Derived:
		return 0.7
	case Synonym, Antonym:
		return 0.5
	case Akin, Class:
		return 0.2
	}
	return 0
}

// spellingRatio is the least share of letters that two spellings of one word have in common.
// 0.75 with equal initials is the value at which the reference aligners for the Edinburgh corpus stand.
const spellingRatio = 0.75

// shortestSpelling is the length from which two spellings can be one word: "form" and "from" are two words.
const shortestSpelling = 4

// sameValue reports whether two amounts are one in two notations, with the same bounds.
func sameValue(x, y *number.Quantity) bool {
	r := number.Compare(*x, *y).Relation
	return r == number.Equal || r == number.Converted
}

// sharePart reports whether a hyphenated word and a simple one share a part of three letters or more.
func sharePart(a, b string) bool {
	for p := range strings.SplitSeq(a, "-") {
		for q := range strings.SplitSeq(b, "-") {
			if p == q && len(p) >= 3 {
				return true
			}
		}
	}
	return false
}

// wordlike reports whether s has a letter and no digit: spelling, stems and meanings are looked up for such words alone.
func wordlike(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) && !strings.ContainsFunc(s, unicode.IsDigit)
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
