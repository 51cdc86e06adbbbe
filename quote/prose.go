package quote

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// A prose is the running text of a document with its sentences, which are found once for all who read them: the occasions, the pronouns.
type prose struct {
	view string
	cut  []sentence // nil until they are asked for
}

// A sentence is a stretch of a view up to a full stop or the end of a line.
type sentence struct {
	text.Span
	paragraph int // number of line breaks before it
}

// bytesASentence is how many bytes a sentence takes at least, mostly: 110 in news text.
const bytesASentence = 80

// sentences returns the sentences of the text.
func (p *prose) sentences() []sentence {
	if p.cut == nil {
		p.cut = appendSentences(make([]sentence, 0, len(p.view)/bytesASentence+1), p.view)
	}
	return p.cut
}

// sentencesBy returns how many sentences begin at byte at or before it.
func (p *prose) sentencesBy(at int) int {
	n, _ := slices.BinarySearchFunc(p.sentences(), at+1, func(s sentence, at int) int { return s.Start - at })
	return n
}

// appendSentences appends the sentences of view to out.
func appendSentences(out []sentence, view string) []sentence {
	start, paragraph := 0, 0
	for i := nextEnd(view, 0); i < len(view); i = nextEnd(view, i+1) {
		end := i + 1
		if view[i] != '\n' {
			if !stopAt(view, start, i) {
				continue
			}
			end = len(view) - len(strings.TrimLeft(view[end:], closers)) // a mark that closes belongs to what it closes
		}
		out = append(out, sentence{text.Span{Start: start, End: end}, paragraph})
		start = end
		if view[i] == '\n' {
			paragraph++
		}
	}
	if start < len(view) {
		out = append(out, sentence{text.Span{Start: start, End: len(view)}, paragraph})
	}
	return out
}
