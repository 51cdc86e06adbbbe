package place

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLookup(t *testing.T) {
	for in, want := range map[string]string{
		"kiev": "Kyiv", "Київ": "Kyiv", "Lwów": "Lviv", "the ukraine": "Ukraine", "U.S.": "United States", "usa": "United States",
		"Burma": "Myanmar (Burma)", "peking": "Beijing", "saint petersburg": "Saint Petersburg", "st. petersburg": "Saint Petersburg",
		"trinidad and tobago": "Trinidad & Tobago", "Chisinau": "Chișinău",
	} {
		got, ok := Default().Lookup(in)
		assert.True(t, ok, in)
		assert.Equal(t, want, got.Name, in)
	}
	_, ok := Default().Lookup("Nowhere")
	assert.False(t, ok)
}

// Cyrillic names are known in every case, in Russian and in Ukrainian, and those of two places stay two.
func TestLookupDeclined(t *testing.T) {
	for in, want := range map[string]string{
		"Москве": "Moscow", "Москвы": "Moscow", "Киеве": "Kyiv", "Києва": "Kyiv", "Украины": "Ukraine", "України": "Ukraine", "Україною": "Ukraine",
		"Донецке": "Donetsk", "Донецьку": "Donetsk", "Харкові": "Kharkiv", "Харькова": "Kharkiv", "Одесі": "Odesa", "Сумах": "Sumy", "Черкас": "Cherkasy",
		"Чернівцях": "Chernivtsi", "Кривого Рога": "Kryvyi Rih", "Кривому Розі": "Kryvyi Rih", "Нижнем Новгороде": "Nizhny Novgorod",
		"Запорожья": "Zaporizhzhia", "Тернополя": "Ternopil", "России": "Russia", "Росією": "Russia", "Беларуси": "Belarus", "Ирана": "Iran", "Ирака": "Iraq",
		"Австрии": "Austria", "Австралии": "Australia", "Нигере": "Niger", "Нигерии": "Nigeria", "Словакии": "Slovakia", "Словении": "Slovenia",
		"Берлине": "Berlin", "Парижа": "Paris", "Вашингтоном": "Washington", "Варшаві": "Warsaw", "Відні": "Vienna", "Соединённых Штатов": "United States",
		"США": "United States", "Санкт-Петербурге": "Saint Petersburg", "Грозном": "Grozny", "Віцебску": "Vitsebsk", "Гомеле": "Homel",
	} {
		got, ok := Default().Lookup(in)
		assert.True(t, ok, in)
		assert.Equal(t, want, got.Name, in)
	}
	for _, in := range []string{"Столе", "Путина", "Кремля", "Рогами"} {
		_, ok := Default().Lookup(in)
		assert.False(t, ok, in)
	}
}

func TestAtLeavesOtherSensesAlone(t *testing.T) {
	for text, want := range map[string]string{
		"chicken Kiev": "", "Kievan Rus": "", "Kiev Rus": "", "shelling of Kiev": "Kyiv", "cold turkey": "",
		"talks with Turkey": "Turkey", "the Georgia governor": "", "war in Georgia": "Georgia", "New York City police": "New York",
		"Chicken Kiev with rice": "", "Kievan Rus fell": "", "the Kievan princes": "", "Georgia Tech won": "", "Georgia Republicans": "", "Atlanta Georgia": "",
		"the state of Georgia": "", "Georgia and Armenia": "Georgia", "Turkey sandwich": "", "Thanksgiving Turkey": "", "Turkey and Syria": "Turkey",
		"a turkey and a duck": "", "Peking duck": "", "Peking opera": "", "flew to Peking": "Beijing", "fine China": "", "Brazil nuts": "", "Brussels sprouts": "",
		"Panama hat": "", "Michael Jordan": "", "King of Jordan": "Jordan", "New Jersey": "", "Paris Hilton": "", "Moscow mule": "", "Duke of Wellington": "",
	} {
		words, got := strings.Fields(text), ""
		for i := range words {
			if place, n := Default().At(words, i); n > 0 {
				got = place.Name
				break
			}
		}
		assert.Equal(t, want, got, text)
	}
}
