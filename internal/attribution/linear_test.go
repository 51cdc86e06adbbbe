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

// TestMemoryIsLinear compares what reading takes of a text and of one eight times as long: eight times as much where every step is
// linear, 64 times with a quadratic one. What lies between is for slices that double.
func TestMemoryIsLinear(t *testing.T) {
	const repeats, longer, most = 500, 8, 24
	for _, pattern := range hostilePatterns {
		for _, only := range []bool{false, true} {
			f := Finder{MarkedOnly: only}
			short, long := strings.Repeat(pattern, repeats), strings.Repeat(pattern, longer*repeats)
			f.Reports(short) // reads the lexicon
			x, y := allocated(func() { f.Reports(short) }), allocated(func() { f.Reports(long) })
			if y > most*x {
				t.Errorf("%q: %d bytes for %d repeats, %d for %d times as many", pattern, x, repeats, y, longer)
			}
		}
	}
}

// allocated returns how many bytes f takes from the heap, given back or not, if nothing is kept of the texts before.
func allocated(f func()) uint64 {
	runtime.GC()
	runtime.GC() // empties the pools
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
