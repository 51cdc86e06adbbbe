package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// lastLang returns in what language the last quote of s was said.
func lastLang(s string) string {
	lang := ""
	for q := range new(quote.Extractor).Quotes(&text.Document{ID: "d", Text: s}) {
		lang = q.Lang
	}
	return lang
}

func TestLang(t *testing.T) {
	for in, want := range map[string]string{
		"SHOTLIST: LUND 1. SOUNDBITE (Danish) MAYOR RUTH ADLER SAYING: “The harbour is open.”":          "da",
		"SHOTLIST: LUND 1. SOUNDBITE (Klingon) MAYOR RUTH ADLER SAYING: “The harbour is open.”":         "",
		"“The harbour is open,” Mayor Ruth Adler told reporters in Danish.":                             "da",
		"“The harbour is open,” Mayor Ruth Adler said in Danish on Friday.":                             "da",
		"Mayor Ruth Adler said in Danish that the harbour was open.":                                    "da",
		"Speaking in Danish, Mayor Ruth Adler said that the harbour was open.":                          "da",
		"OKAFOR: Is it open?\nADLER: Yes.\nOKAFOR: Thank you.\nADLER (in Danish): The harbour is open.": "da",
		"They were speaking in Danish. Mayor Ruth Adler said that the harbour was open.":                "",
		"“The harbour is open,” Mayor Ruth Adler said in Danish waters.":                                "",
		"“The harbour is open,” Mayor Ruth Adler said, sure to win Danish, and German, votes.":          "",
		"“The harbour is open,” Mayor Ruth Adler said. A sailor swore in Danish.":                       "",
		"“The harbour is open,” Mayor Ruth Adler said in a Danish-built ferry.":                         "",
		"Mayor Ruth Adler said that the harbour was open, and that the signs would stay in Danish.":     "",
	} {
		assert.Equal(t, want, lastLang(in), in)
	}
}
