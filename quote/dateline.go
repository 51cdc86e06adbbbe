package quote

import (
	"time"

	"github.com/quotecheck/quotecheck/text"
)

// maxDateline is how many bytes at the start of a text may hold its dateline.
const maxDateline = 200

// dateline returns the day in the dateline of view if it is complete, the zero time otherwise: "LUND, May 3, 2024 (AP) —".
func dateline(view string) time.Time {
	head := view[:min(len(view), maxDateline)]
	words, _ := ownWords(make([]frameWord, 0, wordsASentence), head, text.Span{End: len(head)}, nil)
	for i := range words {
		d, n := dayForm(words[i:], time.Time{})
		if n == 3 {
			return d.time()
		}
		if n == 0 && len(words[i].low) == 10 {
			if t, err := time.Parse(time.DateOnly, words[i].low); err == nil {
				return t
			}
		}
	}
	return time.Time{}
}
