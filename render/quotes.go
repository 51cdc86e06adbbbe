package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
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
				p.wrap("  "+x.position(q)+"  ", speakerOr(x.speaker(q.Speaker), "unknown speaker")+", "+q.Kind.String()+": "+oneLine(x.slice(d.ID, q.Span)))
			}
		}
		if n == 0 {
			p.line("  no quotes found")
		}
	}
	return p.err
}

// position returns where q begins: line and column, or the byte if the report came without its texts.
func (x index) position(q quotecheck.Quote) string { return x.place(q.Document, q.Span.Start) }

// place returns line and column of a byte: "12:5".
func (x index) place(document string, at int) string {
	d := x.documents[document].Source
	if d == nil {
		return fmt.Sprint(at)
	}
	p := d.Position(at)
	return fmt.Sprintf("%d:%d", p.Line, p.Column)
}

// An index finds the parts of a report by ID.
type index struct {
	documents map[string]quotecheck.Document
	names     map[string]string
	quotes    map[string]quotecheck.Quote
}

func newIndex(r *quotecheck.Report) index {
	x := index{documents: map[string]quotecheck.Document{}, names: map[string]string{}, quotes: map[string]quotecheck.Quote{}}
	for _, d := range r.Documents {
		x.documents[d.ID] = d
	}
	for _, s := range r.Speakers {
		x.names[s.ID] = s.Name
	}
	for _, q := range r.Quotes {
		x.quotes[q.ID] = q
	}
	return x
}

func (x index) speaker(id string) string { return x.names[id] }

// saidBy names who made a remark: all to whom the accounts give it, if they disagree.
func (x index) saidBy(m quotecheck.Remark) string {
	if name := x.speaker(m.Speaker); name != "" {
		return name
	}
	var all []string
	for _, c := range m.Columns {
		for _, cell := range c.Cells {
			if name := x.speaker(x.quotes[cell.Quote].Speaker); name != "" && !slices.Contains(all, name) {
				all = append(all, name)
			}
		}
	}
	slices.Sort(all)
	return speakerOr(strings.Join(all, " or "), "Unknown speaker")
}

// slice returns the words at a place, "" if the report came without its texts.
func (x index) slice(document string, s text.Span) string {
	d := x.documents[document].Source
	if d == nil || s.Start < 0 || s.End > len(d.Text) || s.Start > s.End {
		return ""
	}
	return d.Slice(s)
}

// outlet returns who published a document, its ID if that is unknown.
func (x index) outlet(document string) string {
	if d := x.documents[document]; d.Outlet != "" {
		return d.Outlet
	}
	return document
}
