package attribution

// A formTable holds what the lexicon knows of forms. Every word of every text is looked up in it, so it is laid out for
// that: the entry of a form stands at the place its hash tells, or at the next free one behind (linear probing), and is small, so
// that a look takes one line of memory, mostly.
type formTable struct {
	entries []entry // a power of two, at most half of them in use
	used    int
}

// An entry is what the lexicon knows of a form.
type entry struct {
	form   uint32 // hash of the form, 0 in a free place
	class  class
	lemma  uint32 // of a verb: hash of its base form
	pos    pos
	short  short
	closed tag // the tag of the form, if that depends on nothing else
}

// add adds c to the classes of e.
func (e *entry) add(c class) {
	e.class |= c
	e.closed = closedTag(e.form, e.class)
}

// A short tells whether a form is an abbreviation that keeps its point inside a sentence, without the point.
type short uint8

const (
	anyShort  short = iota + 1 // an abbreviation
	nameShort                  // one only if it begins with a capital
)

// A form is a form of a word in lower case, in two pieces.
type form struct{ stem, ending string }

// hash returns what hashForm does of the form in one piece.
func (f form) hash() uint32 { return hashOn(hashForm(f.stem), f.ending) }

// firstForms is the size of a table at the start: the lexicon has some 50,000 forms.
const firstForms = 1 << 17

func newFormTable() *formTable { return &formTable{entries: make([]entry, firstForms)} }

// of returns what is known of the form with hash h: a free entry, which is empty, if nothing.
func (t *formTable) of(h uint32) *entry {
	at, _ := t.place(h)
	return &t.entries[at]
}

// place returns the place of the form with hash h, or the free one that it would take.
func (t *formTable) place(h uint32) (at uint32, known bool) {
	last := uint32(len(t.entries) - 1)
	for at = h & last; t.entries[at].form != 0; at = (at + 1) & last {
		if t.entries[at].form == h {
			return at, true
		}
	}
	return at, false
}

// put returns the entry of f, a new one if it is not known. The entry may move with the next call.
func (t *formTable) put(f form) *entry {
	h := f.hash()
	at, known := t.place(h)
	if known {
		return &t.entries[at]
	}
	if t.used++; 2*t.used > len(t.entries) {
		t.grow()
		at, _ = t.place(h)
	}
	t.entries[at].form = h
	return &t.entries[at]
}

// grow doubles the table.
func (t *formTable) grow() {
	old := t.entries
	t.entries = make([]entry, 2*len(old))
	for _, e := range old {
		if e.form != 0 {
			at, _ := t.place(e.form)
			t.entries[at] = e
		}
	}
}
