package quote

import "math/bits"

// Eight bytes of a text are looked at together where most of them are passed over. A mask has the highest bit of each byte that is meant.
const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// eight returns the first eight bytes of s, the first one lowest.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// below returns the mask of the bytes of w that are less than c, which is one of ASCII.
func below(w uint64, c byte) uint64 { return ^(w | ((w | highs) - ones*uint64(c))) & highs }

// first returns which byte is the first of a mask.
func first(mask uint64) int { return bits.TrailingZeros64(mask) / 8 }

// nextCapital returns where the first word of view begins, from byte at on, that does not begin with a small letter of ASCII; len(view) if none does.
// Byte at stands at the start or the end of a word.
func nextCapital(view string, at int) int {
	open := uint64(0x80) // white space stands before the next byte
	for ; at+8 <= len(view); at += 8 {
		w := eight(view[at:])
		space := below(w, ' '+1)
		small := below(w, 'z'+1) &^ below(w, 'a')
		if starts := (space<<8 | open) &^ (space | small); starts != 0 {
			return at + first(starts)
		}
		open = space >> 56
	}
	for ; at < len(view); at++ {
		c := view[at]
		if open != 0 && !asciiSpace(c) && !isSmall(c) {
			return at
		}
		open = 0
		if asciiSpace(c) {
			open = 1
		}
	}
	return at
}

// nextEnd returns where the first byte of view stands, from byte at on, with which a sentence may end; len(view) if there is none.
func nextEnd(view string, at int) int {
	for ; at+8 <= len(view); at += 8 {
		w := eight(view[at:])
		if ends := same(w, '.') | same(w, '\n') | same(w, '?') | same(w, '!'); ends != 0 {
			return at + first(ends)
		}
	}
	for ; at < len(view); at++ {
		switch view[at] {
		case '.', '\n', '?', '!':
			return at
		}
	}
	return at
}

// same returns a mask the first byte of which is the first byte of w that is c, and 0 if there is none.
func same(w uint64, c byte) uint64 {
	w ^= ones * uint64(c)
	return (w - ones) &^ w & highs
}

// nextPrinted returns the next stretch without white space from byte at of view, empty at the end, and whether it is nothing but letters of ASCII, as
// most words are.
func nextPrinted(view string, at int) (start, end int, plain bool) {
	for start = at; start < len(view) && asciiSpace(view[start]); {
		start++
	}
	for end = start; end < len(view) && view[end]|0x20-'a' < 26; {
		end++
	}
	if end == len(view) || asciiSpace(view[end]) {
		return start, end, true
	}
	for end < len(view) && !asciiSpace(view[end]) {
		end++
	}
	return start, end, false
}
