package quote

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/text"
)

// wholePhrase returns the mention of a speaker with the words in front that belong to it: the people or the country that a title is of, and
// the article or what stands in its place, or the given names before a particle. Without them "the Norlandic foreign minister" is any minister.
//
//	the Norlandic [foreign minister] said     the Norlandic foreign minister
//	a [neighbour] said                        a neighbour
//	José [de la Vega] said                    José de la Vega
func wholePhrase(view string, mention text.Span) text.Span {
	first := firstRune(view[mention.Start:mention.End])
	if mention.Empty() || !unicode.IsLower(first) || isSubject(nameKey(view[mention.Start:mention.End])) {
		return mention
	}
	of, _, _ := strings.Cut(view[mention.Start:mention.End], " ")
	inName := isParticle(of) // the given names stand before it
	for range maxTitleWords {
		head, ok := strings.CutSuffix(view[:mention.Start], " ")
		if !ok {
			return mention
		}
		begin := strings.LastIndexFunc(head, unicode.IsSpace) + 1
		w := head[begin:]
		switch {
		case isArticle(w) || isArticle(strings.ToLower(w)) && opensSentence(view[:begin]):
			return text.Span{Start: begin, End: mention.End}
		case !isTitled(w) || nation(nameKey(w)) == "" && !inName || strings.ContainsAny(w, ".,;:”\"") || inName && isFrameWord(w):
			return mention
		}
		mention.Start = begin
	}
	return mention
}

// isArticle reports whether w begins a phrase that names a speaker. "That" does not: it may stand between the cue and what is reported.
func isArticle(w string) bool {
	switch w {
	case "the", "a", "an", "another", "my", "our", "your", "his", "her", "its", "their":
		return true
	}
	return false
}

// opensSentence reports whether a sentence begins behind s.
func opensSentence(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	return s == "" || strings.ContainsAny(s[len(s)-1:], ".?!") || strings.HasSuffix(s, "”")
}
