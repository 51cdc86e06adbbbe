package diverge

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

// page is the text of a document as the detectors look things up in it. It remembers what they will ask again; it is for one
// goroutine.
type page struct {
	text   string
	lower  string        // text in lower case, "" until asked for
	linker *align.Linker // one for all pages of an alignment, whose words are much the same
}

// pages returns the pages of the witnesses.
func pages(ws []align.Witness) []*page {
	linker := new(align.Linker)
	list := make([]*page, len(ws))
	for i, w := range ws {
		list[i] = &page{linker: linker}
		if w.Document != nil {
			list[i].text = w.Document.Text
		}
	}
	return list
}

// mentions reports whether the page names t anywhere: within a quotation or outside.
func (p *page) mentions(t normalize.Token) bool {
	if p.lower == "" {
		p.lower = strings.ToLower(p.text)
	}
	return strings.Contains(p.lower, t.Norm)
}
