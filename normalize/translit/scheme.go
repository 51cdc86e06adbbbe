package translit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Scheme is one table for writing the words of a language in Latin letters. Schemes are read-only
// and safe for concurrent use.
type Scheme struct {
	ID   string // file name of the table: "uk-kmu55"
	Name string // what its authority calls it: "KMU-55"
	Lang string // BCP 47 language of the source: "uk", "" for a script without a language

	rules   map[string][]rule // by the source letters; rules with a condition come first
	longest int               // letters of the longest source
	back    func() reversal   // the rules turned round, made once
}

// A rule writes some source letters in Latin where its condition holds.
type rule struct {
	to   []string // alternatives, the table's own first
	when condition
}

// A condition is a set of places; a rule with several holds in any of them. Zero = everywhere.
type condition uint8

const (
	atStart     condition = 1 << iota // first letter of a word
	atEnd                             // last letter of a word
	afterVowel                        // right after a vowel
	afterSign                         // right after ь, ъ or an apostrophe
	afterLetter                       // right after any letter, and before one
)

func conditionOf(s string) condition {
	var c condition
	for part := range strings.SplitSeq(s, ",") {
		switch part {
		case "start":
			c |= atStart
		case "end":
			c |= atEnd
		case "vowel":
			c |= afterVowel
		case "sign":
			c |= afterSign
		case "letter":
			c |= afterLetter
		}
	}
	return c
}

// Romanize returns s with every letter that the scheme knows written in Latin. Other runes stay. Case follows the source:
// "Юрій" becomes "Yurii", "ЮРІЙ" becomes "YURII". Cost: O(len(s)).
func (s *Scheme) Romanize(text string) string {
	var b strings.Builder
	for _, alternatives := range s.pieces(text) {
		b.WriteString(alternatives[0])
	}
	return b.String()
}

// maxForms bounds the number of forms that one scheme gives for one word.
const maxForms = 48

// Forms returns every romanization of text that the scheme accepts, the table's own first, without duplicates, at most 48.
func (s *Scheme) Forms(text string) []string {
	drafts := [][]byte{nil}
	for _, alternatives := range s.pieces(text) {
		if len(drafts)*len(alternatives) > maxForms {
			alternatives = alternatives[:1]
		}
		drafts = extended(drafts, alternatives)
	}
	var forms []string
	seen := map[string]bool{}
	for _, draft := range drafts {
		if form := string(draft); !seen[form] {
			seen[form] = true
			forms = append(forms, form)
		}
	}
	return forms
}

// extended returns every draft with every one of the alternatives behind it. A single one is written into the drafts, so that a long text
// is not copied for each of its letters.
func extended(drafts [][]byte, alternatives []string) [][]byte {
	next := drafts[:0]
	if len(alternatives) > 1 {
		next = make([][]byte, 0, len(drafts)*len(alternatives))
	}
	for k, alternative := range alternatives {
		for _, draft := range drafts {
			if k+1 < len(alternatives) {
				draft = slices.Clone(draft)
			}
			next = append(next, append(draft, alternative...))
		}
	}
	return next
}

// pieces cuts text into what single rules match and returns the Latin alternatives of each piece.
func (s *Scheme) pieces(text string) [][]string {
	source := []rune(compose(text))
	lower := make([]rune, len(source))
	for i, r := range source {
		lower[i] = plainApostrophe(unicode.ToLower(r))
	}
	var pieces [][]string
	for i := 0; i < len(source); {
		n, to := s.match(lower, i)
		if n == 0 {
			pieces = append(pieces, []string{string(source[i])})
			i++
			continue
		}
		pieces = append(pieces, recase(to, source, i, n))
		i += n
	}
	return pieces
}

// compose puts letter and mark together (й, ї) but drops stress marks, which belong to no spelling.
func compose(s string) string {
	s = norm.NFC.String(s)
	if !strings.ContainsRune(s, '\u0301') {
		return s
	}
	return strings.ReplaceAll(s, "\u0301", "")
}

func plainApostrophe(r rune) rune {
	switch r {
	case '’', 'ʼ', '‘', '`', '´':
		return '\''
	}
	return r
}

// match finds the longest rule that holds at lower[i]; n = 0 if there is none.
func (s *Scheme) match(lower []rune, i int) (n int, to []string) {
	for n := min(s.longest, len(lower)-i); n > 0; n-- {
		for _, r := range s.rules[string(lower[i:i+n])] {
			if r.when == 0 || r.when&places(lower, i, n) != 0 {
				return n, r.to
			}
		}
	}
	return 0, nil
}

// places tells where the letters [i, i+n) of a text stand.
func places(lower []rune, i, n int) condition {
	var c condition
	before, after := inWord(lower, i-1), inWord(lower, i+n)
	if !before {
		c |= atStart
	}
	if !after {
		c |= atEnd
	}
	if before && after {
		c |= afterLetter
	}
	if before && strings.ContainsRune("аеєёиіїоуыэюяў"+"աեէըիոօւ", lower[i-1]) {
		c |= afterVowel
	}
	if before && strings.ContainsRune("ьъ'", lower[i-1]) {
		c |= afterSign
	}
	return c
}

// inWord reports whether lower[i] exists and is part of a word.
func inWord(lower []rune, i int) bool {
	return i >= 0 && i < len(lower) && (unicode.IsLetter(lower[i]) || unicode.IsMark(lower[i]) || lower[i] == '\'')
}

// recase gives the Latin alternatives the case of source[i:i+n].
func recase(to []string, source []rune, i, n int) []string {
	if !unicode.IsUpper(source[i]) {
		return to
	}
	next := i + n
	shout := next < len(source) && unicode.IsUpper(source[next]) ||
		(next >= len(source) || !unicode.IsLetter(source[next])) && next-n > 0 && unicode.IsUpper(source[i-1])
	out := make([]string, len(to))
	for k, t := range to {
		if shout {
			out[k] = strings.ToUpper(t)
			continue
		}
		r, size := utf8.DecodeRuneInString(t)
		if size > 0 {
			out[k] = string(unicode.ToUpper(r)) + t[size:]
		}
	}
	return out
}
