package text

import (
	"sort"
	"unicode/utf8"
)

// Offsets converts places in one text between bytes, runes (code points) and UTF-16 code units.
// Make it with [NewOffsets]; it is safe for concurrent use.
//
// Go slices strings by bytes, Python by code points, JavaScript and Java by UTF-16 units. A program that
// hands a Span to one of those converts it once, at the edge.
type Offsets struct {
	size  int
	steps []step
}

// A step is one rune of more than one byte. Between steps all three counts grow alike, so a text of plain
// ASCII needs none, and a conversion is one binary search.
type step struct{ after [3]int } // the counts just behind the rune

const (
	inBytes = iota
	inRunes
	inUTF16
)

// NewOffsets returns the converter for s. Cost: O(len(s)) time, 24 bytes for every rune beyond ASCII.
func NewOffsets(s string) *Offsets {
	o := &Offsets{size: len(s)}
	var at [3]int
	for at[inBytes] < len(s) {
		if s[at[inBytes]] < utf8.RuneSelf {
			at[inBytes]++
			at[inRunes]++
			at[inUTF16]++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at[inBytes]:])
		at[inBytes] += n
		at[inRunes]++
		at[inUTF16]++
		if r > 0xFFFF {
			at[inUTF16]++
		}
		o.steps = append(o.steps, step{at})
	}
	return o
}

// Runes returns s, a span of bytes, in runes. An offset inside a rune counts as the start of the rune.
func (o *Offsets) Runes(s Span) Span { return o.span(s, inBytes, inRunes) }

// UTF16 returns s, a span of bytes, in UTF-16 code units.
func (o *Offsets) UTF16(s Span) Span { return o.span(s, inBytes, inUTF16) }

// FromRunes returns s, a span of runes, in bytes. Offsets beyond the text are held at its end.
func (o *Offsets) FromRunes(s Span) Span { return o.span(s, inRunes, inBytes) }

// FromUTF16 returns s, a span of UTF-16 code units, in bytes. An offset between the halves of a pair counts as the start of the rune.
func (o *Offsets) FromUTF16(s Span) Span { return o.span(s, inUTF16, inBytes) }

func (o *Offsets) span(s Span, from, to int) Span {
	return Span{Start: o.convert(s.Start, from, to), End: o.convert(s.End, from, to)}
}

// convert takes off from one count to another: the last step at or before off gives the base, and from there
// on the two counts grow alike until the next step.
func (o *Offsets) convert(off, from, to int) int {
	off = max(off, 0)
	i := sort.Search(len(o.steps), func(i int) bool { return o.steps[i].after[from] > off })
	var base [3]int
	if i > 0 {
		base = o.steps[i-1].after
	}
	out := base[to] + off - base[from]
	return min(out, o.limit(i, base, to))
}

// limit returns the count at the start of step i, or at the end of the text when there is none.
func (o *Offsets) limit(i int, base [3]int, to int) int {
	if i == len(o.steps) {
		return base[to] + o.size - base[inBytes]
	}
	return o.steps[i].after[to] - o.steps[i].width(base, to)
}

// width returns how much the rune of s adds to the count to. Runes and units are known; the bytes follow, as
// all that stands between base and the rune is ASCII.
func (s step) width(base [3]int, to int) int {
	ascii := s.after[inRunes] - base[inRunes] - 1
	return s.after[to] - base[to] - ascii
}
