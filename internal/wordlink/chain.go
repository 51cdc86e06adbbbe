package wordlink

// heaviest returns the heaviest chain of passages that follow each other on both sides, the last first. list is sorted by x, then y;
// width is the number of sentences of y. Of equally heavy chains it takes the one whose passages come first in list.
// Cost: O(n log width) time for n passages.
func heaviest(list []passage, width int) []passage {
	f := newFront(list, width)
	last := none
	for k := range list {
		f.reach(int32(k))
		if f.better(int32(k), last) {
			last = int32(k)
		}
	}
	var chain []passage
	for k := last; k != none; k = f.before[k] {
		chain = append(chain, list[k])
	}
	return chain
}

// none is no passage.
const none = int32(-1)

// A front is the chains that end before the sentence of x that is looked at.
type front struct {
	list   []passage
	value  []float32         // of the heaviest chain that ends with each passage
	before []int32           // the passage before it in that chain
	best   []int32           // a Fenwick tree: the passage with which the heaviest chain ends, by yEnd
	open   [most + 1][]int32 // passages that end at a later sentence of x, by the rest of xEnd
	row    int32             // sentence of x up to which the tree is filled
}

func newFront(list []passage, width int) *front {
	f := &front{list: list, value: make([]float32, len(list)), before: make([]int32, len(list)), best: make([]int32, width+1)}
	for j := range f.best {
		f.best[j] = none
	}
	return f
}

// reach finds the heaviest chain that ends with passage k.
func (f *front) reach(k int32) {
	p := &f.list[k]
	for ; f.row <= p.x; f.row++ {
		ended := &f.open[f.row%int32(len(f.open))]
		for _, e := range *ended {
			f.add(e)
		}
		*ended = (*ended)[:0]
	}
	b := f.upTo(p.y)
	f.before[k], f.value[k] = b, p.gain
	if b != none {
		f.value[k] += f.value[b]
	}
	later := &f.open[p.xEnd%int32(len(f.open))]
	*later = append(*later, k)
}

// better reports whether the chain of passage k is to be preferred to that of l.
func (f *front) better(k, l int32) bool {
	switch {
	case k == none || l == none:
		return k != none
	case f.value[k] != f.value[l]:
		return f.value[k] > f.value[l]
	}
	return k < l
}

func (f *front) add(k int32) {
	for j := f.list[k].yEnd; int(j) < len(f.best); j += j & -j {
		if f.better(k, f.best[j]) {
			f.best[j] = k
		}
	}
}

// upTo returns the passage with which the best chain of the first y sentences ends.
func (f *front) upTo(y int32) int32 {
	b := none
	for j := y; j > 0; j -= j & -j {
		if f.better(f.best[j], b) {
			b = f.best[j]
		}
	}
	return b
}
