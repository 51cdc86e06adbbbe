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
	p, x := newPage(w, t.Width, t.Color), newLookups(v)
	p.wrap("", x.tally(v))
	for _, d := range v.Documents {
		p.line("")
		p.line(p.paint(label(d), bold))
		for _, q := range x.of(d.ID) {
			p.lookup(q)
		}
	}
	p.unassessed(x.reasons(v.Unassessed))
	return p.err
}

// lookup shows one quote.
func (p *page) lookup(q lookup) {
	p.line(fmt.Sprintf("  %s  %s, %s", p.paint(strings.ToUpper(verdictName(q.Verdict)), verdictStyle(q.Verdict))+q.letters, q.place, q.speaker))
	p.wrap("      article:    ", p.marked(q.article))
	for _, h := range q.excerpts {
		words := p.marked(h.words)
		if h.cut {
			words = shortened(words)
		}
		p.wrap(fmt.Sprintf("      %-12s", h.name+":"), words)
	}
	if q.halves != "" {
		p.wrap("      halves:     ", q.halves)
	}
	if other := q.elsewhere(); other != "" {
		p.wrap("      said by:    ", other+", says the transcript")
	}
	for _, f := range q.findings {
		p.wrap("      -> ", p.paint(f.head(), severityStyle(f.Severity))+": "+q.told(f))
	}
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
