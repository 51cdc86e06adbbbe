package attribution

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/quotecheck/quotecheck/text"
)

// A page is a text cut up for extraction.
type page struct {
	s        string
	passages []passage // outermost ones
	words    []word    // words outside the passages; a passage is one word of the class quoted
	wordOf   []int     // of the passages that are no nicknames: the word that stands for it
	units    []unit
	paras    []int32   // of the units: how many paragraphs begin with it or before it
	mentions []mention // sorted by from
	tags     []tag     // of the words
	unitAt   []int32   // the unit of every word
	head     headline  // empty if the first line is none
	before   []tally   // of the words before every word, and of all
	ahead    []int32   // the first mention that begins at every word or behind it, and behind all
	folded   []tag     // of the words: what a path shows of their tags

	considered []candidate // by mention; empty as long as no speaker is chosen
	scores     []float32   // for reuse
	places     []int
	inside     []word
}

// A unit is the words [from, to) of one sentence. A sentence does not end inside quotation marks.
type unit struct{ from, to int }

// quoted marks a word that stands for a passage; its form is the index of the passage.
const quoted class = 1 << 31

// pages keeps the memory of pages for the texts that follow: it is a third of what finding the quotes of a text takes.
var pages = sync.Pool{New: func() any { return new(page) }}

// maxKept is the number of words, passages or mentions from which on the memory of a page is not kept.
const maxKept = 1 << 16

// newPage cuts up s, whose passages are given.
func newPage(s string, passages []passage) *page {
	p := pages.Get().(*page)
	p.reset(s)
	for _, q := range passages {
		if q.depth == 0 {
			p.passages = append(p.passages, q)
		}
	}
	p.words = slices.Grow(p.words, len(s)/bytesAWord+len(p.passages)+1)
	at := 0
	for i, q := range p.passages {
		p.words = scanInto(p.words, s, at, q.span.Start)
		p.wordOf = append(p.wordOf, len(p.words))
		p.words = append(p.words, p.passageWord(i, at))
		at = q.span.End
	}
	p.words = scanInto(p.words, s, at, len(s))
	p.nameNicknames()
	p.cutUnits()
	for _, u := range p.units {
		p.lowerTitle(u)
		p.lowerOpening(u)
	}
	p.tagAll()
	p.findMentions()
	p.tallyUp()
	if h, ok := p.findHeadline(); ok {
		p.head = h
	}
	return p
}

// reset makes p an empty page of s, with the memory that it has.
func (p *page) reset(s string) {
	*p = page{
		s: s, passages: p.passages[:0], words: p.words[:0], units: p.units[:0], paras: p.paras[:0], mentions: p.mentions[:0],
		wordOf: p.wordOf[:0], tags: p.tags, unitAt: p.unitAt, before: p.before, ahead: p.ahead, folded: p.folded,
		considered: p.considered[:0], scores: p.scores, places: p.places, inside: p.inside,
	}
}

// release gives the memory of p back. Nobody may use p, or a part of it, any more.
func (p *page) release() {
	if max(cap(p.words), cap(p.passages), cap(p.mentions), cap(p.places)) <= maxKept {
		p.s = ""
		pages.Put(p)
	}
}

// sized returns a slice of n elements, which hold anything, in the memory of s if that is enough.
func sized[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// bytesAWord is how many bytes a word and the space before it take mostly, for room to be made: 7 in news text.
const bytesAWord = 6

// withRoom returns s with room for one more element. It doubles s where append would make room for a quarter more and copy the
// words of a text of nothing but signs, for which bytesAWord is far off, four times as often.
func withRoom[T any](s []T) []T {
	if len(s) == cap(s) {
		s = slices.Grow(s, max(len(s), 8))
	}
	return s
}

// wordsAMention is how many words there are for each mention, at least mostly: 3 in news text.
const wordsAMention = 2

// passageWord returns the word that stands for passage i; the words before it end at byte at.
func (p *page) passageWord(i, at int) word {
	q := p.passages[i].span
	w := word{start: uint32(q.Start), end: uint32(q.End), form: uint32(i), class: quoted, shape: opening, closed: 'Q'}
	gap := p.s[at:q.Start]
	gap = gap[len(strings.TrimRight(gap, " \t\r\n")):]
	switch n := strings.Count(gap, "\n"); {
	case q.Start == 0 || n > 1:
		w.shape |= spaced | onLine | onPara
	case n == 1:
		w.shape |= spaced | onLine
	case gap != "":
		w.shape |= spaced
	}
	return w
}

// maxUnit is the number of words after which a sentence without an end is cut. The longest sentence of the training
// articles has 140; with a limit every step below takes linear time.
const maxUnit = 250

// cutUnits groups the words into sentences.
func (p *page) cutUnits() {
	p.unitAt = sized(p.unitAt, len(p.words))
	paras := int32(0)
	for from := 0; from < len(p.words); {
		u := unit{from, p.unitEnd(from)}
		for i := u.from; i < u.to; i++ {
			p.unitAt[i] = int32(len(p.units))
		}
		if p.words[from].is(onPara) {
			paras++
		}
		p.units, p.paras = append(p.units, u), append(p.paras, paras)
		from = u.to
	}
}

// unitEnd returns where the sentence that begins with word from ends.
func (p *page) unitEnd(from int) int {
	end := min(from+maxUnit, len(p.words))
	dated := p.opensDateline(from)
	for i := from + 1; i < end; i++ {
		if p.words[i].is(opening) && p.breaks(i) || dated && p.datelineEnds(from, i) {
			return i
		}
	}
	return end
}

// minTitle is the number of words from which a line with capitals throughout is a headline.
const minTitle = 4

// lowerTitle takes the capitals of a headline off its verbs of reporting: Adler Says Harbour Will Stay Open.
func (p *page) lowerTitle(u unit) {
	words, small := 0, 0
	for i := u.from; i < u.to; i++ {
		w := &p.words[i]
		if w.is(sign|numeric) || w.class&(quoted|preposition|determiner|coordinator) != 0 || w.form == possessiveForm {
			continue
		}
		words++
		if !w.is(capital) {
			if small++; small*10 > u.to-u.from {
				return // one small word in ten is the most
			}
		}
	}
	if words < minTitle || small*10 > words {
		return
	}
	for i := u.from + 1; i < u.to; i++ {
		if p.words[i].class&cueClasses != 0 {
			p.words[i].shape &^= capital | shouted
		}
	}
}

// lowerOpening takes the capital off a verb of reporting that opens a sentence before its subject: Said Adler: “…”.
func (p *page) lowerOpening(u unit) {
	if u.to-u.from < 3 || p.words[u.from].class&sayFinite == 0 || !p.words[u.from+1].is(capital) || p.words[u.from+1].class&quoted != 0 {
		return
	}
	switch p.lemma(u.from) {
	case sayForm, addForm, askForm, writeForm, replyForm:
		p.words[u.from].shape &^= capital
	}
}

var sayForm, addForm, askForm, writeForm, replyForm = hashForm("say"), hashForm("add"), hashForm("ask"), hashForm("write"), hashForm("reply")

// unitIndex returns the index of the sentence of word i.
func (p *page) unitIndex(i int) int { return int(p.unitAt[i]) }

// breaks reports whether a sentence ends before word i, which may open one.
func (p *page) breaks(i int) bool {
	w, prev := &p.words[i], &p.words[i-1]
	if w.is(onPara) {
		return true
	}
	if w.is(onLine) && (w.is(capital) || w.class&quoted != 0 || w.is(sign)) {
		return true
	}
	if prev.class&quoted != 0 {
		end := p.lastRune(p.passages[prev.form])
		if end == ',' || w.is(sign) || !w.is(capital) && w.class&quoted == 0 {
			return false
		}
		return end == '.' || end == '…' || (end == '?' || end == '!') && !p.cueFollows(i)
	}
	if c := p.s[prev.end-1]; c != '.' && c != '!' && c != '?' || !w.is(spaced) {
		return false
	}
	if prev.is(sign) {
		first := p.s[w.start]
		return w.is(capital) || w.class&quoted != 0 || w.is(numeric) || !('a' <= first && first <= 'z')
	}
	// an abbreviation with its point
	return len(p.s[prev.start:prev.end]) > 2 && strings.Count(p.s[prev.start:prev.end], ".") > 1 && w.is(capital) && w.class&starter != 0
}

// lastRune returns the last sign inside the marks of q; in tokenised text a space stands behind it.
func (p *page) lastRune(q passage) rune {
	in := strings.TrimRightFunc(p.text(q.inner), unicode.IsSpace) // « A »: also a no-break space
	return runeBefore(in, len(in))
}

// cueFollows reports whether word i, after ?” or !”, begins "he asked" or "Trump asked" rather than a sentence.
func (p *page) cueFollows(i int) bool {
	for j := i; j < len(p.words) && j < i+6; j++ {
		w := p.words[j]
		if w.is(sign) || w.class&quoted != 0 {
			return false
		}
		if w.class&sayFinite != 0 {
			if j+1 >= len(p.words) {
				return true
			}
			n := p.words[j+1]
			if n.is(onPara) || p.s[n.start] == '.' {
				return true
			}
			return p.s[n.start] == ',' && (j+2 >= len(p.words) || p.words[j+2].class&quoted == 0)
		}
	}
	return false
}

// text returns the bytes of words [from, to).
func (p *page) text(sp text.Span) string { return p.s[sp.Start:sp.End] }
