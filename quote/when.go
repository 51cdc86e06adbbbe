package quote

import (
	_ "embed"
	"time"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// When was it said? A day beside a verb of saying tells it, and not every day does: "said on Friday", not "a May 3 deadline", "who came on Friday".
// The forms of a day are in dayform.go.

// dayAt returns the day that words name from word i on, and of how many words; ref is the day the text came out.
func dayAt(words []frameWord, i int, ref time.Time) (day, int) {
	d, n := dayForm(words[i:], ref)
	if n == 0 || elsewhere(words[:i]) {
		return day{}, 0
	}
	return d, n
}

// elsewhere reports whether a time after words is one of something else than the saying: "who came on", "is due on".
func elsewhere(words []frameWord) bool {
	for k := len(words) - 1; k >= 0 && len(words)-k < 12; k-- {
		switch w := words[k].low; {
		case sceneWords().Has("other", w):
			return true
		case w == "before", w == "after":
			return k == len(words)-1
		case w == "by" && (k+1 == len(words) || !sceneWords().Has("means", words[k+1].low)):
			return true
		}
		if words[k].comma || words[k].gap {
			break
		}
	}
	return false
}

//go:embed data/scene.txt
var sceneList string

var sceneWords = wordtable.Read(sceneList)

// governed reports whether the n words from word i on, which name d, say when somebody spoke: "said on Friday", not "a May 3 deadline".
// A year or month is seldom the time of speaking, so it must follow the verb closely.
func governed(words []frameWord, i, n int, d day) bool {
	if words[i+n-1].owner {
		if i+n == len(words) {
			return false
		}
		_, ok := eventAt(words, i+n)
		return ok // Thursday's briefing, but not Friday's match
	}
	if i > 0 && !words[i].opens && !words[i-1].comma && isDeterminer(words[i-1].low) {
		return false
	}
	if n == 3 && words[i].opens {
		return true // a dateline
	}
	if len(words[i].low) == len(time.DateOnly) && isDigit(words[i].low[0]) {
		return words[i].opens // a dateline, but not the line that says when a page came out
	}
	before, after := governs, governs
	if d.day == 0 && d.weekday == 0 {
		before, after = governsYear, 0
	}
	for k := max(0, i-before); k < min(len(words), i+n+after); k++ {
		if _, ok := eventAt(words, k); ok || isSaid(words[k].low) || words[k].gap && k >= i-before {
			return true
		}
	}
	return len(words)-i-n < after && len(words) > i+n-1
}

const (
	governs     = 6 // words between a verb of saying or quoted words and their day
	governsYear = 3 // the same for a year or month
)
