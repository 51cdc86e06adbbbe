package place

import (
	"embed"
	"io/fs"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/enum"
	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data/*.tsv
var data embed.FS

var embedded = sync.OnceValue(func() *List {
	folder, err := fs.Sub(data, "data")
	if err != nil {
		return NewList(data)
	}
	return NewList(folder)
})

// Default returns the embedded list: the countries and capitals of the world and the places whose names
// differ by language. It is read once.
func Default() *List { return embedded() }

// NewList reads a list from the files of a folder, which have the names and the columns of the embedded ones (the header
// of each tells): countries.tsv, places.tsv, senses.tsv. A file that is not there is empty. What cannot be read as a row is left out.
func NewList(folder fs.FS) *List {
	l := &List{byName: map[string]int{}, senses: map[string]sense{}, demonyms: map[string]string{}, begins: map[string]bool{}}
	for row := range tsv.Rows(folder, "countries.tsv") {
		if len(row) < 4 {
			continue
		}
		l.add(Place{Name: row[1], Kind: Country, Country: row[0]}, tsv.Entries(row[2]))
		for _, people := range tsv.Entries(row[3]) {
			l.demonyms[fold.Letters(people)] = row[1]
		}
	}
	for row := range tsv.Rows(folder, "places.tsv") {
		if len(row) < 4 {
			continue
		}
		if kind, err := enum.Parse[Kind]("place", kindNames(), []byte(row[0])); err == nil {
			l.add(Place{Name: row[2], Kind: kind, Country: strings.Trim(row[1], "-")}, tsv.Entries(row[3]))
		}
	}
	for row := range tsv.Rows(folder, "senses.tsv") {
		if len(row) < 4 {
			continue
		}
		key := fold.Phrase(row[0])
		s := l.senses[key]
		for _, phrase := range tsv.Entries(row[2]) {
			s.before = append(s.before, fold.Phrase(phrase))
		}
		for _, phrase := range tsv.Entries(row[3]) {
			s.after = append(s.after, fold.Phrase(phrase))
		}
		l.senses[key] = s
	}
	for people := range l.demonyms {
		l.addNation(people)
	}
	for name, i := range l.byName {
		if k := l.places[i].Kind; k == Country || k == Capital {
			l.addNation(name)
		}
	}
	for _, w := range []string{"the", "saint", "ste", "sankt"} {
		l.heads.Put(w, true)
	}
	return l
}

// addNation enters a folded name of a country, a people or a capital.
func (l *List) addNation(name string) {
	l.nations.Put(name, l.nation(name))
	first, _, _ := strings.Cut(name, " ")
	l.heads.Put(first, true)
}

// add puts a place and its other names into l. The first entry of a name keeps it.
func (l *List) add(p Place, names []string) {
	at := len(l.places)
	l.places = append(l.places, p)
	for _, n := range append([]string{p.Name}, names...) {
		key := fold.Phrase(n)
		if key == "" || utf8.RuneCountInString(key) < 2 {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(key); unicode.Is(unicode.Cyrillic, first) {
			for at, r := range key {
				if r == ' ' {
					l.begins[key[:at]] = true
				}
			}
			l.begins[key] = true
		}
		if _, taken := l.byName[key]; !taken {
			l.byName[key] = at
			l.longest = max(l.longest, strings.Count(key, " ")+1)
		}
	}
}
