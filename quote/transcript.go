package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// A transcript gives the words of each speaker under a label. These ways of writing them are read:
//
//	ADLER: The harbour is open.                               a label at the start of a line (transcript.go, label.go)
//	Ruth Adler (00:12): The harbour is open.
//	Ruth Adler  00:12                                         and the words on the next line
//	Q: Is it open?  A: It is.
//	>> Since when?                                            somebody else, unknown
//	“ADLER: The harbour is open.”                             the same, quoted by an article
//	2. SOUNDBITE (Danish) RUTH ADLER, MAYOR, SAYING: "It is." a shot-list, also inside a paragraph (soundbite.go)
//
// Where it fails: a turn of several paragraphs that is followed by the outlet's own without a label takes them in. A prose text with a single "Adler: ..." line is no transcript; headlines are read elsewhere.

// A turn is what one speaker says until the next one speaks. All spans are bytes of the view.
type turn struct {
	speaker text.Span   // the label: "RUTH ADLER, MAYOR", without SAYING and the colon; empty if there is none
	words   text.Span   // from the first to the last word, with the outer marks if there are any
	parts   []text.Span // the words without marks, stage directions and timestamps; sorted, not overlapping, never empty
	marked  bool        // the words stand in quotation marks
	answers bool        // the label is "A": an answer in an interview
}

// turns returns the turns of view, sorted by words. It is nil for a text that is no transcript; enough is how many labels whose
// form alone tells make one. Cost: O(len(view)).
func turns(view string, enough int) []turn {
	bites := soundbites(view)
	out := append(apart(labelled(view, enough), bites), bites...)
	slices.SortFunc(out, func(x, y turn) int { return x.words.Compare(y.words) })
	return out
}

// apart returns the turns that lie apart from all bites. Both are sorted and do not overlap among themselves, so they are walked in step.
func apart(turns, bites []turn) (out []turn) {
	for _, t := range turns {
		for len(bites) > 0 && bites[0].words.End <= t.speaker.Start {
			bites = bites[1:]
		}
		met := false
		for _, b := range bites {
			if met = b.words.Overlaps(t.words) || b.speaker.Overlaps(t.speaker); met || b.speaker.Start >= t.words.End {
				break
			}
		}
		if !met {
			out = append(out, t)
		}
	}
	return out
}

// labelled returns the turns under labels at the start of a line.
func labelled(view string, enough int) []turn {
	labels := transcriptLabels(view, enough)
	last := len(labels) - 1
	marks := !slices.ContainsFunc(labels, func(l label) bool { return !opensMarked(view, l) })
	var out []turn
	for i, l := range labels {
		end := len(view)
		if i+1 < len(labels) {
			end = labels[i+1].start
		}
		area := text.Span{Start: l.words, End: end}
		if l.mark != "" {
			if shut, ok := closing(view, area, l.mark); ok {
				area.End = shut - len(partner(l.mark))
			}
		} else if i == last {
			area.End = lastTurnEnd(view, labels)
		}
		if marks {
			area = withoutUnmarked(view, area)
		}
		if t, ok := makeTurn(view, l.name, area); ok {
			out = append(out, t)
		}
	}
	return out
}

// opensMarked reports whether a mark opens the words behind l.
func opensMarked(view string, l label) bool {
	_, size := markAt(strings.TrimLeftFunc(view[l.words:], unicode.IsSpace), 0)
	return size > 0
}

// withoutUnmarked cuts the lines behind its words in marks off area. Where every turn stands in marks, other lines are not the speaker's.
func withoutUnmarked(view string, area text.Span) text.Span {
	words := trimSpace(view, area)
	inner, end := markedStretches(view, words)
	if len(inner) == 0 {
		return area
	}
	line, _, _ := strings.Cut(view[end:words.End], "\n")
	if len(spoken(view, text.Span{Start: end, End: end + len(line)})) == 0 {
		words.End = end
	}
	return words
}

func isAnswer(label string) bool { return label == "A" || strings.EqualFold(label, "answer") }

// interviewee returns the full name of the person who answers in an interview: the one whom the words before its first turn
// name most often. It is "" where nobody answers and where two are named as often.
func interviewee(view string, turns []turn) string {
	if !slices.ContainsFunc(turns, func(t turn) bool { return t.answers }) {
		return ""
	}
	head := view[:turns[0].speaker.Start]
	counts := map[string]int{}
	for _, w := range strings.FieldsFunc(head, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		counts[w]++
	}
	name, most, tied := "", 0, false
	for _, e := range newDirectory(head).order {
		if len(e.name) < 2 {
			continue
		}
		switch n := counts[e.surname()]; {
		case n > most:
			name, most, tied = e.full(), n, false
		case n == most:
			tied = true
		}
	}
	if tied {
		return ""
	}
	return name
}

// An article that quotes an exchange has this many lines of some length before it.
const (
	minProseLines = 2
	minProseLine  = 80 // bytes
)

// lastTurnEnd returns where the last turn of labels ends: with the text, or with its paragraph if the exchange stands in an
// article, whose own words go on behind it. That shows in the prose before the first label, and in that every turn is one
// paragraph.
func lastTurnEnd(view string, labels []label) int {
	prose := 0
	for line := range strings.Lines(view[:labels[0].start]) {
		if len(line) >= minProseLine {
			prose++
		}
	}
	last := labels[len(labels)-1]
	if prose < minProseLines {
		return len(view)
	}
	for i, l := range labels[1:] {
		if strings.Contains(strings.TrimSpace(view[labels[i].words:l.start]), "\n") {
			return len(view)
		}
	}
	words := trimSpace(view, text.Span{Start: last.words, End: len(view)})
	if n := strings.IndexByte(view[words.Start:words.End], '\n'); n >= 0 {
		return words.Start + n
	}
	return len(view)
}

// makeTurn takes the words of a turn from area. Marks that do not hold all of them are marks inside the turn: ADLER: “Yes” is my answer.
func makeTurn(view string, speaker, area text.Span) (turn, bool) {
	t := turn{speaker: speaker, words: trimSpace(view, area), answers: isAnswer(view[speaker.Start:speaker.End])}
	inner, end := markedStretches(view, t.words)
	if t.marked = len(inner) > 0 && len(spoken(view, text.Span{Start: end, End: t.words.End})) == 0; t.marked {
		t.words.End = end
	} else {
		inner = []text.Span{t.words}
	}
	for _, s := range inner {
		t.parts = append(t.parts, spoken(view, s)...)
	}
	if len(t.parts) == 0 {
		return turn{}, false
	}
	if !t.marked {
		t.words = t.parts[0].Cover(t.parts[len(t.parts)-1])
	}
	return t, true
}

// markedStretches returns what stands in marks at the start of area, without the marks, and where the last mark ends. No word stands between
// two stretches: “It is open.” (Applause) “It is safe.”
func markedStretches(view string, area text.Span) (inner []text.Span, end int) {
	for at := area.Start; at < area.End; {
		open, size := markAt(view[:area.End], at)
		r, width := utf8.DecodeRuneInString(view[at:area.End])
		switch n := aside(view[at:area.End], aTurn); {
		case size > 0:
			shut, ok := closing(view, text.Span{Start: at + size, End: area.End}, open)
			if !ok {
				return inner, end
			}
			inner = append(inner, text.Span{Start: at + size, End: shut - len(partner(open))})
			at, end = shut, shut
		case len(inner) == 0 || unicode.IsLetter(r):
			return inner, end
		default:
			at += max(n, width)
		}
	}
	return inner, end
}

// spoken returns the stretches of area that are said: stage directions and timestamps on the way are left out.
func spoken(view string, area text.Span) []text.Span {
	var parts []text.Span
	add := func(start, end int) {
		if s := trimSpace(view, text.Span{Start: start, End: end}); hasLetter(view[s.Start:s.End]) {
			parts = append(parts, s)
		}
	}
	start := area.Start
	for i := area.Start; i < area.End; {
		if end := aside(view[i:area.End], aTurn); end > 0 {
			add(start, i)
			start, i = i+end, i+end
			continue
		}
		i++
	}
	add(start, area.End)
	return parts
}

// closing returns the end of the quotation that the mark open before area opens, with its closing mark. Marks of the same
// kind may nest, and may be opened again at each paragraph.
func closing(view string, area text.Span, open string) (end int, ok bool) {
	shut := partner(open)
	depth := 1
	for i := area.Start; i < area.End; i++ {
		rest := view[i:area.End]
		switch {
		case strings.HasPrefix(rest, shut):
			if shut == open && opensHere(view, i) { // a straight mark
				if !newParagraph(view, i) {
					depth++
				}
				break
			}
			if depth--; depth <= 0 {
				return i + len(shut), true
			}
		case strings.HasPrefix(rest, open) && !newParagraph(view, i):
			depth++
		}
	}
	return 0, false
}

// markAt returns the quotation mark at byte at of view that can open a turn, and its length, 0 if there is none.
func markAt(view string, at int) (mark string, size int) {
	for _, m := range []string{`"`, "“", "«", "„", "”"} {
		if strings.HasPrefix(view[at:], m) {
			return m, len(m)
		}
	}
	return "", 0
}

func partner(open string) string {
	switch open {
	case "“":
		return "”"
	case "«":
		return "»"
	case "„":
		return "“"
	}
	return open
}

// opensHere reports whether a straight mark at byte i of view opens: white space before it and a letter behind.
func opensHere(view string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(view[:i])
	after, _ := utf8.DecodeRuneInString(view[i+1:])
	return (unicode.IsSpace(before) || before == '(') && (unicode.IsLetter(after) || unicode.IsDigit(after))
}

// newParagraph reports whether byte i of view is the first one of a line.
func newParagraph(view string, i int) bool {
	before := strings.TrimRight(view[max(0, i-8):i], " \t")
	return strings.HasSuffix(before, "\n")
}

// trimSpace takes the white space off both ends of s.
func trimSpace(view string, s text.Span) text.Span {
	in := view[s.Start:s.End]
	s.Start += len(in) - len(strings.TrimLeftFunc(in, unicode.IsSpace))
	s.End = s.Start + len(strings.TrimSpace(in))
	return s
}
