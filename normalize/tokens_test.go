package normalize

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// show lists the norms of the tokens of s, parted by "|".
func show(s string) string {
	var n Normalizer
	var list []string
	for _, t := range n.Tokens(s) {
		list = append(list, t.Norm)
	}
	return strings.Join(list, "|")
}

func TestTokens(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"We don’t agree.", "we|do|not|agree|."},
		{"She can't, cannot and won't.", "she|can|not|,|can|not|and|will|not|."},
		{"Mr. Lund of the U.S. left.", "mr|lund|of|the|united states|left|."},
		{"They told us the US would pay 20% of $35,000,000 by Aug. 15.", "they|told|us|the|united states|would|pay|20 %|of|35000000 USD|by|--08-15|."},
		{"behind-the-scenes talks", "behind|the|scenes|talks"},
		{"Norway’s envoy", "norway|'s|envoy"},
		{"a three-day visit, 10–15 km", "a|3 day|visit|,|10-15 km"},
		{"more than 20 000 people", "more|than|20000|people"},
		{"20 000 people", "20000|people"},
		{"wait … [...] no", "wait|…|…|no"},
		{"1½ miles", "1.5 mi"},
		{"Labour leaders organised a theatre visit", "labor|leaders|organized|a|theater|visit"},
		{"The United States of America and the U.S.", "the|united states|and|the|united states"},
		{"a cease-fire, a cease fire, a ceasefire", "a|ceasefire|,|a|ceasefire|,|a|ceasefire"},
		{"re-elected and reelected", "reelected|and|reelected"},
		{"an F-16, COVID-19", "an|f16|,|covid"},
		{"Covid-19, Covid", "covid|,|covid"},
		{"the Group of Seven, the G7", "the|g7|,|the|g7"},
		{"the Second World War, World War Two", "the|world war ii|,|world war ii"},
		{"a café in Malmö", "a|cafe|in|malmo"},
		{"NAT\u041e spoke", "nato|spoke"},
		{"TELL US NOW, THE US SAID", "tell|us|now|,|the|us|said"},
		{"анёнас", "аненас"},
		{"in Kiev and Odessa, not Kyiv", "in|kyiv|and|odesa|,|not|kyiv"},
		{"a chicken Kiev in Odessa, Texas", "a|chicken|kiev|in|odessa|,|texas"},
		{"в Киеве и Киев", "в|kyiv|и|kyiv"},
		{"It's been said they'd agreed; he'd go", "it|has|been|said|they|had|agreed|;|he|would|go"},
		{"the leaders' talks, the 'leaders' talk", "the|leaders|'s|talks|,|the|'|leaders|'|talk"},
		{"We do n't know Lund 's plan", "we|do|not|know|lund|'s|plan"},
		{"fundraising adviser, advisory, fulfilled", "fundraising|adviser|,|advisory|,|fulfilled"},
		{"to turn out; the turn-out", "to|turn|out|;|the|turnout"},
		{"in May we may", "in|may|we|may"},
		{"the U.S.-led, US-led talks", "the|united states|led|,|united states|led|talks"},
		{"at No. 10; No. 5 won; a no. 10 men left", "at|number|10|;|number|5|won|;|a|no|10|men|left"},
		{"jewellery, manoeuvres, manoeuvred, despatches", "jewelry|,|maneuvers|,|maneuvered|,|dispatches"},
		{"counter-offensive, air strike, air-strike", "counteroffensive|,|airstrike|,|airstrike"},
		{"I'd've, shouldn't've, let's, who's", "i|would|have|,|should|not|have|,|let|us|,|who|is"},
		{"James's, the Smiths'", "james|'s|,|the|smiths|'s"},
		{"U.K., UK, E.U., EU", "united kingdom|,|united kingdom|,|european union|,|european union"},
		{"Lend-Lease, lend lease", "lendlease|,|lendlease"},
		{"a china shop in China, fine china", "a|china|shop|in|china|,|fine|china"},
		{"20–25%, 20%–25%, 20 – 25 km", "20-25 %|,|20-25 %|,|20-25 km"},
		{"$10bn–$15bn, −5°C, 35\u2009000 men", "10000000000-15000000000 USD|,|-5 °C|,|35000|men"},
	} {
		assert.Equal(t, tt.want, show(tt.in), tt.in)
	}
}

func TestStems(t *testing.T) {
	for _, tt := range []struct{ x, y string }{
		{"agreed", "agrees"}, {"went", "going"}, {"men", "man"}, {"fought", "fight"}, {"organised", "organizing"},
		{"переговоров", "переговоры"}, {"переговорів", "переговори"}, {"рішенням", "рішення"}, {"рішенні", "рішень"}, {"питанню", "питаннями"}, {"слідуванням", "слідування"}, {"children", "child"},
	} {
		var n Normalizer
		assert.Equal(t, n.Token(tt.x).Stem, n.Token(tt.y).Stem, "%s, %s", tt.x, tt.y)
	}
}

func TestClasses(t *testing.T) {
	names := map[Class]string{Word: "w", Function: "f", Name: "N", Number: "9", Negator: "!", Modal: "m", Punct: ".", Mark: "q", Ellipsis: "e"}
	for _, tt := range []struct{ in, want string }{
		{"Talks will not stop.", "wm!w."},
		{"Lund said President Berg must go.", "NwwNmw."},
		{"He met Lund. Lund left.", "fwN.Nw."},
		{"In May, Will Lund may come", "fw.NNmw"},
		{"The talks: “Nobody won” …", "fw.q!wqe"},
		{"LUND: WE WILL STAY", "N.fmw"},
		{"Now we may. Now, the Now", "wfm.w.fw"},
		{"No one of the 20 men", "!fff9w"},
		{"Negotiators and Lawmakers", "wfN"},
		{"Reportedly, NATO agreed", "w.Nw"},
	} {
		var n Normalizer
		got := ""
		for _, t := range n.Tokens(tt.in) {
			got += names[t.Class]
		}
		assert.Equal(t, tt.want, got, tt.in)
	}
}

// In an original-language text places are compared by their English names whatever their case, and numbers by their value.
func TestCyrillicPlacesAndNumbers(t *testing.T) {
	for in, want := range map[string]string{
		"Он был в Москве и Киеве.":                    "он был в moscow и kyiv .",
		"Із Харкова до Одеси поїхали двадцять п'ять.": "із kharkiv до odesa поїхали 25 .",
	} {
		var n Normalizer
		got := ""
		for _, t := range n.Tokens(in) {
			got += " " + t.Norm
		}
		assert.Equal(t, want, got[1:], in)
	}
}

func TestDateOfTheText(t *testing.T) {
	n := Normalizer{Date: time.Date(2025, 8, 18, 0, 0, 0, 0, time.UTC)} // a Monday
	for in, want := range map[string]string{
		"on Friday":          "2025-08-15",
		"on Friday, Aug. 15": "2025-08-15",
		"on December 30":     "2025-12-30",
		"on January 5":       "2026-01-05",
		"on Monday":          "2025-08-18",
	} {
		assert.Equal(t, want, n.Tokens(in)[1].Quantity.String(), in)
	}
	assert.Equal(t, "friday", n.Tokens("on Friday")[1].Norm, "a word is the same word in texts of two days")
}

func TestToken(t *testing.T) {
	var n Normalizer
	for _, tt := range []struct {
		in, norm string
		class    Class
	}{
		{"didn't", "did not", Negator},
		{"behind-the-scenes", "behind the scenes", Word},
		{"20%", "20 %", Number},
		{"20-odd", "20 odd", Word},
		{"Kiev", "kyiv", Name},
		{" ", " ", Punct},
	} {
		got := n.Token(tt.in)
		assert.Equal(t, tt.norm, got.Norm, tt.in)
		assert.Equal(t, tt.class, got.Class, tt.in)
		assert.Equal(t, got.Class == Number, got.Quantity != nil, tt.in)
	}
}

// Every rule of the package comment is there under its ID and name, and an example has exactly it where tokens are made.
func TestRulesOfTheDocument(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	for r := Rule(1); r <= lastRule; r++ {
		assert.Regexp(t, `\b`+r.ID()+`\b[ (]*`+regexp.QuoteMeta(r.String()), string(doc))
	}
	for r, pair := range map[Rule][2]string{
		Invisible: {"agree\u00adment", "agreement"}, Space: {"20\u00a0%", "20 %"}, Letterform: {"ﬁnal", "final"}, Composed: {"e\u0301", "e"},
		QuoteMark: {"“", `"`}, Apostrophe: {"Roe’s", "roe"}, Dash: {"war – and", "war"}, Dots: {"...", "…"}, Case: {"Peace", "peace"},
		LookAlike: {"NAT\u041e", "nato"}, Contraction: {"didn't", "did"}, Possessive: {"roe's", "roe"}, Hyphenation: {"behind-the-scenes", "behind"},
		Spelling: {"labour", "labor"}, Abbreviation: {"mr.", "mr"}, Numeral: {"20%", "20 %"}, Date: {"Aug. 15", "--08-15"}, Place: {"Kiev", "kyiv"},
		Accent: {"café", "cafe"},
	} {
		var n Normalizer
		tokens, rules := n.Tokens(pair[0]), Rules(0)
		for _, token := range tokens {
			rules |= token.Rules
		}
		assert.Equal(t, pair[1], tokens[0].Norm, r)
		assert.True(t, rules.Has(r), "%s: %v", r, rules.Names())
	}
}
