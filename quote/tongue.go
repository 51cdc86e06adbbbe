package quote

import (
	"embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/internal/tsv"
)

// The language in which something was said stands in four places:
//
//	SOUNDBITE (Russian) RUTH ADLER, MAYOR, SAYING: ...    in brackets before the label
//	ADLER (in Russian): ...                               behind the label
//	“We are close,” Adler told reporters in Russian.      behind the cue
//	Speaking in Russian, Adler said that they were close. before the cue
//
// The name of a language is also that of what comes from the country ("in Russian waters"): what stands behind it must not be a
// thing that it describes.

//go:embed data/languages.tsv
var languageData embed.FS

// languages maps the names of languages to their BCP 47 tags.
var languages = sync.OnceValue(func() map[string]string {
	tags := map[string]string{}
	for row := range tsv.Rows(languageData, "data/languages.tsv") {
		tags[row[0]] = row[1]
	}
	return tags
})

// tongueReach is how far from the cue or the label the language is looked for, in bytes: a clause.
const tongueReach = 80

// tongue returns the BCP 47 tag of the language in which r was said, "" if the text does not tell.
func tongue(view string, r attribution.Report) string {
	if r.Cue.Empty() {
		if r.Speaker.Empty() || r.Speaker.Start > r.Span.Start {
			return ""
		}
		if tag := bracketed(view[:r.Speaker.Start]); tag != "" {
			return tag
		}
		return spokenIn(view[max(r.Speaker.Start, r.Span.Start-tongueReach):r.Span.Start])
	}
	behind := view[r.Cue.End:min(len(view), r.Cue.End+tongueReach)]
	if r.Span.Start > r.Cue.End {
		behind = view[r.Cue.End:min(r.Span.Start, r.Cue.End+tongueReach)]
	}
	if tag := spokenIn(untilStop(behind)); tag != "" {
		return tag
	}
	before := view[max(0, r.Cue.Start-tongueReach):r.Cue.Start]
	if !strings.Contains(before, "peaking in ") {
		return "" // as nearly all
	}
	if i := strings.LastIndex(before, "peaking in "); len(untilStop(before[i:])) == len(before)-i {
		return spokenIn(before[i:])
	}
	return ""
}

// bracketed returns the tag of the language whose name stands in brackets at the end of s.
func bracketed(s string) string {
	s, ok := strings.CutSuffix(strings.TrimRight(s, " "), ")")
	if !ok {
		return ""
	}
	return languages()[strings.TrimSpace(s[strings.LastIndexByte(s, '(')+1:])]
}

// spokenIn returns the tag of the first language that s says something was spoken in. The word before it is a whole one: not "win Danish".
func spokenIn(s string) string {
	for {
		before, rest, ok := strings.Cut(s, "in ")
		if !ok {
			return ""
		}
		last, _ := utf8.DecodeLastRuneInString(before)
		name := letters(rest)
		if tag := languages()[name]; tag != "" && !unicode.IsLetter(last) && !describes(rest[len(name):]) {
			return tag
		}
		s = rest
	}
}

// describes reports whether a name of a language before s describes what s begins with: in Russian | waters.
func describes(s string) bool {
	word, ok := strings.CutPrefix(s, " ")
	if !ok {
		return strings.HasPrefix(s, "-") // Russian-made
	}
	switch letters(word) {
	case "", "that", "on", "at", "to", "after", "before", "during", "with", "from", "through", "and", "as", "when", "but", "while", "by", "via":
		return false
	}
	return true
}

// letters returns the word that s begins with, "" if s begins with no letter.
func letters(s string) string {
	return s[:len(s)-len(strings.TrimLeftFunc(s, unicode.IsLetter))]
}

// untilStop returns s up to the end of its sentence or line.
func untilStop(s string) string {
	if i := strings.IndexAny(s, ".!?\n"); i >= 0 {
		return s[:i]
	}
	return s
}
