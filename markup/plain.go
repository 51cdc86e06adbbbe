package markup

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// In plain text, and in Markdown, a block quotation is shown by a sign at the start of its lines. Its paragraphs get the marks that a
// <blockquote> gets, unless it has marks of its own.
//
//	Adler wrote:                 Adler wrote:
//
//	> The harbour is open        “The harbour is open to all.”
//	> to all.
//
// Where it fails: ">" for "greater than" at the start of a line.

// quoteSign stands at the start of a line of a block quotation. Captions begin a line with ">>", and with "> ADLER:" now and then.
const quoteSign = "> "

// readPlain returns the edits that put marks round the block quotations of src; nil for nearly every text.
func readPlain(src string) []normalize.Edit {
	if !strings.HasPrefix(src, quoteSign) && !strings.Contains(src, "\n"+quoteSign) {
		return nil
	}
	var edits []normalize.Edit
	var block []text.Span // the lines of one paragraph of a quotation, without their signs
	flush := func() {
		edits = append(edits, quoteLines(src, block)...)
		block = block[:0]
	}
	for at := 0; at < len(src); {
		line, next := lineAt(src, at)
		at = next
		if words, ok := strings.CutPrefix(src[line.Start:line.End], quoteSign); ok && strings.TrimSpace(words) != "" {
			block = append(block, text.Span{Start: line.End - len(words), End: line.Start + len(quoteSign) + len(strings.TrimRightFunc(words, unicode.IsSpace))})
			continue
		}
		flush()
	}
	flush()
	return edits
}

// quoteLines returns the edits that make one paragraph in marks of lines.
func quoteLines(src string, lines []text.Span) (edits []normalize.Edit) {
	if len(lines) == 0 {
		return nil
	}
	whole := lines[0].Cover(lines[len(lines)-1])
	if first, _, _ := strings.Cut(src[lines[0].Start:lines[0].End], ":"); first == strings.ToUpper(first) {
		return nil // the label of a speaker
	}
	edit := func(from, to int, s string) {
		edits = append(edits, normalize.Edit{Span: text.Span{Start: from, End: to}, New: s, Rule: normalize.Markup})
	}
	marks := !strings.ContainsAny(src[whole.Start:whole.End], "\"“”„«»‹›")
	for i, l := range lines {
		switch {
		case i > 0:
			edit(lines[i-1].End, l.Start, " ")
		case marks:
			edit(l.Start-len(quoteSign), l.Start, "")
			edit(l.Start, l.Start, "“")
		default:
			edit(l.Start-len(quoteSign), l.Start, "")
		}
	}
	if marks {
		edit(whole.End, whole.End, "”")
	}
	return edits
}
