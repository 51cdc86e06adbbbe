package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func TestCaptions(t *testing.T) {
	const (
		vtt   = "WEBVTT\n\n00:01.000 --> 00:03.000\n>> ADLER: The harbour\n\n00:03.000 --> 00:05.000\nis open.\n[applause]\n\n00:05.000 --> 00:07.000\n>> Since when?\n"
		plain = "1\n00:00:01,000 --> 00:00:03,000\nGood evening.\n\n2\n00:00:09,000 --> 00:00:11,000\nThe harbour is open.\n"
	)
	for _, tt := range []struct {
		name string
		doc  text.Document
		want []string // speaker: words of the clauses
	}{
		{"one label", text.Document{Format: text.WebVTT, Text: vtt}, []string{"Adler: The harbour is open", ": Since when"}},
		{"a voice", text.Document{Format: text.WebVTT, Text: "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ruth Adler>The harbour\n\n00:03.000 --> 00:05.000\nis open."}, []string{"Ruth Adler: The harbour is open"}},
		{"no label", text.Document{Format: text.SRT, Text: plain}, []string{": Good evening | The harbour is open"}},
		{"declared", text.Document{Format: text.SRT, Speaker: "Ruth Adler", Text: plain}, []string{"Ruth Adler: Good evening | The harbour is open"}},
		{"given as plain text", text.Document{Text: vtt}, []string{"Adler: The harbour is open", ": Since when"}},
		{"transcript with a change to somebody unknown", text.Document{Text: ">> ADLER: It is open.\n>> Since when?\n>> ADLER: Since noon."},
			[]string{"Adler: It is open", ": Since when", "Adler: Since noon"}},
		{"speech", text.Document{Speaker: "Ruth Adler", Text: "Good evening. (Applause.)\n\nThe harbour is open."}, []string{"Ruth Adler: Good evening | The harbour is open"}},
		{"declared, with labels", text.Document{Speaker: "Ruth Adler", Text: "A talk in Lund\n\nADLER: It is open.\n\nOKAFOR: We agree."}, []string{"Adler: It is open", "Okafor: We agree"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for q := range new(quote.Extractor).Quotes(&tt.doc) {
				line := q.Speaker.Name + ":"
				for i, c := range q.Clauses {
					if i > 0 {
						line += " |"
					}
					for _, w := range c.Tokens {
						if s := tt.doc.Slice(w.Span); s != "." && s != "?" {
							line += " " + s
						}
					}
				}
				got = append(got, line)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}
