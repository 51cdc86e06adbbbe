package render

import (
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// contextBytes is how much of the sentence is shown on each side of a place.
const contextBytes = 90

// around returns what stands before and after s in source, whole words of the same paragraph; an ellipsis marks where
// the paragraph was cut.
func around(source string, s text.Span) (before, after string) {
	from := strings.LastIndexByte(source[:s.Start], '\n') + 1
	if start := s.Start - contextBytes; start > from {
		from = start
		for !utf8.RuneStart(source[from]) {
			from++
		}
		if i := strings.IndexByte(source[from:s.Start], ' '); i >= 0 {
			from += i + 1
		}
		before = "… "
	}
	before += source[from:s.Start]
	to := len(source)
	if i := strings.IndexByte(source[s.End:], '\n'); i >= 0 {
		to = s.End + i
	}
	if end := s.End + contextBytes; end < to {
		to = end
		for !utf8.RuneStart(source[to]) {
			to--
		}
		if i := strings.LastIndexByte(source[s.End:to], ' '); i >= 0 {
			to = s.End + i
		}
		return before, source[s.End:to] + " …"
	}
	return before, source[s.End:to]
}
