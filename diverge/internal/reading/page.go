package reading

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// Page is the text of a document as the detectors look things up in it. It remembers what they will ask again; it is for one
// goroutine.
type Page struct {
	Text   string         // with blanks in the place of tags, timestamps and the like: places are those of the document
	view   normalize.Text // the running text, of a document with markup
	lower  string         // text in lower case, "" until asked for
	Linker *align.Linker  // one for all pages of an alignment, whose words are much the same
}

// NewPage returns the page of d.
func NewPage(d *text.Document, linker *align.Linker) *Page {
	p := &Page{Linker: linker, Text: d.Text}
	if markup.FormatOf(d) != text.Plain {
		p.view = markup.View(d)
		p.Text = blanked(p.view)
	}
	return p
}

// blanked returns the source of v with blanks for what is no running text. What stands for something else, an entity, is what it stands for.
func blanked(v normalize.Text) string {
	b := []byte(v.Source())
	for e := range v.Edits() {
		for i := e.Span.Start; i < e.Span.End; i++ {
			b[i] = ' '
		}
		if len(e.New) <= e.Span.Len() {
			copy(b[e.Span.Start:], e.New)
		}
	}
	return string(b)
}

// read returns what stands at s as it reads, in one line.
func (p *Page) read(s text.Span) string {
	words := p.Text[s.Start:s.End]
	if p.view.Source() != "" {
		in := p.view.Normalized(s)
		words = p.view.String()[in.Start:in.End]
	}
	return strings.Join(strings.Fields(words), " ")
}

// Mentions reports whether the page names t anywhere: within a quotation or outside.
func (p *Page) Mentions(t normalize.Token) bool {
	if p.lower == "" {
		p.lower = strings.ToLower(p.Text)
	}
	return strings.Contains(p.lower, t.Norm)
}
