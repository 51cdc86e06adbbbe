// Package translit writes names of other alphabets in Latin letters by the published tables and by press habit.
//
// One name has as many Latin forms as there are tables: Юрій is Yurii (KMU-55), Yuriy (BGN/PCGN 1965) and Yuri in the
// press. [Forms] returns them all, [Scheme.Romanize] the one form of a table. The tables are embedded data files whose
// headers name their source; they know the letters of Ukrainian, Russian, Belarusian, Bulgarian and Serbian with the
// rules for where a letter stands, and, without such rules, Greek, Georgian, Armenian, Hebrew, Arabic and more
// ("scripts"), kana and Hangul.
//
// [Restore] and [Scheme.Restore] go the other way: Kyiv may be Київ.
//
// Limits: scripts that write no vowels come out without them; names that were borrowed into Cyrillic (Уиткофф) are led
// back by press habit only. The way back is a guess by nature, since й, і and ї may share one Latin letter.
package translit

import (
	"slices"
	"strings"
	"unicode"
)

// Schemes returns the tables for a BCP 47 language, the most official first; for "" those of every language.
func Schemes(lang string) []*Scheme {
	var list []*Scheme
	for _, id := range order() {
		if s := tables()[id]; s != nil && (lang == "" || s.Lang == lang) {
			list = append(list, s)
		}
	}
	return list
}

// Forms returns every Latin form of s that a table for lang accepts, without duplicates, the most official first.
// With lang "" the tables of the language that the letters point to are used, or all that may fit.
func Forms(s, lang string) []string {
	var forms []string
	for _, l := range languages(s, lang) {
		for _, scheme := range Schemes(l) {
			for _, form := range scheme.Forms(s) {
				if !slices.Contains(forms, form) {
					forms = append(forms, form)
				}
			}
		}
	}
	if forms == nil {
		forms = scriptForms(s)
	}
	return forms
}

// languages returns the languages whose tables are tried for s.
func languages(s, lang string) []string {
	if lang, _, _ = strings.Cut(lang, "-"); lang != "" && Schemes(lang) != nil {
		return []string{lang}
	}
	if !Cyrillic(s) {
		return nil
	}
	switch lang, lower := Language(s), strings.ToLower(s); {
	case lang == "uk" && !strings.ContainsAny(lower, "їєґ"):
		return []string{"uk", "be"}
	case lang == "ru" && strings.Contains(lower, "ъ"):
		return []string{"ru", "bg"}
	case lang == "ru":
		return []string{"ru", "be"}
	case lang != "":
		return []string{lang}
	}
	return []string{"ru", "uk", "be", "bg"}
}

// Cyrillic reports whether s holds a Cyrillic letter.
func Cyrillic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) })
}

// Language guesses the language of a Cyrillic word from letters that only one language has: "uk", "ru", "be", "sr",
// or "" if there is none.
func Language(s string) string {
	s = strings.ToLower(compose(s))
	switch {
	case strings.ContainsAny(s, "јљњћђџѓќѕ"):
		return "sr"
	case strings.Contains(s, "ў"), strings.Contains(s, "і") && strings.ContainsAny(s, "ыэё"):
		return "be"
	case strings.ContainsAny(s, "їєґ"):
		return "uk"
	case strings.ContainsAny(s, "ыэёъ"):
		return "ru"
	case strings.Contains(s, "і"):
		return "uk"
	}
	return ""
}
