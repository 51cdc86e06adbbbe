package markup

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// A file shows what machine wrote it: a byte order mark before its first word, "\r\n" or "\r" where a line ends. Neither is a part of the
// text, so the readers of all formats get it without the mark and with "\n" between lines.

const byteOrderMark = "\ufeff"

// readLineBreaks returns the edits that take the byte order mark off src and make every line break of it "\n"; nil for most texts.
func readLineBreaks(src string) (edits []normalize.Edit) {
	edit := func(from, to int, s string) {
		edits = append(edits, normalize.Edit{Span: text.Span{Start: from, End: to}, New: s, Rule: normalize.Markup})
	}
	if strings.HasPrefix(src, byteOrderMark) {
		edit(0, len(byteOrderMark), "")
	}
	for at := 0; ; {
		n := strings.IndexByte(src[at:], '\r')
		if n < 0 {
			return edits
		}
		begin := at + n
		at = begin + 1
		if strings.HasPrefix(src[at:], "\n") {
			at++
		}
		edit(begin, at, "\n")
	}
}
