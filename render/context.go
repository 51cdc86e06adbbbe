package render

import (
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// contextBytes is how much of the sentence is shown on each side of a place.
const contextBytes = 90

// sentence returns how far around s the words of the same paragraph are shown, and whether the paragraph goes on
// before and behind.
func sentence(plain string, s text.Span) (from, to int, before, behind bool) {
	from = strings.LastIndexByte(plain[:s.Start], '\n') + 1
	if start := s.Start - contextBytes; start > from {
		from, before = start, true
		for !utf8.RuneStart(plain[from]) {
			from++
		}
		if i := strings.IndexByte(plain[from:s.Start], ' '); i >= 0 {
			from += i + 1
		}
	}
	to = len(plain)
	if i := strings.IndexByte(plain[s.End:], '\n'); i >= 0 {
		to = s.End + i
	}
	if end := s.End + contextBytes; end < to {
		to, behind = end, true
		for !utf8.RuneStart(plain[to]) {
			to--
		}
		if i := strings.LastIndexByte(plain[s.End:to], ' '); i >= 0 {
			to = s.End + i
		}
	}
	return from, to, before, behind
}
