package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/text"
)

// A live blog puts the time before each of its lines: "12.04 The port stays open, Lind says." The time is the outlet's.

// withoutStamp returns r without the time of day at the start of its line, in marks alone if nothing else stands outside of them.
func withoutStamp(view string, r attribution.Report) attribution.Report {
	n := stampAt(view, r.Span)
	if n == 0 || r.Register == attribution.Direct {
		return r
	}
	r.Span.Start += n
	if len(r.Stretches) > 0 {
		r.Stretches = append([]text.Span{{Start: r.Span.Start, End: r.Stretches[0].End}}, r.Stretches[1:]...)
	}
	if len(r.Parts) == 1 && r.Stretches == nil && r.Parts[0].Start-r.Span.Start <= utf8.UTFMax && r.Span.End-r.Parts[0].End <= utf8.UTFMax {
		r.Register = attribution.Direct
	}
	return r
}

// stampAt returns the length of the time of day, with the space behind it, with which the line that s begins with begins, 0 if there is none.
func stampAt(view string, s text.Span) int {
	if s.Start > 0 && view[s.Start-1] != '\n' {
		return 0
	}
	words := view[s.Start:s.End]
	hours := leadingDigits(words)
	if hours == 0 || hours > 2 || len(words) < hours+1 || !strings.ContainsRune(".:", rune(words[hours])) || leadingDigits(words[hours+1:]) != 2 {
		return 0
	}
	n := hours + 1 + 2
	rest := strings.TrimLeft(words[n:], " \t–—-")
	if len(rest) == len(words[n:]) || words[n] != ' ' {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(rest); !strings.ContainsRune("“\"‘«„", r) && !isTitled(rest) {
		return 0 // "12.50 crowns is too much"
	}
	return len(words) - len(rest)
}

// leadingDigits returns how many digits s begins with.
func leadingDigits(s string) int {
	return len(s) - len(strings.TrimLeft(s, "0123456789"))
}
