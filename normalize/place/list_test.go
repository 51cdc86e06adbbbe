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

func TestAtLeavesOtherSensesAlone(t *testing.T) {
	for text, want := range map[string]string{
		"chicken Kiev": "", "Kievan Rus": "", "Kiev Rus": "", "shelling of Kiev": "Kyiv", "cold turkey": "",
		"talks with Turkey": "Turkey", "the Georgia governor": "", "war in Georgia": "Georgia", "New York City police": "New York",
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
