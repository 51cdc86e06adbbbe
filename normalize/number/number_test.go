package number

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestCompare(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want Relation
	}{
		{"20%", "twenty percent", Equal},
		{"$35,000,000", "35m dollars", Equal},
		{"2.5 miles", "4 km", Converted},
		{"100 miles", "160 km", Converted},
		{"48 hours", "two days", Converted},
		{"one-fifth of", "20%", Converted},
		{"20%", "20 percentage points", Unlike},
		{"20", "more than 20", Bounded},
		{"about 35 million", "34.9 million", Rounded},
		{"about 35 million", "30 million", Different},
		{"nearly a quarter of", "23 percent", Rounded},
		{"nearly a quarter of", "35 percent", Different},
		{"a quarter of", "23 percent", Different},
		{"less than half of", "46 percent", Rounded},
		{"less than half of", "52 percent", Different},
		{"more than 300", "318", Rounded},
		{"more than 300", "380", Different},
		{"more than 300", "290", Different},
		{"at least 300", "318", Different},
		{"as high as $40 million", "up to $40 million", Equal},
		{"August 15", "August 15, 2025", Vaguer},
		{"August 15", "August 16", Different},
		{"hundreds of", "350", Vaguer},
		{"20", "30", Different},
		{"20 km", "20 kg", Unlike},
		{"one in five", "20 percent", Converted},
		{"one in five", "a fifth of", Equal},
		{"50 basis points", "half a percentage point", Equal},
		{"5 lakh", "500,000", Equal},
		{"a thousand million euros", "€1bn", Equal},
		{"a few hundred", "350", Vaguer},
		{"20-25%", "20 to 25 per cent", Equal},
		{"32°F", "0°C", Converted},
		{"60 mph", "97 km/h", Converted},
		{"100 mph", "100 km/h", Different},
		{"5 lb", "2.3 kg", Converted},
		{"12 milligrams", "12 µg", Different},
		{"12 mg", "12,000 micrograms", Converted},
		{"20%", "20 basis points", Unlike},
		{"7 p.m.", "seven", Vaguer},
		{"7 p.m.", "eight", Unlike},
		{"7:30 p.m.", "seven", Unlike},
		{"May 6", "6", Vaguer},
		{"May 6", "7", Unlike},
		{"the 1990s", "in 1994", Vaguer},
		{"the 1990s", "in 2004", Unlike},
		{"the 60s", "the 1960s", Vaguer},
		{"the 50s", "the 1960s", Different},
		{"100s of men", "hundreds of men", Equal},
	} {
		x, y := Quantities(tt.x), Quantities(tt.y)
		if assert.Len(t, x, 1, tt.x) && assert.Len(t, y, 1, tt.y) {
			assert.Equal(t, tt.want, Compare(x[0], y[0]).Relation, "%s, %s", tt.x, tt.y)
			assert.Equal(t, tt.want, Compare(y[0], x[0]).Relation, "%s, %s", tt.y, tt.x)
		}
	}
}

func FuzzQuantities(f *testing.F) {
	for _, s := range []string{"$35,000,000 1/2", "between 10 and", "a half a million and a", "1/2/", "minus minus", "Friday, the 15th"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, q := range Quantities(s) {
			if q.Span.Start < 0 || q.Span.End > len(s) || q.Span.Empty() || q.Span.End < end {
				t.Fatalf("quantity %+v of %q", q, s)
			}
			end = q.Span.End
			_ = q.String()
		}
	})
}

func TestAnyWordsAreRead(t *testing.T) {
	vocabulary := rapid.SampledFrom(strings.Fields("one two twenty hundred thousand million a an half third thirds quarter and of to between from 10 15 2.5 1,000 000 $ % percent - / : , . Aug 15th 2025 Friday may km miles p.m. more than about or minus dozens of"))
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(vocabulary).Draw(t, "words"), rapid.SampledFrom([]string{" ", "-", ""}).Draw(t, "gap"))
		for _, q := range Quantities(s) {
			if q.String() == "" || q.Span.End > len(s) {
				t.Fatalf("quantity %+v of %q", q, s)
			}
		}
	})
}

func TestNamesOfDaysAndMonths(t *testing.T) {
	for word, want := range map[string]time.Month{"march": time.March, "sept": time.September, "августа": time.August, "mars": 0, "monday": 0, "": 0} {
		assert.Equal(t, want, Month(word), word)
	}
	for word, want := range map[string]time.Weekday{"sunday": time.Sunday, "monday": time.Monday, "saturday": time.Saturday} {
		d, ok := Weekday(word)
		assert.True(t, ok, word)
		assert.Equal(t, want, d, word)
	}
	for _, word := range []string{"sun", "wed", "holiday", "august", ""} {
		_, ok := Weekday(word)
		assert.False(t, ok, word)
	}
}

func TestTellsWhen(t *testing.T) {
	for s, want := range map[string]bool{"15 August": true, "3 p.m.": true, "the 1990s": false, "two hours": false, "15": false} {
		found := Quantities(s)
		assert.Len(t, found, 1, s)
		assert.Equal(t, want, found[0].TellsWhen(), s)
	}
}
