package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/quotecheck/quotecheck"
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
	p := newPage(w, t.Width, t.Color)
	s := v.Summary
	p.wrap("", fmt.Sprintf("%s looked up in %s: %d verbatim, %d with marked edits only, %d altered, %d not found",
		plural(s.Quotes, "quote", "quotes"), label(v.Transcript), s.Verbatim, s.Marked, s.Altered, s.NotFound))
	for _, d := range v.Documents {
		p.line("")
		p.line(p.paint(label(d), bold))
		for _, q := range v.Quotes {
			if q.Document == d.ID {
				p.verified(d, q)
			}
		}
	}
	for _, u := range v.Unassessed {
		p.wrap("   ", u.Document+": "+u.Reason)
	}
	return p.err
}

func (p *page) verified(d quotecheck.Document, q quotecheck.VerifiedQuote) {
	at := d.Source.Position(q.Span.Start)
	p.line(fmt.Sprintf("  %s  line %d, column %d, %s", p.paint(verdictName(q.Verdict), verdictStyle(q.Verdict)), at.Line, at.Column, speakerOr(q.Speaker, "unknown speaker")))
	p.wrap("      article:    ", oneLine(q.Text))
	if q.Verdict != quotecheck.Verbatim {
		for _, s := range q.Passages {
			name := "transcript: "
			if q.Verdict == quotecheck.NotFound {
				name = "nearest:    "
			}
			p.wrap("      "+name, oneLine(s.Text))
		}
	}
	for _, h := range q.Hidden {
		p.wrap("      cut out:    ", oneLine(h.Text))
	}
	for _, f := range q.Divergences {
		head := f.Severity.String() + " " + typeName(f.Kind, f.Facet)
		p.wrap("      -> ", p.paint(head, severityStyle(f.Severity))+": "+quoted(siteText(f.A))+" became "+quoted(siteText(f.B)))
	}
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
