package quote

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameRuns yields the stretches of a text that may hold a title and a name, each with what follows it in apposition, and the byte
// at which it begins: "President Vera Lind of Norland", "Ruth Adler, the mayor of Lund".
func nameRuns(text *prose) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		view := text.view
		var run []string
		begin := 0
		flush := func(rest string) bool {
			s := joinRun(run, rest)
			if s != "" && rest == "" && len(run) > 1 && begin > len(", ") && view[begin-len(", "):begin] == ", " {
				s = titleBefore(view[:begin-len(", ")]) + s
			}
			run = run[:0]
			return s == "" || yield(s, begin)
		}
		add := func(w string, at int) {
			if len(run) == 0 {
				begin = at
			}
			run = append(run, w)
		}
		for _, p := range text.words {
			if len(run) == 0 && p.is(smallWord) { // begins no name, and there is none to end
				continue
			}
			start, end := int(p.start), int(p.end)
			w := readRunWord(p, view[start:end])
			breaks := p.is(lineWord) || w.opens || len(run) >= maxRun
			if breaks && !flush("") {
				return
			}
			rest, ok := "", true
			switch {
			case len(w.bare) > 1 && len(run) > 0 && beginsSentence(w.bare):
				ok = flush("") // a sentence begins
			case saysInTitle(w.bare):
				ok = flush("") // the verb of a headline: HARBOUR TO STAY OPEN, SAYS ADLER
			case !isRunWord(w.bare, len(run) > 0):
				if w.bare == "of" && len(run) > 1 {
					rest = country(view[end:])
				}
				ok = flush(rest)
			case w.comma:
				if add(w.bare, start); len(withoutFrame(run)) > 0 {
					rest = apposition(view[end:])
				}
				ok = flush(rest)
			default:
				if add(w.bare, start); w.closes {
					ok = flush("")
				}
			}
			if !ok {
				return
			}
		}
		flush("")
	}
}

// A runWord is one word between white space.
type runWord struct {
	bare   string // without punctuation and possessive ending
	opens  bool   // a mark or bracket before it begins a new run
	closes bool   // punctuation or a possessive ending behind it ends the run
	comma  bool   // a comma behind it
}

func readRunWord(p printed, w string) runWord {
	if len(w) > 1 && p.is(plainWord) {
		return runWord{bare: w}
	}
	bare := w
	if !isPlain(w[:1]) {
		bare = strings.TrimLeftFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	r := runWord{opens: len(bare) < len(w), comma: strings.HasSuffix(w, ",")}
	r.bare = withoutMarks(bare)
	dotted := strings.HasSuffix(w, ".") && !strings.HasSuffix(w, "..")
	if dotted && (len(r.bare) == 1 || r.bare == "Jr" || r.bare == "Sr") {
		r.bare = bare[:len(r.bare)+1] // the full stop is part of the name
	}
	r.closes = len(r.bare) < len(bare) && !(dotted && (len(r.bare) < 2 || isTitle(strings.ToLower(r.bare)) || strings.Contains(r.bare, ".")))
	if own := strings.TrimSuffix(strings.TrimSuffix(r.bare, "’s"), "'s"); own != r.bare {
		r.bare = own
		r.closes = r.closes || nation(nameKey(own)) == "" // "Norway's President Lind" goes on
	}
	return r
}

// withoutMarks returns w without the punctuation and the marks behind it.
func withoutMarks(w string) string {
	for w != "" {
		switch w[len(w)-1] {
		case ',', '.', ';', ':', '!', '?', '"', ')', '*', '_':
			w = w[:len(w)-1]
			continue
		}
		rest := strings.TrimSuffix(strings.TrimSuffix(w, "”"), "’")
		if len(rest) == len(w) {
			break
		}
		w = rest
	}
	return w
}

// joinRun writes the words of a run, without those in front that only begin a sentence, and what follows it; "" if they
// can hold no title and name.
func joinRun(words []string, rest string) string {
	if len(words) < 2 && rest == "" {
		return ""
	}
	words = withoutFrame(words)
	if len(words) == 0 || len(words) < 2 && rest == "" {
		return ""
	}
	return strings.Join(words, " ") + rest
}

// withoutFrame drops the words in front of a run that only begin a sentence.
func withoutFrame(words []string) []string {
	for len(words) > 0 && !isParticle(words[0]) && (!isTitled(words[0]) || isFrameWord(words[0])) {
		words = words[1:]
	}
	return words
}

// maxFrame is the length in bytes of the longest word that isFrameWord and beginsSentence know, or more.
const maxFrame = 16

// beginsSentence reports whether w, which has a capital, begins a sentence rather than going on with a name.
func beginsSentence(w string) bool {
	if len(w) > maxFrame {
		return false
	}
	var b [maxFrame]byte
	low := string(appendLower(b[:0], w))
	return isStarter(low) && !isRunWord(low, true)
}

// saysInTitle reports whether w, which has a capital, is the verb of a headline.
func saysInTitle(w string) bool {
	if len(w) > maxFrame || len(w) < 3 || w[0] < 'A' || w[0] > 'Z' || !said().MayHold(w) {
		return false
	}
	var b [maxFrame]byte
	return isSaid(string(appendLower(b[:0], w)))
}

// isFrameWord reports whether w is a word that has a capital only because it begins a sentence, or a day.
func isFrameWord(w string) bool {
	if len(w) > maxFrame {
		return false
	}
	var b [maxFrame]byte
	low := string(appendLower(b[:0], w))
	return isFunction(low) || isStarter(low) || weekday(low) > 0
}

// appendLower appends w with its ASCII letters in lower case to b. Unlike strings.ToLower it needs no memory.
func appendLower(b []byte, w string) []byte {
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		b = append(b, c)
	}
	return b
}

func firstRune(w string) rune {
	r, _ := utf8.DecodeRuneInString(w)
	return r
}

// nextWord returns the next stretch without white space from byte i of s. A paragraph's end counts as a word.
func nextWord(s string, i int) (start, end int) {
	start = i
	for start < len(s) && asciiSpace(s[start]) {
		start++
	}
	end = start
	for end < len(s) && !asciiSpace(s[end]) {
		end++
	}
	return start, end
}

func asciiSpace(b byte) bool { return b <= ' ' && spaces>>b&1 != 0 }

const spaces = 1<<' ' | 1<<'\n' | 1<<'\t' | 1<<'\r'

// isRunWord reports whether w can be part of a title and name; inside is set behind the first word.
func isRunWord(w string, inside bool) bool {
	if r := firstRune(w); unicode.IsUpper(r) {
		return true
	} else if !unicode.IsLetter(r) && len(w) > utf8.RuneLen(r) {
		return unicode.IsUpper(firstRune(w[max(1, utf8.RuneLen(r)):]))
	}
	if !inside {
		return false
	}
	return isParticle(w) || len(roles().Get(w)) > 0
}

// country returns " of X" if s begins with the name of a state.
func country(s string) string {
	a, b := nextWord(s, 0)
	first := nameKey(s[a:b])
	if first == "the" {
		a, b = nextWord(s, b)
		first = nameKey(s[a:b])
	}
	if nation(first) != "" {
		return " of " + first
	}
	c, e := nextWord(s, b)
	if nation(first, nameKey(s[c:e])) != "" {
		return " of " + s[a:e]
	}
	return ""
}

// apposition returns ", the Norlandic leader" if s, which follows a name and a comma, begins with a title in apposition.
func apposition(s string) string {
	end := appositionEnd(s[:min(len(s), maxLabel/2)])
	if end < 0 {
		return ""
	}
	tail := strings.TrimSpace(s[:end])
	if !hasOffice(tail) || strings.Contains(tail, " who ") || strings.HasPrefix(tail, "and ") || hasObject(tail) {
		return ""
	}
	if b := parseTitled(tail); len(b.offices) == 0 || len(b.name) > 0 {
		return ""
	}
	return ", " + tail
}

// appositionEnd returns where what stands in apposition at the start of s ends, -1 if nowhere.
func appositionEnd(s string) int {
	for i := range len(s) {
		switch s[i] {
		case ',', '.', ';', ':', '(', '\n', '"':
			return i
		case "“"[0]:
			if strings.HasPrefix(s[i:], "“") {
				return i
			}
		}
	}
	return -1
}

// titleBefore returns the title that ends s, with a space behind it, where a name in apposition follows: "the Norlandic prime minister" |, Vera
// Lind. It is "" if s ends otherwise.
func titleBefore(s string) string {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	if _, ok := isRole(last, officeWord); !ok {
		return ""
	}
	for from, n := len(s)-len(last), 1; from > 0 && n < maxTitleWords; n++ {
		begin := strings.LastIndexByte(s[:from-1], ' ') + 1
		switch w := s[begin : from-1]; {
		case isDeterminer(strings.ToLower(w)):
			return s[from:] + " "
		case w == "" || strings.ContainsAny(w, ",.;:”\"\n") || isFunction(w): // "the nomination for president, Lind was there"
			return ""
		}
		from = begin
	}
	return ""
}

// hasObject reports whether an article or the like stands inside s and not behind a preposition: "shook her head" is no title.
func hasObject(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words {
		if i > 0 && isDeterminer(w) && !isPreposition(words[i-1]) && !isConjunction(words[i-1]) {
			return true
		}
	}
	return false
}

// hasOffice reports whether s holds a word for an office. It is much cheaper than reading the title.
func hasOffice(s string) bool {
	for start, end := nextWord(s, 0); start < end; start, end = nextWord(s, end) {
		if _, ok := isRole(nameKey(s[start:end]), officeWord); ok {
			return true
		}
	}
	return false
}
