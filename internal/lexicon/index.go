package lexicon

// An index finds a string in a list: a hash table of places with open addressing. One look-up takes the place of the fifteen
// comparisons of a binary search, and a form is looked up as eight words before its lemmas are known.
type index []int32 // place + 1, 0 = free; its length is a power of two

// newIndex returns the index of list; of equal neighbours it has the first.
func newIndex(list []string) index {
	size := 1
	for size < 2*len(list) {
		size *= 2
	}
	x := make(index, size)
	for i, s := range list {
		if i > 0 && list[i-1] == s {
			continue
		}
		at := hash(s) & uint32(size-1)
		for x[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		x[at] = int32(i) + 1
	}
	return x
}

// find returns the place of s in the list of x, -1 if it is not there.
func (x index) find(list []string, s string) int32 {
	if len(x) == 0 {
		return -1
	}
	for at := hash(s) & uint32(len(x)-1); x[at] != 0; at = (at + 1) & uint32(len(x)-1) {
		if i := x[at] - 1; list[i] == s {
			return i
		}
	}
	return -1
}

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
