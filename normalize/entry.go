package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/normalize/place"
)

// An entry is what the spelling of a word alone tells about it. A text has few spellings and many words, so every
// spelling is looked up in the tables and stemmed once for each call.
type entry struct {
	norm, stem string
	place      string // compared form of the place that it can name, "" if that is norm
	rules      Rules
	class      Class // as if it stood in lower case: never Name
	caps       caps
	dots       bool // a full stop that touches it belongs to it
	dotsNumber bool // only before a number
	numeric    bool // an amount may begin here
	article    bool // "a", "an": an amount begins here only if a number word follows
	plain      bool // no name even where capitalised: titles, months, days
	leads      bool // a phrase may begin here

	text       int    // number of the last text that holds it
	midCapital int    // number of the last text that has it capitalised inside a sentence
	common     int8   // whether it is a common word: 1 yes, -1 no, 0 not looked up yet
	parts      []part // of a contraction, nil for one word
}

// A part is one word of a contraction.
type part struct {
	size  int // bytes of the surface
	entry *entry
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
	text    int // number of the present text, from 1
	entries map[string]*entry
	bytes   [128]*entry // of the surfaces of one byte
	arena   []entry
	stemmer stemmer
	facts   map[string]*facts
	none    facts
	phrases map[string][]phrase
	speller *speller
	places  *place.List
}

// bytesPerSpelling is how many bytes of text bring one new spelling: 46 in the first MB of PolNeAR's training part.
const bytesPerSpelling = 46

// newLexer returns a lexer for a text of size bytes.
func newLexer(size int, places *place.List) *lexer {
	return &lexer{
		entries: make(map[string]*entry, size/bytesPerSpelling),
		facts:   factsTable(),
		phrases: phrases(),
		speller: spellings(),
		places:  places,
	}
}

// entry returns the entry of the surface s.
func (l *lexer) entry(s string) *entry {
	if len(s) == 1 && s[0] < utf8.RuneSelf {
		e := l.bytes[s[0]]
		if e == nil {
			e = l.alloc()
			l.bytes[s[0]] = e
			l.fill(e, s)
		}
		return e
	}
	e := l.entries[s]
	if e == nil {
		e = l.alloc()
		l.entries[s] = e
		e.text = l.text
		l.fill(e, s)
	} else if e.text != l.text {
		l.meet(e)
	}
	return e
}

// meet notes that the present text holds e.
func (l *lexer) meet(e *entry) {
	e.text = l.text
	for _, p := range e.parts {
		l.meet(p.entry)
	}
}

// holds reports whether the present text holds the surface s.
func (l *lexer) holds(s string) bool {
	e := l.entries[s]
	return e != nil && e.text == l.text
}

func (l *lexer) alloc() *entry {
	if len(l.arena) == 0 {
		l.arena = make([]entry, 32)
	}
	e := &l.arena[0]
	l.arena = l.arena[1:]
	return e
}

func (l *lexer) fill(e *entry, s string) {
	r, _ := utf8.DecodeRuneInString(s)
	if !isWordRune(r) && r != '\'' || s == "'" {
		e.norm, e.stem, e.class = s, s, markClass(s)
		e.numeric = number.CanBegin(s)
		return
	}
	e.caps = capsOf(s)
	e.norm = strings.ToLower(s)
	if e.norm != s {
		e.rules = e.rules.With(Case)
	}
	if e.parts = l.contraction(s, e.norm); e.parts != nil {
		return
	}
	if e.norm == "n't" {
		e.norm, e.rules = "not", e.rules.With(Contraction)
	}
	l.abbreviation(e, s)
	f := l.spell(e)
	e.class = Word
	if f.class != 0 {
		e.class = f.class
	}
	e.plain = e.class == plainWord
	if e.plain {
		e.class = Word
	}
	e.stem = e.norm
	if f.lemma != "" {
		e.stem = f.lemma
	}
	e.stem = l.stemmer.cut(e.stem)
	if e.class == Word && !e.plain && e.caps != lower {
		e.place = l.placeNorm(e.norm)
	}
	e.numeric = number.CanBegin(e.norm)
	e.article = e.norm == "a" || e.norm == "an"
	e.leads = f.leads
}

// spell brings the norm of e to its compared spelling, notes the rules, and returns the facts of that.
func (l *lexer) spell(e *entry) *facts {
	if !isASCII(e.norm) {
		if w := latinOf(e.norm); w != e.norm {
			e.norm, e.rules = w, e.rules.With(LookAlike)
		}
		if w := plainLatin(e.norm); w != e.norm {
			e.norm, e.rules = w, e.rules.With(Accent)
		}
	}
	f := l.factsOf(e.norm)
	w := e.norm
	switch {
	case f.spelled != "":
		w = f.spelled
	case f.small != "" && e.caps == lower:
		w = f.small
	default:
		w = l.speller.american(w)
	}
	if w != e.norm {
		e.norm, e.rules = w, e.rules.With(Spelling)
		f = l.factsOf(w)
	}
	return f
}

func capsOf(s string) caps {
	first, size := utf8.DecodeRuneInString(s)
	var up, low int
	for _, r := range s[size:] {
		if 'a' <= r && r <= 'z' {
			low++
			continue
		}
		switch {
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
