package name

import (
	"bufio"
	"embed"
	"io"
	"strings"
	"sync"
)

//go:embed data/*.tsv
var data embed.FS

// DefaultPlaces returns the embedded list of places: the countries and capitals of the world and the places whose names
// differ by language. It is read once.
func DefaultPlaces() *Places { return defaultPlaces() }

var defaultPlaces = sync.OnceValue(func() *Places {
	return NewPlaces(embedded("countries.tsv"), embedded("places.tsv"), embedded("senses.tsv"))
})

// NewPlaces reads a list of places from tables of the form of the embedded ones (data/countries.tsv, places.tsv,
// senses.tsv). A nil reader is an empty table. What cannot be read as a row is left out.
func NewPlaces(countries, places, senses io.Reader) *Places {
	p := &Places{byName: map[string]int{}, senses: map[string]sense{}}
	eachRow(countries, func(row []string) {
		p.add(Place{Name: row[1], Kind: Country, Country: row[0]}, split(row[2]))
	})
	eachRow(places, func(row []string) {
		country := strings.Trim(row[1], "-")
		p.add(Place{Name: row[2], Kind: placeKind(row[0]), Country: country}, split(row[3]))
	})
	eachRow(senses, func(row []string) {
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

// embedded opens one of the embedded tables, nil if it does not exist.
func embedded(file string) io.Reader {
	f, err := data.Open("data/" + file)
	if err != nil {
		return nil
	}
	return f
}

// eachRow calls f for every row of a table, with at least four columns. Lines that start with # are comments.
func eachRow(r io.Reader, f func(row []string)) {
	if r == nil {
		return
	}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f(append(strings.Split(line, "\t"), "", "", ""))
	}
}

// split returns the entries of a column that are parted by |; "-" is an empty column.
func split(column string) []string {
	if column == "" || column == "-" {
		return nil
	}
	return strings.Split(column, "|")
}
