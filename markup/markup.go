// Package markup reads the running text out of a marked-up document and keeps the way back to its bytes.
//
//	HTML       paragraphs, headings, lists; <q> and <blockquote> become quotation marks (html.go, region.go)
//	SubRip     captions as running text, timestamps and repeated lines left out (captions.go)
//	WebVTT     the same; <v Name> becomes a label
//	plain      itself, but for the block quotations of Markdown (plain.go)
//	all        line breaks become "\n", a byte order mark is left out (linebreak.go)
//
//	view := markup.View(page)                       // page is a *text.Document
//	where := view.Original(text.Span{Start: 0, End: 8}) // bytes of page.Text that read as the first eight of the view
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
// parted by blank lines. Plain text is itself, but for block quotations and the sort of its line breaks. It is total: broken markup is read as far as it goes.
// Cost: O(len(d.Text)).
func View(d *text.Document) normalize.Text {
	lines := normalize.NewText(d.Text, readLineBreaks(d.Text))
	return lines.Then(normalize.NewText(lines.String(), read(lines.String(), FormatOf(d))))
}

// read returns the edits that make running text of src.
func read(src string, format text.Format) []normalize.Edit {
	switch format {
	case text.HTML:
		return readHTML(src)
	case text.SRT, text.WebVTT:
		return readCaptions(src, format == text.WebVTT)
	}
	return readPlain(src)
}

// A cutter collects the edits that leave only what is kept of src.
type cutter struct {
	src   string
	edits []normalize.Edit
	end   int  // of what was kept last
	begun bool // something was kept
}

// keep keeps src[from:to], with g between it and what was kept before. The marks of g are pure insertions, so that a
// quotation's place in the source is what stands between its tags.
func (c *cutter) keep(from, to int, g gap) {
	if g.shut != "" {
		c.edit(c.end, c.end, g.shut)
	}
	white := g.white()
	if !c.begun {
		white = strings.TrimLeft(white, " \n")
	}
	if from > c.end || white != "" {
		c.edit(c.end, from, white)
	}
	if g.open != "" {
		c.edit(from, from, g.open)
	}
	c.end, c.begun = to, true
}

// replace puts s in the place of src[from:to], with g between it and what was kept before.
func (c *cutter) replace(from, to int, s string, g gap) {
	c.keep(from, from, g)
	c.edit(from, to, s)
	c.end = to
}

// finish drops what is left of src.
func (c *cutter) finish(g gap) []normalize.Edit {
	if g.shut != "" {
		c.edit(c.end, c.end, g.shut)
	}
	if c.end < len(c.src) {
		c.edit(c.end, len(c.src), "")
	}
	return c.edits
}

// A gap is what stands between two kept stretches.
type gap struct {
	shut  string // closing marks, first
	space space  // white space
	item  bool   // a list item begins
	sign  bool   // the name of who said a block quotation begins
	open  string // opening marks, last
}

// A space is a kind of white space; a greater one takes the place of a smaller one.
type space uint8

const (
	noSpace space = iota
	oneSpace
	oneLine
	onePara
)

// white returns the white space of g and the dash of a list item or a signature.
func (g gap) white() string {
	s := [...]string{"", " ", "\n", "\n\n"}[g.space]
	if g.item {
		s += "- "
	}
	if g.sign {
		s += "— "
	}
	return s
}

func (c *cutter) edit(from, to int, s string) {
	c.edits = append(c.edits, normalize.Edit{Span: text.Span{Start: from, End: to}, New: s, Rule: normalize.Markup})
}
