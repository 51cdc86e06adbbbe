package number

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// show lists the quantities of s, each with its comparator and its words.
func show(s string) string {
	var list []string
	for _, q := range Quantities(s) {
		list = append(list, worded(q)+" ["+s[q.Span.Start:q.Span.End]+"]")
	}
	return strings.Join(list, "; ")
}

func TestQuantities(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"nothing here", ""},
		{"20% of them", "20 % [20%]"},
		{"20 per cent of them", "20 % [20 per cent]"},
		{"twenty percent, said", "20 % [twenty percent]"},
		{"two percentage points up", "2 pp [two percentage points]"},
		{"by 50 basis points", "0.5 pp [50 basis points]"},
		{"it cost $35,000,000.", "35000000 USD [$35,000,000]"},
		{"it cost $35 million", "35000000 USD [$35 million]"},
		{"35m dollars", "35000000 USD [35m dollars]"},
		{"a $1.5bn loan", "1500000000 USD [$1.5bn]"},
		{"US$5 a day", "5 USD [US$5]"},
		{"one thousand million euros", "1000000000 EUR [one thousand million euros]"},
		{"1.234,56 euros", "1234.56 EUR [1.234,56 euros]"},
		{"35.000.000 people", "35000000 [35.000.000]"},
		{"20 000 000 people", "20000000 [20 000 000]"},
		{"20, 000 people", "20000 [20, 000]"},
		{"on June 15 200 people", "--06-15 [June 15]; 200 [200]"},
		{"four and a half thousand men", "4500 [four and a half thousand]"},
		{"two point five percent", "2.5 % [two point five percent]"},
		{"one point one four two", "1.142 [one point one four two]"},
		{"twenty-one point zero five", "21.05 [twenty-one point zero five]"},
		{"two point five million men", "2500000 [two point five million]"},
		{"at one point five men left", "1 [one]; 5 [five]"},
		{"two points five men made", "2 [two]; 5 [five]"},
		{"an hour and a half later", "1.5 h [an hour and a half]"},
		{"two years and a half", "2.5 year [two years and a half]"},
		{"two years and a half of it", "2 year [two years]; 0.5 [a half]"},
		{"an hour and a half mile", ""},
		{"two years and a half million dollars", "2 year [two years]"},
		{"two years and a half-hearted start", "2 year [two years]"},
		{"one point " + strings.Repeat("three ", 16), "1.33333333333 [one point" + strings.Repeat(" three", 15) + "]; 3 [three]"},
		{"a dozen eggs", "12 [a dozen]"},
		{"two dozen", "24 [two dozen]"},
		{"one-fifth of the vote", "0.2 [one-fifth]"},
		{"two thirds of it", decimal(2.0/3) + " [two thirds]"},
		{"a quarter of voters", "0.25 [a quarter]"},
		{"half a million", "500000 [half a million]"},
		{"1 1/2 miles", "1.5 mi [1 1/2 miles]"},
		{"hundreds of people", "100s [hundreds]"},
		{"tens of thousands of people", "10000s [tens of thousands]"},
		{"10-15 km", "10-15 km [10-15 km]"},
		{"between 10 and 15 kilometers", "10-15 km [10 and 15 kilometers]"},
		{"rose from 10 to 15 percent", "10 [10]; 15 % [15 percent]"},
		{"$10-15 million", "10000000-15000000 USD [$10-15 million]"},
		{"more than 300 people", "more than 300 [more than 300]"},
		{"at least four kilometers", "at least 4 km [at least four kilometers]"},
		{"nearly $3 million", "about 3000000 USD [nearly $3 million]"},
		{"no more than 20", "at most 20 [no more than 20]"},
		{"20 or more", "at least 20 [20 or more]"},
		{"the three-day visit", "3 day [three-day]"},
		{"4km away", "4 km [4km]"},
		{"the 21st century", "21st [21st]"},
		{"the twenty-first century", "21st [twenty-first]"},
		{"the second meeting", "2nd [second]"},
		{"wait a second.", ""},
		{"nineteen eighty-four", "1984 [nineteen eighty-four]"},
		{"two hundred and fifty-one", "251 [two hundred and fifty-one]"},
		{"between one hundred and two hundred", "100-200 [one hundred and two hundred]"},
		{"no one of the men", ""},
		{"one of the men", ""},
		{"one soldier", "1 [one]"},
		{"Friday, Aug. 15", "--08-15 [Friday, Aug. 15]"},
		{"15 August 2025", "2025-08-15 [15 August 2025]"},
		{"August 15th, 2025, he", "2025-08-15 [August 15th, 2025]"},
		{"the 15th of August", "--08-15 [15th of August]"},
		{"in August 2025", "2025-08 [August 2025]"},
		{"2025-08-15", "2025-08-15 [2025-08-15]"},
		{"8/15/2025", "2025-08-15 [8/15/2025]"},
		{"he may 15", "15 [15]"},
		{"in the 1990s", "1990s [1990s]"},
		{"in the 1990's, 1995's", "1990s [1990's]; 1995 [1995]"},
		{"at 3 p.m. sharp", "15:00 [3 p.m.]"},
		{"at 7:30 a.m.", "07:30 [7:30 a.m.]"},
		{"3pm", "15:00 [3pm]"},
		{"двадцать процентов", "20 % [двадцать процентов]"},
		{"более 300 тысяч рублей", "more than 300000 RUB [более 300 тысяч рублей]"},
		{"двісті п'ятдесят гривень", "250 UAH [двісті п'ятдесят гривень]"},
		{"15 августа 2025 года", "2025-08-15 [15 августа 2025]"},
		{"5 square kilometers", "5 km2 [5 square kilometers]"},
		{"60 miles per hour", "60 mph [60 miles per hour]"},
		{"two decades", "20 year [two decades]"},
		{"5 degrees Celsius", "5 °C [5 degrees Celsius]"},
		{"5 lakh rupees, Rs 3.5 crore", "500000 INR [5 lakh rupees]; 35000000 INR [Rs 3.5 crore]"},
		{"12,34,567 voters", "1234567 [12,34,567]"},
		{"35'000'000 people", "35000000 [35'000'000]"},
		{"0,5 percent", "0.5 % [0,5 percent]"},
		{"12.5m people in a 3m hut", "12500000 [12.5m]; 3 m [3m]"},
		{"3m tonnes, 12m-strong", "3000000 t [3m tonnes]; 12000000 [12m]"},
		{"five thousand million", "5000000000 [five thousand million]"},
		{"a $2tn plan", "2000000000000 USD [$2tn]"},
		{"a million and a half dollars", "1500000 USD [a million and a half dollars]"},
		{"a million and one men", "1000001 [a million and one]"},
		{"a few hundred, several thousand", "100s [a few hundred]; 1000s [several thousand]"},
		{"a couple of million", "1000000s [a couple of million]"},
		{"a few men", ""},
		{"20%-25% of it", "20-25 % [20%-25%]"},
		{"$10bn-$15bn", "10000000000-15000000000 USD [$10bn-$15bn]"},
		{"$10bn-€15bn", "10000000000 USD [$10bn]; 15000000000 EUR [€15bn]"},
		{"10 — 15 km away", "10-15 km [10 — 15 km]"},
		{"10 — 15 others", "10 [10]; 15 [15]"},
		{"$10bn—$15bn", "10000000000-15000000000 USD [$10bn—$15bn]"},
		{"two or three men", "2-3 [two or three]"},
		{"three or four hundred", "300-400 [three or four hundred]"},
		{"20 or 30 men", "20-30 [20 or 30]"},
		{"two or nine men, 20 or 300", "2 [two]; 9 [nine]; 20 [20]; 300 [300]"},
		{"one to two percent", "1-2 % [one to two percent]"},
		{"about a third said", "about " + decimal(1.0/3) + " [about a third]"},
		{"cut by a third", decimal(1.0/3) + " [a third]"},
		{"a third man", "3rd [third]"},
		{"more than half said", "more than 0.5 [more than half]"},
		{"over half-heartedly", ""},
		{"one in five voters", "0.2 [one in five]"},
		{"1 in every 3", decimal(1.0/3) + " [1 in every 3]"},
		{"nine out of 10", "0.9 [nine out of 10]"},
		{"one in 2020", "2020 [2020]"},
		{"three in five days", "3 [three]; 5 day [five days]"},
		{"two in 17 towns", "2 [two]; 17 [17]"},
		{"a half-hour wait", "0.5 h [half-hour]"},
		{"a half-dozen", "6 [half-dozen]"},
		{"call 202-555-0143 or 020", ""},
		{"agent 007", ""},
		{"a 3-2 win", "3 [3]; 2 [2]"},
		{"aged 45, a 45-year-old", "45 [45]; 45 year [45-year]"},
		{"at 1530 GMT, 07.15 UTC", "15:30 [1530]; 07:15 [07.15]"},
		{"by noon, until midnight", "12:00 [noon]; 00:00 [midnight]"},
		{"the midnight oil", ""},
		{"60 miles an hour", "60 mph [60 miles an hour]"},
		{"-5°C outside", "-5 °C [-5°C]"},
		{"5-7 of them", "5-7 [5-7]"},
		{".5 percent", "0.5 % [5 percent]"},
		{"up point five percent", "0.5 % [five percent]"},
		{"at that point five men", "5 [five]"},
		{"nought point two", "0.2 [nought point two]"},
		{"A$5m, NT$7, R$8", "5000000 AUD [A$5m]; 7 TWD [NT$7]; 8 BRL [R$8]"},
		{"a $5 note", "5 USD [$5]"},
		{"50p more", "0.5 GBP [50p]"},
		{"all 20 won 5,000 won", "20 [20]; 5000 KRW [5,000 won]"},
		{"80-odd men", "about 80 [80-odd]"},
	} {
		assert.Equal(t, tt.want, show(tt.in), tt.in)
	}
}

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
		{"20%", "20 basis points", Unlike},
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
