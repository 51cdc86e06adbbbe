package quotecheck_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/source"
	"github.com/quotecheck/quotecheck/text"
)

// events are the folders with accounts of our own.
var events = []string{"testdata/events/bridge", "testdata/events/typography", "examples/pressconference/accounts"}

func event(t testing.TB, folder string) []*text.Document {
	docs, err := source.Reader{}.Read(folder)
	require.NoError(t, err)
	return docs
}

func check(t testing.TB, c quotecheck.Checker, docs ...*text.Document) *quotecheck.Report {
	r, err := c.Check(context.Background(), docs...)
	require.NoError(t, err)
	return r
}

func encode(t testing.TB, v any) string {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

func TestReportFollowsItsSchema(t *testing.T) {
	schema := compile(t, "report.json", quotecheck.ReportSchema())
	for _, folder := range events {
		for _, all := range []bool{false, true} {
			r := check(t, quotecheck.Checker{Judge: diverge.Judge{AllPairs: all}}, event(t, folder)...)
			follows(t, schema, r)
		}
	}
	follows(t, schema, check(t, quotecheck.Checker{}))
}

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

func compile(t testing.TB, name, source string) *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(source))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(name, doc))
	schema, err := c.Compile(name)
	require.NoError(t, err)
	return schema
}

func follows(t testing.TB, schema *jsonschema.Schema, v any) {
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(encode(t, v)))
	require.NoError(t, err)
	require.NoError(t, schema.Validate(value))
}

// What a report says of places must hold in the documents: every span lies inside, every quoted text is the slice.
func TestReportPointsIntoTheDocuments(t *testing.T) {
	for _, folder := range events {
		docs := event(t, folder)
		pointsInto(t, check(t, quotecheck.Checker{Judge: diverge.Judge{AllPairs: true}}, docs...), docs)
	}
}

func pointsInto(t require.TestingT, r *quotecheck.Report, docs []*text.Document) {
	texts := map[string]*text.Document{}
	for _, d := range docs {
		texts[d.ID] = d
	}
	slice := func(id string, s text.Span) string {
		d := texts[id]
		require.NotNil(t, d, id)
		require.LessOrEqual(t, s.Start, s.End)
		require.LessOrEqual(t, s.End, len(d.Text))
		return d.Slice(s)
	}
	quotes := map[string]bool{"": true}
	for _, q := range r.Quotes {
		require.False(t, quotes[q.ID], "quote ID twice")
		quotes[q.ID] = true
		slice(q.Document, q.Span)
		for _, p := range q.Parts {
			require.True(t, q.Span.Contains(p), "part outside its quote")
		}
		for _, p := range q.Stretches {
			require.True(t, q.Span.Contains(p), "stretch outside its quote")
		}
	}
	columns, remarks := map[string]bool{"": true}, map[string]bool{}
	for _, m := range r.Remarks {
		require.False(t, remarks[m.ID], "remark ID twice")
		remarks[m.ID] = true
		for _, c := range m.Columns {
			require.False(t, columns[c.ID], "column ID twice")
			columns[c.ID] = true
			require.GreaterOrEqual(t, len(c.Cells), 2)
			for _, cell := range c.Cells {
				require.True(t, quotes[cell.Quote])
				require.NotEmpty(t, slice(cell.Document, cell.Span))
				require.Positive(t, cell.Reading)
			}
		}
	}
	for _, d := range r.Divergences {
		require.True(t, remarks[d.Remark], "unknown remark")
		require.True(t, columns[d.Column], "unknown column")
		for _, s := range append(append([]quotecheck.Site{}, d.A...), d.B...) {
			require.True(t, quotes[s.Quote], "unknown quote")
			require.Equal(t, s.Text, slice(s.Document, s.Span))
		}
	}
	for _, u := range r.Unassessed {
		require.NotEmpty(t, u.Reason)
	}
}

func TestCheckTwiceGivesEqualBytes(t *testing.T) {
	for _, folder := range events {
		docs := event(t, folder)
		require.Equal(t, encode(t, check(t, quotecheck.Checker{}, docs...)), encode(t, check(t, quotecheck.Checker{}, docs...)))
	}
}

func TestOrderOfDocumentsDoesNotMatter(t *testing.T) {
	for _, folder := range events {
		docs := event(t, folder)
		want := encode(t, check(t, quotecheck.Checker{}, docs...))
		rapid.Check(t, func(rt *rapid.T) {
			require.Equal(rt, want, encode(t, check(t, quotecheck.Checker{}, rapid.Permutation(docs).Draw(rt, "docs")...)))
		})
	}
}

func TestCopiesDoNotDiverge(t *testing.T) {
	for _, folder := range events {
		for _, d := range event(t, folder) {
			var copies []*text.Document
			for i := range 4 {
				c := *d
				c.ID = fmt.Sprint("copy", i)
				copies = append(copies, &c)
			}
			r := check(t, quotecheck.Checker{Judge: diverge.Judge{AllPairs: true}}, copies...)
			require.Empty(t, r.Divergences, "%s", d.ID)
		}
	}
}

// One account with a clause that the other lacks: seen from either side it is the same difference.
// "Friday" is the same word in the papers of two days and in one whose day is unknown.
func TestTextsOfDifferentDays(t *testing.T) {
	const said = "“The bridge will not reopen before Friday, and we will meet on Aug. 15,” harbor master Ines Okafor said."
	day := time.Date(2026, 3, 3, 0, 0, 0, 0, time.UTC)
	r := check(t, quotecheck.Checker{}, &text.Document{ID: "a", Text: said}, &text.Document{ID: "b", Text: said, Published: day}, &text.Document{ID: "c", Text: said, Published: day.AddDate(0, 0, 10)})
	require.Empty(t, r.Divergences)
}

func TestSwappingTheReferenceSwapsMissingAndAdded(t *testing.T) {
	long := &text.Document{ID: "long", Text: "“The ferry will carry up to 300 people an hour if the weather holds,” Ines Okafor said."}
	short := &text.Document{ID: "short", Text: "“The ferry will carry up to 300 people an hour,” Ines Okafor said."}
	cut := check(t, quotecheck.Checker{Judge: diverge.Judge{Reference: "long"}}, long, short)
	grown := check(t, quotecheck.Checker{Judge: diverge.Judge{Reference: "short"}}, long, short)
	require.Len(t, cut.Divergences, 1)
	require.Len(t, grown.Divergences, 1)
	require.Contains(t, []diverge.Kind{diverge.Missing, diverge.Truncated}, cut.Divergences[0].Kind)
	require.Equal(t, diverge.Added, grown.Divergences[0].Kind)
	require.Equal(t, cut.Divergences[0].A, grown.Divergences[0].B)
	require.Equal(t, cut.Divergences[0].B, grown.Divergences[0].A)
}

func TestEmptyReportsSayWhy(t *testing.T) {
	quoting := func(id, words string) *text.Document {
		return &text.Document{ID: id, Text: "“" + words + ",” Ines Okafor said."}
	}
	tests := []struct {
		name string
		docs []*text.Document
		want string
	}{
		{"no document", nil, "no document was given"},
		{"one document", []*text.Document{quoting("a", "The bridge is closed")}, "one document only: there is nothing to compare it with"},
		{"empty text", []*text.Document{{ID: "a"}, quoting("b", "The bridge is closed")}, "the text is empty"},
		{"nobody quoted", []*text.Document{{ID: "a", Text: "The sea was calm."}, {ID: "b", Text: "It rained."}}, "no quotes found: neither quotation marks, nor reported speech, nor speaker labels"},
		{"one quotes", []*text.Document{quoting("a", "The bridge is closed"), {ID: "b", Text: "It rained."}}, "only one document quotes anybody: there is nothing to compare it with"},
		{"nothing shared", []*text.Document{quoting("a", "The bridge is closed"), quoting("b", "My dog eats seventeen green apples")}, "no two documents quote the same remark"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := check(t, quotecheck.Checker{}, tt.docs...)
			var reasons []string
			for _, u := range r.Unassessed {
				reasons = append(reasons, u.Reason)
			}
			require.Contains(t, reasons, tt.want)
			require.Empty(t, r.Divergences)
		})
	}
}

func TestBadInputIsRefused(t *testing.T) {
	good := &text.Document{ID: "a", Text: "x"}
	tests := []struct {
		name      string
		reference string
		docs      []*text.Document
		err       error
		want      string
	}{
		{"nil", "", []*text.Document{good, nil}, quotecheck.ErrNoDocument, "document number 2: is nil; leave it out"},
		{"no ID", "", []*text.Document{{Text: "x"}}, quotecheck.ErrNoID, "document number 1: has no ID; give it one"},
		{"same ID", "", []*text.Document{good, good}, quotecheck.ErrDuplicateID, `document "a": is there twice; give every document an ID of its own`},
		{"not UTF-8", "", []*text.Document{{ID: "b", Text: "caf\xe9"}}, quotecheck.ErrUTF8, `document "b": not valid UTF-8 at byte 3 (line 1); convert the text to UTF-8`},
		{"reference", "z", []*text.Document{good}, quotecheck.ErrReference, `document "z": named as the reference but not among the documents; name one of them: "a"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := quotecheck.Checker{Judge: diverge.Judge{Reference: tt.reference}}
			_, err := c.Check(context.Background(), tt.docs...)
			require.EqualError(t, err, tt.want)
			require.ErrorIs(t, err, tt.err)
			var de *quotecheck.DocumentError
			require.ErrorAs(t, err, &de)
		})
	}
}

// A nil Checker has every default, and a nil context is told of.
func TestNilCheckerAndContext(t *testing.T) {
	docs := event(t, events[0])
	var none *quotecheck.Checker
	r, err := none.Check(context.Background(), docs...)
	require.NoError(t, err)
	require.Equal(t, encode(t, check(t, quotecheck.Checker{}, docs...)), encode(t, r))
	_, err = none.Quotes(context.Background(), docs...)
	require.NoError(t, err)
	_, err = none.Verify(context.Background(), docs[0], docs[1:]...)
	require.NoError(t, err)

	var c quotecheck.Checker
	var noContext context.Context
	_, err = c.Check(noContext, docs...)
	require.ErrorIs(t, err, quotecheck.ErrNoContext)
	_, err = c.Quotes(noContext, docs...)
	require.ErrorIs(t, err, quotecheck.ErrNoContext)
	_, err = c.Verify(noContext, docs[0], docs[1:]...)
	require.EqualError(t, err, "quotecheck: the context is nil; pass context.Background()")
}

// An error lists what could have been meant, but no more than a reader wants to see.
func TestReferenceListsTheDocuments(t *testing.T) {
	var docs []*text.Document
	for _, id := range strings.Split("abcdefghijkl", "") {
		docs = append(docs, &text.Document{ID: id, Text: "x"})
	}
	c := quotecheck.Checker{Judge: diverge.Judge{Reference: "z"}}
	_, err := c.Check(context.Background(), docs...)
	require.ErrorContains(t, err, `name one of them: "a", "b", "c", "d", "e", "f", "g", "h", "i", "j" and 2 more`)
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

// One Checker serves many goroutines, and the documents may be shared; run with -race.
func TestCheckerIsSafeForConcurrentUse(t *testing.T) {
	docs := event(t, events[0])
	var c quotecheck.Checker
	want, err := c.Verify(context.Background(), docs[2], docs[:2]...)
	require.NoError(t, err)
	report := encode(t, check(t, c, docs...))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			r, err := c.Check(context.Background(), docs...)
			assert.NoError(t, err)
			assert.Equal(t, report, encode(t, r))
			v, err := c.Verify(context.Background(), docs[2], docs[:2]...)
			assert.NoError(t, err)
			assert.Equal(t, want.Summary, v.Summary)
		})
	}
	wg.Wait()
}

func TestFilter(t *testing.T) {
	r := check(t, quotecheck.Checker{}, event(t, "examples/pressconference/accounts")...)
	before := encode(t, r)
	critical := quotecheck.Filter{MinSeverity: diverge.Critical}.Apply(r)
	require.Equal(t, r.Summary.Critical, len(critical.Divergences))
	require.Equal(t, r.Summary.Critical, critical.Summary.Divergences)
	putin := quotecheck.Filter{Speaker: "putin"}.Apply(r)
	require.NotEmpty(t, putin.Quotes)
	require.Less(t, len(putin.Quotes), len(r.Quotes))
	pointsInto(t, quotecheck.Filter{MinSeverity: diverge.Critical}.Apply(r), event(t, "examples/pressconference/accounts"))
	require.NotEmpty(t, r.Names)
	trump := quotecheck.Filter{Speaker: "trump"}.Apply(r)
	require.Less(t, len(trump.Names), len(r.Names))
	for _, n := range slices.Concat(putin.Names, trump.Names) {
		require.True(t, slices.ContainsFunc(n.Forms, func(f quotecheck.Form) bool {
			return slices.ContainsFunc(r.Quotes, func(q quotecheck.Quote) bool { return q.Document == f.Document && q.Span.Overlaps(f.Span) })
		}), n.Name)
	}
	for _, form := range []string{"President Putin", "Vladimir Putin", "Mr. Putin", "Russian President Vladimir Putin"} {
		require.Equal(t, putin, quotecheck.Filter{Speaker: form}.Apply(r), form)
	}
	nobody := quotecheck.Filter{Speaker: "Nemo"}.Apply(r)
	require.Empty(t, nobody.Quotes)
	require.Empty(t, nobody.Names)
	require.Equal(t, "nobody named Nemo is quoted; quoted are Donald Trump, Vladimir Putin", nobody.Unassessed[len(nobody.Unassessed)-1].Reason)
	require.Equal(t, before, encode(t, r), "the report was changed")
	follows(t, compile(t, "report.json", quotecheck.ReportSchema()), putin)
}

// TestCutSaysWhere: a cut at the start of the quoted words is not called one at the end.
func TestCutSaysWhere(t *testing.T) {
	const full = "“If the wind drops tonight we will sail to the outer islands before the markets open,” Oda Brekke said."
	for _, tt := range []struct{ cut, want string }{
		{"“We will sail to the outer islands before the markets open,” Oda Brekke said.", "cut at the start of the quot"},
		{"“If the wind drops tonight we will sail to the outer islands,” Oda Brekke said.", "cut at the end of the quot"},
	} {
		r := check(t, quotecheck.Checker{}, &text.Document{ID: "a", Text: full}, &text.Document{ID: "b", Text: tt.cut})
		require.Contains(t, encode(t, r.Divergences), tt.want)
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

// TestFilterKeepsWhatItRefersTo: what a filtered report refers to is in it.
func TestFilterKeepsWhatItRefersTo(t *testing.T) {
	const words = "“The ferry will leave the northern quay at dawn with every passenger aboard,” "
	sets := [][]*text.Document{{
		{ID: "herald", Text: words + "Signe Brandvold said."},
		{ID: "post", Text: words + "Signe Brandvold said."},
		{ID: "standard", Text: words + "Aksel Hallvarsen said."},
	}}
	for _, folder := range events {
		sets = append(sets, event(t, folder))
	}
	for _, docs := range sets {
		r := check(t, quotecheck.Checker{}, docs...)
		whole(t, r)
		for _, s := range r.Speakers {
			for _, form := range append([]string{s.Name}, s.Aliases...) {
				kept := quotecheck.Filter{Speaker: form}.Apply(r)
				require.NotEmpty(t, kept.Speakers, form)
				whole(t, kept)
				whole(t, quotecheck.Filter{Speaker: form, MinSeverity: diverge.Critical}.Apply(r))
				follows(t, compile(t, "report.json", quotecheck.ReportSchema()), kept)
			}
		}
	}
	kept := quotecheck.Filter{Speaker: "brandvold"}.Apply(check(t, quotecheck.Checker{}, sets[0]...))
	require.NotEmpty(t, kept.Divergences)
	require.Len(t, kept.Speakers, 2)
}

// whole checks that everything that r refers to is in it.
func whole(t *testing.T, r *quotecheck.Report) {
	documents, speakers, quotes, remarks, columns := map[string]bool{}, map[string]bool{"": true}, map[string]bool{"": true}, map[string]bool{"": true}, map[string]bool{"": true}
	for _, d := range r.Documents {
		documents[d.ID] = true
	}
	for _, s := range r.Speakers {
		speakers[s.ID] = true
	}
	for _, q := range r.Quotes {
		quotes[q.ID] = true
		require.True(t, documents[q.Document] && speakers[q.Speaker], "quote %s", q.ID)
	}
	for _, m := range r.Remarks {
		remarks[m.ID] = true
		require.True(t, speakers[m.Speaker], "remark %s", m.ID)
		for _, c := range m.Columns {
			columns[c.ID] = true
			for _, cell := range c.Cells {
				require.True(t, documents[cell.Document] && quotes[cell.Quote], "column %s", c.ID)
			}
		}
	}
	for _, d := range r.Divergences {
		require.True(t, remarks[d.Remark] && columns[d.Column], "divergence %s", d.ID)
		for _, s := range slices.Concat(d.A, d.B) {
			require.True(t, documents[s.Document] && quotes[s.Quote], "divergence %s", d.ID)
		}
	}
	for _, n := range r.Names {
		for _, f := range n.Forms {
			require.True(t, documents[f.Document], n.Name)
		}
	}
}

// FuzzCheck: no text may break a check, and what the report says must hold in the texts.
func FuzzCheck(f *testing.F) {
	for _, folder := range events {
		docs := event(f, folder)
		f.Add(docs[0].Text, docs[1].Text)
	}
	f.Add("“", "”")
	f.Add("\"\"\"''''«»„“”‚‘’", "A: “B”: C")
	f.Add("He said \"no … [not] (yes - X)\".", "He said “no”")
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		docs := []*text.Document{{ID: "a", Text: a}, {ID: "b", Text: b}}
		var c quotecheck.Checker
		r, err := c.Check(context.Background(), docs...)
		require.NoError(t, err)
		pointsInto(t, r, docs)
		swapped, err := c.Check(context.Background(), docs[1], docs[0])
		require.NoError(t, err)
		require.Equal(t, encode(t, r), encode(t, swapped))
	})
}

// BenchmarkCheck compares the five accounts of the press conference.
func BenchmarkCheck(b *testing.B) {
	docs := event(b, "examples/pressconference/accounts")
	var c quotecheck.Checker
	b.ReportAllocs()
	for b.Loop() {
		check(b, c, docs...)
	}
}
