package attribution

import (
	_ "embed"
	"strings"
	"sync"
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
)

var classNames = map[string]class{
	"finite": sayFinite, "part": sayPart, "base": sayBase, "noun": sayNoun, "aux": auxiliary, "modal": modal,
	"det": determiner, "prep": preposition, "subj": subjPronoun, "pron": otherPronoun, "own": ownPronoun,
	"sub": subordinator, "coord": coordinator, "wh": wh, "day": dayOrMonth, "title": honorific, "role": role,
	"that": that, "neg": negator, "adv": adverb, "start": starter, "reader": reader, "wire": wireDateline, "self": speakerPronoun, "naming": naming, "work": work, "outlet": outlet, "titling": titling,
}

//go:embed data/words.txt
var wordsFile string

//go:embed data/verbs.txt
var verbsFile string

// lexicon returns the table of every known form.
var lexicon = sync.OnceValue(func() *formTable {
	t := newFormTable()
	addParts(t)
	for line := range strings.Lines(wordsFile) {
		name, forms, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		for _, f := range strings.Fields(forms) {
			t.put(f).class |= classNames[name]
		}
	}
	for line := range strings.Lines(verbsFile) {
		if f := strings.Fields(line); len(f) > 0 && f[0] != "#" {
			lemma := hashForm(f[0])
			addVerb(func(form string, c class) {
				e := t.put(form)
				e.class |= c
				e.lemma = lemma
			}, f)
		}
	}
	return t
})

// addVerb enters the forms of a verb: the base alone for a regular one, or base, third person, past, participle, gerund.
func addVerb(put func(form string, c class), f []string) {
	base := f[0]
	third, past, part, gerund := inflect(base)
	if len(f) == 5 {
		third, past, part, gerund = f[1], f[2], f[3], f[4]
	}
	put(base, sayBase)
	put(third, sayFinite)
	put(past, sayFinite)
	put(part, sayPart)
	put(gerund, sayPart)
}

// inflect returns the regular forms of an English verb.
func inflect(base string) (third, past, part, gerund string) {
	n := len(base)
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", base[i]) >= 0 }
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "s", base + "d", base + "d", base[:n-1] + "ing"
	case strings.HasSuffix(base, "y") && !vowel(n-2):
		return base[:n-1] + "ies", base[:n-1] + "ied", base[:n-1] + "ied", base + "ing"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"):
		return base + "es", base + "ed", base + "ed", base + "ing"
	}
	return base + "s", base + "ed", base + "ed", base + "ing"
}

// abbreviated reports whether s, without its point, is an abbreviation that keeps the point inside a sentence.
func abbreviated(s string) bool {
	if len(s) > 6 {
		return false
	}
	_, ok := abbreviations()[strings.ToLower(s)]
	return ok
}

//go:embed data/abbreviations.txt
var abbreviationsFile string

var abbreviations = sync.OnceValue(func() map[string]struct{} {
	m := map[string]struct{}{}
	for line := range strings.Lines(abbreviationsFile) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, f := range strings.Fields(line) {
			m[f] = struct{}{}
		}
	}
	return m
})
