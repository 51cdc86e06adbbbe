package quote

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// wholePhrase returns the mention of a speaker with the words in front that belong to it: the people or the country that a title is of, and
// the article or what stands in its place, or the given names before a particle. Without them "the Norlandic foreign minister" is any minister.
//
//	the Norlandic [foreign minister] said     the Norlandic foreign minister
//	a [neighbour] said                        a neighbour
//	José [de la Vega] said                    José de la Vega
func wholePhrase(view string, mention text.Span) text.Span {
	mention = withoutDay(view, mention)
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
		case isTitled(w) && !isFrameWord(w) && articleEnds(head[:begin]):
		case strings.HasSuffix(w, "s'") || strings.HasSuffix(w, "s’"): // the growers' union
		case !isTitled(w) || nation(nameKey(w)) == "" && !inName || strings.ContainsAny(w, ".,;:”\"") || inName && isFrameWord(w):
			return mention
		}
		mention.Start = begin
	}
	return mention
}

// articleEnds reports whether s ends in an article: a | Lund pensioner.
func articleEnds(s string) bool {
	s = strings.TrimSuffix(s, " ")
	w := s[strings.LastIndexFunc(s, unicode.IsSpace)+1:]
	return isArticle(w) || isArticle(strings.ToLower(w)) && opensSentence(s[:len(s)-len(w)])
}

// withoutDay returns the mention without the day before a name: On Tuesday | Vera Lind said.
func withoutDay(view string, mention text.Span) text.Span {
	day, rest, ok := strings.Cut(view[mention.Start:mention.End], " ")
	on := len(view[:mention.Start]) >= len("on ") && strings.EqualFold(view[mention.Start-len("on "):mention.Start], "on ")
	if !ok || !on || weekday(strings.ToLower(day)) == 0 || !isTitled(rest) {
		return mention
	}
	return text.Span{Start: mention.End - len(rest), End: mention.End}
}

// isArticle reports whether w begins a phrase that names a speaker. "That" does not: it may stand between the cue and what is reported.
func isArticle(w string) bool {
	switch w {
	case "the", "a", "an", "one", "another", "my", "our", "your", "his", "her", "its", "their":
		return true
	}
	return false
}

// opensSentence reports whether a sentence begins behind s.
func opensSentence(s string) bool {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	return s == "" || strings.ContainsAny(s[len(s)-1:], ".?!") || strings.HasSuffix(s, "”")
}

// introductions is how many bytes at the start of a text are searched for the name that goes with a title.
const introductions = 1 << 14

// introduced returns the name that the text gives with the title s, which stands without an article and is b: "harbour chief" in a headline is
// whom the story calls "Harbour chief Ada Lind", or "Ada Lind, the harbour chief". It is "" if there is none.
func (d *directory) introduced(s string, b bearer) string {
	if b.kind != description || len(b.offices) == 0 || !strings.Contains(s, " ") || isArticle(nameKey(firstWord(s))) {
		return ""
	}
	head := d.view[:min(len(d.view), introductions)]
	first, size := utf8.DecodeRuneInString(s)
	rest := s[size:]
	one := ""
	for at, end := range places(head, string(unicode.ToLower(first))+rest, string(unicode.ToUpper(first))+rest) {
		name := ""
		if before := head[:at]; strings.HasSuffix(before, ", the ") {
			name = nameAtEnd(before[:len(before)-len(", the ")])
		} else if after := head[end:]; !isLesser(before) {
			name = namesIn(strings.Fields(after[:min(len(after), maxLabel)]))
		}
		if name != "" && one != "" && name != one {
			return "" // which of them?
		}
		one = cmp.Or(name, one)
	}
	return one
}

// places yields where one of the phrases stands in s as whole words, and where it ends.
func places(s string, phrases ...string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for _, phrase := range phrases {
			for at := 0; ; at += len(phrase) {
				i := strings.Index(s[at:], phrase)
				if i < 0 {
					break
				}
				at += i
				before, _ := utf8.DecodeLastRuneInString(s[:at])
				after := firstRune(s[at+len(phrase):])
				if !isInside(before) && !isInside(after) && !yield(at, at+len(phrase)) {
					return
				}
			}
		}
	}
}

// isInside reports whether r beside a phrase makes it a part of a longer word: ex-police chief, the police chief’s.
func isInside(r rune) bool {
	return unicode.IsLetter(r) && r != utf8.RuneError || unicode.IsDigit(r) || strings.ContainsRune("-’'", r)
}

// maxLesser is how many words may stand between "former" and the title that it belongs to: the former Lund city police chief.
const maxLesser = 3

// isLesser reports whether the words at the end of s, to which a title belongs, say that it is not held: the former police chief, a deputy police chief.
func isLesser(s string) bool {
	words := strings.Fields(s[max(0, len(s)-maxLabel):])
	for back, w := range slices.Backward(words) {
		if len(words)-back > maxLesser || strings.ContainsAny(w[len(w)-1:], ".,;:") {
			return false
		}
		w = strings.ToLower(w)
		if personWords().Has("lesser", w) || strings.HasPrefix(w, "ex-") || strings.HasPrefix(w, "vice-") {
			return true
		}
	}
	return false
}

// nameAtEnd returns the words with a capital at the end of s, two of them at least; "" if there are less.
func nameAtEnd(s string) string {
	words := strings.Fields(s[max(0, len(s)-maxLabel/2):])
	from := len(words)
	for from > 0 && isTitled(words[from-1]) && !isFrameWord(words[from-1]) && strings.TrimRight(words[from-1], ",.”") == words[from-1] {
		from--
	}
	if len(words)-from < 2 {
		return ""
	}
	return strings.Join(words[from:], " ")
}

// firstWord returns the first word of s.
func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// namesIn returns the words with a capital at the start of words, two of them at least; "" if there are less.
func namesIn(words []string) string {
	for i, w := range words {
		bare := strings.TrimRight(w, ",.;:”")
		if !isTitled(w) || isFrameWord(bare) {
			words = words[:i]
			break
		}
		if bare != w {
			words = append(words[:i:i], bare)
			break
		}
	}
	if len(words) < 2 || len(words) > maxTitleWords {
		return ""
	}
	return strings.Join(words, " ")
}

// maxSignature is the longest line below a quotation that is read as the name of who said it, in bytes.
const maxSignature = 80

// signedBelow returns the name in the line right below a quotation that is a paragraph of its own, an empty span if there is none:
//
//	“We will not stop now.”
//	Lena Hofer, engineer
//
// With an office it may stand below a blank line.
func signedBelow(view string, quoted text.Span) text.Span {
	if quoted.Start > 0 && view[quoted.Start-1] != '\n' || quoted.End >= len(view) || view[quoted.End] != '\n' {
		return text.Span{}
	}
	blank := quoted.End+1 < len(view) && view[quoted.End+1] == '\n'
	line := text.Span{Start: quoted.End + 1, End: len(view)}
	if blank {
		line.Start++
	}
	if n := strings.IndexByte(view[line.Start:], '\n'); n >= 0 {
		line.End = line.Start + n
	}
	words := view[line.Start:line.End]
	if line.Len() > maxSignature || strings.ContainsAny(words, ".?!:;“”\"") {
		return text.Span{}
	}
	who, office, _ := strings.Cut(words, ",")
	if blank && !hasOffice(office) {
		return text.Span{} // what follows is a paragraph of the story
	}
	if b := parseBearer(who); b.kind != person || len(b.name) < 2 || len(strings.Fields(who)) > len(b.name)+len(b.offices)+len(b.parts) {
		return text.Span{}
	}
	return text.Span{Start: line.Start, End: line.Start + len(who)}
}
