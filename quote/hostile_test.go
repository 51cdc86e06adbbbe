package quote_test

import (
	"strings"
	"testing"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// TestHostile reads texts in which every line asks for all the others. It has no assertion on time: quadratic code would keep it busy for
// many minutes, as each of these once did.
func TestHostile(t *testing.T) {
	const n = 60_000
	x := quote.Extractor{MarkedOnly: true, Bare: true}
	for _, tt := range []struct {
		name, in string
		quotes   int
	}{
		{"an age that is nobody's", strings.Repeat("President Ada Lind saw it. “I ran fast today,” the 31-year-old said.\n", n), n},
		{"labels before bites", strings.Repeat("ADLER: yes.\n", n) + strings.Repeat("SOUNDBITE AB: b\n", n), 2 * n},
		{"bites that are labels", strings.Repeat("SOUNDBITE A: b\n", n), n},
		{"labels before white space", strings.Repeat("ADLER: “yes.”\n", n) + strings.Repeat(" ", n), n},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := 0
			for range x.Quotes(&text.Document{Text: tt.in}) {
				got++
			}
			if got != tt.quotes {
				t.Errorf("%d quotes of %d", got, tt.quotes)
			}
		})
	}
}
