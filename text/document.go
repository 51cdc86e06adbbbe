package text

import "time"

// A Document is one published text. It is never modified once it has been handed to a check.
type Document struct {
	ID         string    // unique within one check, not empty
	Outlet     string    // who published it, "" if unknown
	Title      string    // "" if unknown
	URL        string    // "" if unknown
	Published  time.Time // zero if unknown; midnight in time.UTC if only the day is known, see ParseTime
	Lang       string    // BCP 47 tag of the text, "" if unknown
	Speaker    string    // who says all of it where no label tells otherwise: a speech, captions; "" if unknown or several
	Kind       Kind      // what sort of text it is; zero = found out from the text
	Format     Format    // how Text is to be read; zero = plain text, or captions where they show
	Lineage    string    // name of the text it copies (a wire story), "" = found out by comparison
	Translated bool      // it prints a translation of what was said, its own or an interpreter's; false = found out from the texts
	Text       string    // the published bytes, valid UTF-8
}

// Slice returns the bytes of d.Text in s.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// A Kind says what sort of text a Document is.
type Kind uint8

const (
	Article    Kind = iota + 1 // prose with quotations: a news story, an analysis
	Transcript                 // the words of the speakers under labels: "PUTIN: Good evening."
	Captions                   // timed captions
	Listing                    // bullets or takeaways, each with its quotation
)

// A Format says how the bytes of a Document are to be read.
type Format uint8

const (
	Plain  Format = iota // running text, paragraphs parted by line breaks; text that begins as SRT or WebVTT does, with timings, is read as that
	HTML                 // a web page; spans point into the markup
	SRT                  // SubRip captions
	WebVTT               // Web Video Text Tracks
)
