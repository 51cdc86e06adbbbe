package quote

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// maxLabel is the longest name and title of a speaker, in bytes.
const maxLabel = 160

// soundbites returns the turns of a shot-list: SOUNDBITE (Danish) RUTH ADLER, MAYOR, SAYING: "...", or (SOUNDBITE) (Danish) ... It may stand inside a
// paragraph and be followed by the story. Words in marks end with their mark, others with the line or the next shot.
func soundbites(view string) []turn {
	var out []turn
	starts := bites(view)
	for i, at := range starts {
		end := len(view)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		if t, ok := soundbite(view, text.Span{Start: at, End: end}); ok {
			out = append(out, t)
		}
	}
	return out
}

// bites returns the places of the word SOUNDBITE.
func bites(view string) []int {
	var out []int
	for _, word := range []string{"SOUNDBITE", "Soundbite"} {
		for at := 0; ; {
			i := strings.Index(view[at:], word)
			if i < 0 {
				break
			}
			out = append(out, at+i)
			at += i + len(word)
		}
	}
	slices.Sort(out)
	return out
}

// soundbite reads one shot that begins with the word SOUNDBITE.
func soundbite(view string, area text.Span) (turn, bool) {
	const word = len("SOUNDBITE")
	head := view[area.Start+word : min(area.End, area.Start+word+maxLabel)]
	colon := strings.IndexByte(head, ':')
	if colon < 0 {
		return turn{}, false
	}
	label := trimSpace(view, text.Span{Start: area.Start + word + bracketsIn(head[:colon]), End: area.Start + word + colon})
	if l := view[label.Start:label.End]; strings.HasSuffix(strings.ToUpper(l), "SAYING") {
		label.End -= len("SAYING")
	}
	label.End = label.Start + len(strings.TrimRight(view[label.Start:label.End], " ,\t\n"))
	if label.Empty() {
		return turn{}, false
	}
	words := trimSpace(view, text.Span{Start: area.Start + word + colon + 1, End: area.End})
	if _, size := markAt(view, words.Start); size == 0 || words.Empty() {
		if nl := strings.IndexByte(view[words.Start:words.End], '\n'); nl >= 0 {
			words.End = words.Start + nl
		}
	}
	if inner, end := markedStretches(view, words); len(inner) > 0 {
		words.End = end // behind it the story may go on
	}
	t, ok := makeTurn(view, label, words)
	if !ok {
		return turn{}, false
	}
	if !t.marked { // an opening mark that is never closed ends with its line
		if nl := strings.IndexByte(view[t.words.Start:t.words.End], '\n'); nl >= 0 {
			return shorten(view, t, t.words.Start+nl)
		}
	}
	return t, true
}

// bracketsIn returns the length of what stands in brackets between the word SOUNDBITE and the name, the one that shuts (SOUNDBITE) too.
func bracketsIn(head string) int {
	rest := strings.TrimPrefix(head, ")")
	for {
		trimmed := strings.TrimLeft(rest, " ")
		shut := strings.IndexByte(trimmed, ')')
		if !strings.HasPrefix(trimmed, "(") || shut < 0 {
			return len(head) - len(rest)
		}
		rest = trimmed[shut+1:]
	}
}

// shorten cuts the words of t off at byte end.
func shorten(view string, t turn, end int) (turn, bool) {
	t.words = trimSpace(view, text.Span{Start: t.words.Start, End: end})
	t.parts = spoken(view, t.words)
	return t, len(t.parts) > 0
}
