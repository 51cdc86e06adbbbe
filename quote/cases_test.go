package quote_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/internal/golden"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// caseDay is when every document of the cases was published: a Sunday.
var caseDay = time.Date(2024, 5, 12, 0, 0, 0, 0, time.UTC)

// TestCases reads the documents of testdata/cases, one file for each family of constructions. A section NAME.txt, .html, .srt or .vtt is a
// document, and "want NAME" its quotes, one a line:
//
//	direct Ruth Adler: “The harbour is open,” | cue said | date 2024-05-11
//
// "view" in place of the kind asks for a direct quote as the running text has it. What stands behind a bar is looked at only where it is
// asked for ("-" = nothing); ¶ is a line break. A first line "meta" holds title, outlet, date and language of a page. "fails:" and the
// reason stand above what is wanted where that is not so yet; the test tells when it is.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		c := golden.Open(t, file)
		for _, f := range c.Inputs() {
			name := strings.TrimSuffix(f.Name, filepath.Ext(f.Name))
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar")+"/"+name, func(t *testing.T) {
				want := strings.TrimSuffix(c.Section("want "+name), "\n")
				reason, rest, fails := strings.Cut(want, "\n")
				if fails = fails && strings.HasPrefix(reason, "fails: "); fails {
					want = rest
				}
				got := caseRows(&text.Document{ID: name, Format: formatOf(f.Name), Published: caseDay, Text: string(f.Data)}, strings.Split(want, "\n"))
				if fails {
					assert.NotEqual(t, want, strings.Join(got, "\n"), "no longer failing: take out the line %q", reason)
					return
				}
				assert.Equal(t, want, strings.Join(got, "\n"), "%s", f.Data)
			})
		}
	}
}

func formatOf(file string) text.Format {
	return map[string]text.Format{".html": text.HTML, ".srt": text.SRT, ".vtt": text.WebVTT}[filepath.Ext(file)]
}

// caseRows writes the quotes of d as rows with what the wanted rows in the same places ask for.
func caseRows(d *text.Document, want []string) (rows []string) {
	if strings.HasPrefix(want[0], "meta ") {
		m := markup.Meta(d)
		rows = append(rows, fmt.Sprintf("meta %s | %s | %s | %s", m.Title, m.Outlet, text.FormatTime(m.Published), m.Lang))
	}
	view := markup.View(d)
	for q := range new(quote.Extractor).Quotes(d) {
		var fields []string
		asView := false
		if i := len(rows); i < len(want) {
			asView = strings.HasPrefix(want[i], "view ")
			fields = strings.Split(want[i], " | ")[1:]
		}
		row := q.Kind.String() + " " + q.Speaker.Name + ": " + d.Slice(q.Span)
		if asView {
			row = "view " + q.Speaker.Name + ": " + viewed(view, q.Span)
		}
		for _, f := range fields {
			key, _, _ := strings.Cut(f, " ")
			row += " | " + key + " " + caseField(d, q, key)
		}
		rows = append(rows, strings.ReplaceAll(strings.ReplaceAll(row, "\n\n", "¶"), "\n", "¶"))
	}
	return rows
}

// viewed returns the words in span, a turn or a passage of a page, as the running text has them.
func viewed(view normalize.Text, span text.Span) string {
	s := view.Normalized(span)
	return view.String()[s.Start:s.End]
}

func caseField(d *text.Document, q quote.Quote, key string) string {
	value := ""
	switch key {
	case "cue":
		value = d.Slice(q.Cue)
	case "mention":
		value = d.Slice(q.Speaker.Mention)
	case "lang":
		value = q.Lang
	case "date":
		value = q.Occasion.Date
	case "place":
		value = q.Occasion.Place
	case "event":
		value = q.Occasion.Event
	case "earlier":
		value = yes(q.Occasion.Earlier)
	case "denied":
		value = yes(q.Denied)
	case "questioned":
		value = yes(q.Questioned)
	case "nested":
		value = yes(q.Nested)
	case "parts":
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, d.Slice(p))
		}
		value = strings.Join(parts, " / ")
	case "words":
		var words []string
		for _, c := range q.Clauses {
			for _, t := range c.Tokens {
				if w := d.Slice(t.Span); strings.ContainsFunc(w, unicode.IsLetter) {
					words = append(words, w)
				}
			}
		}
		value = strings.Join(words, " ")
	case "clauses":
		var clauses []string
		for _, c := range q.Clauses {
			clauses = append(clauses, d.Slice(c.Span)+" <"+c.Rule.String()+">")
		}
		value = strings.Join(clauses, " ")
	}
	if value == "" {
		return "-"
	}
	return value
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

// TestLineBreaks checks that the sort of line breaks, and a byte order mark, change no quote of any document of the cases.
func TestLineBreaks(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		for _, f := range golden.Open(t, file).Inputs() {
			want := quotesAsLF(f.Name, string(f.Data))
			for _, lineBreak := range []string{"\r\n", "\r"} {
				assert.Equal(t, want, quotesAsLF(f.Name, "\ufeff"+strings.ReplaceAll(string(f.Data), "\n", lineBreak)), "%s: %s with %q", file, f.Name, lineBreak)
			}
		}
	}
}

// quotesAsLF writes the quotes of a document with all line breaks as "\n".
func quotesAsLF(name, s string) (rows []string) {
	d := &text.Document{Format: formatOf(name), Published: caseDay, Text: s}
	for q := range new(quote.Extractor).Quotes(d) {
		row := fmt.Sprintf("%v %s %q %v: %s | %s", q.Kind, q.Speaker.Name, q.Speaker.Why, q.Speaker.Confidence, d.Slice(q.Span), d.Slice(q.Speaker.Mention))
		for _, key := range []string{"cue", "lang", "date", "place", "event", "earlier", "denied", "questioned", "nested", "parts", "clauses"} {
			row += " | " + caseField(d, q, key)
		}
		rows = append(rows, strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(row))
	}
	return rows
}

// TestCastOfDocuments reads sets of documents: who speaks in each, once all of them are known. The rows are those of TestCases behind the name
// of the document.
func TestCastOfDocuments(t *testing.T) {
	files, err := filepath.Glob("testdata/cast/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			c := golden.Open(t, file)
			var docs []*text.Document
			var said [][]quote.Quote
			for _, f := range c.Inputs() {
				d := &text.Document{ID: strings.TrimSuffix(f.Name, ".txt"), Text: string(f.Data)}
				docs, said = append(docs, d), append(said, slices.Collect(new(quote.Extractor).Quotes(d)))
			}
			cast, _, err := new(quote.Caster).Cast(context.Background(), said)
			require.NoError(t, err)
			var got strings.Builder
			for i, d := range docs {
				for _, q := range cast[i] {
					fmt.Fprintf(&got, "%s: %v %s: %s\n", d.ID, q.Kind, q.Speaker.Name, d.Slice(q.Span))
				}
			}
			c.Want(t, "want", got.String())
		})
	}
}
