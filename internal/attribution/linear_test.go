package attribution

import (
	"runtime"
	"strings"
	"testing"
)

// hostilePatterns are texts that, repeated, would take code of more than linear cost hours or gigabytes.
var hostilePatterns = []string{
	"\"", "\"“”", "“", "”", "'", "‘a ", "“a ", "«»", "a\n\n“", "said ", "said, ", "“a” ", "'' ``", "Adler said “a” and ", "- “a\n", "\n", "Mr. ", "\"\n", "A “b ‘c” d’ ", "(“a” ",
}

// TestMemoryIsLinear compares what reading takes of a text and of one twice as long. Slices grow in steps, so that twice the
// text may take somewhat more than twice the memory; with quadratic memory it would be four times.
func TestMemoryIsLinear(t *testing.T) {
	const repeats, most = 2000, 3
	for _, pattern := range hostilePatterns {
		for _, only := range []bool{false, true} {
			f := Finder{MarkedOnly: only}
			once, twice := strings.Repeat(pattern, repeats), strings.Repeat(pattern, 2*repeats)
			f.Reports(once) // reads the lexicon
			x, y := allocated(func() { f.Reports(once) }), allocated(func() { f.Reports(twice) })
			if y > most*x {
				t.Errorf("%q: %d bytes for %d repeats, %d for twice as many", pattern, x, repeats, y)
			}
		}
	}
}

// allocated returns how many bytes f takes from the heap, given back or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
