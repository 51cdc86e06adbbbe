package render

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/screen"
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
		_, p.err = fmt.Fprintln(p.w, p.shown(strings.TrimRight(s, " ")))
	}
}

// shown returns s with the escape sequences of its styles, and with no other control character.
func (p *page) shown(s string) string {
	if !p.color {
		return screen.Safe(s)
	}
	var b strings.Builder
	for st, words := range strokes(s) {
		b.WriteString(st.sequence() + screen.Safe(words))
	}
	return b.String()
}

// wrap writes s behind lead, with the following lines indented to where s began.
func (p *page) wrap(lead, s string) {
	indent := strings.Repeat(" ", length(lead))
	line, n := lead, length(lead)
	fresh := true
	for word := range strings.FieldsSeq(s) {
		size := length(word)
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

// length returns how many columns s takes: its characters but for those of styles.
func length(s string) int {
	n := 0
	for _, words := range strokes(s) {
		n += utf8.RuneCountInString(words)
	}
	return n
}

// A style is how words are painted. Up to the moment a line is written it stands in the line as brush and its letter, so that no escape
// sequence comes from anywhere but here, least of all out of an article.
type style string

const (
	bold       style = "b"
	red        style = "r"
	yellow     style = "y"
	faint      style = "f"
	underlined style = "u"
	end        style = "e"
)

// brush is a byte that no text in UTF-8 holds.
const brush = "\xff"

// sequence returns what a terminal obeys, "" if st is none.
func (st style) sequence() string {
	switch st {
	case bold:
		return "\x1b[1m"
	case red:
		return "\x1b[31m"
	case yellow:
		return "\x1b[33m"
	case faint:
		return "\x1b[2m"
	case underlined:
		return "\x1b[4m"
	case end:
		return "\x1b[0m"
	}
	return ""
}

// strokes yields the stretches of s, each with the style that begins at it.
func strokes(s string) iter.Seq2[style, string] {
	return func(yield func(style, string) bool) {
		for i, words := range strings.Split(s, brush) {
			st := style(words[:min(1, len(words))])
			switch {
			case i == 0:
				st = ""
			case st.sequence() == "": // a brush that nobody here held
				words, st = brush+words, ""
			default:
				words = words[1:]
			}
			if !yield(st, words) {
				return
			}
		}
	}
}

// paint returns s in the style, s itself where there is no colour.
func (p *page) paint(s string, st style) string {
	if !p.color || s == "" {
		return s
	}
	return brush + string(st) + s + brush + string(end)
}

// marked returns pieces with the differing words marked, and a blank where words are missing.
func (p *page) marked(all []piece) string {
	if len(all) == 0 {
		return "(the report came without this text)"
	}
	return join(all, blank, p.mark)
}

// blank stands where words are missing.
const blank = "___"

// mark marks words that differ.
func (p *page) mark(s string, v diverge.Severity) string {
	if !p.color {
		return "*" + s + "*"
	}
	words := strings.Fields(s) // lines may break between them
	for i, w := range words {
		words[i] = p.paint(p.paint(w, severityStyle(v)), underlined)
	}
	return strings.Join(words, " ")
}

// unassessed lists what could not be looked at, the same reason once.
func (p *page) unassessed(all []lapse) {
	for i, u := range all {
		if i == 0 {
			p.line("")
			p.line(p.paint("Not assessed", bold))
		}
		p.wrap("   ", u.about+": "+u.reason)
	}
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
