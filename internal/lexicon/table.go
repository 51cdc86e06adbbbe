package lexicon

import (
	"bytes"
	"compress/flate"
	_ "embed" // for the table
	"encoding/binary"
	"io"
	"slices"
	"sync"
)

//go:embed wordnet.bin
var packed string

// A table is WordNet unpacked: words and meanings are numbered.
type table struct {
	words     []string // sorted; a word's number is its place
	irregular []string // sorted, may repeat
	word      index    // of words
	exception index    // of irregular
	lemma     []int32  // of each irregular form
	senses    lists    // word -> meanings, twice the number plus a mark for rare ones
	above     lists    // meaning -> meanings above it
	beside    lists    // meaning -> similar meanings
	against   lists    // word -> antonyms
	derived   lists    // word -> words derived from it, and the other way round
}

// load unpacks the table once. The table is written by gen; a table that does not unpack is a broken build, found by the tests.
var load = sync.OnceValue(func() *table {
	_, body, _ := bytes.Cut([]byte(packed), []byte{0}) // the licence stands before the zero byte
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(body)))
	if err != nil {
		return &table{}
	}
	return decode(raw)
})

// lists maps small numbers to sorted lists, end to end in one slice.
type lists struct {
	start []int32 // len = keys + 1
	all   []int32
}

func (l lists) of(key int32) []int32 {
	if int(key)+1 >= len(l.start) {
		return nil
	}
	return l.all[l.start[key]:l.start[key+1]]
}

// ofAll returns the elements of the lists of keys, each shifted right by shift bits, sorted and without repetitions.
// The caller must not change them.
func (l lists) ofAll(keys []int32, shift int) []int32 {
	if len(keys) == 1 {
		return l.of(keys[0] >> shift)
	}
	size := 0
	for _, k := range keys {
		size += len(l.of(k >> shift))
	}
	if size == 0 {
		return nil
	}
	all := make([]int32, 0, size)
	for _, k := range keys {
		all = append(all, l.of(k>>shift)...)
	}
	return sorted(all)
}

// An edge leads from a key to an element of its list.
type edge struct{ key, to int32 }

// gather sorts edges into lists.
func gather(keys int, edges []edge) lists {
	l := lists{start: make([]int32, keys+1), all: make([]int32, len(edges))}
	for _, e := range edges {
		l.start[e.key+1]++
	}
	for k := range keys {
		l.start[k+1] += l.start[k]
	}
	next := slices.Clone(l.start)
	for _, e := range edges {
		l.all[next[e.key]] = e.to
		next[e.key]++
	}
	for k := range keys {
		slices.Sort(l.all[l.start[k]:l.start[k+1]])
	}
	return l
}

// A decoder reads what gen's encoder wrote.
type decoder struct{ b []byte }

func (d *decoder) number() int {
	v, n := binary.Uvarint(d.b)
	d.b = d.b[max(n, 0):]
	return int(v)
}

func decode(raw []byte) *table {
	d := &decoder{raw}
	t := &table{words: d.strings()}
	t.irregular = d.strings()
	t.word, t.exception = newIndex(t.words), newIndex(t.irregular)
	last := 0
	for range t.irregular {
		v := d.number()
		last += v>>1 ^ -(v & 1)
		t.lemma = append(t.lemma, int32(last))
	}
	var senses, above, beside []edge
	meanings := d.number()
	for s := range int32(meanings) {
		d.ascending(func(m int32) { senses = append(senses, edge{m >> 1, s<<1 | m&1}) })
		d.ascending(func(o int32) { above = append(above, edge{s, o}) })
		d.ascending(func(o int32) { beside = append(beside, edge{s, o}, edge{o, s}) })
	}
	t.senses = gather(len(t.words), senses)
	t.above, t.beside = gather(meanings, above), gather(meanings, beside)
	t.against, t.derived = gather(len(t.words), d.pairs()), gather(len(t.words), d.pairs())
	return t
}

func (d *decoder) strings() []string {
	list := make([]string, d.number())
	last := ""
	for i := range list {
		shared, rest := d.number(), d.number()
		last = last[:shared] + string(d.b[:rest])
		d.b = d.b[rest:]
		list[i] = last
	}
	return list
}

func (d *decoder) ascending(yield func(int32)) {
	last := 0
	for range d.number() {
		last += d.number()
		yield(int32(last))
	}
}

// pairs returns each pair as two edges.
func (d *decoder) pairs() []edge {
	var edges []edge
	a, b := 0, 0
	for range d.number() {
		if step := d.number(); step > 0 {
			a += step
			b = a
		}
		b += d.number()
		edges = append(edges, edge{int32(a), int32(b)}, edge{int32(b), int32(a)})
	}
	return edges
}
