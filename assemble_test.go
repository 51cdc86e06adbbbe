package quotecheck_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// What stands in no marks is in no part, although the cue cuts it in two; a report read by a program that prints parts in marks would
// otherwise invent quotations.
func TestPartsStandInMarks(t *testing.T) {
	for in, want := range map[string]struct{ parts, stretches []string }{
		"The deficit, Tuva Lorentz said on Monday, had fallen by half.":     {nil, []string{"The deficit", "had fallen by half"}},
		"The deficit, Tuva Lorentz said on Monday, had “all but vanished”.": {[]string{"all but vanished"}, []string{"The deficit", "had “all but vanished”"}},
		"Tuva Lorentz said on Monday that the deficit had fallen by half.":  {nil, nil},
		"“The deficit,” Tuva Lorentz said.":                                 {[]string{"The deficit,"}, nil},
	} {
		d := &text.Document{ID: "d", Text: in}
		r, err := new(quotecheck.Checker).Quotes(context.Background(), d)
		require.NoError(t, err)
		follows(t, compile(t, "report.json", quotecheck.ReportSchema()), r)
		require.Len(t, r.Quotes, 1, in)
		slices := func(spans []text.Span) (words []string) {
			for _, s := range spans {
				words = append(words, d.Slice(s))
			}
			return words
		}
		require.Equal(t, want.parts, slices(r.Quotes[0].Parts), in)
		require.Equal(t, want.stretches, slices(r.Quotes[0].Stretches), in)
		require.Contains(t, encode(t, r), `"parts":[`, in)
	}
}

// A document that says in what language a speaker spoke gives a translation, and the report says so.
func TestLanguageOfSpeech(t *testing.T) {
	bite := &text.Document{ID: "bite", Text: "SHOTLIST: LUND 1. SOUNDBITE (Danish) MAYOR TUVA LORENTZ SAYING: “The old quay of the town will not be shut before the winter comes.”"}
	paper := &text.Document{ID: "paper", Text: "“Our town will close its old quay before winter,” Mayor Tuva Lorentz said."}
	r := check(t, quotecheck.Checker{}, bite, paper)
	follows(t, compile(t, "report.json", quotecheck.ReportSchema()), r)
	require.Equal(t, []string{"da", ""}, []string{r.Quotes[0].Lang, r.Quotes[1].Lang})
	require.NotEmpty(t, r.Divergences)
	require.Equal(t, diverge.TranslatedOne, r.Divergences[0].Translated)
}

// What is found in a quote that is only asked about stands in no column; it has a remark of its own, of the speaker of that quote.
func TestFindingInNoColumn(t *testing.T) {
	const shared = "“The ferry is free of charge for every child,” Ines Okafor said. "
	docs := []*text.Document{
		{ID: "a", Text: shared + "Did President Anders Holm say “a special envoy of the northern league, Mr. Barkley, came to our islands and spoke with us”?"},
		{ID: "b", Text: shared + "Special Envoy Tom Berkeley came too."},
		{ID: "c", Text: shared + "With him was special envoy Tom Berkeley."},
	}
	r := check(t, quotecheck.Checker{}, docs...)
	pointsInto(t, r, docs)
	follows(t, compile(t, "report.json", quotecheck.ReportSchema()), r)
	require.Len(t, r.Divergences, 1)
	require.Empty(t, r.Divergences[0].Column)
	own := r.Remarks[slices.IndexFunc(r.Remarks, func(m quotecheck.Remark) bool { return m.ID == r.Divergences[0].Remark })]
	require.Empty(t, own.Columns)
	holm := r.Speakers[slices.IndexFunc(r.Speakers, func(s quotecheck.Speaker) bool { return s.Name == "Anders Holm" })]
	require.Equal(t, holm.ID, own.Speaker)
	var page strings.Builder
	require.NoError(t, render.Text{}.Render(&page, r))
	require.Contains(t, page.String(), "Barkley")
}

// A quote tells when and where it was said and by what words its speaker is named.
func TestQuotesTellTheOccasion(t *testing.T) {
	d := &text.Document{ID: "a", Published: time.Date(2024, 5, 12, 0, 0, 0, 0, time.UTC),
		Text: "Mayor Ada Lind told reporters in Oslo on Friday that the quay was shut. “It is shut,” she said. “It is not,” one shouted."}
	r, err := new(quotecheck.Checker).Quotes(context.Background(), d)
	require.NoError(t, err)
	follows(t, compile(t, "report.json", quotecheck.ReportSchema()), r)
	require.Len(t, r.Quotes, 3)
	o := *r.Quotes[0].Occasion
	require.Equal(t, "told reporters in Oslo on Friday", d.Slice(o.Span))
	o.Span = text.Span{}
	require.Equal(t, quotecheck.Occasion{Date: "2024-05-10", Place: "Oslo", Event: "press conference"}, o)
	require.Equal(t, "she", d.Slice(*r.Quotes[1].Mention))
	require.Equal(t, r.Quotes[0].Speaker, r.Quotes[1].Speaker)
	require.Empty(t, r.Quotes[2].Speaker)
	require.Contains(t, r.Quotes[2].SpeakerWhy, "the word names nobody")
}

// What is declared to be a translation is judged as one.
func TestDeclaredTranslation(t *testing.T) {
	for _, tt := range []struct {
		a, b bool
		want diverge.Translated
	}{{false, false, diverge.TranslatedNone}, {true, false, diverge.TranslatedOne}, {true, true, diverge.TranslatedBoth}} {
		r := check(t, quotecheck.Checker{},
			&text.Document{ID: "a", Translated: tt.a, Text: "“The ferry must return to the old quay in May,” Mayor Ada Lind said."},
			&text.Document{ID: "b", Translated: tt.b, Text: "“In May the ferry should come back to the old quay,” Mayor Ada Lind said."})
		require.NotEmpty(t, r.Divergences)
		require.Equal(t, tt.want, r.Divergences[0].Translated)
		require.Equal(t, tt.a, r.Documents[0].Translated)
		follows(t, compile(t, "report.json", quotecheck.ReportSchema()), r)
	}
}

// TestNamesOnce: a speaker whose name documents print in different forms is listed, and a conflict met in many places is one entry.
func TestNamesOnce(t *testing.T) {
	const words = "“The northern crossing stays shut until every bolt has been replaced,” "
	tests := []struct {
		name, a, b, c string
		verdict       string
		forms         int
	}{
		{"speaker, spelling", words + "Tobias Hallvarsen said.", words + "Tobias Halvarsson said.", "", "spelling", 2},
		{"speaker with an office", words + "chief engineer Tobias Hallvarsen said.", words + "Tobias Halvarsson said.", "", "spelling", 2},
		{"speaker, conflict", words + "Lena Brandvold said.", words + "Lina Brandvoll said.", words + "Lena Brandvold said.", "name_conflict", 3},
		{"found by office and by place", "“I met Prime Minister Stoltenvik in Paris,” Oda Brekke said.", "“I met Prime Minister Stoltenberg in Paris,” Oda Brekke said.", "", "name_conflict", 2},
		{"two places", "“I asked Lena Brandvold to open the gate on Monday. On Tuesday Lena Brandvold closed it again without a word,” Oda Brekke said.",
			"“I asked Lina Brandvoll to open the gate on Monday. On Tuesday Lina Brandvoll closed it again without a word,” Oda Brekke said.", "", "name_conflict", 4},
		{"a surname is no variant", words + "Tobias Hallvarsen said.", words + "Hallvarsen said.", "", "", 0},
		{"one form", words + "Tobias Hallvarsen said.", words + "Tobias Hallvarsen said.", "", "", 0},
		{"two people", words + "Tobias Hallvarsen said.", words + "Signe Okoro said.", "", "", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			docs := []*text.Document{{ID: "a", Text: tt.a}, {ID: "b", Text: tt.b}}
			if tt.c != "" {
				docs = append(docs, &text.Document{ID: "c", Text: tt.c})
			}
			r := check(t, quotecheck.Checker{}, docs...)
			if tt.verdict == "" {
				require.Empty(t, r.Names)
				return
			}
			require.Len(t, r.Names, 1)
			require.Equal(t, tt.verdict, r.Names[0].Verdict)
			require.Len(t, r.Names[0].Forms, tt.forms)
		})
	}
}

// What documents declare to copy and what is found to be copied are two things, whatever they are called.
func TestFoundLineagesMeetNoDeclaredOnes(t *testing.T) {
	const copied = "The council met on Monday for the first time since the flood, and nobody spoke for long before the chair opened the meeting with a few words. “The ferry will sail on Friday,” Ines Okafor said."
	const other = "“The ferry will not sail on Friday,” Ines Okafor said."
	docs := []*text.Document{{ID: "alpha", Text: copied}, {ID: "beta", Text: copied},
		{ID: "y", Lineage: "alpha (found)", Text: other}, {ID: "z", Lineage: "alpha", Text: other}}
	r := check(t, quotecheck.Checker{}, docs...)
	of := map[string]string{}
	for _, d := range r.Documents {
		of[d.ID] = d.Lineage
	}
	require.Equal(t, of["alpha"], of["beta"])
	require.NotEmpty(t, of["alpha"])
	require.Equal(t, "alpha (found)", of["y"])
	require.Equal(t, "alpha", of["z"])
	require.NotContains(t, []string{of["y"], of["z"]}, of["alpha"])
	require.Equal(t, 3, r.Summary.Witnesses)

	r = check(t, quotecheck.Checker{}, docs[:2]...)
	require.Equal(t, "alpha", r.Documents[1].Lineage)
}
