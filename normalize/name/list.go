package name

import (
	"embed"
	"io/fs"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data/*.tsv
var data embed.FS

// Lists are the tables that a [Matcher] knows names by. They are read-only and safe for concurrent use.
type Lists struct {
	places    *Places
	demonyms  map[string]string   // folded demonym -> country
	given     given               //
	surnames  map[string][]int    // folded surname -> rows it stands in
	bodies    map[string]string   // folded name of an organisation -> its full name
	titles    map[string]string   // folded title, single-spaced -> kind
	titleLen  int                 // words in the longest title
	particles map[string]particle // folded particle -> what it is
	common    map[string]bool     // folded words that are no names although they may have a capital letter
}

// A particle is a short word that binds the words of a name.
type particle struct {
	kind string // "son", "article", "noble", "suffix"
	id   string // the form that stands for all: "bin"
}

// DefaultLists returns the embedded lists. They are read once.
func DefaultLists() *Lists { return defaultLists() }

var defaultLists = sync.OnceValue(func() *Lists {
	sub, err := fs.Sub(data, "data")
	if err != nil {
		return NewLists(data)
	}
	return NewLists(sub)
})

// NewLists reads lists from the files of a folder, which have the names and the columns of the embedded ones (the header
// of each file tells): countries.tsv, places.tsv, senses.tsv, given.tsv, cousins.tsv, surnames.tsv, bodies.tsv, titles.tsv,
// particles.tsv, common.tsv. A file that is not there is an empty list. What cannot be read as a row is left out.
func NewLists(folder fs.FS) *Lists {
	l := &Lists{
		places: newPlaces(folder), demonyms: map[string]string{}, surnames: map[string][]int{},
		bodies: map[string]string{}, titles: map[string]string{}, particles: map[string]particle{}, common: map[string]bool{},
	}
	eachRow(folder, "countries.tsv", func(row []string) {
		for _, demonym := range split(row[3]) {
			l.demonyms[fold(demonym)] = row[1]
		}
	})
	rows := 0
	eachRow(folder, "surnames.tsv", func(row []string) {
		for _, s := range append(split(row[1]), row[0]) {
			l.surnames[fold(s)] = append(l.surnames[fold(s)], rows)
		}
		rows++
	})
	eachRow(folder, "bodies.tsv", func(row []string) {
		for _, s := range append(split(row[1]), row[0]) {
			l.bodies[foldPlace(s)] = row[0]
		}
	})
	eachRow(folder, "titles.tsv", func(row []string) {
		for _, s := range split(row[1]) {
			key := foldTitle(s)
			l.titles[key] = row[0]
			l.titleLen = max(l.titleLen, strings.Count(key, " ")+1)
		}
	})
	eachRow(folder, "particles.tsv", func(row []string) {
		forms := split(row[1])
		for _, s := range forms {
			l.particles[fold(s)] = particle{kind: row[0], id: fold(forms[0])}
		}
	})
	eachRow(folder, "common.tsv", func(row []string) {
		for _, s := range split(row[0]) {
			l.common[fold(s)] = true
		}
	})
	l.given = newGiven(folder)
	return l
}

// Places returns the list of places.
func (l *Lists) Places() *Places { return l.places }

// foldTitle makes the compared form of a title: no case, no marks, no points, single spaces.
func foldTitle(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(fold(s), ".", " ")), " ")
}

// eachRow calls f for every row of a table, with at least four columns.
func eachRow(folder fs.FS, file string, f func(row []string)) {
	for row := range tsv.Rows(folder, file) {
		f(append(row, "", "", ""))
	}
}

// split returns the entries of a column that are parted by |; "-" is an empty column.
func split(column string) []string {
	if column == "" || column == "-" {
		return nil
	}
	return strings.Split(column, "|")
}
