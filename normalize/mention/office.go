package mention

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// Roles are compared by what the office is (the head) and by what sets it apart (the rest): "special representative of the
// president" is the office of a "special envoy", and not that of a "permanent representative to NATO".

// An Office is a description of what somebody is, taken apart.
type Office struct {
	Heads   []string // what the office is: "envoy"
	rest    []string // what sets it apart: "special"
	nations []string // the countries that it names
}

// NewOffice takes a title or a role apart. It uses the embedded lists.
func NewOffice(s string) Office { return newOffice(name.DefaultLists(), s) }

func newOffice(l *name.Lists, s string) Office {
	heads, rest := readRole(l, s)
	slices.Sort(heads)
	return Office{Heads: slices.Compact(heads), rest: rest, nations: nations(l, s)}
}

// Same reports whether two descriptions name one office that is told apart from others of its sort: "special envoy" is one, and
// an envoy or a president may be anybody.
func (o Office) Same(p Office) bool { return len(o.rest) > 0 && len(p.rest) > 0 && o.fits(p) }

// fits reports whether two descriptions can be one office.
func (o Office) fits(p Office) bool {
	if len(o.nations) > 0 && len(p.nations) > 0 && !shared(o.nations, p.nations) {
		return false
	}
	return shared(o.Heads, p.Heads) && (len(o.rest) == 0 || len(p.rest) == 0 || shared(o.rest, p.rest))
}

// shared reports whether two short lists have a word in common.
func shared(x, y []string) bool {
	return slices.ContainsFunc(x, func(w string) bool { return slices.Contains(y, w) })
}

// rolesFit reports whether two descriptions can be one office.
func rolesFit(l *name.Lists, a, b string) bool { return newOffice(l, a).fits(newOffice(l, b)) }

// nations returns the countries that a description names.
func nations(l *name.Lists, s string) []string {
	var list []string
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' })
	for _, w := range words {
		if n := l.Places().Nation(strings.TrimSuffix(w, "'s")); n != "" && w != "us" {
			list = append(list, n)
		}
	}
	return list
}

// readRole parts a description into offices and what sets them apart. Forms of address, small words and peoples are left out:
// nations tell those apart. In "special envoy of the president" the president is no office of the person: what follows "of" or "to" only sets apart.
func readRole(l *name.Lists, s string) (heads, rest []string) {
	words := lowerWords(s)
	for i, w := range words {
		head := officeOf(l, w)
		switch {
		case smallWord(w) || l.Places().People(w) != "" || head == "address":
		case head == "president" && slices.ContainsFunc(words[i+1:], func(v string) bool { return !slices.Contains([]string{"", "president"}, officeOf(l, v)) }):
			// "the president's envoy", "presidential envoy": who sent him sets nobody apart
		case head != "" && !slices.Contains(words[:i], "of") && !slices.Contains(words[:i], "to"):
			heads = append(heads, head)
		case head != "president":
			rest = append(rest, w)
		}
	}
	if len(heads) > 1 && heads[0] == "president" {
		heads = heads[1:]
	}
	if slices.Contains(rest, "permanent") {
		for i := range heads {
			if heads[i] == "envoy" {
				heads[i] = "ambassador" // a permanent representative is an ambassador
			}
		}
		rest = slices.DeleteFunc(rest, func(w string) bool { return w == "permanent" })
	}
	return heads, rest
}

// officeOf returns the word that stands for an office, "address" for a form of address, "" for any other word.
func officeOf(l *name.Lists, w string) string {
	switch w {
	case "envoy", "representative", "emissary", "rep", "plenipotentiary", "envoys", "спецпредставитель", "спецпосланник":
		return "envoy"
	case "president", "presidential", "presidents", "президент":
		return "president"
	case "premier", "pm":
		return "minister"
	case "spokesman", "spokeswoman", "spokesperson":
		return "spokesperson"
	case "chairman", "chairwoman", "chair", "chairperson", "head", "chief", "leader", "director", "boss":
		return "head"
	case "adviser", "advisor", "aide", "assistant", "counselor", "counsellor":
		return "aide"
	case "sen":
		return "senator"
	case "gov":
		return "governor"
	case "gen":
		return "general"
	}
	switch l.Title(w) {
	case "address", "degree":
		return "address"
	case "":
		return ""
	}
	return w
}

// smallWord reports whether a word of a role sets nobody apart. The United States stand for their people: "US envoy".
func smallWord(w string) bool {
	switch w {
	case "the", "a", "an", "of", "to", "for", "and", "in", "at", "his", "her", "your", "our", "their", "my", "s", "mr", "mrs", "ms",
		"us", "u", "united", "states", "former", "then", "new", "deputy", "acting":
		return true
	}
	return false
}

// lowerWords returns the words of s in lower case without punctuation.
func lowerWords(s string) []string {
	return strings.FieldsFunc(fold.Letters(strings.ReplaceAll(s, ".", "")), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
