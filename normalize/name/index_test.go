package name

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

// every returns the numbers of the names that are the same as s, by a comparison with each.
func every(names []string, s string) []int {
	same := []int{}
	for i, n := range names {
		if Compare(n, s).Same() {
			same = append(same, i)
		}
	}
	return same
}

// An index finds every pair that the full comparison calls the same: listed pairs of many peoples, and names garbled in every way that a
// tie of words allows for.
func TestIndexLosesNothing(t *testing.T) {
	for row := range tsv.Rows(os.DirFS("testdata"), "pairs.tsv") {
		x := DefaultLists().NewIndex()
		x.Add(row[0])
		assert.Equal(t, every([]string{row[0]}, row[1]), x.Same(row[1]), "%s | %s", row[0], row[1])
	}
	names := garbled(t, 260)
	x := DefaultLists().NewIndex()
	same := 0
	for i, s := range names {
		want := every(names[:i], s)
		same += len(want)
		assert.Equal(t, want, x.Same(s), s)
		x.Add(s)
	}
	assert.Greater(t, same, 150, "the names are too far apart to tell anything")
}

// Each way in which two names can be tied finds the one by the other alone.
func TestIndexFindsByEveryTie(t *testing.T) {
	for _, p := range [][2]string{
		{"Anna Roe", "ANNA  ROE"},
		{"World Food Programme", "WFP"},
		{"Bob", "Robert"},            // given names
		{"Netanyahu", "Nethanyahou"}, // sound
		{"Witkoff", "Uitkof"},        // listed spellings of a surname
		{"Schelepow", "Shelepov"},    // sound
		{"Путиным", "Putin"},         // a case form
		{"أردوغان", "Erdogan"},       // consonants
		{"タナカ", "Tanaka"},            //
		{"Ki Moon", "Kimoon"},        // two words in one
		{"F-16s", "F-16"},            // a plural
		{"김철수", "Chol-su Kim"},       // syllables
		{"Ben Gvir", "Bengvir"},      // a particle
		{"Anna S.", "A. Sommer"},     // initials
		{"HC Sommer", "Heinz-Christian S."},
		{"Khamenei", "Hamaney"},                         // listed
		{"Лавровас", "Lavrov"},                          // a Lithuanian ending
		{"Джон Коваленко", "Ivan Kovalneko"},            // one origin, and a slip
		{"Иван Линдеман", "John Linde"},                 // one origin, and a part of the word
		{"Юлия Станкевич", "Giulia Stankewitz"},         // further apart than two Latin names may be
		{"Ukrainian Kovalenko", "Kovalneko of Ukraine"}, // a country
		{"1600s", "1600"},                               // a plural of figures
		{"el-Zarwi", "Elzarwi"},
		{"Джон Карл", "Ivan Charles"},           // one origin
		{"Альберхт Линдеман", "Alber Linde"},    // beginnings of words
		{"Бабатунде Ванлинден", "Tunde Linden"}, // ends of words
		{"Вилма Торна", "Vimla Tonra"},          // letters exchanged
		{"Юлия Дзелникович", "Giulia Tselnikowitz"},
	} {
		for _, q := range [][2]string{p, {p[1], p[0]}} {
			x := DefaultLists().NewIndex()
			x.Add(q[0])
			assert.Equal(t, []int{0}, x.Same(q[1]), q)
		}
	}
}

// garbled returns n names: some of those of the pairs, and what slips of the finger, shortening and mixing make of them.
func garbled(t *testing.T, n int) []string {
	var names []string
	for row := range tsv.Rows(os.DirFS("testdata"), "pairs.tsv") {
		names = append(names, row[0], row[1])
	}
	assert.NotEmpty(t, names)
	dice := rand.New(rand.NewPCG(uint64(n), 3))
	pick := func() string { return names[dice.IntN(len(names))] }
	var out []string
	for len(out) < n {
		s := pick()
		out = append(out, s)
		for range 2 {
			out = append(out, garble(dice, s, pick()))
		}
	}
	return out[:n]
}

// garble changes one name, now and then with words of another.
func garble(dice *rand.Rand, s, other string) string {
	words, others := strings.Fields(s), strings.Fields(other)
	i := dice.IntN(len(words))
	letters := []rune(words[i])
	at := dice.IntN(len(letters))
	switch dice.IntN(9) {
	case 0: // a letter less
		letters = slices.Delete(letters, at, at+1)
	case 1: // two letters exchanged
		letters[at], letters[max(0, at-1)] = letters[max(0, at-1)], letters[at]
	case 2: // another vowel
		letters[at] = []rune("aeiouyhjw")[dice.IntN(9)]
	case 3: // an initial
		letters = append(letters[:1:1], '.')
	case 4: // an ending
		letters = append(letters, []rune([]string{"s", "as", "a", "ov", "h", "y"}[dice.IntN(6)])...)
	case 5: // the beginning of the word
		letters = letters[:max(1, at)]
	case 6: // a word less
		return strings.Join(slices.Delete(slices.Clone(words), i, i+1), " ")
	case 7: // a word of another name
		words[i] = others[dice.IntN(len(others))]
		return strings.Join(words, " ")
	default: // two words in one
		return strings.Join(words[:max(1, i)], "") + " " + strings.Join(words[max(1, i):], " ")
	}
	words[i] = string(letters)
	return strings.Join(words, " ")
}

// Names that have little in common are hardly ever compared, however many there are.
func TestIndexComparesFew(t *testing.T) {
	first, middle, last := strings.Fields("ba ko len mar ti vo ska dor fin gal hus jan kel lor mun nor"), strings.Fields("pet ros sal tor und vik wal zen"), strings.Fields("son enko er man ley field stein wood")
	dice := rand.New(rand.NewPCG(1, 4))
	word := func() string {
		w := first[dice.IntN(len(first))] + middle[dice.IntN(len(middle))] + last[dice.IntN(len(last))]
		return strings.ToUpper(w[:1]) + w[1:]
	}
	x := DefaultLists().NewIndex()
	candidates := 0
	const n = 800
	for range n {
		s := word() + " " + word()
		candidates += len(x.candidates(DefaultLists().parsed(s)))
		x.Add(s)
	}
	assert.Less(t, candidates, 5*n)
}
