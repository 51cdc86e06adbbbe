package quotecheck_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

var harbor = &text.Document{ID: "transcript", Kind: text.Transcript, Text: `REPORTER: When will the bridge open again?

OKAFOR: The bridge will not reopen before Friday. We found four cracked bolts on the northern span, and we looked at the others as well. All of them must be replaced. If the strike at the mill ends in time, the steel works can deliver on Wednesday.

REPORTER: What about the ferry?

OKAFOR: If the weather holds, the ferry will carry up to 300 people an hour. For children it will be free of charge.
`}

func verify(t *testing.T, article string) *quotecheck.Verification {
	return verified(t, harbor, &text.Document{ID: "article", Text: article})
}

// verified looks up the quotes of the article, and requires of the findings what holds of all.
func verified(t *testing.T, transcript, article *text.Document) *quotecheck.Verification {
	t.Helper()
	v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
	require.NoError(t, err)
	for _, q := range v.Quotes {
		facing(t, transcript, article, q.Divergences)
	}
	return v
}

func TestVerify(t *testing.T) {
	tests := []struct {
		name, article string
		want          quotecheck.Verdict
		passage       string // words of the first passage
		hidden        string // words of the first hidden one, "" = none
	}{
		{"verbatim", "“The bridge will not reopen before Friday,” Ines Okafor said.", quotecheck.Verbatim, "The bridge will not reopen before Friday", ""},
		{"typography is none of the speaker's", "\"the bridge will not re\u00adopen before Friday\", Ines Okafor said.", quotecheck.Verbatim, "The bridge will not reopen before Friday", ""},
		{"a part of a sentence", "Ines Okafor said that the ferry would be “free of charge” for some.", quotecheck.Verbatim, "free of charge", ""},
		{"a marked cut", "“We found four cracked bolts … and we looked at the others as well,” Ines Okafor said.", quotecheck.Marked, "We found four cracked bolts", "on the northern span"},
		{"an editor's word", "“All of [the bolts] must be replaced,” Ines Okafor said.", quotecheck.Marked, "All of", "them"},
		{"a cut without a mark", "“We found four cracked bolts, and we looked at the others as well,” Ines Okafor said.", quotecheck.Altered, "We found four cracked bolts on the northern span, and we looked at the others as well", ""},
		{"another number", "“We found nine cracked bolts on the northern span,” Ines Okafor said.", quotecheck.Altered, "We found four cracked bolts on the northern span", ""},
		{"a negation lost", "“The bridge will reopen before Friday,” Ines Okafor said.", quotecheck.Altered, "The bridge will not reopen before Friday", ""},
		{"other order", "“All of them must be replaced … we found four cracked bolts on the northern span,” Ines Okafor said.", quotecheck.Altered, "All of them must be replaced", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := verify(t, tt.article)
			require.Len(t, v.Quotes, 1)
			q := v.Quotes[0]
			require.Equal(t, tt.want, q.Verdict, "%+v", q)
			require.Equal(t, tt.passage, q.Passages[0].Text)
			if tt.hidden == "" {
				require.Empty(t, q.Hidden)
			} else {
				require.Equal(t, tt.hidden, q.Hidden[0].Text)
			}
			for _, p := range append(q.Passages, q.Hidden...) {
				require.Equal(t, p.Text, harbor.Slice(p.Span))
			}
		})
	}
}

// The paper of the next day knows which Friday is meant; the words are the same.
func TestVerifyTextsOfDifferentDays(t *testing.T) {
	day := time.Date(2026, 3, 3, 0, 0, 0, 0, time.UTC)
	transcript := &text.Document{ID: "transcript", Kind: text.Transcript, Text: "OKAFOR: The bridge will not reopen before Friday, and the ferry will stop on Aug. 15 or Aug. 16."}
	article := &text.Document{ID: "article", Published: day, Text: "“The bridge will not reopen before Friday, and the ferry will stop on Aug. 15 or Aug. 16,” Ines Okafor said."}
	for _, on := range []time.Time{{}, day.AddDate(0, 0, -7)} {
		transcript.Published = on
		v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
		require.NoError(t, err)
		require.Equal(t, quotecheck.Verbatim, v.Quotes[0].Verdict, "%+v", v.Quotes[0].Divergences)
		require.Equal(t, "2026-03-03", v.Documents[0].Published)
	}
}

func TestVerifyNotFound(t *testing.T) {
	v := verify(t, "“My grandmother sells oranges on the market of Valencia,” Ines Okafor said.")
	require.Equal(t, quotecheck.NotFound, v.Quotes[0].Verdict)
	require.LessOrEqual(t, len(v.Quotes[0].Passages), 1)
	require.Equal(t, 1, v.Summary.NotFound)
}

// An ellipsis may shorten. It must not take away what the kept words depend on.
func TestVerifyShowsWhatAnEllipsisHides(t *testing.T) {
	v := verify(t, "“All of them must be replaced … the steel works can deliver on Wednesday,” Ines Okafor said.")
	q := v.Quotes[0]
	require.Equal(t, quotecheck.Altered, q.Verdict)
	require.Equal(t, "If the strike at the mill ends in time", q.Hidden[0].Text)
	require.NotEmpty(t, q.Divergences)
	require.Equal(t, diverge.Elided, q.Divergences[0].Kind)
	require.Equal(t, diverge.Critical, q.Divergences[0].Severity)
}

func TestVerifyWithoutQuotes(t *testing.T) {
	v := verify(t, "The sea was calm.")
	require.Empty(t, v.Quotes)
	require.Equal(t, "no words in quotation marks with a speaker found", v.Unassessed[0].Reason)
}

func TestVerificationFollowsItsSchema(t *testing.T) {
	schema := compile(t, "verification.json", quotecheck.VerificationSchema())
	follows(t, schema, verify(t, "“All of [the bolts] should be replaced … on Wednesday,” Ines Okafor said. “Oranges are round,” she said."))
	follows(t, schema, verify(t, ""))
	docs := event(t, "examples/pressconference/accounts")
	v, err := new(quotecheck.Checker).Verify(context.Background(), docs[0], docs[1:]...)
	require.NoError(t, err)
	follows(t, schema, v)
}

func TestVerdictText(t *testing.T) {
	for v := quotecheck.Verbatim; v <= quotecheck.NotFound; v++ {
		b, err := v.MarshalText()
		require.NoError(t, err)
		var got quotecheck.Verdict
		require.NoError(t, got.UnmarshalText(b))
		require.Equal(t, v, got)
	}
	require.ErrorContains(t, new(quotecheck.Verdict).UnmarshalText([]byte("true")), `unknown verdict "true"`)
}

// A long transcript and a quotation of its commonest words must not take long.
func TestVerifyLongTranscript(t *testing.T) {
	long := &text.Document{ID: "long", Text: strings.Repeat("The ship and the sea and the wind of the day. ", 20_000)}
	article := &text.Document{ID: "article", Text: "“" + strings.Repeat("the sea and the wind and the ship of ", 200) + "the day,” Ines Okafor said."}
	_, err := new(quotecheck.Checker).Verify(context.Background(), long, article)
	require.NoError(t, err)
}

// A web page against captions: tags, entities and timestamps are nobody's words.
func TestVerifyPageAgainstCaptions(t *testing.T) {
	const captions = `1
00:00:01,000 --> 00:00:04,000
OKAFOR: The bridge will not reopen before Friday.

2
00:00:04,000 --> 00:00:08,000
We found four cracked bolts on the northern span.
I never said that

3
00:00:08,000 --> 00:00:12,000
we would close the ferry. All of them must be replaced. The museum is free of charge on Sundays.

4
00:00:12,000 --> 00:00:14,000
REPORTER: And what about the old ferry?

5
00:00:14,000 --> 00:00:20,000
OKAFOR: For children the ferry will be free of charge. We may open the bridge, but only if the wind drops, on Friday at noon.
`
	const page = `<html><head><title>“Bridge”</title></head><body><nav>“Home”</nav><article>
<p>“The bridge <em>will not</em> reopen before&nbsp;Friday,” said harbor master Ines Okafor.</p>
<p>“We found … bolts on the <a href="/span">northern span</a>,” Okafor said.</p>
<p>“I … said that we would close the ferry,” Okafor said.</p>
<p>On the ferry, “which children like”, Okafor said it would be “free of charge” for them.</p>
<p>“All of [the bolts] must be replaced,” Okafor said.</p>
<p>“We may open the bridge … on Friday at noon,” Okafor said.</p>
<p>“We found four cracked bolts … and my grandmother sells oranges in Valencia,” Okafor said.</p>
<p>“We found forty cracked bolts on the northern span,” Okafor said.</p>
<p>Okafor said entry to the museum would be “free of charge” on Sundays.</p>
<p>“The bridge will not reopen before Friday … we may open the bridge,” Okafor said.</p>
</article></body></html>`
	transcript := &text.Document{ID: "captions", Kind: text.Captions, Format: text.SRT, Text: captions}
	article := &text.Document{ID: "page", Format: text.HTML, Text: page}
	v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
	require.NoError(t, err)
	by := map[string]quotecheck.VerifiedQuote{}
	for _, q := range v.Quotes {
		by[article.Slice(q.Span)] = q
		for _, p := range append(q.Passages, q.Hidden...) {
			require.Equal(t, p.Text, transcript.Slice(p.Span))
		}
	}
	tests := []struct {
		begin   string // of the quote
		verdict quotecheck.Verdict
		passage string // words around the first passage begin so
		hidden  string
		finding string // the gravest: severity kind facet, "" = none
	}{
		{"“The bridge <em>", quotecheck.Verbatim, "The bridge will not", "", ""},
		{"“We found … bolts", quotecheck.Marked, "We found four", "four cracked", "editorial elided "},
		{"“I … said", quotecheck.Altered, "I never", "never", "critical altered negation"},
		{"it would be “free", quotecheck.Verbatim, "free of charge. We may", "", ""},
		{"entry to the museum", quotecheck.Verbatim, "free of charge on Sundays", "", ""},
		{"“All of [the", quotecheck.Marked, "All of them", "them", "editorial bracketed "},
		{"“We may open", quotecheck.Altered, "We may open", "but only if the wind drops", "critical elided qualifier"},
		{"“We found four", quotecheck.Altered, "We found four", "", "critical added "},
		{"“We found forty", quotecheck.Altered, "We found four", "", "critical altered number"},
		{"“The bridge will not reopen before Friday …", quotecheck.Altered, "The bridge will not", "We found four cracked", "critical truncated qualifier"},
	}
	for _, tt := range tests {
		t.Run(tt.begin, func(t *testing.T) {
			var q quotecheck.VerifiedQuote
			for words, found := range by {
				if strings.HasPrefix(words, tt.begin) {
					q = found
				}
			}
			require.Equal(t, tt.verdict, q.Verdict, "%+v", q)
			require.Truef(t, strings.HasPrefix(captions[q.Passages[0].Span.Start:], tt.passage), "found at %q", captions[q.Passages[0].Span.Start:])
			if tt.hidden == "" {
				require.Empty(t, q.Hidden)
			} else {
				require.Truef(t, strings.HasPrefix(q.Hidden[0].Text, tt.hidden), "hides %q", q.Hidden[0].Text)
			}
			gravest := ""
			slices.SortStableFunc(q.Divergences, quotecheck.BySeverity)
			for _, d := range q.Divergences {
				gravest = fmt.Sprintln(d.Severity, d.Kind, d.Facet)
				break
			}
			require.Equal(t, tt.finding, strings.TrimSuffix(gravest, "\n"))
		})
	}
}

// A quote has the ID that a check gives it, and its divergences name it.
func TestVerifyNamesQuotesAsCheckDoes(t *testing.T) {
	article := &text.Document{ID: "article", Text: "“We found nine cracked bolts … all of them should be replaced,” Ines Okafor said. “The bridge will reopen before Friday.”"}
	var c quotecheck.Checker
	v, err := c.Verify(context.Background(), harbor, article)
	require.NoError(t, err)
	r := check(t, c, article, harbor)
	ids := map[string]bool{}
	for _, q := range r.Quotes {
		ids[q.ID] = true
	}
	require.Len(t, v.Quotes, 2)
	for _, q := range v.Quotes {
		require.True(t, ids[q.ID])
		require.NotEmpty(t, q.Divergences)
		for _, d := range q.Divergences {
			for _, s := range d.B {
				require.Equal(t, q.ID, s.Quote)
			}
			for _, s := range d.A {
				require.Equal(t, "transcript", s.Document)
				require.Empty(t, s.Quote)
			}
		}
	}
}

// FuzzVerify: whatever the transcript, the article and their formats, places lie in the texts and verdicts agree with what is
// listed.
func FuzzVerify(f *testing.F) {
	f.Add(harbor.Text, "“All of [the bolts] should be replaced … on Wednesday,” Ines Okafor said.", uint8(0), uint8(0))
	f.Add("1\n00:00:01,000 --> 00:00:02,000\nA: We may go.\n", "<p>“We … go,” said A.</p>", uint8(2), uint8(1))
	f.Add("", "“…” “[” “]”", uint8(3), uint8(0))
	f.Fuzz(func(t *testing.T, a, b string, fa, fb uint8) {
		transcript := &text.Document{ID: "a", Format: text.Format(fa % 4), Text: strings.ToValidUTF8(a, "?")}
		article := &text.Document{ID: "b", Format: text.Format(fb % 4), Text: strings.ToValidUTF8(b, "?")}
		v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, article)
		require.NoError(t, err)
		ids := map[string]bool{}
		for _, q := range v.Quotes {
			require.False(t, ids[q.ID], "quote ID twice")
			ids[q.ID] = true
			require.Equal(t, q.Text, article.Slice(q.Span))
			for _, p := range append(q.Passages, q.Hidden...) {
				require.Equal(t, p.Text, transcript.Slice(p.Span))
				require.True(t, 0 <= p.Score && p.Score <= 1)
			}
			switch q.Verdict {
			case quotecheck.Verbatim, quotecheck.Marked:
				require.NotEmpty(t, q.Passages)
			case quotecheck.Altered:
				require.NotEmpty(t, q.Divergences, "altered, and nothing shown")
			case quotecheck.NotFound:
				require.Empty(t, q.Divergences)
			}
			facing(t, transcript, article, q.Divergences)
			for _, d := range q.Divergences {
				for _, s := range d.B {
					require.Equal(t, q.ID, s.Quote)
				}
			}
		}
		require.Equal(t, len(v.Quotes), v.Summary.Verbatim+v.Summary.Marked+v.Summary.Altered+v.Summary.NotFound)
	})
}
