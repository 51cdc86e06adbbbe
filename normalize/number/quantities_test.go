package number

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A reading is a text and what is read in it, as show writes it.
type reading struct{ in, want string }

func checkQuantities(t *testing.T, rows []reading) {
	t.Helper()
	for _, r := range rows {
		assert.Equal(t, r.want, show(r.in), r.in)
	}
}

// show lists the quantities of s, each with its comparator and its words.
func show(s string) string {
	var list []string
	for _, q := range Quantities(s) {
		list = append(list, worded(q)+" ["+s[q.Span.Start:q.Span.End]+"]")
	}
	return strings.Join(list, "; ")
}

func TestRanges(t *testing.T) {
	checkQuantities(t, []reading{
		{"10-15 km", "10-15 km [10-15 km]"},
		{"between 10 and 15 kilometers", "10-15 km [10 and 15 kilometers]"},
		{"rose from 10 to 15 percent", "10 % [10]; 15 % [15 percent]"},
		{"between one hundred and two hundred", "100-200 [one hundred and two hundred]"},
		{"20%-25% of it", "20-25 % [20%-25%]"},
		{"10 — 15 km away", "10-15 km [10 — 15 km]"},
		{"10 — 15 others", "10 [10]; 15 [15]"},
		{"two or three men", "2 [two]; 3 [three]"},
		{"three or four hundred", "300 [three]; 400 [four hundred]"},
		{"20 or 30 men", "20 [20]; 30 [30]"},
		{"two or nine men, 20 or 300", "2 [two]; 9 [nine]; 20 [20]; 300 [300]"},
		{"one to two percent", "1-2 % [one to two percent]"},
		{"5-7 of them", "5-7 [5-7]"},
		{"15 or 10 boats", "15 [15]; 10 [10]"},
		{"10 or 15 percent", "10 % [10]; 15 % [15 percent]"},
		{"10 or 15 million dollars", "10000000 USD [10]; 15000000 USD [15 million dollars]"},
		{"from 10 to 15 million men", "10000000 [10]; 15000000 [15 million]"},
		{"Room 101 or 102", "101 [101]; 102 [102]"},
		{"seats 1 through 9", "1-9 [1 through 9]"},
	})
}

func TestShares(t *testing.T) {
	checkQuantities(t, []reading{
		{"four and a half thousand men", "4500 [four and a half thousand]"},
		{"an hour and a half later", "1.5 h [an hour and a half]"},
		{"two years and a half", "2.5 year [two years and a half]"},
		{"two years and a half of it", "2 year [two years]; 0.5 [a half]"},
		{"an hour and a half mile", ""},
		{"two years and a half-hearted start", "2 year [two years]"},
		{"one-fifth of the vote", "0.2 [one-fifth]"},
		{"two thirds of it", decimal(2.0/3) + " [two thirds]"},
		{"a quarter of voters", "0.25 [a quarter]"},
		{"half a million", "500000 [half a million]"},
		{"every third school", "0.333333333333 [third]"},
		{"every third day", "3rd [third]"},
		{"every tenth anniversary", "10th [tenth]"},
		{"every first aid kit", "1st [first]"},
		{"the third school", "3rd [third]"},
		{"1 1/2 miles", "1.5 mi [1 1/2 miles]"},
		{"cut by a third", decimal(1.0/3) + " [a third]"},
		{"a third man", "3rd [third]"},
		{"over half-heartedly", ""},
		{"one in five voters", "0.2 [one in five]"},
		{"1 in every 3", decimal(1.0/3) + " [1 in every 3]"},
		{"nine out of 10", "0.9 [nine out of 10]"},
		{"one in 2020", "2020 [2020]"},
		{"three in five days", "3 [three]; 5 day [five days]"},
		{"two in 17 towns", "2 [two]; 17 [17]"},
		{"a half-hour wait", "0.5 h [half-hour]"},
		{"a half-dozen", "6 [half-dozen]"},
		{"opened three in four cities", "3 [three]; 4 [four]"},
		{"opened three shops in four cities", "3 [three]; 4 [four]"},
		{"that three in four cities, only 3 in 4 cities", "0.75 [three in four]; 0.75 [3 in 4]"},
		{"saw three in four were lost", "0.75 [three in four]"},
		{"lost two out of three boats", decimal(2.0/3) + " [two out of three]"},
		{"half of one percent, half of a percent", "0.5 % [half of one percent]; 0.5 % [half of a percent]"},
	})
}

func TestMoney(t *testing.T) {
	checkQuantities(t, []reading{
		{"it cost $35,000,000.", "35000000 USD [$35,000,000]"},
		{"it cost $35 million", "35000000 USD [$35 million]"},
		{"35m dollars", "35000000 USD [35m dollars]"},
		{"a $1.5bn loan", "1500000000 USD [$1.5bn]"},
		{"US$5 a day", "5 USD [US$5]"},
		{"one thousand million euros", "1000000000 EUR [one thousand million euros]"},
		{"1.234,56 euros", "1234.56 EUR [1.234,56 euros]"},
		{"two years and a half million dollars", "2 year [two years]"},
		{"$10-15 million", "10000000-15000000 USD [$10-15 million]"},
		{"nearly $3 million", "about 3000000 USD [nearly $3 million]"},
		{"5 lakh rupees, Rs 3.5 crore", "500000 INR [5 lakh rupees]; 35000000 INR [Rs 3.5 crore]"},
		{"a $2tn plan", "2000000000000 USD [$2tn]"},
		{"a million and a half dollars", "1500000 USD [a million and a half dollars]"},
		{"$10bn-$15bn", "10000000000-15000000000 USD [$10bn-$15bn]"},
		{"$10bn-€15bn", "10000000000 USD [$10bn]; 15000000000 EUR [€15bn]"},
		{"$10bn—$15bn", "10000000000-15000000000 USD [$10bn—$15bn]"},
		{"A$5m, NT$7, R$8", "5000000 AUD [A$5m]; 7 TWD [NT$7]; 8 BRL [R$8]"},
		{"a $5 note", "5 USD [$5]"},
		{"50p more", "0.5 GBP [50p]"},
		{"all 20 won 5,000 won", "20 [20]; 5000 KRW [5,000 won]"},
	})
}

func TestCalendar(t *testing.T) {
	checkQuantities(t, []reading{
		{"on June 15 200 people", "--06-15 [June 15]; 200 [200]"},
		{"Friday, Aug. 15", "--08-15 [Friday, Aug. 15]"},
		{"15 August 2025", "2025-08-15 [15 August 2025]"},
		{"August 15th, 2025, he", "2025-08-15 [August 15th, 2025]"},
		{"the 15th of August", "--08-15 [15th of August]"},
		{"in August 2025", "2025-08 [August 2025]"},
		{"2025-08-15", "2025-08-15 [2025-08-15]"},
		{"February 29, 2024, not February 29, 2023", "2024-02-29 [February 29, 2024]; 29 [29]; 2023 [2023]"},
		{"31 November", "31 [31]"},
		{"00 May", ""},
		{"8/15/2025", "2025-08-15 [8/15/2025]"},
		{"he may 15", "15 [15]"},
		{"in the 1990s", "1990s [1990s]"},
		{"in the 1990's, 1995's", "1990s [1990's]; 1995 [1995]"},
		{"at 3 p.m. sharp", "15:00 [3 p.m.]"},
		{"at 7:30 a.m.", "07:30 [7:30 a.m.]"},
		{"3pm", "15:00 [3pm]"},
		{"at 1530 GMT, 07.15 UTC", "15:30 [1530]; 07:15 [07.15]"},
		{"by noon, until midnight", "12:00 [noon]; 00:00 [midnight]"},
		{"the midnight oil", ""},
		{"the 1990's were hard, the early 1980's", "1990s [1990's]; 1980s [1980's]"},
		{"2020's worst storm", "2020 [2020]"},
		{"the class of 1990's reunion", "1990 [1990]"},
		{"the 1990's reunion", "1990 [1990]"},
		{"in 1990's spring", "1990 [1990]"},
		{"the 370's crew, the Group of 20's", "370 [370]; 20 [20]"},
		{"at 5 or 6 p.m.", "17:00 [5]; 18:00 [6 p.m.]"},
		{"5-6 p.m., 7 and 9pm", "17:00 [5]; 18:00 [6 p.m.]; 19:00 [7]; 21:00 [9pm]"},
		{"11 to 1 p.m.", "11 [11]; 13:00 [1 p.m.]"},
		{"at 7.30pm or 7.45 a.m.", "19:30 [7.30pm]; 07:45 [7.45 a.m.]"},
		{"7.75pm", ""},
		{"since 9/11, on 9/11/2001", "--09-11 [9/11]; 2001-09-11 [9/11/2001]"},
		{"in 2024 or 2025", "2024 [2024]; 2025 [2025]"},
		{"the 2024-25 season, 2024/25, 1999-2000", "2024-2025 [2024-25]; 2024-2025 [2024/25]; 1999-2000 [1999-2000]"},
	})
}

func TestVague(t *testing.T) {
	checkQuantities(t, []reading{
		{"hundreds of people", "100s [hundreds]"},
		{"tens of thousands of people", "10000s [tens of thousands]"},
		{"more than 300 people", "more than 300 [more than 300]"},
		{"at least four kilometers", "at least 4 km [at least four kilometers]"},
		{"no more than 20", "at most 20 [no more than 20]"},
		{"20 or more", "at least 20 [20 or more]"},
		{"a few hundred, several thousand", "100s [a few hundred]; 1000s [several thousand]"},
		{"a couple of years ago", "2 year [a couple of years]"},
		{"a couple of friends", ""},
		{"a couple of million", "1000000s [a couple of million]"},
		{"a few men", ""},
		{"about a third said", "about " + decimal(1.0/3) + " [about a third]"},
		{"more than half said", "more than 0.5 [more than half]"},
		{"80-odd men", "about 80 [80-odd]"},
		{"100s of men, 1000s of them", "100s [100s]; 1000s [1000s]"},
	})
}

func TestNoAmounts(t *testing.T) {
	checkQuantities(t, []reading{
		{"nothing here", ""},
		{"the 21st century", "21st [21st]"},
		{"the twenty-first century", "21st [twenty-first]"},
		{"the second meeting", "2nd [second]"},
		{"wait a second.", ""},
		{"no one of the men", ""},
		{"one of the men", ""},
		{"one soldier", "1 [one]"},
		{"call 202-555-0143 or 020", ""},
		{"agent 007", ""},
		{"a 3-2 win", "3 [3]; 2 [2]"},
		{"aged 45, a 45-year-old", "45 [45]; 45 [45-year]"},
		{"number one here", "1 [one]"},
	})
}

func TestOtherLanguages(t *testing.T) {
	checkQuantities(t, []reading{
		{"двадцать процентов", "20 % [двадцать процентов]"},
		{"более 300 тысяч рублей", "more than 300000 RUB [более 300 тысяч рублей]"},
		{"двісті п'ятдесят гривень", "250 UAH [двісті п'ятдесят гривень]"},
		{"15 августа 2025 года", "2025-08-15 [15 августа 2025]"},
	})
}

func TestNumberWords(t *testing.T) {
	checkQuantities(t, []reading{
		{"one point one four two", "1.142 [one point one four two]"},
		{"twenty-one point zero five", "21.05 [twenty-one point zero five]"},
		{"two point five million men", "2500000 [two point five million]"},
		{"at one point five men left", "1 [one]; 5 [five]"},
		{"two points five men made", "2 [two]; 5 [five]"},
		{"a dozen eggs", "12 [a dozen]"},
		{"two dozen", "24 [two dozen]"},
		{"nineteen eighty-four", "1984 [nineteen eighty-four]"},
		{"two hundred and fifty-one", "251 [two hundred and fifty-one]"},
		{"five thousand million", "5000000000 [five thousand million]"},
		{"a million and one men", "1000001 [a million and one]"},
		{"at that point five men", "5 [five]"},
		{"nought point two", "0.2 [nought point two]"},
	})
}

func TestDigits(t *testing.T) {
	checkQuantities(t, []reading{
		{"35.000.000 people", "35000000 [35.000.000]"},
		{"20 000 000 people", "20000000 [20 000 000]"},
		{"20, 000 people", "20000 [20, 000]"},
		{"one point " + strings.Repeat("three ", 16), "1.33333333333 [one point" + strings.Repeat(" three", 15) + "]; 3 [three]"},
		{"12,34,567 voters", "1234567 [12,34,567]"},
		{"35'000'000 people", "35000000 [35'000'000]"},
		{"up about .5 percent", "about 0.5 % [about .5 percent]"},
		{"at noon .5 miles off", "12:00 [noon]; 0.5 mi [.5 miles]"},
		{"two F-16s, 747s, F-20s", "2 [two]; 16 [16s]; 747 [747s]; 20 [20s]"},
		{"a 737-800, Boeing 737-800", "737 [737]; 800 [800]; 737 [737]; 800 [800]"},
		{"a 10-15 km walk", "10-15 km [10-15 km]"},
	})
}

func TestMeasures(t *testing.T) {
	checkQuantities(t, []reading{
		{"20% of them", "20 % [20%]"},
		{"20 per cent of them", "20 % [20 per cent]"},
		{"twenty percent, said", "20 % [twenty percent]"},
		{"two percentage points up", "2 pp [two percentage points]"},
		{"by 50 basis points", "0.5 pp [50 basis points]"},
		{"two point five percent", "2.5 % [two point five percent]"},
		{"the three-day visit", "3 day [three-day]"},
		{"4km away", "4 km [4km]"},
		{"5 square kilometers", "5 km2 [5 square kilometers]"},
		{"60 miles per hour", "60 mph [60 miles per hour]"},
		{"two decades", "20 year [two decades]"},
		{"5 degrees Celsius", "5 °C [5 degrees Celsius]"},
		{"0,5 percent", "0.5 % [0,5 percent]"},
		{"12.5m people in a 3m hut", "12500000 [12.5m]; 3 m [3m]"},
		{"3m crowns and 2m kronor", "3000000 crown [3m crowns]; 2000000 crown [2m kronor]"},
		{"3m tonnes, 12m-strong", "3000000 t [3m tonnes]; 12000000 [12m]"},
		{"60 miles an hour", "60 mph [60 miles an hour]"},
		{"-5°C outside", "-5 °C [-5°C]"},
		{".5 percent", "0.5 % [.5 percent]"},
		{"up point five percent", "0.5 % [five percent]"},
		{"the 400m men's relay", "400 m [400m]"},
		{"the 100m won by Berg", "100 m [100m]"},
		{"100m won in aid", "100000000 KRW [100m won]"},
		{"a 20-year-old, 20 years old, 20 years", "20 [20-year]; 20 [20 years]; 20 year [20 years]"},
	})
}
