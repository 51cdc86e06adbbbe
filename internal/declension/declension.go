// Package declension leads the case forms of Russian and Ukrainian names back to the form in which a name is cited: Москве to
// Москва, Зеленського to Зеленський.
//
// It knows endings and no words, so one form leads to several candidates, and most are no word at all: Путина may be of Путин, of
// Путино, or the nominative itself. A caller keeps those that it finds on a list or in another text.
package declension

import (
	"embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data/endings.tsv
var data embed.FS

// A Lemma is what a word may be a case form of.
type Lemma struct {
	Word   string
	Lang   string // "ru" or "uk"
	Gender byte   // 'm', 'f', 'n', or 'p' for a plural
}

// table holds the endings of the nominative by the endings of the other cases.
type table struct {
	endings map[string][]Lemma
	longest int // bytes of the longest ending
}

var endings = sync.OnceValue(func() table {
	t := table{endings: map[string][]Lemma{}}
	for row := range tsv.Rows(data, "data/endings.tsv") {
		for form := range strings.SplitSeq(row[3], "|") {
			form = strings.Trim(form, "-")
			t.endings[form] = append(t.endings[form], Lemma{strings.Trim(row[2], "-"), row[0], row[1][0]})
			t.longest = max(t.longest, len(form))
		}
	}
	return t
})

// minStem is how many letters a word keeps before its ending.
const minStem = 2

// Lemmas returns what a word in small Cyrillic letters may be a case form of, without the word itself and without duplicates; longer
// endings first. nil if the word is not Cyrillic.
func Lemmas(word string) []Lemma {
	if !cyrillic(word) {
		return nil
	}
	t := endings()
	var found []Lemma
	for size := min(t.longest, len(word)); size >= 0; size-- {
		stem, ending := word[:len(word)-size], word[len(word)-size:]
		for _, l := range t.endings[ending] {
			whole := stem == "" && utf8.RuneCountInString(l.Word) > minStem
			if !whole && (utf8.RuneCountInString(stem) < minStem || (l.Word == "" || ending == "") && !hard(stem)) {
				continue
			}
			l.Word = stem + l.Word
			if l.Word != word && !slices.Contains(found, l) {
				found = append(found, l)
			}
		}
	}
	return found
}

// hard reports whether a stem ends in a consonant that can end a word.
func hard(stem string) bool {
	r, _ := utf8.DecodeLastRuneInString(stem)
	return !strings.ContainsRune("аеєёиіїоуыэюяйьъ'", r)
}

func cyrillic(word string) bool {
	for _, r := range word {
		if !unicode.Is(unicode.Cyrillic, r) && r != '\'' && r != '-' {
			return false
		}
	}
	return word != ""
}
