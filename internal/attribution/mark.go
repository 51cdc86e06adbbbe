package attribution

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/text"
)

// Passages in quotation marks. Each of “ ” „ ‘ ’ ‚ « » ‹ › opens in one language and closes in another, and the
// straight marks do both; so no table of languages is asked. What a mark does is read off the text: the signs before
// and after it, and which mark stands open.
//
//	„A“, said B.      „ opens, so “ closes
//	”A”, said B.      the first ” follows a space: it opens
//	“A “B” C,” D      a second “ while “ is open: nested, since two closing marks follow
//	“A.¶“B.”          one passage: a paragraph that repeats the opening mark goes on
//	“A.¶The “b” was   a quotation nobody closed ends with its paragraph
//
// It fails where an apostrophe ends a word right before a space inside single marks: ‘the soldiers’ war’ is told
// by the better mark after it, if there is one.

// A passage is one stretch in quotation marks.
type passage struct {
	span  text.Span // with the marks
	inner text.Span // without
	depth int       // 0 = not inside another one
	open  bool      // nobody closed it
}

// maxDepth is how deep marks are nested before a further opening mark is taken for noise.
const maxDepth = 4

// A mark is a sign that may be a quotation mark.
type mark struct {
	at       int
	r        rune  // the sign; '"' also for '' and ``, with size telling
	size     uint8 // in bytes
	mayOpen  bool
	mayClose bool
}

func (m mark) end() int { return m.at + int(m.size) }

// findPassages returns the passages of s in the order of their starts. Cost: linear.
func findPassages(s string) []passage {
	var out []passage
	var marks []mark // of one paragraph, for reuse
	var p pairer
	last := -1 // the outermost passage left open by the paragraph before
	var opened rune
	for from := 0; from < len(s); {
		to := paragraphEnd(s, from)
		marks = findMarks(marks[:0], s, from, to)
		if len(marks) == 0 {
			from, last = to, -1
			continue
		}
		end := from + len(strings.TrimRightFunc(s[from:to], unicode.IsSpace))
		ps, r := p.pair(s, marks, end)
		head := from + leadingSpace(s[from:to])
		if last >= 0 && r == opened && len(ps) > 0 && ps[0].span.Start == head && !listed(s, out[last]) {
			x := &out[last]
			x.span.End, x.inner.End, x.open = ps[0].span.End, ps[0].inner.End, ps[0].open
			ps = ps[1:]
		} else {
			last = -1
		}
		out = append(out, ps...)
		for i := len(out) - 1; i > last && i >= len(out)-len(ps); i-- {
			if out[i].depth == 0 {
				last, opened = i, r
				break
			}
		}
		if last >= 0 && (!out[last].open || out[last].span.End != end) {
			last = -1
		}
		from = to
	}
	return splitIncises(s, out)
}

// listed reports whether a bullet stands before passage x: such passages often lack their closing mark.
func listed(s string, x passage) bool {
	line := strings.LastIndexByte(s[:x.span.Start], '\n') + 1
	return isBullet(strings.TrimSpace(s[line:x.span.Start]))
}

// isBullet reports whether s is the sign of a list item.
func isBullet(s string) bool {
	switch s {
	case "-", "–", "—", "•", "*", "·", "▪", "●", "‣":
		return true
	}
	t := strings.TrimRight(s, ".)")
	return t != "" && len(t) <= 3 && len(t) < len(s) && strings.Trim(t, "0123456789") == ""
}

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// paragraphEnd returns the start of the paragraph after the one that begins at from. A single line break ends a
// paragraph too, unless the next line goes on in lower case.
func paragraphEnd(s string, from int) int {
	for i := from; ; {
		j := strings.IndexByte(s[i:], '\n')
		if j < 0 {
			return len(s)
		}
		i += j + 1
		rest := i + leadingSpace(s[i:min(len(s), i+16)])
		r, _ := runeAt(s, rest)
		if strings.Count(s[i:rest], "\n") > 0 || !unicode.IsLower(r) {
			return rest
		}
	}
}

// markBytes tells with which bytes a mark may begin: those of ASCII, and the first of «, of ‘ and the like, of 「, of ＂.
var markBytes = [256]bool{'\'': true, '`': true, '"': true, 0xC2: true, 0xE2: true, 0xE3: true, 0xEF: true}

// nextMark returns the first byte of s from i on with which a mark may begin, len(s) if there is none.
func nextMark(s string, i int) int {
	for k, c := range []byte(s[i:]) {
		if markBytes[c] {
			return i + k
		}
	}
	return len(s)
}

// findMarks appends what may be quotation marks in s[from:to] to out.
func findMarks(out []mark, s string, from, to int) []mark {
	for i := nextMark(s[:to], from); i < to; i = nextMark(s[:to], i) {
		r, n := runeAt(s, i)
		end := i + n
		switch r {
		case '\'', '`', '‘', '’':
			if next, k := runeAt(s, end); next == r { // '' of the wires
				r, end = '"', end+k
			}
		case '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‛', '"', '「', '」', '『', '』', '＂', '〝', '〞':
		default:
			i += n
			continue
		}
		if row := rowEnd(s[:to], i); row >= i+minRow*n {
			i = row
			continue
		}
		if m, ok := markAt(s, i, end, r); ok {
			out = append(withRoom(out), m)
		}
		i = end
	}
	return out
}

// markAt decides from the signs around a mark whether it may open and whether it may close.
func markAt(s string, at, end int, r rune) (mark, bool) {
	before := runeBefore(s, at)
	after, _ := runeAt(s, end)
	m := mark{at: at, size: uint8(end - at), r: r}
	if single(r) && wordRune(before) && wordRune(after) {
		return m, false // an apostrophe
	}
	gapBefore := before == 0 || !wordRune(before) && (unicode.IsSpace(before) || strings.ContainsRune("([{-–—/:>…", before) || isMark(before))
	gapAfter := after == 0 || !wordRune(after) && (unicode.IsSpace(after) || strings.ContainsRune(".,;:!?)]}-–—/<…", after) || isMark(after))
	switch r {
	case '“', '‟', '‘', '‛':
		m.mayOpen, m.mayClose = gapBefore || !gapAfter, gapAfter && !spaceOr0(before)
	case '”', '’':
		m.mayOpen, m.mayClose = gapBefore && !gapAfter, true
	case '„', '‚', '「', '『', '〝':
		m.mayOpen = true
	case '」', '』', '〞':
		m.mayClose = true
	case '«', '‹', '»', '›':
		m.mayOpen, m.mayClose = true, true
	default:
		m.mayOpen, m.mayClose = gapBefore && after != 0, gapAfter || !gapBefore
		if spaceOr0(before) && unicode.IsSpace(after) { // tokenised text
			m.mayOpen, m.mayClose = true, true
		}
	}
	if (r == '"' || r == '”' || r == '＂') && end-at < 4 && isDigit(before) && gapAfter {
		m.mayOpen = false // inches, unless something is open
	}
	return m, true
}

func spaceOr0(r rune) bool { return r == 0 || unicode.IsSpace(r) }

func single(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '`' || r == '‚' || r == '‛'
}

func isMark(r rune) bool {
	return strings.ContainsRune("\"'`“”„‟‘’‚‛«»‹›「」『』", r)
}

// closers returns the marks that can close what r opened, the likeliest first.
func closers(r rune) string {
	switch r {
	case '"', '＂':
		return "\"＂”“"
	case '“':
		return "”\"“„"
	case '”':
		return "”\"“"
	case '„', '‟':
		return "“”\"„"
	case '«':
		return "»"
	case '»':
		return "«»"
	case '‹':
		return "›"
	case '›':
		return "‹›"
	case '‘', '‛':
		return "’'"
	case '’':
		return "’‘"
	case '‚':
		return "‘’'"
	case '\'', '`':
		return "'’"
	case '「':
		return "」"
	case '『':
		return "』"
	case '〝':
		return "〞〟"
	}
	return ""
}
