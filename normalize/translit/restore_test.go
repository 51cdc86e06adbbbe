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
			got, ok := scheme.Restore(latin)
			assert.True(t, ok, "%s: %s gives %s", id, latin, got)
			if id != "uk-kmu55" && id != "ru-icao" || !strings.ContainsAny(word, "ь") {
				assert.Equal(t, word, got, "%s: %s", id, latin)
			}
		}
	}
	_, ok := tables()["uk-kmu55"].Restore("Qwx")
	assert.False(t, ok)
}

func FuzzRestore(f *testing.F) {
	f.Add("Yurii Zghoda")
	f.Fuzz(func(t *testing.T, s string) {
		for _, scheme := range Schemes("") {
			if word, ok := scheme.Restore(s); ok {
				assert.True(t, strings.EqualFold(s, scheme.Romanize(word)))
			}
		}
	})
}
