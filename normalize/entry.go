package normalize

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/normalize/place"
)

// An entry is what the spelling of a word alone tells about it. A text has few spellings and many words, so every
// spelling is looked up in the tables and stemmed once for each call.
type entry struct {
	text       uint32 // number of the last text that holds it
	midCapital uint32 // number of the last text that has it capitalised inside a sentence
	rare       *rare  // what few entries have, nil for the others
	*Form             // what a token of it is compared by, nil for a contraction

	rules      Rules
	class      Class // as if it stood in lower case: never Name
	caps       caps
	dots       bool // a full stop that touches it belongs to it
	dotsNumber bool // only before a number
	numeric    bool // an amount may begin here
	article    bool // "a", "an": an amount begins here only if a number word follows
	plain      bool // no name even where capitalised: titles, months, days
	leads      bool // a phrase may begin here
	common     int8 // whether it is a common word: 1 yes, -1 no, 0 not looked up yet
}

// A rare is what an entry holds more than the others. It is never written to.
type rare struct {
	place *Form        // of the place that it can name, nil if there is none or it is that of the entry
	parts []part       // of a contraction, nil for one word
	term  *number.Term // what norm is in amounts
}

// A part is one word of a contraction.
type part struct {
	size  int // bytes of the surface
	entry *entry
}

// parts returns the parts of a contraction, nil for one word.
func (e *entry) parts() []part {
	if e.rare == nil {
		return nil
	}
	return e.rare.parts
}

// term returns what e is in amounts, nil if nothing.
func (e *entry) term() *number.Term {
	if e.rare == nil {
		return nil
	}
	return e.rare.term
}

// caps says how a word is capitalised.
type caps uint8

const (
	lower   caps = iota
	initial      // Peace
	upper        // NATO; one letter counts as initial
	mixed        // McCain, iPhone
)

// A lexer makes entries and keeps them.
type lexer struct {
	text    uint32 // number of the present text, from 1
	entries vocabulary[entry]
	bytes   [utf8.RuneSelf]*entry // of the surfaces of one byte, which are not in entries
	arena   []known[entry]        // room for the next ones
	forms   []Form                // the same
	letters strings.Builder       // small letters of capitalised words
	stemmer stemmer
	seed    uint64
	facts   *vocabulary[facts]
	none    facts // of the words that no table has
	phrases map[string][]phrase
	speller *speller
	places  *place.List
}

// newLexer returns a lexer for a text of size bytes.
func newLexer(size int, places *place.List) *lexer {
	return &lexer{
		entries: newVocabulary[entry](spellingsIn(size)),
		seed:    hashSeed(),
		facts:   factsTable(),
		phrases: phrases(),
		speller: spellings(),
		places:  places,
	}
}

// spellingsIn returns about how many spellings a text of size bytes has: a power of the size, by the law of Heaps. In
// PolNeAR's training part there are 391 in an article of 4,900 bytes, which gives 383, and 16,279 in the first MB, which gives 16,200.
func spellingsIn(size int) int { return int(math.Pow(float64(size), 0.7)) }

// entry returns the entry of the surface s[start:end].
func (l *lexer) entry(s string, start, end int) *entry {
	if end-start == 1 && s[start] < utf8.RuneSelf {
		return l.single(s[start:end])
	}
	w := spell(s, start, end, l.seed)
	k := l.entries.find(w)
	if k == nil {
		return l.learn(w)
	}
	if k.what.text != l.text {
		l.meet(&k.what)
	}
	return &k.what
}

// surface returns the entry of s.
func (l *lexer) surface(s string) *entry { return l.entry(s, 0, len(s)) }

// single returns the entry of s, which is one byte of ASCII.
func (l *lexer) single(s string) *entry {
	e := l.bytes[s[0]]
	if e == nil {
		e = &l.alloc().what
		l.bytes[s[0]] = e
		l.fill(e, l.spell(s))
	}
	return e
}

// learn makes an entry of w, which is new.
func (l *lexer) learn(w spelling) *entry {
	k := l.alloc()
	l.entries.put(k, w)
	e := &k.what
	if f := l.frequent(w); f != nil {
		*e = *f
	} else {
		l.fill(e, w)
	}
	e.text = l.text
	l.addPlace(e)
	return e
}

// meet notes that the present text holds e.
func (l *lexer) meet(e *entry) {
	e.text = l.text
	for _, p := range e.parts() {
		l.meet(p.entry)
	}
}

// holds reports whether the present text holds the surface s.
func (l *lexer) holds(s string) bool {
	k := l.entries.find(l.spell(s))
	return k != nil && k.what.text == l.text
}

func (l *lexer) spell(s string) spelling { return spell(s, 0, len(s), l.seed) }

// alloc makes room for one entry.
func (l *lexer) alloc() *known[entry] {
	if len(l.arena) == 0 {
		l.arena = make([]known[entry], l.roomForMore())
	}
	k := &l.arena[0]
	l.arena = l.arena[1:]
	return k
}

// form returns a new form, with norm as its own stem.
func (l *lexer) form(norm string) *Form {
	if len(l.forms) == 0 {
		l.forms = make([]Form, l.roomForMore())
	}
	f := &l.forms[0]
	l.forms = l.forms[1:]
	f.Norm, f.Stem = norm, norm
	return f
}

// roomForMore returns for how many spellings room is made at once: a quarter as many as there are already, within limits.
func (l *lexer) roomForMore() int { return min(max(l.entries.size/4, 16), 256) }

// fill finds out what the letters of w tell.
func (l *lexer) fill(e *entry, w spelling) {
	s := w.text
	if isMark(s) {
		e.Form, e.class = l.form(s), markClass(s)
		e.rare = l.factsOf(w).rare
		e.numeric = e.term().CanBegin()
		return
	}
	norm := s
	if !isSmall(s) {
		norm, e.caps = l.toLower(s), capsOf(s)
		if norm != s {
			e.rules = e.rules.With(Case)
			w = l.spell(norm)
		}
	}
	if parts := l.contraction(s, norm); parts != nil {
		e.rare = &rare{parts: parts}
		return
	}
	e.Form = l.form(norm)
	f := l.compared(e, s, l.factsOf(w))
	e.class = Word
	if f.class != 0 {
		e.class = f.class
	}
	e.plain = e.class == plainWord
	if e.plain {
		e.class = Word
	}
	if e.Stem = e.Norm; f.lemma != "" {
		e.Stem = f.lemma
	}
	e.Stem = l.stemmer.cut(e.Stem)
	e.rare = f.rare
	e.numeric = isDigit(e.Norm[0]) || e.term().CanBegin()
	e.article = e.Norm == "a" || e.Norm == "an"
	e.leads = f.leads
}

// addPlace notes the compared form of the place that e can name, if it is another one.
func (l *lexer) addPlace(e *entry) {
	if e.class == Word && !e.plain && e.caps != lower {
		if norm := l.placeNorm(e.Norm); norm != "" {
			e.rare = &rare{place: l.form(norm), term: e.term()}
		}
	}
}

// compared brings the norm of e, which is s in small letters and has the facts f, to its compared form, and returns the
// facts of that.
func (l *lexer) compared(e *entry, s string, f *facts) *facts {
	become := func(norm string, r Rule) {
		if norm != e.Norm {
			e.Norm, e.rules = norm, e.rules.With(r)
			f = l.factsOf(l.spell(norm))
		}
	}
	if e.Norm == "n't" {
		become("not", Contraction)
	}
	e.dots, e.dotsNumber = f.stop, f.stopNumber
	if isInitials(s) {
		e.dots = true
		become(strings.ReplaceAll(e.Norm, ".", ""), Abbreviation)
	}
	if e.caps == upper || e.caps == mixed {
		if full := longForms()[e.Norm]; full != "" {
			become(full, Abbreviation)
		}
	}
	if !isASCII(e.Norm) {
		become(latinOf(e.Norm), LookAlike)
		become(plainLatin(e.Norm), Accent)
	}
	switch {
	case f.spelled != "":
		become(f.spelled, Spelling)
	case f.small != "" && e.caps == lower:
		become(f.small, Spelling)
	default:
		become(l.speller.american(e.Norm), Spelling)
	}
	return f
}

// isMark reports whether s, one word of UAX #29, begins with neither a letter nor a digit.
func isMark(s string) bool {
	if isLetter(s[0]) || isDigit(s[0]) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return !isWordRune(r) && r != '\'' || s == "'"
}

// isSmall reports whether s surely is in small letters: ASCII without a capital.
func isSmall(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// toLower returns s in small letters. Those of ASCII share one piece of memory.
func (l *lexer) toLower(s string) string {
	if !isASCII(s) {
		return strings.ToLower(s)
	}
	if l.letters.Cap()-l.letters.Len() < len(s) {
		l.letters = strings.Builder{}
		l.letters.Grow(max(len(s), lettersChunk))
	}
	from := l.letters.Len()
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		l.letters.WriteByte(c)
	}
	return l.letters.String()[from:]
}

// lettersChunk is how many bytes of small letters are allocated at once.
const lettersChunk = 1 << 10

// capsOf tells how s is capitalised.
func capsOf(s string) caps {
	first, size := utf8.DecodeRuneInString(s)
	var up, low int
	for _, r := range s[size:] {
		switch {
		case 'a' <= r && r <= 'z':
			low++
		case unicode.IsUpper(r):
			up++
		case unicode.IsLower(r):
			low++
		}
	}
	switch {
	case unicode.IsUpper(first) && up == 0:
		return initial
	case unicode.IsUpper(first) && low == 0:
		return upper
	case up > 0:
		return mixed
	}
	return lower
}

func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}
