package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// VerificationJSON writes a verification as the contract of quotecheck.VerificationSchema.
type VerificationJSON struct {
	Compact bool // everything in one line; default: indented by two spaces
}

// Render writes v as one JSON value and a line break.
func (j VerificationJSON) Render(w io.Writer, v *quotecheck.Verification) error {
	return writeJSON(w, v, j.Compact)
}

// VerificationText writes a verification for a terminal: article by article, what was looked up and what the
// transcript has.
type VerificationText struct {
	Width int  // columns to wrap at; default 80
	Color bool // use the colours of a terminal
}

// Render writes v.
func (t VerificationText) Render(w io.Writer, v *quotecheck.Verification) error {
	x := verificationPage{page: newPage(w, t.Width, t.Color), transcript: v.Transcript.ID,
		index: newIndex(&quotecheck.Report{Documents: append([]quotecheck.Document{v.Transcript}, v.Documents...)})}
	s := v.Summary
	x.wrap("", fmt.Sprintf("%s looked up in %s: %d verbatim, %d with marked edits only, %d altered, %d not found",
		plural(s.Quotes, "quote", "quotes"), label(v.Transcript), s.Verbatim, s.Marked, s.Altered, s.NotFound))
	for _, d := range v.Documents {
		x.line("")
		x.line(x.paint(label(d), bold))
		for _, q := range v.Quotes {
			if q.Document == d.ID {
				x.verified(q)
			}
		}
	}
	x.unassessed(x.reasons(v.Unassessed))
	return x.err
}

type verificationPage struct {
	*page
	index
	transcript string
}

func (x verificationPage) verified(q quotecheck.VerifiedQuote) {
	x.line(fmt.Sprintf("  %s  %s, %s", x.paint(verdictName(q.Verdict), verdictStyle(q.Verdict)), x.place(q.Document, q.Span.Start), speakerOr(q.Speaker, "unknown speaker")))
	marks := x.hits(q.Divergences)
	x.wrap("      article:    ", x.passage(q.Document, q.Span, q.Text, marks))
	name := "transcript: "
	if q.Verdict == quotecheck.NotFound {
		name = "nearest:    "
	}
	other := ""
	for _, s := range q.Passages {
		if q.Verdict != quotecheck.Verbatim {
			x.wrap("      "+name, x.passage(x.transcript, s.Span, s.Text, marks))
		}
		if s.Speaker != "" && q.Speaker != "" && s.Speaker != q.Speaker {
			other = s.Speaker
		}
	}
	for _, h := range q.Hidden {
		x.wrap("      cut out:    ", shortened(x.passage(x.transcript, h.Span, h.Text, nil)))
	}
	if other != "" && q.Verdict != quotecheck.NotFound {
		x.wrap("      said by:    ", other+", says the transcript")
	}
	for _, f := range x.merged(q.Divergences) {
		x.wrap("      -> ", x.paint(f.head(), severityStyle(f.Severity))+": "+became(f))
	}
}

// passage returns the words at s as they read, those that differ marked; text is what stands there in the bytes.
func (x verificationPage) passage(document string, s text.Span, text string, marks map[string][]hit) string {
	if plain, in, ok := x.view(document, s); ok {
		return x.marked(pieces(plain, in, marks[document]))
	}
	return oneLine(text)
}

// became says what the transcript has and what the article makes of it.
func became(f finding) string {
	side := func(all []wording) string {
		var words []string
		for _, w := range all {
			words = append(words, shortened(w.words))
		}
		return quoted(strings.Join(words, " / "))
	}
	return side(f.a) + " became " + side(f.b)
}

// longCut is how many words of what an ellipsis hides are shown in full; of more than that the first and the last.
const longCut = 40

// shortened returns s without its middle if it is long.
func shortened(s string) string {
	words := strings.Fields(s)
	if len(words) <= longCut {
		return s
	}
	return fmt.Sprintf("%s … (%d words) … %s", strings.Join(words[:longCut/2], " "), len(words), strings.Join(words[len(words)-longCut/4:], " "))
}

func verdictName(v quotecheck.Verdict) string {
	switch v {
	case quotecheck.Marked:
		return "MARKED EDITS ONLY"
	case quotecheck.NotFound:
		return "NOT FOUND"
	}
	return strings.ToUpper(v.String())
}

func verdictStyle(v quotecheck.Verdict) style {
	switch v {
	case quotecheck.Altered:
		return yellow
	case quotecheck.NotFound:
		return red
	}
	return faint
}
