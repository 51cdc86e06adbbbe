package render_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// sample returns a report made by hand, so that these tests see the renderers alone.
func sample() *quotecheck.Report {
	courier := &text.Document{ID: "courier", Outlet: "The Courier", Text: "“The bridge will not reopen <b>before</b> Friday,” Okafor said."}
	gazette := &text.Document{ID: "gazette", Outlet: "The Gazette", URL: "https://gazette.example/1", Text: "“The bridge will reopen before Friday,” Okafor said."}
	span := func(d *text.Document, words string) text.Span {
		i := strings.Index(d.Text, words)
		return text.Span{Start: i, End: i + len(words)}
	}
	not, gap := span(courier, "not "), text.Span{Start: strings.Index(gazette.Text, "reopen"), End: strings.Index(gazette.Text, "reopen")}
	a, b := span(courier, "The bridge will not reopen <b>before</b> Friday"), span(gazette, "The bridge will reopen before Friday")
	return &quotecheck.Report{
		Schema:    quotecheck.ReportSchemaName,
		Tool:      quotecheck.Tool{Name: "quotecheck", Version: "1", Rules: "1", Unicode: "15.0.0"},
		Documents: []quotecheck.Document{{ID: "courier", Outlet: "The Courier", Source: courier}, {ID: "gazette", Outlet: "The Gazette", URL: gazette.URL, Source: gazette}},
		Speakers:  []quotecheck.Speaker{{ID: "s-1", Name: "Ines Okafor"}},
		Quotes: []quotecheck.Quote{
			{ID: "q-1", Document: "courier", Speaker: "s-1", Kind: quote.Direct, Span: a},
			{ID: "q-2", Document: "gazette", Speaker: "s-1", Kind: quote.Direct, Span: b},
		},
		Remarks: []quotecheck.Remark{{ID: "r-1", Speaker: "s-1", Columns: []quotecheck.Column{{ID: "c-1", Cells: []quotecheck.Cell{
			{Document: "courier", Quote: "q-1", Span: a, Reading: 1}, {Document: "gazette", Quote: "q-2", Span: b, Reading: 2},
		}}}}},
		Divergences: []quotecheck.Divergence{{
			ID: "d-1", Remark: "r-1", Column: "c-1", Kind: diverge.Altered, Facet: diverge.Negation, Severity: diverge.Critical, Confidence: 0.95,
			A:       []quotecheck.Site{{Document: "courier", Quote: "q-1", Span: not, Text: "not "}},
			B:       []quotecheck.Site{{Document: "gazette", Quote: "q-2", Span: gap}},
			Message: "a negation is gone", Why: []string{"=only one side says no"},
		}},
		Names:      []quotecheck.Name{{Name: "Ines Okafor", Verdict: "name_conflict", Forms: []quotecheck.Form{{Document: "courier", Span: span(courier, "Okafor"), Text: "Okafor"}}, Evidence: []quotecheck.Evidence{{For: true, Text: "same role"}}}},
		Unassessed: []quotecheck.Unassessed{{What: "quote", Reason: "the mark is never closed", Document: "gazette"}},
		Summary:    quotecheck.Summary{Documents: 2, Witnesses: 2, Quotes: 2, Remarks: 1, Columns: 1, Divergences: 1, Critical: 1, Equivalent: 3},
	}
}

// A renderer is any format of a report.
type renderer interface {
	Render(w io.Writer, r *quotecheck.Report) error
}

func show(t *testing.T, x renderer) string {
	var b strings.Builder
	require.NoError(t, x.Render(&b, sample()))
	return b.String()
}

// TestFiguresOfPairs: where one finding stands for several pairs, pages for readers also give the figures of JSON and CSV.
func TestFiguresOfPairs(t *testing.T) {
	var docs []*text.Document
	for _, n := range []string{"12", "14", "15"} {
		docs = append(docs, &text.Document{ID: "of " + n, Text: "“We will close " + n + " schools,” Mayor Ada Lind said."})
	}
	checker := quotecheck.Checker{Judge: diverge.Judge{AllPairs: true}}
	r, err := checker.Check(context.Background(), docs...)
	require.NoError(t, err)
	require.Equal(t, 3, r.Summary.Critical)
	for _, x := range []renderer{render.Text{Width: 200}, render.Markdown{}, render.HTML{}} {
		var b strings.Builder
		require.NoError(t, x.Render(&b, r))
		require.Contains(t, b.String(), "1 critical")
		require.Contains(t, b.String(), "Listed for every two accounts, as in JSON and CSV: 3 critical.")
	}
	require.NotContains(t, show(t, render.Text{}), "every two")
}

func TestText(t *testing.T) {
	require.Equal(t, `2 accounts, 2 quotes, 1 remark in common
Divergences: 1 critical, 0 substantive, 0 editorial. Not counted: 3 differences
of spelling or style alone.
Gravest first. Differing words are marked *so*, ___ stands where words are
missing.

1. Ines Okafor: 1 critical
   The Courier 1:2  The bridge will *not* reopen <b>before</b> Friday
   The Gazette 1:2  The bridge will ___ reopen before Friday
   -> critical altered (negation): “not” (The Courier) / not in The Gazette
      =only one side says no

Names
   Ines Okafor: name conflict: “Okafor” (The Courier)
     + same role

Not assessed
   The Gazette: the mark is never closed
`, show(t, render.Text{}))
}

func TestTextKeepsItsWidth(t *testing.T) {
	for line := range strings.Lines(show(t, render.Text{Width: 40})) {
		require.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), 40, line)
	}
	require.Contains(t, show(t, render.Text{Width: 40}), "\n   The Courier 1:2\n     The bridge will *not* reopen\n     <b>before</b> Friday\n", "words have the width of a narrow page")
}

func TestTextColor(t *testing.T) {
	require.NotContains(t, show(t, render.Text{}), "\x1b")
	require.Contains(t, show(t, render.Text{Color: true}), "\x1b[31mcritical altered (negation)\x1b[0m")
	require.Contains(t, show(t, render.Text{Color: true}), "will \x1b[4m\x1b[31mnot\x1b[0m\x1b[0m reopen")
}

func TestMarkdown(t *testing.T) {
	got := show(t, render.Markdown{})
	require.Contains(t, got, "## 1. Ines Okafor: 1 critical")
	require.Contains(t, got, "| The Courier 1:2 | The bridge will **not** reopen &lt;b&gt;before&lt;/b&gt; Friday |")
	require.Contains(t, got, "| The Gazette 1:2 | The bridge will \\_\\_\\_ reopen before Friday |")
	require.Contains(t, got, "- **critical** altered (negation): “not” (The Courier) / not in The Gazette")
}

func TestCSV(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(show(t, render.CSV{}))).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 2)
	require.Equal(t, []string{"d-1", "critical", "altered", "negation", "0.95", "false", "Ines Okafor", "The Courier", "courier:1:18", "not", "The Gazette", "gazette:1:18", "", "a negation is gone", "'=only one side says no"}, rows[1])
}

func TestJSON(t *testing.T) {
	var got quotecheck.Report
	require.NoError(t, json.Unmarshal([]byte(show(t, render.JSON{Compact: true})), &got))
	require.Equal(t, "d-1", got.Divergences[0].ID)
	require.Equal(t, diverge.Negation, got.Divergences[0].Facet)
	require.Equal(t, quote.Direct, got.Quotes[0].Kind)
}

func TestQuoteLines(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(show(t, render.QuoteLines{})), "\n")
	require.Len(t, lines, 2)
	require.Contains(t, lines[0], `"speaker_name":"Ines Okafor","text":"The bridge will not reopen <b>before</b> Friday"`)
}

// A quote with its cue inside is listed with the words on both sides of it.
func TestQuotesWithTheirCueInside(t *testing.T) {
	d := &text.Document{ID: "courier", Text: "The bridge, Okafor said, will not reopen."}
	r := &quotecheck.Report{
		Documents: []quotecheck.Document{{ID: "courier", Source: d}}, Speakers: []quotecheck.Speaker{{ID: "s-1", Name: "Ines Okafor"}},
		Quotes: []quotecheck.Quote{{ID: "q-1", Document: "courier", Speaker: "s-1", Kind: quote.Indirect, Span: text.Span{End: 40}, Parts: []text.Span{},
			Stretches: []text.Span{{Start: 0, End: 10}, {Start: 25, End: 40}}, Cue: &text.Span{Start: 19, End: 23}}},
	}
	var list, lines strings.Builder
	require.NoError(t, render.QuoteList{}.Render(&list, r))
	require.Contains(t, list.String(), "Ines Okafor, indirect: The bridge, Okafor said, will not reopen\n")
	require.NoError(t, render.QuoteLines{}.Render(&lines, r))
	require.Contains(t, lines.String(), `"parts":[],"stretches":[{"start":0,"end":10},{"start":25,"end":40}]`)
}

// How something was said stands beside its kind.
func TestQuoteListTellsTheManner(t *testing.T) {
	d := &text.Document{ID: "courier", Text: "Okafor denied that Roe had said the bridge was safe."}
	r := &quotecheck.Report{
		Documents: []quotecheck.Document{{ID: "courier", Source: d}}, Speakers: []quotecheck.Speaker{{ID: "s-1", Name: "Ines Okafor"}},
		Quotes: []quotecheck.Quote{
			{Document: "courier", Speaker: "s-1", Kind: quote.Indirect, Span: text.Span{Start: 19, End: 51}, Denied: true},
			{Document: "courier", Speaker: "s-1", Kind: quote.Indirect, Span: text.Span{Start: 32, End: 51}, Questioned: true, Nested: true},
		},
	}
	var list strings.Builder
	require.NoError(t, render.QuoteList{Width: 120}.Render(&list, r))
	require.Contains(t, list.String(), "Ines Okafor, indirect, denied: Roe had said the bridge was safe\n")
	require.Contains(t, list.String(), "Ines Okafor, indirect, only asked about, within another quote: the bridge was safe\n")
}

// wholePage checks that every ID stands once, every link within the page leads somewhere, and nothing is asked for from elsewhere.
func wholePage(t *testing.T, page string) {
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	ids, targets := map[string]int{}, map[string]bool{}
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			switch {
			case a.Key == "id":
				ids[a.Val]++
			case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
				targets[a.Val[1:]] = true
			case a.Key == "src" || n.Data == "link":
				t.Errorf("the page asks for %s", a.Val)
			}
		}
		require.NotEqual(t, "b", map[bool]string{true: n.Data}[n.FirstChild != nil && n.FirstChild.Data == "before"], "markup of a document got through")
	}
	for id, n := range ids {
		require.Equal(t, 1, n, "id %s", id)
	}
	for id := range targets {
		require.Contains(t, ids, id, "a link leads nowhere")
	}
}

// The page must be whole, without network, and must show what anybody wrote as text.
func TestHTML(t *testing.T) {
	got := show(t, render.HTML{})
	wholePage(t, got)
	require.Contains(t, got, `<a class="hit critical" href="#d-1" data-ids="d-1" title="critical">not </a>`)
	require.Contains(t, got, `href="https://gazette.example/1"`)
	require.NotContains(t, show(t, render.HTML{OmitTexts: true}), "<pre")
}

func TestHTMLRefusesOtherSchemes(t *testing.T) {
	r := sample()
	r.Documents[1].URL = "javascript:alert(1)"
	var b strings.Builder
	require.NoError(t, render.HTML{}.Render(&b, r))
	require.NotContains(t, b.String(), "javascript:")
}

// A report that was read from JSON has no texts. Every format must live with that.
func TestReportWithoutTexts(t *testing.T) {
	r := sample()
	for i := range r.Documents {
		r.Documents[i].Source = nil
	}
	for _, x := range []renderer{render.Text{}, render.HTML{}, render.Markdown{}, render.CSV{}, render.JSON{}, render.DivergenceLines{}, render.QuoteLines{}, render.QuoteList{}} {
		require.NoError(t, x.Render(io.Discard, r))
		require.NoError(t, x.Render(io.Discard, &quotecheck.Report{}))
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteErrorsAreReported(t *testing.T) {
	for _, x := range []renderer{render.Text{}, render.HTML{}, render.Markdown{}, render.CSV{}, render.JSON{}, render.DivergenceLines{}, render.QuoteLines{}, render.QuoteList{}} {
		require.EqualError(t, x.Render(broken{}, sample()), "disk full")
	}
}

func ExampleText() {
	courier := &text.Document{ID: "courier", Outlet: "The Courier", Text: "“The bridge will not reopen before Friday,” Ines Okafor said."}
	gazette := &text.Document{ID: "gazette", Outlet: "The Gazette", Text: "“The bridge will reopen before Friday,” Ines Okafor said."}
	var checker quotecheck.Checker
	report, err := checker.Check(context.Background(), courier, gazette)
	if err != nil {
		panic(err)
	}
	report = quotecheck.Filter{MinSeverity: diverge.Critical}.Apply(report)
	report.Divergences[0].Why = nil
	err = render.Text{Width: 80}.Render(os.Stdout, report)
	if err != nil {
		panic(err)
	}
	// Output:
	// 2 accounts, 2 quotes, 1 remark in common
	// Divergences: 1 critical, 0 substantive, 0 editorial. Not counted: 0 differences
	// of spelling or style alone.
	// Gravest first. Differing words are marked *so*, ___ stands where words are
	// missing.
	//
	// 1. Ines Okafor: 1 critical
	//    The Courier 1:2  The bridge *will not reopen* before Friday
	//    The Gazette 1:2  The bridge *will reopen* before Friday
	//    -> critical altered (negation): “will not reopen” (The Courier) / “will
	//       reopen” (The Gazette)
	//       One side denies what the other affirms.
}
