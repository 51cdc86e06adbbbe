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
	closed     tag // its tag, if that depends on nothing else
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
	opening                   // a sentence may begin with it: a line break, a full stop or a passage stands before it, if not the text begins
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
	s = s[:to]
	gap := opening
	if from == 0 {
		gap |= spaced | onLine | onPara
	}
	for i := from; i < len(s); {
		switch c := s[i]; byteSorts[c] {
		case spaceByte:
			gap |= spaced
			i++
			continue
		case lineByte:
			if gap&onLine != 0 {
				gap |= onPara
			}
			gap |= spaced | onLine | opening
			i++
			continue
		case otherByte:
			if r, n := runeAt(s, i); r >= utf8.RuneSelf && unicode.IsSpace(r) {
				gap |= spaced
				i += n
				continue
			}
		}
		w := word{start: uint32(i)}
		if !w.scanPlain(s, lex) {
			w.scan(s, lex)
		}
		w.shape |= gap
		words = append(withRoom(words), w)
		i = int(w.end)
		gap = 0
		if c := s[i-1]; c == '.' || c == '!' || c == '?' {
			gap = opening
		}
	}
	return words
}

// A byteSort is what a byte tells of the word that begins with it.
type byteSort uint8

const (
	otherByte byteSort = iota
	plainByte          // a letter or digit of ASCII
	spaceByte          // white space within a line
	lineByte           // a line break
	signByte           // a sign of ASCII that is a word of its own
)

var byteSorts = func() (sorts [256]byteSort) {
	for c := range utf8.RuneSelf {
		switch {
		case plainBytes[c] != 0:
			sorts[c] = plainByte
		case c == ' ' || c == '\t' || c == '\r':
			sorts[c] = spaceByte
		case c == '\n':
			sorts[c] = lineByte
		case !wordRune(rune(c)) && c != '\'':
			sorts[c] = signByte
		}
	}
	return sorts
}()

// scan fills in all of w, which begins in s, but what stands before it.
func (w *word) scan(s string, lex *formTable) {
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
	case (r == '\'' || r == '’') && pluralOwner(s, i, i+n):
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
		w.shape, w.form, w.closed = sign, hashForm(s[i:end]), signTag(s[i:end])
	}
	w.end = uint32(end)
	if !w.is(sign) {
		w.know(lex.of(w.form))
	}
}

// know fills in what the lexicon knows of w.
func (w *word) know(e *entry) {
	w.class, w.pos, w.closed = e.class, e.pos, e.closed
	if w.is(shouted) && w.end-w.start <= 3 {
		w.class &^= otherPronoun | subjPronoun // US, IT
		w.closed = closedTag(w.form, w.class)
	}
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

// scanPlain is scan of a word of the common sorts: letters and digits of ASCII, with hyphens and apostrophes between them and nothing
// behind them that takes a second look, and one sign of ASCII. It finds what scan would find, in one go. It reports whether w is such
// a word.
func (w *word) scanPlain(s string, lex *formTable) bool {
	i := int(w.start)
	h := uint32(fnvOffset)
	j, joined := i, false
	for {
		for ; j < len(s); j++ {
			c := plainBytes[s[j]]
			if c == 0 {
				break
			}
			h = (h ^ uint32(c)) * fnvPrime
		}
		if j == i {
			return w.scanSign(s)
		}
		if j == len(s) || byteSorts[s[j]] != otherByte && s[j] != '-' {
			break
		}
		n, c := jointAt(s, j)
		if n < 0 {
			return false
		}
		if n == 0 {
			break
		}
		h, j, joined = (h^uint32(c))*fnvPrime, j+n, true
	}
	e := lex.of(h)
	if j < len(s) {
		switch s[j] {
		case ',':
			if j+1 < len(s) && isDigit(rune(s[j+1])) {
				return false
			}
		case '.':
			if joined || j-i == 1 || e.short != 0 || j+1 < len(s) && s[j+1] != ' ' && s[j+1] != '\n' {
				return false
			}
		}
	}
	w.end, w.form = uint32(j), h
	switch c := s[i]; {
	case 'A' <= c && c <= 'Z':
		w.shape = capital
	case '0' <= c && c <= '9':
		w.shape = numeric
	}
	if s[j-1] < 'a' && shouts(s[i:j]) {
		w.shape |= shouted
	}
	w.know(e)
	return true
}

// jointAt returns the length of the hyphen or apostrophe at byte j of s, behind a letter or digit, and the sign it counts as, if the word
// goes on behind it with letters or digits of ASCII. The length is 0 where the word ends at j, -1 where that is not so plain.
func jointAt(s string, j int) (n int, c byte) {
	r, n := runeAt(s, j)
	switch r {
	case '-':
		c = '-'
	case '\'', '’':
		c = '\''
		if possessive(s, j+n) {
			return 0, 0
		}
	case '‑':
		return -1, 0
	default:
		if wordRune(r) {
			return -1, 0
		}
		return 0, 0
	}
	switch next, _ := runeAt(s, j+n); {
	case next < utf8.RuneSelf && plainBytes[next] != 0:
		return n, c
	case wordRune(next):
		return -1, 0
	}
	return 0, 0
}

// shouts reports whether s, of letters and digits of ASCII and the signs between them, has two letters or more, all capital.
func shouts(s string) bool {
	capitals := 0
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z':
			return false
		case 'A' <= c && c <= 'Z':
			capitals++
		}
	}
	return capitals > 1
}

// scanSign is scan of a sign of ASCII that is not repeated. It reports whether w is one.
func (w *word) scanSign(s string) bool {
	i := int(w.start)
	if c := s[i]; byteSorts[c] != signByte || i+1 < len(s) && s[i+1] == c {
		return false
	}
	w.end, w.form, w.shape, w.closed = uint32(i+1), (fnvOffset^uint32(s[i]))*fnvPrime, sign, signTag(s[i:i+1])
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

// pluralOwner reports whether the apostrophe s[i:end] is the possessive ending of a plural: the workers' union.
func pluralOwner(s string, i, end int) bool {
	if i == 0 || s[i-1] != 's' || end+1 >= len(s) || s[end] != ' ' {
		return false
	}
	r, _ := runeAt(s, end+1)
	return wordRune(r)
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
