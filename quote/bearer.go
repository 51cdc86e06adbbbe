package quote

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// A bearer is what the words that name a speaker say about who it is:
//
//	President Vera Lind of Norland     name Vera Lind, office president, country Norland
//	LIND, Norlandic Foreign Minister   name Lind, office minister, part foreign
//	the Norlandic leader               no name, office leader
//	the Harbour Ministry               body
//	Adler and Okafor                   two: no one's name
type bearer struct {
	kind    bearerKind
	name    []string // words of the proper name, in mixed case; nil for a description
	offices []string // "president", in the order printed
	parts   []string // "foreign", "deputy"
	country string   // "Norway", "" if none
	sex     byte     // 'm' or 'f' where Mr or Mrs tells, else 0
	place   string   // of an office that is no state's: "Lund" of the mayor of Lund; "" if none
}

// A bearerKind says what sort of speaker words name.
type bearerKind uint8

const (
	person      bearerKind = iota + 1 // Vera Lind, Mr. Lind
	body                              // the Harbour Ministry, Oslo
	definite                          // the Norlandic leader
	description                       // an aide, officials
)

// parseBearer reads the words that name one speaker. It is total.
func parseBearer(s string) bearer {
	head, tail, _ := strings.Cut(s, ",")
	b := parseTitled(head)
	if tail != "" {
		t := parseTitled(tail)
		b.offices = append(b.offices, t.offices...)
		b.parts = append(b.parts, t.parts...)
		if b.country == "" {
			b.country = t.country
		}
		if b.place == "" {
			b.place = t.place
		}
		switch {
		case len(b.name) > 0 && len(t.offices) > 0 && b.kind == body && len(b.name) > 1:
			b.kind = person
		case len(b.name) == 0 && len(b.offices) > 0 && t.kind == person: // NORWEGIAN PRESIDENT, VERA LIND
			b.kind, b.name = person, t.name
		}
	}
	return b
}

// parseTitled reads words without a comma: title, name, "of" and a country.
func parseTitled(s string) bearer {
	var room, lowRoom, keyRoom [maxRun + maxTitleWords]string // few need more
	words, low := titledWords(s, room[:0], lowRoom[:0])
	if len(words) == 0 {
		return bearer{}
	}
	caps := isCapitals(s)
	last := lastOffice(words, low, caps)
	var b bearer
	for i := 0; i <= last; i++ {
		b.addTitleWord(low, i)
	}
	keys := b.addName(words, low, last+1, caps, keyRoom[:0])
	if len(b.name) > 2 {
		if _, ok := isRole(keys[0], officePart); ok && name.DefaultLists().Given(b.name[1]) {
			b.parts, b.name, keys = append(b.parts, keys[0]), b.name[1:], keys[1:] // Republican Vera Lind
		}
	}
	b.kind = b.sort(low, keys)
	if b.kind == person && len(b.offices) == 0 && slices.Contains(low[1:], "and") {
		b.kind, b.name = description, nil // two of them
	}
	return b
}

// titledWords appends the words of s to words, and the key of each to low.
func titledWords(s string, words, low []string) (_, _ []string) {
	folded, _, ok := foldASCII(s)
	if !ok {
		for w := range strings.FieldsSeq(s) { // between white space of any sort
			words, low = append(words, w), append(low, nameKey(w))
		}
		return words, low
	}
	for start, end := nextWord(s, 0); start < end; start, end = nextWord(s, end) {
		w := s[start:end]
		words = append(words, w)
		if len(w) > len("US") && isPlain(w) {
			low = append(low, folded[start:end])
		} else {
			low = append(low, nameKey(w))
		}
	}
	return words, low
}

// nameKey returns w in lower case without the punctuation round it and without a possessive ending.
func nameKey(printed string) string {
	if printed == "US" {
		return "u.s."
	}
	if w, plain, _ := foldASCII(printed); plain {
		return w
	}
	w := fold(strings.TrimFunc(printed, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' }))
	if w == "us" && isCapitals(printed) {
		return "u.s."
	}
	if w = strings.TrimSuffix(w, "'s"); strings.Count(w, ".") == 1 {
		w = strings.TrimSuffix(w, ".")
	}
	return w
}

// lastOffice returns the index of the last word of the title in front of a name, -1 if there is none.
func lastOffice(words, low []string, caps bool) int {
	last := -1
	for i, w := range low {
		if w == "of" && last != i-1 || w == "who" || w == "for" || w == "to" || w == "at" || w == "in" {
			break
		}
		if i == last+1 && strings.Contains(w, "-of-") {
			last = i // Mum-of-two Kelly Dent
			continue
		}
		if len(roles().Get(w)) == 0 {
			continue
		}
		_, isOffice := isRole(w, officeWord)
		_, isHonorific := isRole(w, honorificWord)
		_, isPart := isRole(w, officePart)
		switch {
		case isOffice && i == len(low)-1 && i > 0 && isNameLike(w) && (caps || isTitled(words[i])) && last < 0 && isProper(words, low, i-1, caps):
			return last // Stephen King
		case isOffice, isHonorific:
			last = i
		case isPart && last == i-1 && i > 0, isPart && i >= 2 && low[i-1] == "of" && last == i-2: // "secretary general", "secretary of state"
			last = i
		}
	}
	return last
}

// isNameLike reports whether an office word is a common surname as well.
func isNameLike(w string) bool {
	switch w {
	case "king", "prince", "pope", "major", "judge", "bishop", "cardinal", "justice", "head", "general":
		return true
	}
	return false
}

func isTitled(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// isProper reports whether word i can be part of a proper name.
func isProper(words, low []string, i int, caps bool) bool {
	if !caps && !isTitled(words[i]) || isDeterminer(low[i]) || nation(low[i]) != "" || len(roles().Get(low[i])) > 0 {
		return false
	}
	return hasLetter(words[i])
}

// addTitleWord takes word i of the title.
func (b *bearer) addTitleWord(low []string, i int) {
	w := low[i]
	if i+1 < len(low) {
		if c := nation(w, low[i+1]); c != "" {
			b.country = c
			return
		}
	}
	if c := nation(w); c != "" {
		b.country = c
	}
	if o, ok := isRole(w, officeWord); ok {
		b.offices = append(b.offices, o)
	} else if _, ok := isRole(w, officePart); ok {
		b.parts = append(b.parts, w)
	} else if sex := honorificSex(w); sex != 0 {
		b.sex = sex
	}
}

//go:embed data/persons.txt
var personList string

var personWords = wordtable.Read(personList)

// honorificSex returns whom w, in lower case, stands before: 'm', 'f', or 0 if it does not tell.
func honorificSex(w string) byte {
	switch {
	case personWords().Has("male", w):
		return 'm'
	case personWords().Has("female", w):
		return 'f'
	}
	return 0
}

// addName takes the proper name from word i on, and the country behind it. It appends the keys of the words of the name to keys.
func (b *bearer) addName(words, low []string, i int, caps bool, keys []string) []string {
	take := func(w, key string) {
		b.name = append(slices.Grow(b.name, len(words)-i), w)
		keys = append(keys, key)
	}
	for ; i < len(words); i++ {
		w, plain := words[i], isPlain(words[i])
		if !plain {
			w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' })
		}
		w, owns := possessive.Cut(w)
		switch {
		case w == "" || !plain && strings.ContainsAny(words[i], "“\"”"):
			continue
		case owns && i+1 < len(words) && low[i+1] != "of":
			b.name, keys = nil, keys[:0] // Adler's lawyer is not Adler
		case low[i] == "of" || low[i] == "from" || low[i] == "for" || low[i] == "to" || low[i] == "at" || low[i] == "in":
			b.addCountry(low[i+1:])
			if low[i] == "of" && b.country == "" && len(b.offices) > 0 {
				b.addPlace(words[i+1:])
			}
			return keys
		case caps && !isDeterminer(low[i]), i > 0 && isShouted(w) && titlesIn(low[:i]):
			w = titleCase(w)
			take(w, nameKey(w))
		case isTitled(w) && !(isDeterminer(low[i]) && len(b.name) == 0), isParticle(low[i]) && namedBehind(words, low, i):
			take(w, low[i])
		case len(b.name) > 0:
			if _, ok := isRole(low[i], bodyWord); ok && len(b.offices) == 0 {
				take(w, low[i]) // Lund police
			}
			return keys
		}
	}
	return keys
}

// isShouted reports whether w is a word of three capitals or more, the surname in "Ms RIST".
func isShouted(w string) bool { return len(w) > 2 && isCapitals(w) && !strings.Contains(w, ".") }

// titlesIn reports whether the last word before a name is an honorific or an office, which are written in capitals as well if the name is none.
func titlesIn(low []string) bool {
	last := low[len(low)-1]
	if _, ok := isRole(last, honorificWord); ok {
		return true
	}
	_, ok := isRole(last, officeWord)
	return ok
}

// namedBehind reports whether a word with a capital follows the particles from word i on: van der | Velde.
func namedBehind(words, low []string, i int) bool {
	for i < len(low) && isParticle(low[i]) {
		i++
	}
	return i < len(words) && isTitled(words[i])
}

func (b *bearer) addCountry(low []string) {
	for len(low) > 0 && isDeterminer(low[0]) {
		low = low[1:]
	}
	if len(low) == 0 || b.country != "" {
		return
	}
	if len(low) > 1 {
		b.country = nation(low[0], low[1])
	}
	if b.country == "" {
		b.country = nation(low[0])
	}
}

// addPlace takes the words with a capital at the start of words as the place of the office.
func (b *bearer) addPlace(words []string) {
	n := 0
	for n < len(words) && isTitled(words[n]) {
		n++
	}
	b.place = strings.Join(words[:n], " ")
}

func isParticle(w string) bool {
	switch w {
	case "de", "da", "di", "du", "van", "von", "der", "den", "al", "el", "bin", "ibn", "la", "le", "dos", "ter", "zu":
		return true
	}
	return false
}

// maxParticle is the length in bytes of the longest word that isParticle knows.
const maxParticle = 3

// titleCase writes a word in capitals as a name: PUTIN, O'BRIEN, JEAN-LUC.
func titleCase(w string) string {
	var out strings.Builder
	start := true
	for _, r := range w {
		if start {
			out.WriteRune(unicode.ToUpper(r))
		} else {
			out.WriteRune(unicode.ToLower(r))
		}
		start = !unicode.IsLetter(r)
	}
	return out.String()
}

// sort says what sort of speaker b is. low is the keys of all its words, keys those of the name.
func (b *bearer) sort(low, keys []string) bearerKind {
	if low[0] == "a" || low[0] == "an" || low[0] == "one" || low[0] == "some" || low[0] == "several" || low[0] == "many" {
		return description
	}
	the := low[0] == "the"
	if len(b.name) == 0 {
		switch {
		case slices.ContainsFunc(low, func(w string) bool { _, ok := isRole(w, bodyWord); return ok }) && len(b.offices) == 0:
			return body
		case len(b.offices) > 0 && (the || b.country != ""):
			return definite
		}
		return description
	}
	if len(b.name) == 1 && isCount(keys[0]) {
		b.name = nil // two officials
		return description
	}
	if len(b.offices) > 0 {
		return person
	}
	if the {
		return body
	}
	if nation(keys...) != "" || slices.ContainsFunc(keys, func(w string) bool { _, ok := isRole(w, bodyWord); return ok }) {
		return body
	}
	return person
}

// full returns the proper name in one string.
func (b bearer) full() string { return strings.Join(b.name, " ") }

// surname returns the last word of the name with its particles: "van Dyk". Initials and Jr. do not count.
func (b bearer) surname() string {
	n := len(b.name)
	for n > 1 && isGeneration(b.name[n-1]) {
		n--
	}
	if n == 0 {
		return ""
	}
	i := n - 1
	for i > 0 && len(b.name[i-1]) <= maxParticle && isParticle(strings.ToLower(b.name[i-1])) {
		i--
	}
	return strings.Join(b.name[i:n], " ")
}

// isGeneration reports whether w tells a son from his father.
func isGeneration(w string) bool {
	if len(w) > len("Jr.,") {
		return false
	}
	switch nameKey(w) {
	case "jr", "sr", "ii", "iii":
		return true
	}
	return false
}

// holds reports whether what is known of b fits the office and country of the description d: "the Norlandic leader".
func (b bearer) holds(d bearer) bool {
	if d.country != "" && b.country != d.country || d.place != "" && b.place != "" && key(b.place) != key(d.place) || len(d.offices) == 0 {
		return false
	}
	for _, p := range d.parts {
		if !slices.Contains(b.parts, p) {
			return false
		}
	}
	for _, o := range d.offices {
		if o == "counterpart" && d.country != "" && len(b.offices) > 0 {
			return true // "her Norlandic counterpart", if one Norlander has an office
		}
		if slices.Contains(b.offices, o) {
			return len(d.parts) == len(b.parts) || len(d.parts) > 0 || !slices.Contains(b.parts, "vice") && !slices.Contains(b.parts, "deputy") && !slices.Contains(b.parts, "former")
		}
		if o == "leader" && (slices.Contains(b.offices, "president") || slices.Contains(b.offices, "minister") && slices.Contains(b.parts, "prime") ||
			slices.Contains(b.offices, "premier") || slices.Contains(b.offices, "chancellor")) && !slices.Contains(b.parts, "vice") && !slices.Contains(b.parts, "deputy") {
			return true
		}
	}
	return false
}
