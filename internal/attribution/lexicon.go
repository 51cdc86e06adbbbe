package attribution

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/abbreviation"
)

// A class is a set of grammatical classes a form can belong to. The lexicon is closed and small: it holds the
// words that frame a report, not the vocabulary of the news.
type class uint32

const (
	sayFinite      class = 1 << iota // says, said: a reporting verb with a subject of its own
	sayPart                          // saying, told: a reporting verb that needs none
	sayBase                          // say, tell
	sayNoun                          // statement, claim
	auxiliary                        // is, has, did
	modal                            // will, would
	determiner                       // the, a, this
	preposition                      // of, in, on
	subjPronoun                      // he, they, who
	otherPronoun                     // him, them, it
	ownPronoun                       // his, their
	subordinator                     // because, while
	coordinator                      // and, but
	wh                               // what, which, how
	dayOrMonth                       // Tuesday, May
	honorific                        // Mr., Sen., President
	role                             // spokesman, minister
	that                             // that
	negator                          // not, never
	adverb                           // also, later
	starter                          // words that begin sentences rather than names: But, In, However
	reader                           // things with a text that can "say": report, poll, letter
	wireDateline                     // Reuters, AP
	speakerPronoun                   // I, we, my, you: the words of somebody who speaks
	titling                          // so-called, nicknamed: what follows in marks is a name
	naming                           // called: reports a name, not a clause
	work                             // film, song: has a title, which stands in marks
	outlet                           // CNN, Netflix: has broadcasts with titles
	attitudinal                      // convinced, hopeful: before "that" it tells what somebody thinks
	bidding                          // expects: with an infinitive it tells what somebody wants
	limiter                          // only, at least: stands before an amount or a noun phrase and belongs to it
)

var classNames = map[string]class{
	"finite": sayFinite, "part": sayPart, "base": sayBase, "noun": sayNoun, "aux": auxiliary, "modal": modal,
	"det": determiner, "prep": preposition, "subj": subjPronoun, "pron": otherPronoun, "own": ownPronoun,
	"sub": subordinator, "coord": coordinator, "wh": wh, "day": dayOrMonth, "title": honorific, "role": role,
	"that": that, "neg": negator, "adv": adverb, "start": starter, "reader": reader, "wire": wireDateline, "self": speakerPronoun, "naming": naming, "work": work, "outlet": outlet, "titling": titling, "limit": limiter, "sure": attitudinal, "bid": bidding,
}

//go:embed data/words.txt
var wordsFile string

//go:embed data/verbs.txt
var verbsFile string

// lexicon returns the table of every known form.
var lexicon = sync.OnceValue(func() *formTable {
	t := newFormTable()
	addParts(t)
	addAbbreviations(t)
	for line := range strings.Lines(wordsFile) {
		name, forms, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		for _, f := range strings.Fields(forms) {
			t.put(form{stem: f}).add(classNames[name])
		}
	}
	for line := range strings.Lines(verbsFile) {
		if f := strings.Fields(line); len(f) > 0 && f[0] != "#" {
			lemma := hashForm(f[0])
			addVerb(func(f form, c class) {
				e := t.put(f)
				e.add(c)
				e.lemma = lemma
			}, f)
		}
	}
	return t
})

// addVerb enters the forms of a verb: the base alone for a regular one, or base, third person, past, participle, gerund.
func addVerb(put func(f form, c class), f []string) {
	third, past, gerund := inflect(f[0])
	part := past
	if len(f) == 5 {
		third, past, part, gerund = form{stem: f[1]}, form{stem: f[2]}, form{stem: f[3]}, form{stem: f[4]}
	}
	put(form{stem: f[0]}, sayBase)
	put(third, sayFinite)
	put(past, sayFinite)
	put(part, sayPart)
	put(gerund, sayPart)
}

// inflect returns the regular forms of an English verb. Its past form is its participle too.
func inflect(base string) (third, past, gerund form) {
	n := len(base)
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", base[i]) >= 0 }
	switch {
	case strings.HasSuffix(base, "e"):
		return form{base, "s"}, form{base, "d"}, form{base[:n-1], "ing"}
	case strings.HasSuffix(base, "y") && !vowel(n-2):
		return form{base[:n-1], "ies"}, form{base[:n-1], "ied"}, form{base, "ing"}
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"):
		return form{base, "es"}, form{base, "ed"}, form{base, "ing"}
	}
	return form{base, "s"}, form{base, "ed"}, form{base, "ing"}
}

// maxAbbreviated is the length of the longest abbreviation.
const maxAbbreviated = 6

// abbreviated reports whether s, without its point, is an abbreviation that keeps the point inside a sentence.
func abbreviated(s string) bool {
	if len(s) > maxAbbreviated {
		return false
	}
	_, form := shapeOf(s)
	x := lexicon().of(form).short
	return x == anyShort || x == nameShort && !isSmall(s)
}

// isSmall reports whether s begins with a small letter of ASCII.
func isSmall(s string) bool { return s != "" && 'a' <= s[0] && s[0] <= 'z' }

// addAbbreviations enters into t the abbreviations that keep their point whatever follows.
func addAbbreviations(t *formTable) {
	for f, class := range abbreviation.All() {
		if class == abbreviation.Number {
			continue // "No." before anything else is an answer
		}
		x := nameShort
		if isSmall(f) {
			x = anyShort
		}
		t.put(form{stem: strings.ToLower(f)}).short = x
	}
}
