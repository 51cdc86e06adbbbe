// Package markup reads the running text out of a marked-up document and keeps the way back to its bytes.
//
//	HTML       paragraphs, headings, lists; <q> and <blockquote> become quotation marks (html.go, region.go)
//	SubRip     captions as running text, timestamps and repeated lines left out (captions.go)
//	WebVTT     the same; <v Name> becomes a label
//
// Everything is done by edits on the original, so a place in the running text always has its place in the file.
// [Meta] reads title, outlet and date of a web page.
package markup

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// View returns the running text of d: tags, scripts, timestamps and the like are edited away, paragraphs are
// parted by blank lines. For plain text it is the text itself. It is total: broken markup is read as far as it goes.
// Cost: O(len(d.Text)).
func View(d *text.Document) normalize.Text {
	switch d.Format {
	case text.HTML:
		return normalize.NewText(d.Text, readHTML(d.Text))
	case text.SRT, text.WebVTT:
		return normalize.NewText(d.Text, readCaptions(d.Text, d.Format == text.WebVTT))
	}
	return normalize.NewText(d.Text, nil)
}

// A cutter collects the edits that leave only what is kept of src.
type cutter struct {
	src   string
	edits []normalize.Edit
	end   int  // of what was kept last
	begun bool // something was kept
}

// keep keeps src[from:to], with sep between it and what was kept before.
func (c *cutter) keep(from, to int, sep string) {
	if !c.begun {
		sep = strings.TrimLeft(sep, " \n")
	}
	if from > c.end || sep != "" {
		c.edit(c.end, from, sep)
	}
	c.end, c.begun = to, true
}

// replace puts s in the place of src[from:to], with sep between it and what was kept before.
func (c *cutter) replace(from, to int, s, sep string) {
	c.keep(from, from, sep)
	c.edit(from, to, s)
	c.end = to
}

// finish drops what is left of src; tail is written at the end.
func (c *cutter) finish(tail string) []normalize.Edit {
	if c.end < len(c.src) || tail != "" {
		c.edit(c.end, len(c.src), tail)
	}
	return c.edits
}

func (c *cutter) edit(from, to int, s string) {
	c.edits = append(c.edits, normalize.Edit{Span: text.Span{Start: from, End: to}, New: s, Rule: normalize.Markup})
}
