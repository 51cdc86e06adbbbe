package number

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/quotecheck/quotecheck/text"
)

// Quantities returns the quantities of s in the order of the text, not overlapping. The typography of s must be plain:
// straight apostrophes, hyphens in ranges.
func Quantities(s string) []Quantity {
	var r Reader
	src := plainWords(s)
	var list []Quantity
	for i := 0; i < len(src); i++ {
		if w := src[i]; !w.Term.CanBegin() && !isDigit(w.Text[0]) {
			continue
		}
		if q, n := r.Read(src, i); n > 0 {
			list = append(list, q)
			i += n - 1
		}
	}
	return list
}

// wordList is the simplest Source.
type wordList []Word

// Word returns word i, the zero Word beyond the ends.
func (l wordList) Word(i int) Word {
	if i < 0 || i >= len(l) {
		return Word{}
	}
	return l[i]
}

// plainWords parts s at word boundaries.
func plainWords(s string) wordList {
	var list wordList
	glued, hyphen, wide := false, false, false
	for it := words.FromString(s); it.Next(); {
		w := it.Value()
		r, _ := utf8.DecodeRuneInString(w)
		span := text.Span{Start: it.Start(), End: it.End()}
		switch {
		case unicode.IsSpace(r):
			glued, wide = false, strings.ContainsAny(w, "\u00a0\u2009\u202f")
			continue
		case w == "-" && glued:
			hyphen = true
			continue
		case w == "." && glued && len(list) > 0 && stops(list[len(list)-1].Text):
			last := &list[len(list)-1]
			last.Text = strings.ReplaceAll(last.Text, ".", "")
			last.Span.End = span.End
			continue
		}
		list = append(list, Word{
			Text: strings.ToLower(w), Span: span, Glued: glued && !hyphen, Hyphen: hyphen, Wide: wide,
			Capital: unicode.IsUpper(r),
			Grammar: grammar(w),
		})
		glued, hyphen, wide = true, false, false
	}
	for i := range list {
		list[i].Term = terms()[list[i].Text]
	}
	return list
}

// stops reports whether a full stop behind s belongs to it.
func stops(s string) bool {
	return termOf(s).kind == month || s == "a.m" || s == "p.m" || s == "u.s"
}

// grammar reports whether s is a mark or one of the words that cannot be counted.
func grammar(s string) bool {
	switch s {
	case "of", "to", "in", "on", "at", "and", "or", "but", "is", "was", "are", "were", "has", "have", "had", "would", "could", "from", "who", "that", "will", "can", "for", "by", "with":
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
