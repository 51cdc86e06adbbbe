package reading

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

// Page is the text of a document as the detectors look things up in it. It remembers what they will ask again; it is for one
// goroutine.
type Page struct {
	Text   string
	lower  string        // text in lower case, "" until asked for
	Linker *align.Linker // one for all pages of an alignment, whose words are much the same
}

// Pages returns the pages of the witnesses.
func Pages(ws []align.Witness) []*Page {
	linker := new(align.Linker)
	list := make([]*Page, len(ws))
	for i, w := range ws {
		list[i] = &Page{Linker: linker}
		if w.Document != nil {
			list[i].Text = w.Document.Text
		}
	}
	return list
}

// Mentions reports whether the page names t anywhere: within a quotation or outside.
func (p *Page) Mentions(t normalize.Token) bool {
	if p.lower == "" {
		p.lower = strings.ToLower(p.Text)
	}
	return strings.Contains(p.lower, t.Norm)
}
