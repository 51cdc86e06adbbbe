package attribution

// A formTable holds what the lexicon knows of forms. Every word of every text is looked up in it, so it is laid out for
// that: the entry of a form stands at the place its hash tells, or at the next free one behind (linear probing).
type formTable struct {
	entries []entry // a power of two, at most half of them in use
	used    int
}

// An entry is what the lexicon knows of a form.
type entry struct {
	form  uint32 // hash of the form, 0 in a free place
	class class
	lemma uint32 // of a verb of reporting: hash of its base form
	pos   pos
}

// A form is a form of a word in lower case, in two pieces.
type form struct{ stem, ending string }

// hash returns what hashForm does of the form in one piece.
func (f form) hash() uint32 { return hashOn(hashForm(f.stem), f.ending) }

// firstForms is the size of a table at the start: the lexicon has some 50,000 forms.
const firstForms = 1 << 17

func newFormTable() *formTable { return &formTable{entries: make([]entry, firstForms)} }

// of returns the entry of the form with hash h, an empty one if it is not known.
func (t *formTable) of(h uint32) *entry {
	last := uint32(len(t.entries) - 1)
	for i := h & last; ; i = (i + 1) & last {
		if e := &t.entries[i]; e.form == h || e.form == 0 {
			return e
		}
	}
}

// put returns the entry of f, a new one if it is not known. The entry may move with the next call.
func (t *formTable) put(f form) *entry {
	h := f.hash()
	e := t.of(h)
	if e.form == h {
		return e
	}
	if t.used++; 2*t.used > len(t.entries) {
		old := t.entries
		t.entries = make([]entry, 2*len(old))
		for _, x := range old {
			*t.of(x.form) = x
		}
		e = t.of(h)
	}
	e.form = h
	return e
}
