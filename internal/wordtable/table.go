// Package wordtable looks words up in short lists, of which nearly no word of a text is one.
package wordtable

// A Table is what a list tells of its words. Its zero value is empty. A word that is not in it is mostly told by a glance at its
// ends and its length, which takes a tenth of the time that a map takes.
type Table[T any] struct {
	of     map[string]T
	glance [32 * 32]uint64 // by the first and the last letter: the lengths that words of the list have, modulo 64
}

// Put enters what the list tells of w. The empty word is in no list.
func (t *Table[T]) Put(w string, v T) {
	if w == "" {
		return
	}
	if t.of == nil {
		t.of = map[string]T{}
	}
	t.of[w] = v
	t.glance[ends(w)] |= length(w)
}

// Get returns what the list tells of w; the zero value if w is not in it.
func (t *Table[T]) Get(w string) T {
	if !t.MayHold(w) {
		var none T
		return none
	}
	return t.of[w]
}

// MayHold reports whether w may be in the list, whatever the case of its letters if they are of ASCII.
func (t *Table[T]) MayHold(w string) bool { return w != "" && t.glance[ends(w)]&length(w) != 0 }

// ends returns the place of the first and the last byte of w, in which letters of ASCII have one place in both cases.
func ends(w string) int { return int(w[0]&31)<<5 | int(w[len(w)-1]&31) }

func length(w string) uint64 { return 1 << (len(w) & 63) }
