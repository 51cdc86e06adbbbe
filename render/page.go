package render

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck"
)

const defaultWidth = 80

// A page writes lines to w, remembers the first error and wraps long lines.
type page struct {
	w     io.Writer
	width int
	color bool
	err   error
}

func newPage(w io.Writer, width int, color bool) *page {
	return &page{w: w, width: max(30, cmp.Or(width, defaultWidth)), color: color}
}

func (p *page) line(s string) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, strings.TrimRight(s, " "))
	}
}

// wrap writes s behind lead, with the following lines indented to where s began.
func (p *page) wrap(lead, s string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(lead))
	line, n := lead, utf8.RuneCountInString(lead)
	fresh := true
	for word := range strings.FieldsSeq(s) {
		size := utf8.RuneCountInString(word)
		if !fresh && n+1+size > p.width {
			p.line(line)
			line, n, fresh = indent, len(indent), true
		}
		if !fresh {
			line, n = line+" ", n+1
		}
		line, n, fresh = line+word, n+size, false
	}
	p.line(line)
}

// style is an escape sequence of a terminal.
type style string

const (
	bold   style = "\x1b[1m"
	red    style = "\x1b[31m"
	yellow style = "\x1b[33m"
	faint  style = "\x1b[2m"
)

// paint returns s in the style, s itself where there is no colour.
func (p *page) paint(s string, st style) string {
	if !p.color || s == "" {
		return s
	}
	return string(st) + s + "\x1b[0m"
}

// oneLine returns s with every run of white space as one space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// label names a document for a reader: its outlet, and its ID where that says more.
func label(d quotecheck.Document) string {
	if d.Outlet == "" || d.Outlet == d.ID {
		return d.ID
	}
	return d.Outlet + " (" + d.ID + ")"
}

func speakerOr(name, otherwise string) string { return cmp.Or(name, otherwise) }

// plural returns n with the noun in the right number.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
