package name

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// No two names of countries are ever the same, however alike they look: all pairs of the display names of x/text, in English, and in
// English against Russian.
func TestCompareKeepsCountriesApart(t *testing.T) {
	english, russian := countries(display.English.Regions()), countries(display.Russian.Regions())
	assert.Greater(t, len(english), 200)
	for code, a := range english {
		for other, b := range english {
			if v := Compare(a, b); code < other && v.Same() {
				t.Errorf("%s and %s: %v %v", a, b, v.Relation, v.Evidence)
			}
			if testing.Short() || code == other {
				continue
			}
			if v := Compare(a, russian[other]); v.Same() {
				t.Errorf("%s and %s: %v %v", a, russian[other], v.Relation, v.Evidence)
			}
		}
	}
}

// countries returns the names of all regions by their code.
func countries(namer display.Namer) map[string]string {
	names := map[string]string{}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			region, err := language.ParseRegion(string(a) + string(b))
			if err != nil || region.Canonicalize() != region {
				continue
			}
			if name := namer.Name(region); name != "" {
				names[region.String()] = name
			}
		}
	}
	return names
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"Iran", "Iraq", Different},
		{"Niger", "Nigeria", Different},
		{"Slovakia", "Slovenia", Different},
		{"Georgia", "Georgian", Different},
		{"Kharkiv", "Kharkov", Spelling},
		{"Олександр Сирський", "Oleksandr Syrskyi", Transliteration},
		{"Ольга Петрова", "Olga Petrova", Transliteration},
		{"Bob Menendez", "Robert Menendez", Nickname},
		{"Menendez", "Robert Menendez", Identical},
		{"Ann Roe, special envoy", "Ann Roe", Identical},
		{"ROE, Ann", "Ann Roe", Identical},
		{"John Roe Jr.", "John Roe Sr.", Different},
		{"Ivan Petrov", "Irina Petrova", Different},
		{"Petrov", "Petrova", Different},
		{"Anna Roe", "Boris Roe", Different},
		{"Oleg Ivanovich Petrov", "Oleg Petrovich Petrov", Different},
		{"Khalid bin Hamad", "Khaled ibn Hamad", Spelling},
		{"Ann Roe Jr.", "Ann Roe", Unresolved},
		{"Roe", "Ann Roe Jr.", Identical},
		{"Robert A. Roe Jr.", "Bob Roe", Nickname},
		{"Ann Roe, Jr.", "Ann Roe Jr.", Identical},
		{"Lind", "L. Roe", Different},
		{"Lind", "L. Lind", Identical},
		{"Jane", "J. Roe", Unresolved},
		{"J. R.", "Jane Roe", Unresolved},
		{"J. R.", "J. Roe", Unresolved},
		{"Anna S.", "A. Sommer", Identical},
		{"Anna Lundgren", "Anna Lindgren", Different},
		{"Kurt Müller", "Kurt Moeller", Different},
		{"Kurt Müller", "Kurt Mueller", Spelling},
		{"Anna Martin", "Anna Marty", Different},
		{"Anna Kelly", "Anna Kelley", Different},
		{"Lin Biao", "Lin Piao", Spelling},
		{"Jan Pawlik", "Jan Pawliak", Different},
		{"Tunde Roe", "Babatunde Roe", Nickname},
		{"ARS", "Anna Roe Stone", Unresolved},
		{"ARS", "Anna Roe Fielding", Different},
		{"KH Roe", "Karl-Heinz Roe", Identical},
		{"Ori Bengal", "Ori Ben Gal", Spelling},
		{"Ed Roe", "David Roe", Different},
		{"Harbour Party", "Harbour Workers Party", Unresolved},
		{"Ferry Guild Council", "Guild Council", Identical},
		{"Ukrainian Ministry of Tides", "Ministry of Tides of Ukraine", Spelling},
		{"Kang Jeong-hui", "Kang Chŏnghŭi", Spelling},
		{"강정희", "Kang Jung-hee", Spelling},
		{"Kang Yong-hui", "Kang Jong-hui", Different},
		{"Zhao Qingde", "Chao Ch'ing-te", Spelling},
		{"Zhao Qingde", "Chao Ching-te", Spelling},
		{"Zhao Jining", "Zhao Jinping", Different},
		{"سلمى الراشد", "Salma al-Rashid", Transliteration},
		{"نور الهادي", "Nur al-Hadi", Transliteration},
	} {
		got := Compare(c.a, c.b)
		assert.Equal(t, c.want, got.Relation, "%s | %s: %v", c.a, c.b, got)
		assert.Equal(t, got, Compare(c.b, c.a), "symmetry of %s | %s", c.a, c.b)
	}
}

func FuzzCompare(f *testing.F) {
	f.Add("Ann Roe", "Roe, Ann")
	f.Add("Київ", "Kiev")
	f.Add("", "-")
	f.Add("J.R. Roe III", "jr")
	f.Fuzz(func(t *testing.T, a, b string) {
		got := Compare(a, b)
		assert.Equal(t, got, Compare(b, a))
		assert.GreaterOrEqual(t, got.Score, 0.0)
		assert.LessOrEqual(t, got.Score, 1.0)
		assert.NotZero(t, got.Relation)
		assert.Equal(t, Identical, Compare(a, a).Relation)
	})
}

// The classes that have a name of their own are bits of the list of all.
func TestNamedClassesOfSounds(t *testing.T) {
	for letters, p := range map[string]phone{"aeiou": vowels, "i": glideI, "h": breath} {
		if got := phoneOf(letters); got != p {
			t.Errorf("%s: got %b, want %b", letters, p, got)
		}
	}
}
