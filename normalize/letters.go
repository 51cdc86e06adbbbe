package normalize

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/quotecheck/quotecheck/text"
)

// The first layer makes letters and spaces plain (rules N1 to N4). It never uses NFKC, which turns 1½ into 11⁄2.

// An editor collects the edits of one pass over a text.
type editor struct {
	edits []Edit
}

func (e *editor) edit(start, end int, new string, r Rule) {
	e.edits = append(e.edits, Edit{Span: text.Span{Start: start, End: end}, New: new, Rule: r})
}

// plainLetters undoes N1 to N4.
func plainLetters(s string) Text {
	e := letterPass{s: s}
	e.run()
	t := NewText(s, e.edits)
	if !e.rare || norm.NFC.IsNormalString(t.normalized) {
		return t
	}
	return t.Then(compose(t.normalized))
}

// A letterPass folds white space, invisible characters and forms of letters.
type letterPass struct {
	editor
	s    string
	last rune // last rune kept before the place
	rare bool // the text holds a character that may not be in NFC
}

func (p *letterPass) run() {
	s := p.s
	for i := 0; i < len(s); {
		c := s[i]
		if c > ' ' && c < utf8.RuneSelf {
			p.last = rune(c)
			i++
			continue
		}
		if c == ' ' && i+1 < len(s) && s[i+1] > ' ' && s[i+1] < utf8.RuneSelf {
			p.last = ' '
			i++
			continue
		}
		i = p.special(i)
	}
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
	if form := letterForm(r); form != "" {
		if isFraction(r) && '0' <= p.last && p.last <= '9' {
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
