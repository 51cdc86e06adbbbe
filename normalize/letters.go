package normalize

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The first layer makes letters and spaces plain (rules N1 to N4). It never uses NFKC, which turns 1½ into 11⁄2.

// A letterPass folds white space, invisible characters and forms of letters.
type letterPass struct {
	editor
	s    string
	last rune // last rune kept before the place
	rare bool // the text holds a character that may not be in NFC
}

func (p *letterPass) run() {
	for i := 0; i < len(p.s); {
		if end := plainSpan(p.s, i); end > i {
			p.last = rune(p.s[end-1])
			i = end
			continue
		}
		i = p.special(i)
	}
}

// result returns the text that the edits make, in NFC.
func (p *letterPass) result() Text {
	t := NewText(p.s, p.edits)
	if !p.rare || isComposed(t.normalized) {
		return t
	}
	return t.Then(compose(t.normalized))
}

const ( // for eight bytes at once
	eachByte = 0x0101010101010101 // times c: c in each of eight bytes
	highBits = 0x80 * eachByte
)

// plainSpan returns where the run of plain ASCII at i ends: of printed characters and single spaces between them. It looks
// at eight bytes at once.
func plainSpan(s string, i int) int {
	for ; i+8 <= len(s); i += 7 { // the last byte may be the first of two spaces
		x := eight(s, i)
		blank := x ^ ' '*eachByte
		blank = (blank - eachByte) &^ blank & highBits // 0x80 for a space, and for "!" behind one
		if x&highBits != 0 || (x-' '*eachByte)&highBits != 0 || blank&(blank<<8) != 0 {
			break
		}
	}
	for ; i < len(s) && s[i] >= ' ' && s[i] < utf8.RuneSelf; i++ {
		if s[i] == ' ' && (i+1 == len(s) || s[i+1] <= ' ' || s[i+1] >= utf8.RuneSelf) {
			break
		}
	}
	return i
}

// eight returns the eight bytes of s at i as one number, the first one lowest.
func eight(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// special handles the white space or the character beyond ASCII at i and returns where to go on.
func (p *letterPass) special(i int) int {
	r, size := utf8.DecodeRuneInString(p.s[i:])
	switch {
	case isBlank(r), p.invisible(r):
		return p.blanks(i)
	case isBreak(r):
		return p.lineBreak(i, r, size)
	}
	behindDigit := '0' <= p.last && p.last <= '9'
	if form := letterForm(r); form != "" && !(behindDigit && raised(r)) { // 10² is not 102
		if isFraction(r) && behindDigit {
			form = " " + form // 1½ is 1 1/2, not 11/2
		}
		p.edit(i, i+size, form, Letterform)
		p.last, _ = utf8.DecodeLastRuneInString(form)
		return i + size
	}
	p.last = r
	p.rare = p.rare || !composed(r)
	return i + size
}

// composed reports whether r is in NFC whatever stands beside it, as far as a look at its block tells.
func composed(r rune) bool {
	return r < 0x0300 || 0x0400 <= r && r < 0x0483 || 0x2010 <= r && r < 0x20D0 || 0x2190 <= r && r < 0x2200 || r >= 0x1F000 && r < 0x20000 || r == 0xFFFD
}

// blanks folds the run of blanks and invisible characters at i to one space, or to nothing if it holds no blank.
func (p *letterPass) blanks(i int) int {
	start, blank, hidden := i, false, false
	for i < len(p.s) {
		r, size := utf8.DecodeRuneInString(p.s[i:])
		switch {
		case isBlank(r):
			blank = true
			p.last = ' '
		case p.invisible(r):
			hidden = true
		default:
			size = 0
		}
		if size == 0 {
			break
		}
		i += size
	}
	switch {
	case !blank:
		p.edit(start, i, "", Invisible)
	case p.s[start:i] != " ":
		p.edit(start, i, " ", Space)
		if hidden {
			p.edits[len(p.edits)-1].Also = RulesOf(Invisible)
		}
	}
	return i
}

// lineBreak folds the line break r at i to "\n".
func (p *letterPass) lineBreak(i int, r rune, size int) int {
	p.last = '\n'
	end := i + size
	if r == '\r' && end < len(p.s) && p.s[end] == '\n' {
		end++
	}
	if r != '\n' {
		p.edit(i, end, "\n", Space)
	}
	return end
}

// invisible reports whether r is taken out. The zero-width joiner and non-joiner stay in scripts and emoji
// where they carry meaning.
func (p *letterPass) invisible(r rune) bool {
	switch {
	case r < 0xAD:
		return false
	case r == 0x200C || r == 0x200D:
		return !joins(p.last)
	case r == 0xAD, r == 0x034F, r == 0x061C, r == 0x180E, r == 0xFEFF,
		0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x2069,
		0xFE00 <= r && r <= 0xFE0F:
		return true
	}
	return false
}

// joins reports whether a joiner behind r carries meaning: behind letters of scripts that join, and emoji.
func joins(r rune) bool {
	switch {
	case r >= 0x1F000, 0x2600 <= r && r <= 0x2757, r == 0x2764:
		return true
	case 0x0590 <= r && r < 0x1E00, r >= 0x2E80: // Greek Extended composes to letters below
		return unicode.IsLetter(r) || unicode.IsMark(r)
	}
	return false
}

func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

func isBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// isComposed reports whether s is in NFC. A character of ASCII is changed by none before it and at most by the marks behind
// it, so only the others and the ones before them are looked at.
func isComposed(s string) bool {
	for i := 0; i < len(s); {
		if i = asciiSpan(s, i); i == len(s) {
			return true
		}
		start := max(0, i-1)
		for i < len(s) && s[i] >= utf8.RuneSelf {
			i++
		}
		if !norm.NFC.IsNormalString(s[start:i]) {
			return false
		}
	}
	return true
}

// asciiSpan returns where the run of ASCII at i ends.
func asciiSpan(s string, i int) int {
	for i+8 <= len(s) && eight(s, i)&highBits == 0 {
		i += 8
	}
	for i < len(s) && s[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// compose returns s in NFC (https://unicode.org/reports/tr15/), one edit for each stretch that differs.
func compose(s string) Text {
	var e editor
	for i := 0; i < len(s); {
		if ok := norm.NFC.QuickSpanString(s[i:]); ok > 0 {
			i += ok
			continue
		}
		end := i + max(1, norm.NFC.NextBoundaryInString(s[i:], true))
		if c := norm.NFC.String(s[i:end]); c != s[i:end] {
			e.edit(i, end, c, Composed)
		}
		i = end
	}
	return NewText(s, e.edits)
}
