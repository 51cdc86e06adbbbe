package quote

import (
	_ "embed" // the sayings
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/text"
)

// closers is the marks and brackets that may close behind the stop of a sentence.
const closers = "”’\"')]"

// stopAt reports whether the mark at byte i of view ends the sentence that began at start.
func stopAt(view string, start, i int) bool {
	after := view[i+1 : min(len(view), i+12)]
	if after != "" && after[0] != ' ' {
		after = strings.TrimLeft(after, closers)
	}
	if after == "" {
		return true
	}
	rest := strings.TrimLeft(after, " ")
	if len(rest) == len(after) {
		return false
	}
	if rest != "" && !isPlain(rest[:1]) {
		rest = strings.TrimLeft(rest, "“‘\"'([—–-• ")
	}
	if r := firstRune(rest); !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return false
	}
	if view[i] != '.' {
		return true
	}
	begin := i
	for from := max(start, i-maxAbbreviation); begin > from && !asciiSpace(view[begin-1]) && view[begin-1] != '('; {
		begin--
	}
	word := view[begin:i]
	switch {
	case len(word) == maxAbbreviation: // or more
		return true
	case len(word) <= 2 && strings.Trim(word, "0123456789") == "":
		return false // 1. SOUNDBITE
	}
	return !keepsPoint(fold(word), isTitled(word), fold(firstWord(rest)))
}

const maxAbbreviation = 8 // bytes looked at before a full stop: one more than U.S.S.R has

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

func dayForm(words []frameWord, ref time.Time) (day, int) {
	w := words[0].low
	next := func(k int) string {
		if k < len(words) && !words[k].gap {
			return words[k].low
		}
		return ""
	}
	if n := weekday(w); n > 0 && words[0].upper {
		return lastWeekday(n, ref), 1
	}
	if m := month(w); m > 0 && words[0].upper {
		if d, n := dayIn(m, number(next(1)), number(next(2)), ref); n > 0 {
			return d, n
		}
		if y := number(next(1)); isYear(y) {
			return day{year: y, month: m}, 2
		}
	}
	if d, n := dayIn(month(next(1)), number(w), number(next(2)), ref); n > 0 {
		return d, n
	}
	if len(w) == len(time.DateOnly) {
		if t, err := time.Parse(time.DateOnly, w); err == nil {
			return dayOf(t), 1
		}
	}
	if n := count(w); n > 0 && next(2) == "ago" && !ref.IsZero() {
		switch {
		case next(1) == "years":
			return day{year: ref.Year() - n}, 3
		case next(1) == "days" && n < 7:
			return dayOf(ref.AddDate(0, 0, -n)), 3
		}
	}
	if w == "in" && isYear(number(next(1))) && (len(words) == 2 || words[1].comma || len(words) > 2 && (words[2].gap || words[2].low == "that")) {
		return day{year: number(next(1))}, 2
	}
	if ref.IsZero() {
		return day{}, 0
	}
	switch {
	case w == "today" || w == "tonight":
		return dayOf(ref), 1
	case w == "yesterday":
		return dayOf(ref.AddDate(0, 0, -1)), 1
	case w == "this" && partOfDay(next(1)):
		return dayOf(ref), 2
	case w == "last" && next(1) == "year":
		return day{year: ref.Year() - 1}, 2
	case w == "last" && next(1) == "month":
		m := ref.AddDate(0, 0, -ref.Day())
		return day{year: m.Year(), month: m.Month()}, 2
	}
	return day{}, 0
}

// partOfDay reports whether w is a part of the day that "this" stands before: this morning.
func partOfDay(w string) bool { return w == "morning" || w == "afternoon" || w == "evening" }

// count returns the number that w, a word or digits, stands for before "years ago", 0 if it is none or a vague one.
func count(w string) int {
	if i := slices.Index(smallNumbers[:], w); i >= 0 {
		return i + 2
	}
	return number(w)
}

var smallNumbers = [...]string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}

// timeWords holds the words with which dayForm and earlierAt begin, and those before the place of speaking, but for numbers, months and weekdays.
const timeWords = "today tonight this yesterday last speaking spoke return arrival returning arriving had ahead prior before earlier previously two three four five six seven eight nine ten"

// times holds timeWords with the months and weekdays.
var times = sync.OnceValue(func() *wordtable.Table[bool] {
	t := new(wordtable.Table[bool])
	for w := range strings.FieldsSeq(timeWords) {
		t.Put(w, true)
	}
	for d := time.Sunday; d <= time.Saturday; d++ {
		t.Put(strings.ToLower(d.String()), true)
	}
	for m := time.January; m <= time.December; m++ {
		full := strings.ToLower(m.String())
		for n := 1; n <= len(full); n++ { // sep, sept, september
			if month(full[:n]) == m {
				t.Put(full[:n], true)
			}
		}
	}
	return t
})

// tellsTime reports whether a day, or that something was said earlier, may be told from the word low on.
func tellsTime(low string) bool {
	return low != "" && (isDigit(low[0]) || times().Get(low))
}

// number reads a day or year, also "15th"; 0 if w is none.
func number(w string) int {
	if len(w) > 2 && len(w) <= 4 {
		switch w[len(w)-2:] {
		case "st", "nd", "rd", "th":
			w = w[:len(w)-2]
		}
	}
	if len(w) == 0 || len(w) > 4 {
		return 0
	}
	n := 0
	for i := range len(w) {
		if !isDigit(w[i]) {
			return 0
		}
		n = 10*n + int(w[i]-'0')
	}
	return n
}

func isYear(n int) bool { return n >= 1900 && n < 2100 }

// placeAt returns how many words from word i on say where something was said, with the preposition: "at the Kremlin". Without an event
// that sets a scene it must be "speaking at the Kremlin", "upon her return to Oslo" or "said on Thursday in Oslo".
func placeAt(words []frameWord, i int, scene bool) int {
	w := words[i].low
	if w != "in" && w != "at" && w != "to" && w != "from" && w != "outside" {
		return 0
	}
	spokeHere := i > 0 && (words[i-1].low == "speaking" || words[i-1].low == "spoke")
	saidHere := saidIn(words, i)
	if !spokeHere && !saidHere && !arrived(words[:i]) && (!scene || !saidNear(words[:i], w)) {
		return 0
	}
	from := i + 1
	if from < len(words) && words[from].low == "the" {
		from++
	}
	to := from
	for to < len(words) && to-from < 4 && words[to].upper && !words[to].gap && !(to > from && words[to-1].comma) {
		to++
	}
	for n := to; n > from; n-- {
		if isPlace(placeName(words[from:n])) && (scene || !saidHere || endsPlace(words, n)) {
			return n - i
		}
	}
	if (spokeHere || saidHere && endsPlace(words, to)) && to == from+1 && w != "to" && languages()[words[from].printed] == "" && !isFrameWord(words[from].printed) && month(words[from].low) == 0 {
		return to - i // nobody knows the place, but somebody speaks there
	}
	return 0
}

// saidIn reports whether word i is the "in" of "said in Oslo" or "said on Thursday in Oslo".
func saidIn(words []frameWord, i int) bool {
	if i == 0 || words[i].low != "in" || words[i].gap || words[i-1].comma {
		return false
	}
	w := words[i-1].low
	return isSaid(w) || i > 1 && weekday(w) > 0 && words[i-1].upper && !words[i-1].owner
}

// endsPlace reports whether nothing but the time, or what was said, goes on from word n: it is no "said in Oslo talks".
func endsPlace(words []frameWord, n int) bool {
	if n == len(words) || words[n-1].comma || words[n].gap {
		return true
	}
	w := words[n].low
	return w == "on" || w == "that" || weekday(w) > 0
}

// arrived reports whether words end in "upon her return" or the like, without a preposition.
func arrived(words []frameWord) bool {
	n := len(words)
	if n < 2 {
		return false
	}
	switch words[n-1].low {
	case "return", "arrival":
	case "returning", "arriving":
		return words[n-2].low == "after" || words[n-2].low == "upon" || words[n-2].low == "on"
	default:
		return false
	}
	switch words[n-2].low {
	case "his", "her", "their", "upon":
		return n < 3 || words[n-2].low == "upon" || words[n-3].low == "upon" || words[n-3].low == "on" || words[n-3].low == "after"
	}
	return false
}

// saidNear reports whether the place after words and the preposition is that of the event: "return to", "convened the
// cabinet at"; not "remarks about the war in".
func saidNear(words []frameWord, preposition string) bool {
	for k := len(words) - 1; k >= 0 && len(words)-k <= 8; k-- {
		switch w := words[k].low; {
		case sceneWords().Has("topic", w):
			return false
		case sceneWords().Has("arrival", w):
			return true
		case sceneWords().Has("saying", w):
			return preposition != "to"
		}
	}
	return false
}

// placeName joins the words of a place as printed.
func placeName(words []frameWord) string {
	var parts []string
	for _, w := range words {
		if w.low != "the" {
			part, _ := possessive.Cut(w.printed)
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

func isPlace(s string) bool {
	if landmark(s) != "" {
		return true
	}
	_, ok := place.Default().Lookup(s)
	return ok
}

// earlierAt returns how many words from word i on say that the words were said before what the document reports.
func earlierAt(words []frameWord, i int) int {
	at := func(k int) string {
		if i+k >= 0 && i+k < len(words) {
			return words[i+k].low
		}
		return ""
	}
	switch at(0) {
	case "had":
		k := 1
		if strings.HasSuffix(at(1), "ly") || at(1) == "already" {
			k = 2
		}
		if isSaid(at(k)) && at(-1) != "who" && at(-1) != "which" && at(-1) != "that" && at(-1) != "it" {
			return k + 1
		}
	case "ahead", "prior", "before":
		k := 1
		if at(0) != "before" {
			if at(1) != "of" && at(1) != "to" {
				return 0
			}
			k = 2
		}
		if at(k) == "the" || at(k) == "their" || at(k) == "his" || at(k) == "her" {
			for n := k + 1; n <= k+3; n++ {
				if sceneWords().Has("meeting", at(n)) {
					return n + 1
				}
			}
		}
	case "earlier":
		if at(1) == "this" || sceneWords().Has("span", at(-1)) || isSaid(at(1)) || isSaid(at(-1)) && i+1 == len(words) {
			return 1
		}
	case "last":
		if at(1) == "week" && isSaid(at(-1)) {
			return 2
		}
	case "previously":
		if isSaid(at(1)) || isSaid(at(-1)) {
			return 1
		}
	}
	return 0
}

//go:embed data/sayings.txt
var sayings string // forms of verbs of saying, most of them past participles

var said = sync.OnceValue(func() *wordtable.Table[bool] {
	t := new(wordtable.Table[bool])
	for line := range strings.Lines(sayings) {
		for w := range strings.FieldsSeq(line) {
			if strings.HasPrefix(line, "#") {
				break
			}
			t.Put(w, true)
		}
	}
	return t
})

// isSaid reports whether w is a form of a verb of saying.
func isSaid(w string) bool { return said().Get(w) }

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
