package quote

import (
	"strings"

	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

// Words without a label: captions and speeches. A document that declares its speaker is his words from the first to the
// last, but for those that a label gives to somebody else. Captions are speech all through, so what no label names is said
// by somebody unknown, paragraph by paragraph: markup begins one where the captions show that the speaker changes.
//
//	>> ADLER: The harbour is open.     Adler
//	>> Since when?                     unknown
//
// Where it fails: a change of speakers that the captions do not show.

// turnsOf returns the turns of document d, whose running text is view.
func turnsOf(d *text.Document, view string) []turn {
	if isCaptions(d) {
		enough := 1
		if strings.Contains(d.Text, "<v") { // <v Ruth Adler> is a label if anything is
			enough = 0
		}
		out := turns(view, enough)
		for i := range out {
			out[i] = upToParagraph(view, out[i])
		}
		return unlabelled(view, out, len(out) > 0 || d.Speaker == "")
	}
	out := turns(view, minSure)
	if d.Speaker != "" && len(out) == 0 {
		return unlabelled(view, nil, false)
	}
	return out
}

func isCaptions(d *text.Document) bool {
	format := markup.FormatOf(d)
	return d.Kind == text.Captions || format == text.SRT || format == text.WebVTT
}

// upToParagraph cuts t off at the end of its paragraph.
func upToParagraph(view string, t turn) turn {
	if n := strings.Index(view[t.words.Start:t.words.End], "\n\n"); n > 0 {
		if short, ok := shorten(view, t, t.words.Start+n); ok {
			return short
		}
	}
	return t
}

// unlabelled returns the labelled turns, sorted, with turns of nobody named between them: one for each stretch, or for each
// of its paragraphs.
func unlabelled(view string, labelled []turn, byParagraph bool) []turn {
	var out []turn
	add := func(start, end int) {
		for start < end {
			stop := end
			if n := strings.Index(view[start:end], "\n\n"); byParagraph && n >= 0 {
				stop = start + n
			}
			area := trimSpace(view, text.Span{Start: start, End: stop})
			if t, ok := makeTurn(view, text.Span{}, area); ok {
				out = append(out, t)
			}
			start = min(end, stop+len("\n\n"))
		}
	}
	at := 0
	for _, t := range labelled {
		add(at, t.speaker.Start)
		out = append(out, t)
		at = t.words.End
	}
	add(at, len(view))
	return out
}
