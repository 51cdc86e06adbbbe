package lexicon

import "slices"

// Marks returns numbers by which related words can be looked up: two words that are forms of one lemma, share a meaning,
// are opposites, or are derived from each other or from a synonym have a number in common. Words with a number in
// common need not be related: ask [Entry.Relate]. Sorted.
func (e Entry) Marks() []int32 {
	marks := make([]int32, 0, len(e.lemmas)+len(e.derived)+len(e.against)+len(e.senses)+len(e.kin))
	for _, l := range [][]int32{e.lemmas, e.derived, e.against} {
		for _, w := range l {
			marks = append(marks, w<<1)
		}
	}
	for _, l := range [][]int32{e.senses, e.kin} {
		for _, s := range l {
			marks = append(marks, s>>1<<1|1)
		}
	}
	slices.Sort(marks)
	return slices.Compact(marks)
}
