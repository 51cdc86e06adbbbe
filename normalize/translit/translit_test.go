package translit

import (
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

// The examples of each standard, or names as those print them that follow it (testdata says which), cover its whole alphabet.
func TestSchemes(t *testing.T) {
	alphabets := map[string]string{
		"uk-kmu55":    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
		"uk-bgn1965":  "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
		"ru-bgn":      "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
		"ru-icao":     "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
		"be-bgn":      "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
		"be-national": "абвгдеёжзійклмнопрстуўфхцчшыьэюя'",
		"be-icao":     "гёўіыэежхцчшюяй",
		"bg":          "абвгдежзийклмнопрстуфхцчшщъьюя",
		"sr":          "абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ",
		"scripts": "αβγδεζηθικλμνξοπρσςτυφχψω" + "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ" + "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ" +
			"אבגדהוזחטיכלמנסעפצקרשת" + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
	}
	uncommon := "ւըռ" // Armenian letters that no name of the list has
	for id, alphabet := range alphabets {
		scheme, seen := tables()[id], ""
		for row := range tsv.Rows(os.DirFS("testdata"), id+".tsv") {
			assert.Equal(t, row[1], scheme.Romanize(row[0]), "%s: %s", id, row[0])
			seen += strings.ToLower(row[0])
		}
		for _, r := range alphabet {
			assert.True(t, strings.ContainsRune(seen, r) || strings.ContainsRune(uncommon, r), "%s: no example has %c", id, r)
		}
	}
	for _, scheme := range Schemes("") {
		if scheme.Name != "press" {
			assert.Contains(t, alphabets, scheme.ID)
		}
	}
}

// Case follows the source, and a letter's place decides.
func TestRomanizeCase(t *testing.T) {
	scheme := tables()["uk-kmu55"]
	for from, want := range map[string]string{"ЩУКА": "SHCHUKA", "Щ": "Shch", "Щука": "Shchuka", "ЮНІСТЬ": "YUNIST", "аЯ": "aIa"} {
		assert.Equal(t, want, scheme.Romanize(from), from)
	}
}

func TestForms(t *testing.T) {
	for _, c := range []struct{ in, lang, want string }{
		{"Андрій", "uk", "Andriy"}, {"Ольга", "", "Olga"}, {"Ёлкин", "", "Yolkin"}, {"Алексей", "ru", "Alexei"},
		{"Ксения", "ru", "Xenia"}, {"Соловьёв", "ru", "Solovyov"}, {"Хасан", "ru", "Hasan"}, {"ЩОРС", "uk", "SHCHORS"}, {"서울", "", "seoul"}, {"한강", "", "hangang"},
		{"Розгін", "uk", "Rozhin"}, {"Братськ", "uk", "Brat·s’k"}, {"Ќосев", "", "Ḱosev"}, {"Ντίνος", "", "Dinos"}, {"رضا", "", "rza"}, {"כהן", "", "khn"},
	} {
		assert.Contains(t, Forms(c.in, c.lang), c.want)
	}
	assert.Equal(t, []string{"plain"}, Forms("plain", ""))
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{"Їжак": "uk", "Воўк": "be", "Мышь": "ru", "Љубав": "sr", "Олена": "", "Минск": "", "лінія": "uk"} {
		assert.Equal(t, want, Language(in), in)
	}
}

func FuzzForms(f *testing.F) {
	f.Add("Щорс-Зґурський'їв", "uk")
	f.Add("\xff́", "")
	f.Fuzz(func(t *testing.T, s, lang string) {
		forms := Forms(s, lang)
		assert.NotEmpty(t, forms)
		for _, scheme := range Schemes("") {
			assert.LessOrEqual(t, len(scheme.Forms(s)), maxForms)
		}
	})
}

// Twice the text takes twice the memory: what is written so far is not copied for every letter.
func TestFormsGrowWithTheText(t *testing.T) {
	for _, s := range []string{"Анна ", "Юрій", "안나 ", "محمد "} {
		used := func(n int) uint64 {
			text := strings.Repeat(s, n)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			Forms(text, "")
			runtime.ReadMemStats(&after)
			return after.TotalAlloc - before.TotalAlloc
		}
		used(1) // the tables are read
		assert.Less(t, used(2_000), 3*used(1_000), s)
	}
}
