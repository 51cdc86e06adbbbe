package quote

import "math"

// A prose is the running text of a document with its words, which are found once for all who read them: the names, the
// occasions, the pronouns.
type prose struct {
	view  string
	words []printed // in the order of the text
}

// A printed is a stretch of a view without white space.
type printed struct {
	start, end uint32 // bytes
	sort       wordSort
}

// A wordSort is what the bytes of a printed word tell at a glance.
type wordSort uint8

const (
	plainWord wordSort = 1 << iota // nothing but letters of ASCII, as most words
	smallWord                      // begins with a small letter of ASCII
	lineWord                       // a line break stands before it
)

func (w printed) is(s wordSort) bool { return w.sort&s != 0 }

// bytesAWord is how many bytes a word and the space before it take at least, mostly: 6 in news text.
const bytesAWord = 5

// newProse cuts view into words. What stands behind the first 4 GB of it is not read. Cost: O(len(view)).
func newProse(view string) *prose {
	p := &prose{view: view, words: make([]printed, 0, len(view)/bytesAWord+1)}
	sort := wordSort(0)
	for i, n := 0, min(len(view), math.MaxUint32); i < n; {
		if c := view[i]; asciiSpace(c) {
			if c == '\n' {
				sort = lineWord
			}
			i++
			continue
		}
		start, letters := i, 0
		for ; i < n && !asciiSpace(view[i]); i++ {
			if c := view[i] | 0x20; 'a' <= c && c <= 'z' {
				letters++
			}
		}
		if letters == i-start {
			sort |= plainWord
		}
		if c := view[start]; 'a' <= c && c <= 'z' {
			sort |= smallWord
		}
		p.words = append(p.words, printed{uint32(start), uint32(i), sort})
		sort = 0
	}
	return p
}

func (p *prose) text(w printed) string { return p.view[w.start:w.end] }
