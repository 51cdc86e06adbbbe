package translit

import (
	"slices"
	"strings"
	"unicode"
)

// scriptForms romanizes by the table of scripts, Hangul by its own rule, with what the script does to names of other languages.
func scriptForms(s string) []string {
	forms := []string{hangul(s)}
	if t := tables()["scripts"]; t != nil {
		forms = t.Forms(forms[0])
	}
	switch first := []rune(s + " ")[0]; {
	case unicode.In(first, unicode.Katakana, unicode.Hiragana):
		// Japanese has one sound for r and l and no v, ti and si: Putin is プーチン
		for _, pair := range []string{"r l", "ch t", "b v", "sh s"} {
			from, to, _ := strings.Cut(pair, " ")
			for _, form := range forms {
				forms = append(forms, strings.ReplaceAll(form, from, to))
			}
		}
	case unicode.Is(unicode.Georgian, first):
		// the nominative: ტრამპი is Tramp
		for _, form := range forms {
			if cut, ok := strings.CutSuffix(form, "i"); ok && !strings.ContainsAny(cut[max(0, len(cut)-1):], "aeiou") {
				forms = append(forms, cut)
			}
		}
	}
	var distinct []string // the table's own form stays in front
	for _, form := range forms {
		if !slices.Contains(distinct, form) {
			distinct = append(distinct, form)
		}
	}
	return distinct
}
