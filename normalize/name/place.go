package name

import (
	"io/fs"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/enum"
)

// A Place is one entry of a list of places.
type Place struct {
	Name    string    // the form that stands for all: "Kyiv"
	Kind    PlaceKind // what it is
	Country string    // ISO 3166-1 code of the country it lies in, "" if it lies in none or in several
}

// A PlaceKind says what a place is.
type PlaceKind uint8

const (
	Country  PlaceKind = iota + 1 // "France": a closed list, never compared by letters
	Capital                       // "Paris": closed as well
	City                          // "Lyon"
	Region                        // "Crimea"
	Water                         // "Sea of Azov"
	Mountain                      // "Denali"
)

// Places looks up the names of places. It is read-only and safe for concurrent use.
type Places struct {
	byName  map[string]int   // folded name -> index into places
	places  []Place          //
	senses  map[string]sense // folded name -> the neighbours that give it another sense
	longest int              // words in the longest name
}

// A sense is what stands beside a place name that is none.
type sense struct {
	before, after []string // folded phrases
}

// Lookup returns the place that a word or phrase names, whatever its case: "kiev" and "Kyiv" are one place.
func (p *Places) Lookup(phrase string) (Place, bool) {
	i, ok := p.byName[foldPlace(phrase)]
	if !ok {
		return Place{}, false
	}
	return p.places[i], true
}

// At returns the place whose name starts at words[i], and of how many words the name is made (0 if there is none). The words
// are as printed: a name starts with a capital letter, so that "a nice day" holds no place. Longer names win ("New York"
// before "York"). A name whose neighbours give it another sense is no place:
// "chicken Kiev", "cold turkey", "the Georgia governor".
func (p *Places) At(words []string, i int) (Place, int) {
	if first, _ := utf8.DecodeRuneInString(words[i]); unicode.IsLower(first) {
		return Place{}, 0
	}
	for n := min(p.longest, len(words)-i); n > 0; n-- {
		key := foldPlace(strings.Join(words[i:i+n], " "))
		if k, ok := p.byName[key]; ok && !p.otherSense(key, words[:i], words[i+n:]) {
			return p.places[k], n
		}
	}
	return Place{}, 0
}

// otherSense reports whether the words on either side of a place name give it another sense.
func (p *Places) otherSense(key string, before, after []string) bool {
	s, ok := p.senses[key]
	if !ok {
		return false
	}
	for _, phrase := range s.before {
		n := strings.Count(phrase, " ") + 1
		if len(before) >= n && foldPlace(strings.Join(before[len(before)-n:], " ")) == phrase {
			return true
		}
	}
	for _, phrase := range s.after {
		n := strings.Count(phrase, " ") + 1
		if len(after) >= n && foldPlace(strings.Join(after[:n], " ")) == phrase {
			return true
		}
	}
	return false
}

// foldPlace makes the compared form of a place name: no case, no marks, no points, "&" as "and", "Saint" as "St",
// single spaces, no leading article.
func foldPlace(s string) string {
	s = fold(s)
	if oneWord(s) {
		return s
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '–' || r == ',' || r == '/' })
	for i, w := range words {
		switch w = strings.ReplaceAll(w, ".", ""); w {
		case "&":
			w = "and"
		case "saint", "ste", "sankt":
			w = "st"
		}
		words[i] = w
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// oneWord reports whether s is a single word of ASCII letters that foldPlace leaves as it is.
func oneWord(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return s != "saint" && s != "ste" && s != "sankt"
}

// add puts a place and its other names into p. The first entry of a name keeps it.
func (p *Places) add(place Place, names []string) {
	at := len(p.places)
	p.places = append(p.places, place)
	for _, n := range append([]string{place.Name}, names...) {
		key := foldPlace(n)
		if key == "" || utf8.RuneCountInString(key) < 2 {
			continue
		}
		if _, taken := p.byName[key]; !taken {
			p.byName[key] = at
			p.longest = max(p.longest, strings.Count(key, " ")+1)
		}
	}
}

// DefaultPlaces returns the embedded list of places: the countries and capitals of the world and the places whose names
// differ by language.
func DefaultPlaces() *Places { return DefaultLists().Places() }

// newPlaces reads the places of a folder of lists.
func newPlaces(folder fs.FS) *Places {
	p := &Places{byName: map[string]int{}, senses: map[string]sense{}}
	eachRow(folder, "countries.tsv", func(row []string) {
		p.add(Place{Name: row[1], Kind: Country, Country: row[0]}, split(row[2]))
	})
	eachRow(folder, "places.tsv", func(row []string) {
		kind, err := enum.Parse[PlaceKind]("place", placeKindNames(), []byte(row[0]))
		if err != nil {
			return
		}
		country := strings.Trim(row[1], "-")
		p.add(Place{Name: row[2], Kind: kind, Country: country}, split(row[3]))
	})
	eachRow(folder, "senses.tsv", func(row []string) {
		key := foldPlace(row[0])
		s := p.senses[key]
		for _, phrase := range split(row[2]) {
			s.before = append(s.before, foldPlace(phrase))
		}
		for _, phrase := range split(row[3]) {
			s.after = append(s.after, foldPlace(phrase))
		}
		p.senses[key] = s
	})
	return p
}
