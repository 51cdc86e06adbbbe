package normalize

import "strings"

// A lexeme is one word or mark of a text in normalized typography.
type lexeme struct {
	start, end int // bytes of that text
	entry      *entry
	glued      bool // nothing stands between it and the one before
	hyphen     bool // a hyphen stands between it and the one before, and nothing else
	stop       bool // it ends in the full stop of an abbreviation
	newline    bool // a line break stands before it
	leads      bool // a phrase may begin here
}

// A scanner parts a text at the word boundaries of https://unicode.org/reports/tr29/ and joins again what news texts
// mean as one: the stop of "U.S." and "Mr.". The hyphens of "behind-the-scenes" part words and belong to none.
// It reads ahead only as far as its user asks, so that a long text needs no more room than a short one.
type scanner struct {
	splitter
	lexer   *lexer
	lexemes []lexeme // read so far and not yet left behind
	ready   int      // how many of them are final: no phrase will take them up
	space   bool     // something stands between the last lexeme and the next
	newline bool
	hyphen  bool
	start   bool // the next lexeme begins a sentence
}

// scan begins the text s.
func (c *scanner) scan(s string) {
	c.s, c.pos = s, 0
	if c.lexemes == nil {
		c.lexemes = make([]lexeme, 0, min(len(s)/bytesPerLexeme+lookAhead, mostLexemes))
	}
	c.lexemes, c.ready = c.lexemes[:0], 0
	c.newline, c.space, c.hyphen, c.start = true, true, false, true
}

const (
	readAhead   = 64                        // lexemes that are read at once
	leaveAt     = 128                       // where the present one is when those before it are forgotten
	lookBehind  = 8                         // of them stay; the writer and the reader of amounts look at 6
	lookAhead   = 8                         // lexemes that are there behind the present one
	mostLexemes = leaveAt + readAhead + 2*8 // that are there at once, but for the lines of figures that are one amount

	bytesPerLexeme = 4 // 5.2 in the first MB of PolNeAR's training part
)

// has reports whether there is a lexeme i, and reads as far.
func (c *scanner) has(i int) bool {
	for i >= c.ready && (c.pos < len(c.s) || c.ready < len(c.lexemes)) {
		c.read(len(c.lexemes) + readAhead)
		c.joinPhrases()
	}
	return i < c.ready
}

// read reads on until there are n lexemes or more.
func (c *scanner) read(n int) {
	for c.pos < len(c.s) && len(c.lexemes) < n {
		if c.s[c.pos] == ' ' && c.pos+1 < len(c.s) && byteSorts[c.s[c.pos+1]]&wordByte != 0 { // before most words
			c.space = true
			c.pos++
		}
		c.piece(c.splitter.next())
	}
}

// leave forgets the lexemes that nobody looks at any more when i, which is beyond lookBehind, is the present one. It
// returns the new place of that.
func (c *scanner) leave(i int) int {
	gone := i - lookBehind
	c.lexemes = c.lexemes[:copy(c.lexemes, c.lexemes[gone:])]
	c.ready -= gone
	return lookBehind
}

// piece adds s[start:end], one word of UAX #29.
func (c *scanner) piece(start, end int) {
	for start < end && c.s[start] == ' ' { // a combining mark goes with the space before it
		c.space = true
		start++
	}
	if start == end {
		return
	}
	switch first := c.s[start]; {
	case first == '\n':
		c.space, c.newline = true, true
		return
	case end-start > 1:
	case first == '.':
		if c.takesStop(end) {
			last := &c.lexemes[len(c.lexemes)-1]
			last.end, last.stop = end, true
			return
		}
	case first == '-':
		if insideWord(c.s, start, end) || c.behindStop(start, end) {
			c.hyphen = true
			return
		}
	}
	if !c.space && !c.hyphen && c.clitic(start, end) {
		return
	}
	c.put(c.lexer.entry(c.s, start, end), start, end)
}

// behindStop reports whether the hyphen at [start, end) joins an abbreviation with its stop to a word: U.S.-led.
func (c *scanner) behindStop(start, end int) bool {
	n := len(c.lexemes)
	return n > 0 && !c.space && c.lexemes[n-1].stop && c.lexemes[n-1].end == start && end < len(c.s) && byteSorts[c.s[end]]&wordByte != 0
}

// clitic joins s[start:end] with the apostrophe before it where a tokenized text has parted both from their host.
func (c *scanner) clitic(start, end int) bool {
	n := len(c.lexemes)
	if n < 2 || !isClitic(c.s[start:end]) {
		return false
	}
	mark := &c.lexemes[n-1]
	if mark.end-mark.start != 1 || c.s[mark.start] != '\'' || mark.glued || mark.end != start || c.lexemes[n-2].entry.Norm == "'" {
		return false
	}
	full, rule := clitic("'"+strings.ToLower(c.s[start:end]), c.lexemes[n-2].entry.Norm)
	mark.end, mark.entry = end, c.lexer.word(c.s[mark.start:end], full, rule)
	return true
}

// takesStop reports whether the full stop before end belongs to the last lexeme.
func (c *scanner) takesStop(end int) bool {
	if c.space || c.hyphen || len(c.lexemes) == 0 {
		return false
	}
	last := c.lexemes[len(c.lexemes)-1]
	if !last.entry.dots || last.stop || last.end != end-1 {
		return false
	}
	return !last.entry.dotsNumber || numberFollows(c.s[end:])
}

func numberFollows(s string) bool {
	if s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s != "" && '0' <= s[0] && s[0] <= '9'
}

// put adds the lexeme of e at [start, end), or the parts of the contraction that e is. It sets the fields one by one where
// the lexeme will stay: to copy one that has just been made takes longer than to make it.
func (c *scanner) put(e *entry, start, end int) {
	if parts := e.parts(); parts != nil {
		for _, p := range parts {
			c.put(p.entry, start, start+p.size)
			start += p.size
		}
		return
	}
	if e.caps != lower && !c.start && !c.newline {
		e.midCapital = c.lexer.text
	}
	c.start = beginsSentence(e, c.start)
	n := len(c.lexemes)
	if n < cap(c.lexemes) {
		c.lexemes = c.lexemes[:n+1]
	} else {
		c.lexemes = append(c.lexemes, lexeme{})
	}
	x := &c.lexemes[n]
	x.start, x.end, x.entry = start, end, e
	x.glued, x.hyphen, x.newline = !c.space && !c.hyphen, c.hyphen, c.newline
	x.stop, x.leads = false, e.leads
	c.space, c.newline, c.hyphen = false, false, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
