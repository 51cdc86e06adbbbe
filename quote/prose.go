package quote

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// A prose is the running text of a document with its words, which are found once for all who read them: the names, the
// occasions, the pronouns.
type prose struct {
	view  string
	print []printed  // the words; nil until they are asked for
	cut   []sentence // nil until they are asked for
}

// A sentence is a stretch of a view up to a full stop or the end of a line.
type sentence struct {
	text.Span
	paragraph int // number of line breaks before it
}

// A printed is a stretch of a view without white space.
type printed struct {
	start, end uint32 // bytes
	sort       wordSort
}

// A wordSort is what the bytes of a printed word tell at a glance.
type wordSort uint8

const (
	plainWord wordSort = 1 << iota // nothing but letters of ASCII, as most words
	smallWord                      // begins with a small letter of ASCII
	lineWord                       // a line break stands before it
)

func (w printed) is(s wordSort) bool { return w.sort&s != 0 }

// bytesAWord is how many bytes a word and the space before it take at least, mostly: 6 in news text.
const bytesAWord = 5

// words returns the words of the text in its order. What stands behind the first 4 GB is not read.
func (p *prose) words() []printed {
	if p.print != nil {
		return p.print
	}
	view := p.view
	p.print = make([]printed, 0, len(view)/bytesAWord+1)
	look := wordSort(0)
	for i, n := 0, min(len(view), math.MaxUint32); i < n; {
		if c := view[i]; asciiSpace(c) {
			if c == '\n' {
				look = lineWord
			}
			i++
			continue
		}
		start := i
		for i < n && printedBytes[view[i]] == letterByte {
			i++
		}
		if i == n || printedBytes[view[i]] == spaceByte {
			look |= plainWord
		} else {
			for i < n && printedBytes[view[i]] != spaceByte {
				i++
			}
		}
		if c := view[start]; 'a' <= c && c <= 'z' {
			look |= smallWord
		}
		p.print = append(p.print, printed{uint32(start), uint32(i), look})
		look = 0
	}
	return p.print
}

// A byteSort is what newProse asks of a byte.
type byteSort uint8

const (
	otherByte byteSort = iota
	letterByte
	spaceByte
)

// printedBytes tells the letters and the white space of ASCII.
var printedBytes = func() (sorts [256]byteSort) {
	for c := range byte(utf8.RuneSelf) {
		switch low := c | 0x20; {
		case asciiSpace(c):
			sorts[c] = spaceByte
		case 'a' <= low && low <= 'z':
			sorts[c] = letterByte
		}
	}
	return sorts
}()

func (p *prose) text(w printed) string { return p.view[w.start:w.end] }

// bytesASentence is how many bytes a sentence takes at least, mostly: 110 in news text.
const bytesASentence = 80

// sentences returns the sentences of the text.
func (p *prose) sentences() []sentence {
	if p.cut == nil {
		p.cut = appendSentences(make([]sentence, 0, len(p.view)/bytesASentence+1), p.view)
	}
	return p.cut
}

// sentencesBy returns how many sentences begin at byte at or before it.
func (p *prose) sentencesBy(at int) int {
	n, _ := slices.BinarySearchFunc(p.sentences(), at+1, func(s sentence, at int) int { return s.Start - at })
	return n
}

// appendSentences appends the sentences of view to out.
func appendSentences(out []sentence, view string) []sentence {
	start, paragraph := 0, 0
	for i := nextEnd(view, 0); i < len(view); i = nextEnd(view, i+1) {
		end := i + 1
		if view[i] != '\n' {
			if !stopAt(view, start, i) {
				continue
			}
			end = len(view) - len(strings.TrimLeft(view[end:], closers)) // a mark that closes belongs to what it closes
		}
		out = append(out, sentence{text.Span{Start: start, End: end}, paragraph})
		start = end
		if view[i] == '\n' {
			paragraph++
		}
	}
	if start < len(view) {
		out = append(out, sentence{text.Span{Start: start, End: len(view)}, paragraph})
	}
	return out
}
