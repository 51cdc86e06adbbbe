package mention

import (
	"cmp"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/text"
)

// maxRun bounds the words of a name; a longer run is a headline.
const maxRun = 8

// listed makes the mention of a run that names a place or a body on the lists, title or not: Saint Petersburg, NATO.
func (f finder) listed(from, end int) (Mention, bool) {
	m := f.slice(from, end)
	if _, ok := f.lists.Places().Lookup(m.Name); ok {
		m.Kind = Place
	} else if f.lists.Body(m.Name) != "" {
		m.Kind = Body
	}
	return m, m.Kind != 0
}

// head returns what a name of several words names by its last word or, if that tells nothing, by its first; zero if neither tells.
func (f finder) head(first, last string) Kind {
	switch cmp.Or(f.lists.LastHead(last), f.lists.FirstHead(first)) {
	case "body":
		return Body
	case "place":
		return Place
	}
	return 0
}

// slice makes a mention of the words [start, end), without the possessive of the last.
func (f finder) slice(start, end int) Mention {
	m := Mention{Span: text.Span{Start: f.words[start].Start, End: f.words[end-1].End}}
	m.Name = f.source[m.Span.Start:m.Span.End]
	m.Name, _ = possessive.Cut(m.Name)
	m.Span.End = m.Span.Start + len(m.Name)
	return m
}

// kind tells what the words [start, end), m without its title, name; ok is false if they are no name.
func (f finder) kind(m Mention, start, end int) (kind Kind, ok bool) {
	first, last := f.words[start], f.words[end-1]
	one := end-start == 1
	switch {
	case f.lists.Places().People(m.Name) != "":
		return 0, false
	case m.Title != "" || m.Role != "":
		return Person, !one || f.lists.Title(last.key) == ""
	case end-start > maxRun, one && first.first && f.lists.Common(first.key):
		return 0, false
	case !one && f.head(first.key, last.key) != 0:
		return f.head(first.key, last.key), true
	case f.lists.Given(first.key) && (!one || f.lists.Title(last.key) == ""), f.initials(start, end):
		return Person, true
	case f.lists.Title(last.key) != "", one && first.first:
		return 0, false
	case !strings.ContainsFunc(m.Name, unicode.IsLower):
		return Body, len(m.Name) > 1 // an abbreviation
	}
	return Unknown, true
}

// initials reports whether a name of several words holds an initial: J. R. Kestrel.
func (f finder) initials(start, end int) bool {
	for _, w := range f.words[start : end-1] {
		if w.End-w.Start == 2 && f.source[w.End-1] == '.' {
			return true
		}
	}
	return false
}

// headAfter returns the number of words right behind a run that belong to the name of a body or a place although they are common
// words: "Security" in "the Security Council".
func (f finder) headAfter(end int) int {
	if end < len(f.words) && f.words[end].open && f.words[end].capital && f.lists.LastHead(f.words[end].key) != "" && !f.possessive(end-1) {
		return 1
	}
	return 0
}

// known takes a bare surname for a person's where the text names a person by it elsewhere.
func known(found []Mention) []Mention {
	surnames := map[string]bool{}
	for _, m := range found {
		if m.Kind == Person {
			surnames[m.Name[strings.LastIndexByte(m.Name, ' ')+1:]] = true
		}
	}
	for i, m := range found {
		if m.Kind == Unknown && surnames[m.Name] {
			found[i].Kind = Person
		}
	}
	return found
}
