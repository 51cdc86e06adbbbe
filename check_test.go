package quotecheck_test

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

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

// What a report says of places must hold in the documents: every span lies inside, every quoted text is the slice.
func TestReportPointsIntoTheDocuments(t *testing.T) {
	annotated, err := filepath.Glob("testdata/annotated/*")
	require.NoError(t, err)
	for _, folder := range slices.Concat(events, annotated) {
		docs := event(t, folder)
		pointsInto(t, check(t, quotecheck.Checker{}, docs...), docs)
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
	quoting := map[[2]string]bool{} // column and quote of each cell
	for _, m := range r.Remarks {
		require.False(t, remarks[m.ID], "remark ID twice")
		remarks[m.ID] = true
		for _, c := range m.Columns {
			require.False(t, columns[c.ID], "column ID twice")
			columns[c.ID] = true
			require.GreaterOrEqual(t, len(c.Cells), 2)
			for _, cell := range c.Cells {
				require.True(t, quotes[cell.Quote])
				quoting[[2]string{c.ID, cell.Quote}] = true
				require.NotEmpty(t, slice(cell.Document, cell.Span))
				require.Positive(t, cell.Reading)
			}
		}
	}
	for _, d := range r.Divergences {
		require.True(t, remarks[d.Remark], "unknown remark")
		require.True(t, columns[d.Column], "unknown column")
		sites := append(append([]quotecheck.Site{}, d.A...), d.B...)
		require.True(t, d.Column == "" || slices.ContainsFunc(sites, func(s quotecheck.Site) bool { return quoting[[2]string{d.Column, s.Quote}] }),
			"%s touches no cell of its column", d.Message)
		for _, s := range sites {
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

// "Friday" is the same word in the papers of two days and in one whose day is unknown.
func TestTextsOfDifferentDays(t *testing.T) {
	const said = "“The bridge will not reopen before Friday, and we will meet on Aug. 15,” harbor master Ines Okafor said."
	day := time.Date(2026, 3, 3, 0, 0, 0, 0, time.UTC)
	r := check(t, quotecheck.Checker{}, &text.Document{ID: "a", Text: said}, &text.Document{ID: "b", Text: said, Published: day}, &text.Document{ID: "c", Text: said, Published: day.AddDate(0, 0, 10)})
	require.Empty(t, r.Divergences)
}

// One account with a clause that the other lacks: seen from either side it is the same difference.
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
