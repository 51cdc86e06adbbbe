package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// A word is a token of the extractor: a run of letters or digits, or one sign. It is coarser than a
// [normalize.Token] and much cheaper: it only has to tell where a report begins and ends.
type word struct {
	start, end uint32 // bytes of the view
	form       uint32 // hash of the lower-case form
	class      class  // what the lexicon knows of the form
	pos        pos
	shape      shape
}

// A shape is what can be seen of a word without knowing it.
type shape uint8

const (
	capital shape = 1 << iota // begins with a capital letter
	shouted                   // two or more letters, all capital
	numeric                   // begins with a digit
	sign                      // punctuation
	spaced                    // white space or the start of the text stands before it
	onLine                    // a line break stands before it
	onPara                    // a line break that ends a paragraph stands before it
)

func (w word) is(s shape) bool { return w.shape&s != 0 }

func (w word) span() text.Span { return text.Span{Start: int(w.start), End: int(w.end)} }

const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

// hashForm returns the hash under which the lower-case form s is known.
func hashForm(s string) uint32 { return hashOn(fnvOffset, s) }

// hashOn returns the hash of a form that goes on with s behind what has the hash h.
func hashOn(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * fnvPrime
	}
	return h
}

// scanInto appends the words of s[from:to] to words. Cost: linear.
func scanInto(words []word, s string, from, to int) []word {
	lex := lexicon()
	var gap shape
	if from == 0 {
		gap = spaced | onLine | onPara
	}
	for i := from; i < to; {
		c := s[i]
		if c == ' ' || c == '\t' || c == '\r' {
			gap |= spaced
			i++
			continue
		}
		if c == '\n' {
			if gap&onLine != 0 {
				gap |= onPara
			}
			gap |= spaced | onLine
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			if r, n := utf8.DecodeRuneInString(s[i:to]); unicode.IsSpace(r) {
				gap |= spaced
				i += n
				continue
			}
		}
		words = append(withRoom(words), word{start: uint32(i)})
		w := &words[len(words)-1]
		if !w.scanPlain(s[:to]) {
			w.scan(s[:to])
		}
		e := lex.of(w.form)
		w.class, w.pos = e.class, e.pos
		if w.shape&shouted != 0 && w.end-w.start <= 3 {
			w.class &^= otherPronoun | subjPronoun // US, IT
		}
		w.shape |= gap
		gap = 0
		i = int(w.end)
	}
	return words
}

// scan fills in the end, the form and the shape of w, which begins in s.
func (w *word) scan(s string) {
	i := int(w.start)
	r, n := runeAt(s, i)
	end := i + n
	switch {
	case wordRune(r):
		end = wordEnd(s, i)
		w.shape, w.form = shapeOf(s[i:end])
	case (r == '\'' || r == '’') && possessive(s, i+n):
		end++
		w.form = possessiveForm
	default:
		for r == '.' || r == '-' || r == '\'' || r == '`' {
			if m, k := runeAt(s, end); m != r {
				break
			} else {
				end += k
			}
		}
		if row := rowEnd(s, i); row >= i+minRow*n {
			end = row
		}
		w.shape, w.form = sign, hashForm(s[i:end])
	}
	w.end = uint32(end)
}

// minRow is how often a sign is repeated where it is a rule across the page. Then it is one word, and no row of quotation marks.
const minRow = 4

// rowEnd returns where the row of one sign that begins at byte i ends.
func rowEnd(s string, i int) int {
	r, n := runeAt(s, i)
	for ; ; i += n {
		if next, _ := runeAt(s, i); next != r || i >= len(s) {
			return i
		}
	}
}

// plainBytes holds the small letters and the digits of ASCII, a small letter for a capital, and 0 for every other byte.
var plainBytes = [256]byte{
	'0': '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
	'A': 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
	'a': 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
}

// scanPlain is scan of a word of the common sort: ASCII letters and digits with nothing behind them that could belong to the
// word. It finds what wordEnd and shapeOf would find, in one go. It reports whether w is such a word.
func (w *word) scanPlain(s string) bool {
	h := uint32(fnvOffset)
	uppers, i := 0, int(w.start)
	j := i
	for ; j < len(s); j++ {
		c := plainBytes[s[j]]
		if c == 0 {
			break
		}
		if c != s[j] {
			uppers++
		}
		h = (h ^ uint32(c)) * fnvPrime
	}
	if j == i {
		return false
	}
	if j < len(s) {
		switch s[j] {
		case ' ', '\n', ';', ':', '?', '!', ')', '"':
		case ',':
			if j+1 < len(s) && isDigit(rune(s[j+1])) {
				return false
			}
		case '.':
			if j-i <= maxAbbreviated || j+1 < len(s) && s[j+1] != ' ' && s[j+1] != '\n' {
				return false
			}
		default:
			return false
		}
	}
	w.end, w.form = uint32(j), h
	switch c := s[i]; {
	case 'A' <= c && c <= 'Z':
		w.shape = capital
	case '0' <= c && c <= '9':
		w.shape = numeric
	}
	if uppers > 1 && !strings.ContainsFunc(s[i:j], unicode.IsLower) {
		w.shape |= shouted
	}
	return true
}

// runeAt returns the rune at byte i of s and its length; 0, 0 at the end.
func runeAt(s string, i int) (rune, int) {
	if i >= len(s) {
		return 0, 0
	}
	if s[i] < utf8.RuneSelf {
		return rune(s[i]), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// runeBefore returns the rune that ends at byte i of s; 0 at the start.
func runeBefore(s string, i int) rune {
	if i <= 0 {
		return 0
	}
	if s[i-1] < utf8.RuneSelf {
		return rune(s[i-1])
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '$' || r == '%' || r == '#' || r == '@' || r == '_'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// possessive reports whether s[i:] is the s of a possessive or of "he's".
func possessive(s string, i int) bool {
	if i >= len(s) || s[i] != 's' && s[i] != 'S' {
		return false
	}
	r, _ := runeAt(s, i+1)
	return !wordRune(r)
}

// wordEnd returns the end of the word that begins at byte i: hyphens, the apostrophes of "don't" and the
// points of "U.S." and "3.5" are inside; the "'s" of a possessive is a word of its own.
func wordEnd(s string, i int) int {
	letters := 0
	for j := i; ; {
		r, n := runeAt(s, j)
		if n > 0 && wordRune(r) {
			letters++
			j += n
			continue
		}
		next, _ := runeAt(s, j+n)
		switch r {
		case '\'', '’', '‑', '-':
			if !wordRune(next) || r != '-' && r != '‑' && possessive(s, j+n) {
				return j
			}
		case '.', ',':
			before := runeBefore(s, j)
			switch {
			case isDigit(before) && isDigit(next):
			case r == '.' && letters == 1 && unicode.IsLetter(before) && unicode.IsLetter(next):
			case r == '.' && letters == 1 && (unicode.IsUpper(before) || strings.IndexByte(s[i:j], '.') >= 0):
				return j + n // the point of an initial
			case r == '.' && abbreviated(s[i:j]):
				return j + n
			default:
				return j
			}
			letters = 0
		default:
			return j
		}
		j += n
	}
}

// shapeOf returns the shape of a word and the hash of its lower-case form.
func shapeOf(s string) (shape, uint32) {
	var sh shape
	h := uint32(fnvOffset)
	uppers, letters := 0, 0
	for i := 0; i < len(s); {
		r, n := runeAt(s, i)
		switch {
		case 'a' <= r && r <= 'z':
			letters++
		case 'A' <= r && r <= 'Z':
			letters++
			uppers++
			r += 'a' - 'A'
		case r == '’':
			r = '\''
		case r >= utf8.RuneSelf:
			letters++
			if unicode.IsUpper(r) {
				uppers++
				r = unicode.ToLower(r)
			}
		}
		if i == 0 && uppers == 1 {
			sh |= capital
		}
		if i == 0 && isDigit(r) {
			sh |= numeric
		}
		if r < utf8.RuneSelf {
			h = (h ^ uint32(byte(r))) * fnvPrime
		} else {
			var b [utf8.UTFMax]byte
			for _, c := range b[:utf8.EncodeRune(b[:], r)] {
				h = (h ^ uint32(c)) * fnvPrime
			}
		}
		i += n
	}
	if uppers > 1 && uppers == letters {
		sh |= shouted
	}
	return sh, h
}
