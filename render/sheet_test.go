package render_test

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// compared returns the report on four accounts of three remarks: one that parts gravely, in three wordings, one that is only
// worded otherwise, one that all print alike. Two accounts copy one text; one is a web page.
func compared(t *testing.T) *quotecheck.Report {
	const wire = "“All cracked bolts on the bridge must be replaced,” harbor master Ines Okafor said. " +
		"“The ferry will carry passengers to the island at noon,” Okafor said. “The museum stays open all winter,” Okafor said."
	docs := []*text.Document{
		{ID: "courier", Outlet: "The Courier", Text: wire, Lineage: "wire"},
		{ID: "echo", Outlet: "The Echo", Text: wire, Lineage: "wire"},
		{ID: "morning", Outlet: "The Gazette", Format: text.HTML, Text: "<p>“All cracked bolts on the bridge <b>should</b> be replaced,” harbor master Ines Okafor said.</p>" +
			"<p>“The ferry will carry passengers … at noon,” Okafor said. “The museum stays open all winter,” Okafor said.</p>"},
		{ID: "evening", Outlet: "The Gazette", Text: "“All cracked bolts on the bridge could be replaced,” harbor master Ines Okafor said."},
	}
	r, err := new(quotecheck.Checker).Check(context.Background(), docs...)
	require.NoError(t, err)
	return r
}

func text80(t *testing.T, x renderer, r *quotecheck.Report) string {
	var b strings.Builder
	require.NoError(t, x.Render(&b, r))
	return b.String()
}

func TestTextFolds(t *testing.T) {
	r := compared(t)
	require.NotZero(t, r.Summary.Critical)
	require.NotZero(t, r.Summary.Editorial)
	got := text80(t, render.Text{More: "Ask for more."}, r)
	require.Contains(t, got, "One text, counted once: The Courier, The Echo.")
	require.Contains(t, got, "The Courier 1:2, The Echo 1:2\n", "accounts that print the same share a row")
	require.Contains(t, got, "on the bridge *must* be replaced")
	require.Contains(t, got, "on the bridge *should* be replaced", "a page is shown as it reads")
	require.Contains(t, got, "The Gazette (evening) 1:2", "two documents of one outlet are told apart")
	require.Contains(t, got, "altered (modality)")
	require.Contains(t, got, "Nothing but editorial differences\n   2. Ines Okafor, The Courier, The Echo, The Gazette (morning): “The ferry will")
	require.Contains(t, got, "“to the island” / –")
	require.NotContains(t, got, "*to the island*")
	require.NotContains(t, got, "museum")
	require.Contains(t, got, "1 remark without divergence. Ask for more.")

	all := text80(t, render.Text{All: true, More: "Ask for more."}, r)
	require.Contains(t, all, "*to the island*")
	require.Contains(t, all, "The museum stays open all winter")
	require.NotContains(t, all, "Folded")
}

// The gravest remark comes first, whatever its place in the accounts.
func TestGravestFirst(t *testing.T) {
	r := compared(t)
	for _, x := range []renderer{render.Text{All: true}, render.Markdown{All: true}, render.HTML{All: true, OmitTexts: true}} {
		got := text80(t, x, r)
		worst, mild, same := strings.Index(got, "cracked bolts"), strings.LastIndex(got, "The ferry will"), strings.LastIndex(got, "The museum stays")
		require.True(t, 0 < worst && worst < mild && mild < same, "%T", x)
	}
}

// Where accounts give words to two speakers, both head the remark, and each is named with the account.
func TestMisattributedNamesBoth(t *testing.T) {
	r, err := new(quotecheck.Checker).Check(context.Background(),
		&text.Document{ID: "herald", Text: "“The bridge will not reopen before Friday,” harbor master Ines Okafor said."},
		&text.Document{ID: "post", Text: "“The bridge will not reopen before Friday,” mayor Samir Haddad said."})
	require.NoError(t, err)
	got := text80(t, render.Text{}, r)
	require.Contains(t, got, "1. Ines Okafor or Samir Haddad: 1 critical\n")
	require.Contains(t, got, "critical misattributed: “The bridge will not reopen before Friday,”\n      herald: Ines Okafor / post: Samir Haddad\n")
}

// What is said of one clause several times is said once, and counts once.
func TestFindingsAreMerged(t *testing.T) {
	r := sample()
	d := r.Divergences[0]
	twin := d
	twin.ID = "d-2"
	twin.B = []quotecheck.Site{d.A[0]}
	twin.A = []quotecheck.Site{d.A[0]}
	r.Divergences = append(r.Divergences, twin)
	got := text80(t, render.Text{}, r)
	require.Equal(t, 1, strings.Count(got, "->"))
	require.Contains(t, got, "1. Ines Okafor: 1 critical\n")
	page := text80(t, render.HTML{}, r)
	require.Contains(t, page, `<span id="d-2"></span>`, "every divergence can be linked to")
}

// Divergences that say the same are one finding: those that share a wording, lack words at one place or speak of the same printed
// words, whichever side they have them on.
func TestWhatIsOneFinding(t *testing.T) {
	docs := map[string]*text.Document{}
	for id, s := range map[string]string{"a": "the ships must be moored safely in the world", "b": "the ships should be moored safely", "c": "the ships could be moored globally", "d": "the ships need to be moored"} {
		docs[id] = &text.Document{ID: id, Text: s}
	}
	site := func(id, words string) []quotecheck.Site {
		s := text.Span{Start: len(docs[id].Text), End: len(docs[id].Text)} // the gap at the end
		if words != "" {
			s.Start = strings.Index(docs[id].Text, words)
			s.End = s.Start + len(words)
		}
		return []quotecheck.Site{{Document: id, Span: s, Text: words}}
	}
	type side = []quotecheck.Site
	altered := func(a, b side) quotecheck.Divergence {
		return quotecheck.Divergence{Kind: diverge.Altered, Facet: diverge.Modality, Severity: diverge.Critical, Basis: diverge.Pairwise, A: a, B: b}
	}
	gap := func(k diverge.Kind, a, b side) quotecheck.Divergence {
		return quotecheck.Divergence{Kind: k, Severity: diverge.Substantive, Basis: diverge.Pairwise, A: a, B: b}
	}
	reference := func(d quotecheck.Divergence) quotecheck.Divergence {
		d.Basis = diverge.Reference
		return d
	}
	must, should, could := site("a", "must"), site("b", "should"), site("c", "could")
	world, globally := site("a", "in the world"), site("c", "globally")
	tests := []struct {
		name string
		all  []quotecheck.Divergence
		want []string
	}{
		{"a wording in common", []quotecheck.Divergence{altered(must, should), altered(site("d", "need to"), should)}, []string{"“must” (a), “need to” (d) / “should” (b)"}},
		{"the sides turned", []quotecheck.Divergence{altered(must, should), altered(should, could)}, []string{"“must” (a), “could” (c) / “should” (b)"}},
		{"the third pair of three", []quotecheck.Divergence{altered(must, should), altered(should, could), altered(could, must)}, []string{"“must” (a), “could” (c) / “should” (b)"}},
		{"missing here is added there", []quotecheck.Divergence{gap(diverge.Missing, world, site("b", "")), gap(diverge.Added, site("d", ""), world)}, []string{"“in the world” (a) / not in b, d"}},
		{"the reference has a side of its own", []quotecheck.Divergence{reference(gap(diverge.Missing, world, site("b", ""))), reference(gap(diverge.Added, site("d", ""), world))}, []string{"“in the world” (a) / not in b", "not in d / “in the world” (a)"}},
		{"one gap, two wordings", []quotecheck.Divergence{gap(diverge.Missing, world, site("b", "")), gap(diverge.Missing, globally, site("b", ""))}, []string{"“in the world” (a), “globally” (c) / not in b"}},
		{"one gap, two things", []quotecheck.Divergence{gap(diverge.Missing, world, site("b", "")), gap(diverge.Missing, site("a", "safely"), site("b", ""))}, []string{"“in the world” (a) / not in b", "“safely” (a) / not in b"}},
		{"words within words", []quotecheck.Divergence{altered(site("a", "must be"), should), altered(must, could)}, []string{"“must be” (a) / “should” (b), “could” (c)"}},
		{"nothing in common", []quotecheck.Divergence{altered(must, should), altered(site("d", "need"), could)}, []string{"“must” (a) / “should” (b)", "“need” (d) / “could” (c)"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := &quotecheck.Report{Remarks: []quotecheck.Remark{{ID: "r"}}}
			for _, id := range []string{"a", "b", "c", "d"} {
				r.Documents = append(r.Documents, quotecheck.Document{ID: id, Source: docs[id]})
			}
			for i, d := range tt.all {
				d.ID, d.Remark = fmt.Sprint("d-", i), "r"
				r.Divergences = append(r.Divergences, d)
			}
			var got []string
			for _, m := range regexp.MustCompile(`-> [^:]+: (.*)`).FindAllStringSubmatch(text80(t, render.Text{Width: 200}, r), -1) {
				got = append(got, m[1])
			}
			require.Equal(t, tt.want, got)
			page := text80(t, render.HTML{}, r)
			for _, d := range r.Divergences {
				require.Contains(t, page, `id="`+d.ID+`"`)
			}
		})
	}
}

// A finding names everybody who prints its words in the same reading, also those that it was not made of.
func TestFindingNamesAllOfAReading(t *testing.T) {
	r := sample()
	r.Documents = append(r.Documents, quotecheck.Document{ID: "echo", Outlet: "The Echo", Source: r.Documents[0].Source})
	cells := &r.Remarks[0].Columns[0].Cells
	*cells = append(*cells, quotecheck.Cell{Document: "echo", Span: (*cells)[0].Span, Reading: 1})
	require.Contains(t, text80(t, render.Text{Width: 100}, r), "-> critical altered (negation): “not” (The Courier, The Echo) / not in The Gazette\n")
}

// What a finding speaks of and no cell holds is shown in its sentence.
func TestSitesOutsideTheClauseAreShown(t *testing.T) {
	courier := &text.Document{ID: "courier", Text: "“The bridge is shut.” " + strings.Repeat("Nothing was said about the weather. ", 20) + "“The ferry is free for pupils,” Okafor said."}
	gazette := &text.Document{ID: "gazette", Text: "“The bridge is shut,” Okafor said."}
	start := strings.Index(courier.Text, "for pupils")
	site := quotecheck.Site{Document: "courier", Span: text.Span{Start: start, End: start + len("for pupils")}, Text: "for pupils"}
	r := &quotecheck.Report{
		Documents: []quotecheck.Document{{ID: "courier", Source: courier}, {ID: "gazette", Source: gazette}},
		Remarks: []quotecheck.Remark{{ID: "r-1", Columns: []quotecheck.Column{{ID: "c-1", Cells: []quotecheck.Cell{
			{Document: "courier", Span: text.Span{Start: 3, End: 21}, Reading: 1}, {Document: "gazette", Span: text.Span{Start: 3, End: 21}, Reading: 1}}}}}},
		Divergences: []quotecheck.Divergence{
			{ID: "d-1", Remark: "r-1", Column: "c-1", Kind: diverge.Missing, Severity: diverge.Substantive, A: []quotecheck.Site{site}, B: []quotecheck.Site{{Document: "gazette", Span: text.Span{Start: 21, End: 21}}}},
			{ID: "d-2", Remark: "r-1", Kind: diverge.Missing, Severity: diverge.Substantive, A: []quotecheck.Site{site}},
		},
	}
	got := text80(t, render.Text{Width: 200}, r)
	require.Equal(t, 2, strings.Count(got, "weather. “The ferry is free *for pupils*,” Okafor said.\n"), got)
	require.Contains(t, got, "“for pupils” (courier) / not in gazette")
}

// verified returns captions and a page of three quotes: one altered, one cut where the page shows it, one made up; and a letter with one
// that is verbatim.
func verified(t *testing.T) *quotecheck.Verification {
	captions := &text.Document{ID: "captions", Kind: text.Captions, Format: text.SRT, Text: "1\n00:00:01,000 --> 00:00:04,000\nOKAFOR: We found four cracked bolts on\n\n2\n00:00:04,000 --> 00:00:08,000\nthe northern span. The ferry is free, if the weather holds, for all of you.\n"}
	page := &text.Document{ID: "page", Format: text.HTML, Text: "<p>“We found <b>nine</b> cracked bolts on the northern span,” Ines Okafor said.</p><p>“The ferry is free … for all of you,” Okafor said.</p>" +
		"<p>“My aunt paints boats,” Okafor said.</p>"}
	letter := &text.Document{ID: "letter", Outlet: "=Letters|*", URL: "javascript:alert(1)", Text: "“We found four cracked bolts,” Ines Okafor said."}
	v, err := new(quotecheck.Checker).Verify(context.Background(), captions, letter, page)
	require.NoError(t, err)
	return v
}

// A quotation that its cue breaks off is one finding, and tells which half is right; words of somebody else are told once.
func TestVerificationHalves(t *testing.T) {
	transcript := &text.Document{ID: "radio", Kind: text.Transcript, Text: "OKAFOR: The ferry is old. The pumps are new, and nobody has tried them.\nLIND: The tower is ours."}
	article := &text.Document{ID: "page", Text: "“The pumps are new,” Ines Okafor said, “and everybody has tried them.”\n\n“The ferry is old and the pumps are new,” Ines Okafor said.\n\n" +
		"“The tower is ours,” Ines Okafor said."}
	v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
	require.NoError(t, err)
	var b strings.Builder
	require.NoError(t, render.VerificationText{Width: 120}.Render(&b, v))
	require.Contains(t, b.String(), "      halves:     verbatim, then altered\n      -> critical altered (negation): “nobody” became “everybody”\n")
	require.Contains(t, b.String(), "editorial spliced: “The ferry is old” and “The pumps are new” put together\n")
	require.Contains(t, b.String(), "editorial added: “and” put in\n")
	require.Contains(t, b.String(), "said by Lind, given to Ines Okafor\n")
	require.NotContains(t, b.String(), "says the transcript")
	b.Reset()
	require.NoError(t, render.VerificationMarkdown{}.Render(&b, v))
	require.Contains(t, b.String(), "- halves: verbatim, then altered\n")
	b.Reset()
	require.NoError(t, render.VerificationHTML{}.Render(&b, v))
	require.Contains(t, b.String(), "Halves: verbatim, then altered.")
}

func TestVerificationText(t *testing.T) {
	v := verified(t)
	var b strings.Builder
	require.NoError(t, render.VerificationText{Width: 100}.Render(&b, v))
	require.Equal(t, `4 quotes looked up in captions: 1 verbatim, 0 with marked edits only, 2 altered, 1 not found

=Letters|* (letter)
  VERBATIM  1:1, Ines Okafor
      article:    “We found four cracked bolts,”

page
  ALTERED  1:4, Ines Okafor
      article:    “We found *nine* cracked bolts on the northern span,”
      transcript: We found *four* cracked bolts on the northern span
      -> critical altered (number): “four” became “nine”
  ALTERED  1:87, Ines Okafor
      article:    “The ferry is free ___ … for all of you,”
      transcript: The ferry is free
      transcript: for all of you
      cut out:    if the weather holds
      -> critical elided (qualifier): “if the weather holds” left out
  NOT FOUND  1:144, Ines Okafor
      article:    “My aunt paints boats,”
`, b.String())

	v.Transcript.Source = nil // as if read from JSON
	for i := range v.Documents {
		v.Documents[i].Source = nil
	}
	require.NoError(t, render.VerificationText{}.Render(&b, v))
	require.Contains(t, b.String(), "We found <b>nine</b>")
}

// The rules that made words equal are named, but those of how marks and letters are set.
func TestVerificationNamesNormalizations(t *testing.T) {
	speech := &text.Document{ID: "speech", Kind: text.Transcript, Text: "OKAFOR: The harbour can't wait."}
	letter := &text.Document{ID: "letter", Text: "“the harbor can’t wait,” Ines Okafor said."}
	v, err := new(quotecheck.Checker).Verify(context.Background(), speech, letter)
	require.NoError(t, err)
	for want, renderer := range map[string]interface {
		Render(io.Writer, *quotecheck.Verification) error
	}{
		"  VERBATIM but for spelling  1:1, Ines Okafor": render.VerificationText{},
		"- 1:1 Ines Okafor but for spelling: ":          render.VerificationMarkdown{},
		">verbatim but for spelling<":                   render.VerificationHTML{},
	} {
		var b strings.Builder
		require.NoError(t, renderer.Render(&b, v))
		require.Contains(t, b.String(), want)
	}
}

func TestVerificationMarkdown(t *testing.T) {
	var b strings.Builder
	require.NoError(t, render.VerificationMarkdown{}.Render(&b, verified(t)))
	require.Equal(t, `# Quotes looked up

4 quotes looked up in captions: 1 verbatim, 0 with marked edits only, 2 altered, 1 not found.

## =Letters\|\* (letter)

### Word for word as in the transcript

- 1:1 Ines Okafor: “We found four cracked bolts,”

## page

### altered: Ines Okafor, 1:4

| where | words |
|---|---|
| article | “We found **nine** cracked bolts on the northern span,” |
| transcript 3:9 | We found **four** cracked bolts on the northern span |

- **critical** altered (number): “four” became “nine”

### altered: Ines Okafor, 1:87

| where | words |
|---|---|
| article | “The ferry is free \_\_\_ … for all of you,” |
| transcript 7:20 | The ferry is free |
| transcript 7:61 | for all of you |
| cut out 7:39 | if the weather holds |

- **critical** elided (qualifier): “if the weather holds” left out

### not found: Ines Okafor, 1:144

| where | words |
|---|---|
| article | “My aunt paints boats,” |
`, b.String())
}

func TestVerificationCSV(t *testing.T) {
	var b strings.Builder
	require.NoError(t, render.VerificationCSV{}.Render(&b, verified(t)))
	rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 5)
	require.Equal(t, []string{"verbatim", "", "'=Letters|*", "letter:1:1", "Ines Okafor", "“We found four cracked bolts,”", "3:9", "We found four cracked bolts", "Ines Okafor", "", "1", "", ""}, rows[1][1:])
	require.Equal(t, []string{"altered", "critical", "page", "page:1:87", "Ines Okafor", "“The ferry is free … for all of you,”", "7:20 7:61", "The ferry is free … for all of you", "Ines Okafor", "if the weather holds", "1",
		"critical elided (qualifier): “if the weather holds” left out", ""}, rows[3][1:])
	require.Equal(t, "not_found", rows[4][1])
}

// What a spreadsheet would take for a formula is a text, also in the ID of a document.
func TestVerificationCSVHasNoFormula(t *testing.T) {
	transcript := &text.Document{ID: "radio", Kind: text.Transcript, Text: "OKAFOR: We found four cracked bolts."}
	article := &text.Document{ID: "=1+1", Text: "“We found four cracked bolts,” Ines Okafor said."}
	v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
	require.NoError(t, err)
	var b strings.Builder
	require.NoError(t, render.VerificationCSV{}.Render(&b, v))
	rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 2)
	for _, cell := range rows[1] {
		require.NotRegexp(t, "^[=+@-]", cell)
	}
	require.Equal(t, "'=1+1:1:1", rows[1][4])
}

// The page shows what is grave first, folds what is verbatim, needs no network and links to nothing but web pages.
func TestVerificationHTML(t *testing.T) {
	v := verified(t)
	var b strings.Builder
	require.NoError(t, render.VerificationHTML{Title: "Port <Linden>"}.Render(&b, v))
	page := b.String()
	require.Contains(t, page, "<h1>Port &lt;Linden&gt;</h1>")
	first, rest, _ := strings.Cut(page, "<main>")
	missing, altered := strings.Index(first, "page, 1:144: not found"), strings.Index(first, "page, 1:4: altered")
	require.True(t, 0 < missing && missing < altered, first)
	require.NotContains(t, first, "letter")
	require.Contains(t, rest, "Word for word as in the transcript: 1 quote</summary>")
	require.Regexp(t, `<a class="hit critical" href="#d-[0-9a-f]+" data-ids="d-[0-9a-f]+" title="critical">nine</a>`, rest)
	require.Contains(t, rest, "if the weather holds")
	require.NotContains(t, page, "javascript:")
	require.NotContains(t, page, "<script")
	for _, q := range v.Quotes {
		require.Equal(t, 1, strings.Count(page, `id="`+q.ID+`"`))
	}
	wholePage(t, page)
	b.Reset()
	require.NoError(t, render.VerificationHTML{All: true}.Render(&b, v))
	require.NotContains(t, b.String(), "Word for word as in the transcript")
}

func ExampleVerificationText() {
	transcript := &text.Document{ID: "radio", Kind: text.Transcript, Text: "OKAFOR: The bridge will not reopen before Friday."}
	article := &text.Document{ID: "gazette", Text: "“The bridge will reopen before Friday,” Ines Okafor said."}
	v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
	if err != nil {
		panic(err)
	}
	_ = render.VerificationText{}.Render(os.Stdout, v)
	// Output:
	// 1 quote looked up in radio: 0 verbatim, 0 with marked edits only, 1 altered, 0
	// not found
	//
	// gazette
	//   ALTERED  1:1, Ines Okafor
	//       article:    “The bridge *will reopen* before Friday,”
	//       transcript: The bridge *will not reopen* before Friday
	//       -> critical altered (negation): “will not reopen” became “will reopen”
}

// FuzzReports: every format shows every report, with texts and without them, and the page stays whole.
func FuzzReports(f *testing.F) {
	f.Add("“All bolts must be replaced,” Ines Okafor said. “The ferry … is free.”", "<p>“All bolts <b>should</b> be replaced,” Ines Okafor said.</p>", uint8(0), uint8(1))
	f.Add("A: We may go, if it rains.\n\nB: No.", "1\n00:00:01,000 --> 00:00:02,000\nA: We go.\n", uint8(0), uint8(2))
	f.Add("“<script>” & 'x' said **A** |_b_|.", "“<script>” & 'y' said **A** |_b_|.", uint8(0), uint8(0))
	f.Fuzz(func(t *testing.T, a, b string, fa, fb uint8) {
		docs := []*text.Document{
			{ID: "a", Outlet: "A|*<b>", Format: text.Format(fa % 4), Text: strings.ToValidUTF8(a, "?")},
			{ID: "b", Outlet: "A|*<b>", Format: text.Format(fb % 4), Text: strings.ToValidUTF8(b, "?")},
		}
		r, err := new(quotecheck.Checker).Check(context.Background(), docs...)
		require.NoError(t, err)
		for range 2 {
			for _, x := range []renderer{render.Text{Width: 40, Color: true}, render.Text{All: true}, render.Markdown{}, render.Markdown{All: true},
				render.CSV{}, render.JSON{}, render.DivergenceLines{}, render.QuoteLines{}, render.QuoteList{}} {
				require.NoError(t, x.Render(io.Discard, r))
			}
			page := text80(t, render.HTML{All: true}, r)
			require.NotContains(t, page, "A|*<b>")
			require.Equal(t, 2, strings.Count(page, "script>"), "a document's markup got through")
			for i := range r.Documents {
				r.Documents[i].Source = nil
			}
		}
		v, err := new(quotecheck.Checker).Verify(context.Background(), docs[0], docs[1])
		require.NoError(t, err)
		for _, x := range []interface {
			Render(io.Writer, *quotecheck.Verification) error
		}{render.VerificationText{Color: true}, render.VerificationJSON{}, render.VerificationLines{}, render.VerificationMarkdown{}, render.VerificationCSV{}, render.VerificationHTML{All: true}} {
			require.NoError(t, x.Render(io.Discard, v))
		}
	})
}
