package place

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/declension"
	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// A List looks up the names of places. It is read-only and safe for concurrent use.
type List struct {
	byName   map[string]int          // folded name -> index into places
	places   []Place                 //
	senses   map[string]sense        // folded name -> the neighbours that give it another sense
	longest  int                     // words in the longest name
	begins   map[string]bool         // what a Cyrillic name of the list is, or begins with
	demonyms map[string]string       // folded name of a people -> country
	nations  wordtable.Table[string] // the same, with the folded names of countries and their capitals
	heads    wordtable.Table[bool]   // the first words of nations, and those that fold.Phrase leaves out or writes in another way
}

// A sense is what stands beside a place name that is none.
type sense struct {
	before, after []string // folded phrases
}

// Lookup returns the place that a word or phrase names, whatever its case: "kiev" and "Kyiv" are one place.
func (l *List) Lookup(phrase string) (Place, bool) {
	return l.Word(fold.Phrase(phrase))
}

// Word is a quick Lookup for callers that have folded the name already: small letters, no marks, no apostrophes, no points.
func (l *List) Word(w string) (Place, bool) {
	i, ok := l.byName[w]
	if !ok {
		i, ok = l.declined(w)
	}
	if !ok {
		return Place{}, false
	}
	return l.places[i], true
}

// declined returns the index of the place that a folded Cyrillic name is a case form of: в Москве, из Кривого Рога. A word that is no
// nominative of the list may be a form of several; the list decides.
func (l *List) declined(name string) (int, bool) {
	if first, _ := utf8.DecodeRuneInString(name); !unicode.Is(unicode.Cyrillic, first) {
		return 0, false
	}
	drafts := []string{""}
	for i, w := range strings.Fields(name) {
		if i == l.longest {
			return 0, false
		}
		var next []string
		for _, d := range drafts {
			next = append(next, strings.TrimPrefix(d+" "+w, " "))
			for _, lemma := range declension.Lemmas(w) {
				next = append(next, strings.TrimPrefix(d+" "+lemma.Word, " "))
			}
		}
		drafts = slices.DeleteFunc(next, func(d string) bool { return !l.begins[d] })
	}
	for _, d := range drafts {
		if i, ok := l.byName[d]; ok {
			return i, true
		}
	}
	return 0, false
}

// At returns the place whose name starts at words[i], and of how many words the name is made (0 if there is none). The words
// are as printed: a name starts with a capital letter, so that "a nice day" holds no place. Longer names win ("New York"
// before "York"). A name whose neighbours give it another sense is no place:
// "chicken Kiev", "cold turkey", "the Georgia governor".
func (l *List) At(words []string, i int) (Place, int) {
	if first, _ := utf8.DecodeRuneInString(words[i]); unicode.IsLower(first) {
		return Place{}, 0
	}
	for n := min(l.longest, len(words)-i); n > 0; n-- {
		key := fold.Phrase(strings.Join(words[i:i+n], " "))
		if p, ok := l.Word(key); ok && !l.otherSense(key, words[:i], words[i+n:]) {
			return p, n
		}
	}
	return Place{}, 0
}

// otherSense reports whether the words on either side of a place name give it another sense.
func (l *List) otherSense(key string, before, after []string) bool {
	s, ok := l.senses[key]
	if !ok {
		return false
	}
	for _, phrase := range s.before {
		n := strings.Count(phrase, " ") + 1
		if len(before) >= n && fold.Phrase(strings.Join(before[len(before)-n:], " ")) == phrase {
			return true
		}
	}
	for _, phrase := range s.after {
		n := strings.Count(phrase, " ") + 1
		if len(after) >= n && fold.Phrase(strings.Join(after[:n], " ")) == phrase {
			return true
		}
	}
	return false
}

// People returns the name of the country whose people or whose adjective a phrase names: "Norwegian" gives "Norway". "" if it
// names none.
func (l *List) People(phrase string) string { return l.demonyms[fold.Letters(phrase)] }

// Nation returns the name of the country that a word names by itself, by its people or by its capital: "Ukraine",
// "Ukrainian" and "Kyiv" give "Ukraine". "" if it names none.
func (l *List) Nation(phrase string) string {
	if fold.IsPhrase(phrase) {
		return l.nations.Get(phrase) // as nearly all
	}
	return l.nation(fold.Letters(phrase))
}

// BeginsNation reports whether the name of a country, of its people or of its capital may begin with word, in small letters. It costs a glance for
// most words that begin none.
func (l *List) BeginsNation(word string) bool {
	return word == "" || !fold.IsPhrase(word) || l.heads.Get(word)
}

// nation is Nation of a phrase with folded letters.
func (l *List) nation(folded string) string {
	if n := l.demonyms[folded]; n != "" {
		return n
	}
	p, ok := l.Lookup(folded)
	switch {
	case !ok:
		return ""
	case p.Kind == Country:
		return p.Name
	case p.Kind == Capital:
		for _, c := range l.places {
			if c.Kind == Country && c.Country == p.Country {
				return c.Name
			}
		}
	}
	return ""
}
