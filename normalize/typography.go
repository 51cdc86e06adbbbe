package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The second layer makes marks plain (rules N5 to N8). It reads text that went through the first layer, so
// spaces are single and nothing invisible stands between two marks.
//
// After it a text holds only " ' - — … where a printer could have chosen others. “ ” ‘ ’ « » are each an opening
// mark in one language and a closing one in another (CLDR knows 26 systems), so the side is not kept:
// who needs it reads the original.

// A markPass folds quotation marks, apostrophes, dashes and ellipses.
type markPass struct {
	editor
	s string
}

// markBytes holds the bytes at which a mark can begin that may have to be folded.
var markBytes = func() (t [256]bool) {
	for _, c := range []byte("'`-.[(\xc2\xca\xe2\xe3\xef") {
		t[c] = true
	}
	return t
}()

func (p *markPass) run() {
	for i := markless(p.s); i < len(p.s); i += markless(p.s[i:]) {
		i = p.mark(i)
	}
}

// markless returns how many bytes of s come before the first at which such a mark can begin.
func markless(s string) int {
	for i := range len(s) {
		if markBytes[s[i]] {
			return i
		}
	}
	return len(s)
}

// mark handles the character at i and returns where to go on.
func (p *markPass) mark(i int) int {
	r, size := utf8.DecodeRuneInString(p.s[i:])
	switch r {
	case '.', '…':
		return p.dots(i)
	case '[', '(':
		return p.bracket(i)
	}
	switch {
	case isDash(r):
		return p.dash(i)
	case isSingleMark(r):
		return p.single(i, r, size)
	case isDoubleMark(r):
		p.edit(i, i+size, `"`, QuoteMark)
	}
	return i + size
}

func isDoubleMark(r rune) bool {
	switch r {
	case '“', '”', '„', '‟', '«', '»', '″', '‶', '〝', '〞', '〟', '❝', '❞', '「', '」', '『', '』':
		return true
	}
	return false
}

func isSingleMark(r rune) bool {
	switch r {
	case '\'', '`', 0x02BC, '‘', '’', '‚', '‛', '′', '‵', '´', '‹', '›', '❛', '❜':
		return true
	}
	return false
}

// single folds the single mark r at i; two of them are one double mark, as in wire copy.
func (p *markPass) single(i int, r rune, size int) int {
	end := i + size
	if next, n := utf8.DecodeRuneInString(p.s[end:]); isSingleMark(next) {
		p.edit(i, end+n, `"`, QuoteMark)
		return end + n
	}
	if r == '\'' {
		return end
	}
	rule := QuoteMark
	if insideWord(p.s, i, end) {
		rule = Apostrophe
	}
	p.edit(i, end, "'", rule)
	return end
}

// insideWord reports whether letters or digits stand on both sides of s[start:end].
func insideWord(s string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:start])
	after, _ := utf8.DecodeRuneInString(s[end:])
	return isWordRune(before) && isWordRune(after)
}

func isDash(r rune) bool {
	return r == '-' || 0x2010 <= r && r <= 0x2015 || r == 0x2212 || r == 0x2E3A || r == 0x2E3B || r == 0xFE58 || r == 0xFE63
}

// dash folds the run of dashes at i: to "-" inside a compound or a range and before a digit, to "—" elsewhere.
func (p *markPass) dash(i int) int {
	end, count := i, 0
	first := rune(0)
	for end < len(p.s) {
		r, size := utf8.DecodeRuneInString(p.s[end:])
		if !isDash(r) {
			break
		}
		if count == 0 {
			first = r
		}
		count++
		end += size
	}
	form := "—"
	if count == 1 && isHyphen(p.s, i, end, first) {
		form = "-"
	}
	if p.s[i:end] != form {
		p.edit(i, end, form, Dash)
	}
	return end
}

// isHyphen reports whether the one dash r at s[start:end] joins what stands around it, or is a minus sign.
func isHyphen(s string, start, end int, r rune) bool {
	before := start > 0 && s[start-1] > ' '
	after := end < len(s) && s[end] > ' '
	switch {
	case !before && !after:
		return false
	case r == '—' || r >= 0x2015 && r != 0x2212 && r < 0xFE00:
		return false
	case r == '–':
		return insideWord(s, start, end)
	}
	return true
}

// dots folds the run of dots at i: three or more are an ellipsis, four an ellipsis and a full stop.
func (p *markPass) dots(i int) int {
	end, plain, folded := dotRun(p.s, i)
	if plain == 1 && folded == 0 {
		end, plain = spacedDots(p.s, i)
	}
	switch {
	case folded == 0 && plain < 3, folded == 1 && plain <= 1:
		return end
	case folded == 0 && plain == 4:
		p.edit(i, end-1, "…", Dots)
		return end
	}
	p.edit(i, end, "…", Dots)
	return end
}

// dotRun returns where the unbroken run of dots at i ends, and how many of each sort it holds.
func dotRun(s string, i int) (end, plain, folded int) {
	for {
		switch {
		case i < len(s) && s[i] == '.':
			plain++
			i++
		case strings.HasPrefix(s[i:], "…"):
			folded++
			i += len("…")
		default:
			return i, plain, folded
		}
	}
}

// spacedDots returns where the run ". . ." at i ends, and how many dots it holds.
func spacedDots(s string, i int) (end, plain int) {
	end, plain = i+1, 1
	for strings.HasPrefix(s[end:], " .") {
		if next, n, m := dotRun(s, end+1); n != 1 || m != 0 || next != end+2 {
			break
		}
		end += 2
		plain++
	}
	if plain < 3 {
		return i + 1, 1
	}
	return end, plain
}

// bracket folds the ellipsis in brackets at i, where no other dot or bracket touches it.
func (p *markPass) bracket(i int) int {
	end := bracketedDots(p.s, i)
	if end < 0 || !standsAlone(p.s, i, end) {
		return i + 1
	}
	p.edit(i, end, "…", Dots)
	return end
}

// bracketedDots returns where "[...]" at i ends, -1 if there is none.
func bracketedDots(s string, i int) int {
	closing := byte(']')
	if s[i] == '(' {
		closing = ')'
	}
	j := i + 1
	if j < len(s) && s[j] == ' ' {
		j++
	}
	if j == len(s) || s[j] != '.' && !strings.HasPrefix(s[j:], "…") {
		return -1
	}
	end, plain, folded := dotRun(s, j)
	if plain == 1 && folded == 0 {
		end, plain = spacedDots(s, j)
	}
	if folded == 0 && plain < 3 {
		return -1
	}
	if end < len(s) && s[end] == ' ' {
		end++
	}
	if end == len(s) || s[end] != closing {
		return -1
	}
	return end + 1
}

// standsAlone keeps the folding of "[...]" idempotent: the new mark must not touch other dots or brackets,
// apart from one full stop behind a word or behind the bracket, nor may it be all that stands in brackets.
func standsAlone(s string, start, end int) bool {
	opens, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s[:start], unicode.IsSpace))
	closes, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s[end:], unicode.IsSpace))
	if opens == '[' && closes == ']' || opens == '(' && closes == ')' {
		return false
	}
	stop := false
	if before, n := utf8.DecodeLastRuneInString(s[:start]); before == '.' {
		stop = true
		if r, _ := utf8.DecodeLastRuneInString(s[:start-n]); !isWordRune(r) {
			return false
		}
	} else if touchesDots(before) {
		return false
	}
	after, n := utf8.DecodeRuneInString(s[end:])
	if after == '.' {
		rest := s[end+n:]
		next, _ := utf8.DecodeRuneInString(rest)
		return !stop && !touchesDots(next) && !strings.HasPrefix(rest, " .") && !strings.HasPrefix(rest, " …")
	}
	return !touchesDots(after)
}

func touchesDots(r rune) bool {
	switch r {
	case '.', '…', '[', ']', '(', ')':
		return true
	}
	return false
}
