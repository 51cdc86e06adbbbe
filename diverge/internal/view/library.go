package view

import (
	"sync"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/text"
)

// A Library keeps what was read of documents, so that whoever judges several alignments of them reads each once: four hundred quotes
// that are looked up in a speech are four hundred alignments with it. It is for one goroutine.
type Library struct {
	books  map[*text.Document]*book
	linker *align.Linker // of all pages, whose words are much the same
}

// A book is a document as far as it was read.
type book struct {
	page       *reading.Page
	translated func() bool // whether it says that it prints a translation
	unpaired   func() (text.Span, string)
}

// NewLibrary returns one without books.
func NewLibrary() *Library {
	return &Library{map[*text.Document]*book{}, new(align.Linker)}
}

// book returns that of d.
func (l *Library) book(d *text.Document) *book {
	if b := l.books[d]; b != nil {
		return b
	}
	b := &book{
		page:       reading.NewPage(d, l.linker),
		translated: sync.OnceValue(func() bool { return saysTranslated(d.Text) }),
		unpaired:   sync.OnceValues(func() (text.Span, string) { return unpaired(d) }),
	}
	l.books[d] = b
	return b
}
