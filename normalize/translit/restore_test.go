package translit

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRestore(t *testing.T) {
	for id, table := range map[string]string{
		"uk-kmu55":    "Юрій Згода Щавель Гай Їжак Якір Коваленко Олександр",
		"uk-bgn1965":  "Юрій Щедрий Соловйов",
		"ru-bgn":      "Ельцов Щукин Поезд Соловьёв Юрьев",
		"ru-icao":     "Жуков Чехова Лавина",
		"be-bgn":      "Воўк Зямля Гай",
		"be-national": "Воўк Чай Хата",
		"sr":          "Ђак Љубав Жаба",
	} {
		scheme := tables()[id]
		for word := range strings.FieldsSeq(table) {
			latin := scheme.Romanize(word)
			got := scheme.Restore(latin)
			assert.Contains(t, got, word, "%s: %s", id, latin)
			if !strings.Contains(word, "ь") || strings.HasSuffix(id, "-bgn") {
				assert.Equal(t, word, got[0], "%s: %s of %v", id, latin, got)
			}
		}
	}
	assert.Empty(t, tables()["uk-kmu55"].Restore("Qwx"))
	for latin, want := range map[string]string{"Kyiv": "Київ", "Mykolaiv": "Миколаїв", "Yurii": "Юрій", "Zaichenko": "Зайченко", "Ukraina": "Україна", "Oleksii": "Олексій", "Donetsk": "Донецьк", "Ternopil": "Тернопіль", "Kharkiv": "Харків"} {
		assert.Contains(t, Restore(latin, "uk"), want, latin)
	}
	for latin, want := range map[string]string{"Kiev": "Киев", "Gorbachev": "Горбачёв", "Sergei": "Сергей", "Zhukov": "Жуков", "Shchukin": "Щукин"} {
		assert.Contains(t, Restore(latin, "ru"), want, latin)
	}
}

func FuzzRestore(f *testing.F) {
	f.Add("Yurii Zghoda")
	f.Fuzz(func(t *testing.T, s string) {
		for _, scheme := range Schemes("") {
			words := scheme.Restore(s)
			assert.LessOrEqual(t, len(words), maxWords)
			for _, word := range words {
				assert.True(t, strings.EqualFold(s, scheme.Romanize(word)))
			}
		}
	})
}
