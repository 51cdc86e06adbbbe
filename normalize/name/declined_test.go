package name

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCompareDeclined(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Relation
	}{
		{"Путина", "Putin", Transliteration},
		{"Владимира Путина", "Vladimir Putin", Transliteration},
		{"Владимиром Путиным", "Putin", Transliteration},
		{"Зеленского", "Zelenskyy", Transliteration},
		{"Володимира Зеленського", "Volodymyr Zelensky", Transliteration},
		{"Зеленським", "Зеленский", Spelling},
		{"Уиткоффа", "Steve Witkoff", Transliteration},
		{"Стивом Уиткоффом", "Steve Witkoff", Nickname},
		{"Сергея Лаврова", "Sergei Lavrov", Transliteration},
		{"Сергію Кислиці", "Serhiy Kyslytsya", Transliteration},
		{"Порошенка", "Petro Poroshenko", Transliteration},
		{"Марии Захаровой", "Maria Zakharova", Transliteration},
		{"Путину", "Путиным", Spelling},
		{"Москве", "Moscow", Spelling},
		{"Донецькою", "Luhansk", Different},
		{"Путина", "Lavrov", Different},
		// what is a woman's name as it stands
		{"Ольга Петрова", "Oleg Petrov", Different},
		{"Александра Петрова", "Aleksandr Petrov", Different},
		{"О. Петрова", "O. Petrov", Different},
		{"Мария Захарова", "Alexander Zakharov", Different},
		{"Petrova", "Petrov", Different},
	} {
		got := Compare(c.a, c.b)
		assert.Equal(t, c.want, got.Relation, "%s | %s: %+v", c.a, c.b, got)
		assert.Equal(t, got, Compare(c.b, c.a), "symmetry of %s | %s", c.a, c.b)
	}
}
