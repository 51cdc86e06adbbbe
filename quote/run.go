package quote

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/text"
)

// A run is a stretch of words with a capital that may hold a title and a name, with the small words that titles and names have inside:
// President Vera Lind | of Norland; Ruth Adler, | the mayor of Lund.
type run struct {
	text.Span             // with the punctuation round the words
	words     []text.Span // without it
	ending    runEnding
}

// A runEnding says where a run ends if what follows may belong to the name.
type runEnding uint8

const (
	commaEnding runEnding = iota + 1 // Ruth Adler, | the mayor of Lund
	ofEnding                         // President Vera Lind | of Norland
)

// maxRun is the longest title and name in words.
const maxRun = 10

// runs yields the runs of view that may be read as a title and a name, each with words that hold until the next one. Cost: linear.
func runs(view string) iter.Seq[run] {
	return func(yield func(run) bool) {
		var room [maxRun]text.Span
		for at := nextCapital(view, 0); at < len(view); at = nextCapital(view, at) {
			r := run{words: room[:0]}
			at = r.read(view, at)
			if (len(r.words) > 1 || r.ending == commaEnding) && !yield(r) {
				return
			}
		}
	}
}

// read reads the run that the word at byte at of view begins. It returns the byte from which on the next one is looked for.
func (r *run) read(view string, at int) (next int) {
	r.Start = at
	for {
		start, end, plain := nextPrinted(view, at)
		if start == end {
			return end
		}
		if !plain && len(r.words) > 0 && isNickname(view[start:end]) {
			at = end
			continue
		}
		w := runWord{bare: view[start:end]}
		if !plain || len(w.bare) == 1 {
			w = readRunWord(w.bare)
		}
		switch inside := len(r.words) > 0; {
		case inside && (w.opens || len(r.words) == maxRun || strings.IndexByte(view[at:start], '\n') >= 0):
			return start // which may begin another one
		case inside && len(w.bare) > 1 && beginsSentence(w.bare), saysInTitle(w.bare): // HARBOUR TO STAY OPEN, SAYS ADLER
			return end
		case !isRunWord(w.bare, inside):
			if w.bare == "of" && len(r.words) > 1 {
				r.ending = ofEnding
			}
			return end
		}
		bare := start + w.from
		r.words, r.End = append(r.words, text.Span{Start: bare, End: bare + len(w.bare)}), end
		if w.comma {
			r.ending = commaEnding
		}
		if w.comma || w.closes {
			return end
		}
		at = end
	}
}

// text returns the title and the name in r, without words in front that only begin a sentence, and what stands before or behind it in apposition
// or tells the country; "" if r can hold no title and name.
func (r run) text(view string) string {
	words := withoutFrame(view, r.words)
	if len(words) == 0 {
		return ""
	}
	switch rest := view[r.End:]; r.ending {
	case commaEnding:
		if office := apposition(rest); office != "" {
			return spaced(view, words) + office
		}
	case ofEnding:
		_, of := nextWord(rest, 0)
		if state := country(rest[of:]); state != "" {
			return spaced(view, words) + state
		}
	}
	if len(words) < 2 {
		return ""
	}
	if head, ok := strings.CutSuffix(view[:r.Start], ", "); ok && len(r.words) > 1 {
		return titleBefore(head) + spaced(view, words)
	}
	return spaced(view, words)
}

// spaced returns the words of view with one space between two, as they mostly stand.
func spaced(view string, words []text.Span) string {
	var out []string
	for i, w := range words {
		if i > 0 && (w.Start-words[i-1].End > 1 || view[w.Start-1] != ' ') {
			for _, w := range words {
				out = append(out, view[w.Start:w.End])
			}
			return strings.Join(out, " ")
		}
	}
	return view[words[0].Start:words[len(words)-1].End]
}

// A runWord is one word between white space.
type runWord struct {
	bare   string // without punctuation and possessive ending
	from   int    // bytes before it
	opens  bool   // a mark or bracket before it begins a new run
	closes bool   // punctuation or a possessive ending behind it ends the run
	comma  bool   // a comma behind it
}

// isNickname reports whether w is one word in marks, with nothing else outside or inside them: Tom “Bolt” Vega.
func isNickname(w string) bool {
	open, size := markAt(w, 0)
	return size > 0 && strings.HasSuffix(w, partner(open)) && len(w) > 2*size && !strings.ContainsAny(w, ",.?!")
}

func readRunWord(w string) runWord {
	bare := w
	if !isPlain(w[:1]) {
		bare = strings.TrimLeftFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	r := runWord{from: len(w) - len(bare), opens: len(bare) < len(w), comma: strings.HasSuffix(w, ",")}
	r.bare = withoutMarks(bare)
	dotted := strings.HasSuffix(w, ".") && !strings.HasSuffix(w, "..")
	if dotted && (len(r.bare) == 1 || r.bare == "Jr" || r.bare == "Sr") {
		r.bare = bare[:len(r.bare)+1] // the full stop is part of the name
	}
	r.closes = len(r.bare) < len(bare) && !(dotted && (len(r.bare) < 2 || isTitle(r.bare) || strings.Contains(r.bare, ".")))
	if own, owns := possessive.Cut(r.bare); owns {
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

// withoutFrame drops the words in front of a run that only begin a sentence.
func withoutFrame(view string, words []text.Span) []text.Span {
	for len(words) > 0 {
		if w := view[words[0].Start:words[0].End]; isParticle(w) || isTitled(w) && !isFrameWord(w) {
			break
		}
		words = words[1:]
	}
	return words
}

// maxFrame is the length in bytes of the longest word that isFrameWord, beginsSentence and saysInTitle know, or more.
const maxFrame = 16

// beginsSentence reports whether w, which has a capital, begins a sentence rather than going on with a name.
func beginsSentence(w string) bool {
	if len(w) > maxFrame || !wordClasses().MayHold(w) {
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
	if len(w) > maxFrame || !wordClasses().MayHold(w) && !mayBeDay(w) {
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

// asciiSpace reports whether b is white space or a control character of ASCII.
func asciiSpace(b byte) bool { return b <= ' ' }

// isRunWord reports whether w can be part of a title and name; inside is set behind the first word.
func isRunWord(w string, inside bool) bool {
	if w != "" && isPlain(w[:1]) {
		if !isSmall(w[0]) {
			return true
		}
	} else if r := firstRune(w); unicode.IsUpper(r) {
		return true
	} else if !unicode.IsLetter(r) && len(w) > utf8.RuneLen(r) {
		return unicode.IsUpper(firstRune(w[max(1, utf8.RuneLen(r)):]))
	}
	if !inside {
		return false
	}
	return isParticle(w) || len(roles().Get(w)) > 0
}
