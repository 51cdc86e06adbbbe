package number

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A countingSource counts how often a word is asked for.
type countingSource struct {
	wordList
	asked *int
}

func (s countingSource) Word(i int) Word {
	*s.asked++
	return s.wordList.Word(i)
}

// work returns how many words are asked for when an amount is read at every word of s that belongs to none.
func work(s string) int {
	asked := 0
	src := countingSource{plainWords(s), &asked}
	var r Reader
	for i := 0; i < len(src.wordList); i++ {
		if _, n := r.Read(src, i); n > 0 {
			i += n - 1
		}
	}
	return asked
}

// Twice the text is little more than twice the work, whatever it repeats.
func TestWorkGrowsWithTheText(t *testing.T) {
	const most = 2.5 // 4 where every word looks at all others
	for _, s := range []string{"1-", "12-34-", "0-", "100 200 ", "minus ", "one hundred and ", "1 or ", "1/", "1, 000 ", "half a million and a ", "1.5.", "point five ", "10 to 12 or ", "May 5 or ", "'s 1990's"} {
		small, large := work(strings.Repeat(s, 500)), work(strings.Repeat(s, 1000))
		assert.Less(t, float64(large), most*float64(small), s)
	}
}
