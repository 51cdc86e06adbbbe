package quote

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/text"
)

// place finds the bytes between the brackets ‹ and › that a test text marks its quotes with, and takes the brackets out.
func unmark(s string) (view string, said []text.Span) {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '‹':
			said = append(said, text.Span{Start: b.Len()})
		case '›':
			said[len(said)-1].End = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), said
}

func TestSetting(t *testing.T) {
	published := time.Date(2024, 5, 12, 0, 0, 0, 0, time.UTC) // a Sunday
	tests := []struct {
		name, in string
		want     []Occasion // without their spans
	}{
		{"nothing", "‹“We are open,”› Lind said.", []Occasion{{}}},
		{"weekday", "‹“We are open,”› Lind said on Friday.", []Occasion{{Date: "2024-05-10"}}},
		{"weekday of another thing", "‹“We are open,”› said Lind, who arrived on Friday.", []Occasion{{}}},
		{"weekday to come", "Lind, due back next Monday, said ‹the quay was open›.", []Occasion{{}}},
		{"day after publication", "‹“We are open,”› Lind said on Monday.", []Occasion{{Date: "-W-1"}}},
		{"date", "Speaking in an interview on March 3, Lind said ‹the quay was open›.", []Occasion{{Date: "2024-03-03", Event: "interview"}}},
		{"leap day", "Speaking in an interview on February 29, Lind said ‹the quay was open›.", []Occasion{{Date: "2024-02-29", Event: "interview"}}},
		{"no day of the calendar", "Speaking in an interview on April 31, Lind said ‹the quay was open›.", []Occasion{{Event: "interview"}}},
		{"day of a deadline", "‹“We are open,”› Lind said. Norland has a May 3 deadline for a quay, ‹she said›.", []Occasion{{}, {}}},
		{"year of another thing", "Holm, the first mayor since the flood in 1963, praised ‹the quay›.", []Occasion{{}}},
		{"possessive", "‹“We are open,”› Lind said after Friday's match.", []Occasion{{}}},
		{"year", "‹“We are open,”› Lind wrote in 2019.", []Occasion{{Date: "2019"}}},
		{"scene carried on", "Upon her return to Oslo, Lind on Saturday convened the cabinet in televised remarks.\n\nShe told them ‹the quay was open›.\n\n‹“Ships may enter,”› she said.",
			[]Occasion{{Date: "2024-05-11", Place: "Oslo", Event: "meeting"}, {Date: "2024-05-11", Place: "Oslo", Event: "meeting"}}},
		{"common event", "‹“We are open,”› Lind said.\n\nHolm agreed. ‹“Ships may enter,”› he said at a press conference with Lind.",
			[]Occasion{{Event: "press conference"}, {Event: "press conference"}}},
		{"earlier", "Lind told a press conference on Friday that ‹the quay was open›.\n\nHolm had warned ‹it was not›. ‹“Stay away,”› he insisted before the summit.\n\n‹“Good,”› she said.",
			[]Occasion{{Date: "2024-05-10", Event: "press conference"}, {Earlier: true}, {Earlier: true}, {Date: "2024-05-10", Event: "press conference"}}},
		{"earlier, in the next sentence", "Lind told reporters that ‹the quay was open›. ‹“Ships may enter.”› When the quay was built in January, she had told the town ‹it would be late›.",
			[]Occasion{{Event: "press conference"}, {Event: "press conference"}, {Earlier: true}}},
		{"dateline and another day", "LUND, May 10 (VNA) – Lind said on Thursday ‹the quay was open›.", []Occasion{{Date: "2024-05-09"}}},
		{"days ago", "Two days ago Lind said ‹the quay was open›.", []Occasion{{Date: "2024-05-10"}}},
		{"arrival", "Upon her return to Oslo, Lind said ‹the quay was open›.", []Occasion{{Place: "Oslo"}}},
		{"place behind the day", "‹“We are open,”› Lind said on Friday in Lund.", []Occasion{{Date: "2024-05-10", Place: "Lund"}}},
		{"place of something else", "Lind said in Oslo talks on Friday ‹the quay was open›.", []Occasion{{Date: "2024-05-10"}}},
		{"last week", "Lind said on Friday ‹the quay was open›. She said last week that ‹it was not›.", []Occasion{{Date: "2024-05-10"}, {Earlier: true}}},
		{"a week earlier", "Lind said on Friday ‹the quay was open›. A week earlier, she told us ‹it was not›.", []Occasion{{Date: "2024-05-10"}, {Earlier: true}}},
		{"shot-list", "SHOTLIST: LUND, SWEDEN (MAY 3, 2024) (CITY HALL) 1. SOUNDBITE (Danish) MAYOR LIND SAYING: ‹“We are open.”›", []Occasion{{Date: "2024-05-03"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			view, said := unmark(tt.in)
			s := newSetting(&prose{view: view}, published, said)
			var got []Occasion
			for _, q := range said {
				o := s.at(q, text.Span{}, "")
				o.Span = text.Span{}
				got = append(got, o)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// What one person's post or interview tells is not told of the next speaker.
func TestSettingOfSpeaker(t *testing.T) {
	view, said := unmark("Lind said in an interview on March 3 that ‹the quay was open›. Holm told the council ‹it was not›. ‹“It is,”› Lind said.")
	s := newSetting(&prose{view: view}, time.Date(2024, 5, 12, 0, 0, 0, 0, time.UTC), said)
	interview := Occasion{Date: "2024-03-03", Event: "interview"}
	for i, tt := range []struct {
		speaker string
		want    Occasion
	}{{"Vera Lind", interview}, {"Per Holm", Occasion{}}, {"Vera Lind", interview}} {
		o := s.at(said[i], text.Span{}, tt.speaker)
		o.Span = text.Span{}
		assert.Equal(t, tt.want, o, tt.speaker)
	}
}

func TestConflicts(t *testing.T) {
	tests := []struct {
		name string
		x, y Occasion
		want bool
	}{
		{"nothing known", Occasion{}, Occasion{Date: "2024-05-10", Place: "Oslo", Event: "interview"}, false},
		{"two days", Occasion{Date: "2024-05-10"}, Occasion{Date: "2024-05-11"}, true},
		{"day turns over", Occasion{Date: "2024-05-10", Event: "press conference"}, Occasion{Date: "2024-05-11", Event: "press conference"}, false},
		{"two days apart", Occasion{Date: "2024-05-10", Event: "press conference"}, Occasion{Date: "2024-05-12", Event: "press conference"}, true},
		{"year of the day", Occasion{Date: "2024-05-10"}, Occasion{Date: "2024"}, false},
		{"another year", Occasion{Date: "2024-05-10"}, Occasion{Date: "2022"}, true},
		{"weekday", Occasion{Date: "2024-05-10"}, Occasion{Date: "-W-5"}, false},
		{"another weekday", Occasion{Date: "2024-05-10"}, Occasion{Date: "-W-6"}, true},
		{"events", Occasion{Event: "press conference"}, Occasion{Event: "meeting"}, true},
		{"a loose word for it", Occasion{Event: "press conference"}, Occasion{Event: "remarks"}, false},
		{"countries", Occasion{Place: "Moscow"}, Occasion{Place: "London"}, true},
		{"one country", Occasion{Place: "Moscow"}, Occasion{Place: "Kremlin"}, false},
		{"earlier", Occasion{Earlier: true}, Occasion{Event: "press conference"}, true},
		{"earlier and unknown", Occasion{Earlier: true}, Occasion{}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			why, got := tt.x.Conflicts(tt.y)
			assert.Equal(t, tt.want, got, why)
			_, back := tt.y.Conflicts(tt.x)
			assert.Equal(t, got, back)
		})
	}
}

func FuzzSetting(f *testing.F) {
	f.Add("Lind on Saturday convened. In 2019, “x” had warned ahead of the talks", 3, 20)
	f.Fuzz(func(t *testing.T, s string, a, b int) {
		a, b = max(0, min(a, len(s))), max(0, min(b, len(s)))
		q := text.Span{Start: min(a, b), End: max(a, b)}
		o := newSetting(&prose{view: s}, time.Time{}, []text.Span{q}).at(q, text.Span{}, "")
		if o.Span.Start < 0 || o.Span.End > len(s) || o.Span.End < o.Span.Start {
			t.Fatalf("%q: %+v", s, o)
		}
	})
}

func TestTellsTime(t *testing.T) {
	for d := time.Sunday; d <= time.Saturday; d++ {
		assert.True(t, tellsTime(strings.ToLower(d.String())), d)
	}
	for m := time.January; m <= time.December; m++ {
		for _, w := range []string{m.String(), m.String()[:3]} {
			assert.Equal(t, m, month(strings.ToLower(w)))
			assert.True(t, tellsTime(strings.ToLower(w)), w)
		}
	}
	assert.True(t, tellsTime("sept"))
	assert.True(t, tellsTime("15th"))
	assert.False(t, tellsTime("harbour"))
}
