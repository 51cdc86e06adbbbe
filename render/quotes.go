package render

import (
	"io"

	"github.com/quotecheck/quotecheck"
)

// QuoteLines writes the quotes of a report as JSON Lines, one object a quote, with its words and its speaker's
// name spelled out: for programs that want the quotes alone.
type QuoteLines struct{}

type quoteLine struct {
	quotecheck.Quote
	SpeakerName string `json:"speaker_name"`
	Text        string `json:"text"`
	CueText     string `json:"cue_text"`
}

// Render writes the quotes of r, each on one line.
func (QuoteLines) Render(w io.Writer, r *quotecheck.Report) error {
	x := newIndex(r)
	for _, q := range r.Quotes {
		line := quoteLine{Quote: q, SpeakerName: x.speaker(q.Speaker), Text: x.slice(q.Document, q.Span)}
		if q.Cue != nil {
			line.CueText = x.slice(q.Document, *q.Cue)
		}
		if err := writeJSON(w, line, true); err != nil {
			return err
		}
	}
	return nil
}

// unknown says that nobody knows who said q, and why.
func unknown(q quotecheck.Quote) string {
	if q.SpeakerWhy == "" {
		return "unknown speaker"
	}
	return "unknown speaker (" + q.SpeakerWhy + ")"
}

// manner says how q is reported: "direct", "indirect, denied".
func manner(q quotecheck.Quote) string {
	s := q.Kind.String()
	if q.Denied {
		s += ", denied"
	}
	if q.Questioned {
		s += ", only asked about"
	}
	if q.Nested {
		s += ", within another quote"
	}
	return s
}

// QuoteList writes the quotes of a report for a reader: document by document, who is quoted with what.
type QuoteList struct {
	Width int // columns to wrap at; default 80
}

// Render writes the quotes of r.
func (l QuoteList) Render(w io.Writer, r *quotecheck.Report) error {
	p := newPage(w, l.Width, false)
	x := newIndex(r)
	for i, d := range r.Documents {
		if i > 0 {
			p.line("")
		}
		p.line(label(d))
		n := 0
		for _, q := range r.Quotes {
			if q.Document == d.ID {
				n++
				p.wrap("  "+x.place(q.Document, q.Span.Start)+"  ", speakerOr(x.speaker(q.Speaker), unknown(q))+", "+manner(q)+": "+oneLine(x.slice(d.ID, q.Span)))
			}
		}
		if n == 0 {
			p.line("  no quotes found")
		}
	}
	return p.err
}
