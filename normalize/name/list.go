package name

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/internal/tsv"
	"github.com/quotecheck/quotecheck/normalize/place"
)

//go:embed data/*.tsv
var data embed.FS

// Lists are the tables that names are compared by. They are read-only and safe for concurrent use.
type Lists struct {
	places    *place.List
	given     given                //
	surnames  map[string][]int     // folded surname -> rows it stands in
	bodies    map[string]string    // folded name of an organisation -> its full name
	titles    map[string]string    // folded title, single-spaced -> kind
	titleLen  int                  // words in the longest title
	particles map[string]particle  // folded particle -> what it is
	syllables *syllabary           // of Korean and Chinese names
	heads     [2]map[string]string // what a name names by its first word, by its last: "body", "place"
	common    map[string]bool      // folded words that are no names although they may have a capital letter
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
		return newLists(data, place.Default())
	}
	return newLists(sub, place.Default())
})

// NewLists reads lists from the files of a folder, which have the names and the columns of the embedded ones (the header
// of each file tells): given.tsv, cousins.tsv, surnames.tsv, lookalikes.tsv, syllables.tsv, heads.tsv, bodies.tsv, titles.tsv, particles.tsv, common.tsv, and those of
// [place.NewList]. A file that is not there is an empty list. What cannot be read as a row is left out.
func NewLists(folder fs.FS) *Lists { return newLists(folder, place.NewList(folder)) }

func newLists(folder fs.FS, places *place.List) *Lists {
	l := &Lists{
		places: places, surnames: map[string][]int{},
		heads:  [2]map[string]string{{}, {}},
		bodies: map[string]string{}, titles: map[string]string{}, particles: map[string]particle{}, common: map[string]bool{},
	}
	rows := 0
	eachRow(folder, "surnames.tsv", func(row []string) {
		for _, s := range append(tsv.Entries(row[1]), row[0]) {
			l.surnames[fold.Letters(s)] = append(l.surnames[fold.Letters(s)], rows)
		}
		rows++
	})
	eachRow(folder, "lookalikes.tsv", func(row []string) { // each is a surname without other spellings
		for _, s := range tsv.Entries(row[1]) {
			for _, key := range slices.Compact([]string{fold.Letters(s), fold.Letters(umlauts.Replace(strings.ToLower(s)))}) {
				l.surnames[key] = append(l.surnames[key], rows)
			}
			rows++
		}
	})
	eachRow(folder, "bodies.tsv", func(row []string) {
		for _, s := range append(tsv.Entries(row[1]), row[0]) {
			l.bodies[fold.Phrase(s)] = row[0]
		}
	})
	eachRow(folder, "titles.tsv", func(row []string) {
		for _, s := range tsv.Entries(row[1]) {
			key := foldTitle(s)
			l.titles[key] = row[0]
			l.titleLen = max(l.titleLen, strings.Count(key, " ")+1)
		}
	})
	eachRow(folder, "particles.tsv", func(row []string) {
		forms := tsv.Entries(row[1])
		for _, s := range forms {
			l.particles[fold.Letters(s)] = particle{kind: row[0], id: fold.Letters(forms[0])}
		}
	})
	eachRow(folder, "common.tsv", func(row []string) {
		for _, s := range tsv.Entries(row[0]) {
			l.common[fold.Letters(s)] = true
		}
	})
	eachRow(folder, "heads.tsv", func(row []string) {
		for _, s := range tsv.Entries(row[2]) {
			if row[1] == "first" {
				l.heads[0][s] = row[0]
			} else {
				l.heads[1][s] = row[0]
			}
		}
	})
	l.given = newGiven(folder)
	l.syllables = newSyllabary(folder)
	return l
}

// Places returns the list of places.
func (l *Lists) Places() *place.List { return l.places }

// Title returns what kind of title a word or phrase is: "address", "rank", "role", "noble", "faith" or "degree"; "" if it is none.
func (l *Lists) Title(phrase string) string { return l.titles[foldTitle(phrase)] }

// TitleWords returns the number of words of the longest title.
func (l *Lists) TitleWords() int { return l.titleLen }

// Body returns the full name of the organisation that a phrase names, "" if it names none that is known.
func (l *Lists) Body(phrase string) string { return l.bodies[fold.Phrase(phrase)] }

// FirstHead tells what a name of several words names by its first word: "place" (Lake), "" if that tells nothing.
func (l *Lists) FirstHead(word string) string { return l.heads[0][fold.Letters(word)] }

// LastHead tells what a name of several words names by its last word: "body" (Ministry), "place" (Street), "" if that tells nothing.
func (l *Lists) LastHead(word string) string { return l.heads[1][fold.Letters(word)] }

// Particle reports whether a word binds the words of a name: "bin", "von".
func (l *Lists) Particle(word string) bool { return l.particles[fold.Letters(word)].kind != "" }

// Common reports whether a word is no name although it may have a capital letter: "Monday", "However".
func (l *Lists) Common(word string) bool { return l.common[fold.Letters(word)] }

// foldTitle makes the compared form of a title: no case, no marks, no points, single spaces.
func foldTitle(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(fold.Letters(s), ".", " ")), " ")
}

// eachRow calls f for every row of a table, with at least four columns.
func eachRow(folder fs.FS, file string, f func(row []string)) {
	for row := range tsv.Rows(folder, file) {
		f(append(row, "", "", ""))
	}
}
