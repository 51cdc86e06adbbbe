package normalize

import (
	"strings"
	"sync"
)

// Phrases are words that are compared as one, whatever stands between them:
//
//	United States, U.S.                     united states
//	cease-fire, cease fire, ceasefire       ceasefire
//	re-elected, reelected                   reelected
//	F-16, F16                               f16

// A phrase is one row of phrases.tsv.
type phrase struct {
	words []string
	norm  string
	rule  Rule
	tight bool // only with hyphens
}

// phrases holds the phrases by their first word, longer ones first.
var phrases = sync.OnceValue(func() map[string][]phrase {
	table := make(map[string][]phrase)
	for c := range rows("phrases.tsv") {
		p := phrase{words: strings.Fields(c[1]), norm: c[2], rule: Hyphenation}
		switch c[0] {
		case "abbreviation":
			p.rule = Abbreviation
		case "hyphen":
			p.tight = true
		}
		list := append(table[p.words[0]], p)
		for i := len(list) - 1; i > 0 && len(list[i].words) > len(list[i-1].words); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		table[p.words[0]] = list
	}
	return table
})

// joiningPrefixes holds the prefixes that a hyphen may part from their word.
var joiningPrefixes = sync.OnceValue(func() map[string]bool {
	prefixes := make(map[string]bool)
	for c := range rows("prefixes.txt") {
		prefixes[c[0]] = true
	}
	return prefixes
})

// longestPhrase is the number of words in the longest row of phrases.tsv, or more.
const longestPhrase = 8

// joinPhrases makes one lexeme of every phrase among those that are not ready, and makes them ready but for the last ones
// of the text so far, with which one may go on.
func (c *scanner) joinPhrases() {
	limit := len(c.lexemes)
	if c.pos < len(c.s) {
		limit -= longestPhrase
	}
	i, to := c.ready, c.ready
	for ; i < limit; to++ {
		n := 1
		if c.lexemes[i].leads || i+1 < len(c.lexemes) && c.lexemes[i+1].hyphen {
			if e, size := c.phrase(i); size > 1 {
				n = size
				x := &c.lexemes[i]
				x.entry, x.end, x.stop = e, c.lexemes[i+n-1].end, false
			}
		}
		if to < i {
			c.lexemes[to] = c.lexemes[i]
		}
		i += n
	}
	c.ready = to
	if to < i {
		c.lexemes = c.lexemes[:to+copy(c.lexemes[to:], c.lexemes[i:])]
	}
}

// phrase returns the entry of the phrase that begins at lexeme i and its length, 0 if there is none.
func (c *scanner) phrase(i int) (*entry, int) {
	x := c.lexemes[i]
	for _, p := range c.lexer.phrases[x.entry.Norm] {
		if p.rule == Abbreviation && x.entry.caps == lower || !c.follows(i, p) {
			continue
		}
		end := c.lexemes[i+len(p.words)-1].end
		return c.lexer.joined(c.s[x.start:end], p.norm, p.rule, x.entry.caps), len(p.words)
	}
	if i+1 < len(c.lexemes) && c.lexemes[i+1].hyphen {
		return c.hyphened(i)
	}
	return nil, 0
}

// follows reports whether the words of p stand at lexeme i.
func (c *scanner) follows(i int, p phrase) bool {
	if i+len(p.words) > len(c.lexemes) {
		return false
	}
	for k, w := range p.words[1:] {
		if y := c.lexemes[i+1+k]; y.entry.Norm != w || y.glued || y.newline || p.tight && !y.hyphen {
			return false
		}
	}
	return true
}

// hyphened joins a prefix with the small word behind its hyphen, and the letters with the digits of a designation.
func (c *scanner) hyphened(i int) (*entry, int) {
	x, y := c.lexemes[i], c.lexemes[i+1]
	surface := c.s[x.start:y.end]
	switch {
	case joiningPrefixes()[x.entry.Norm] && y.entry.caps == lower && y.entry.class == Word && !isDigit(y.entry.Norm[0]):
	case isDigit(c.s[y.start]) && (x.entry.caps == upper || x.entry.caps == initial && x.end-x.start <= 2) && x.end-x.start <= 6 && x.entry.class == Word:
	default:
		return nil, 0
	}
	e := c.lexer.joined(surface, "", Hyphenation, x.entry.caps)
	return e, 2
}

// joined returns the entry of a phrase: surface, compared as norm, or as itself without hyphens if norm is empty.
func (l *lexer) joined(surface, norm string, r Rule, c caps) *entry {
	w := l.spell(surface)
	if k := l.entries.find(w); k != nil && k.what.rules.Has(r) {
		if k.what.text != l.text && norm == "" {
			l.surface(strings.ReplaceAll(surface, "-", "")) // the text holds that as well
		}
		k.what.text = l.text
		return &k.what
	}
	if norm == "" {
		plain := l.surface(strings.ReplaceAll(surface, "-", ""))
		if parts := plain.parts(); parts != nil {
			return parts[0].entry
		}
		norm = plain.Norm
	}
	k, form := l.alloc(), l.form(norm)
	form.Stem = l.stemmer.stem(norm)
	k.what = entry{Form: form, class: Word, caps: c, rules: RulesOf(r), text: l.text, rare: l.factsOf(l.spell(norm)).rare}
	if c != lower {
		k.what.rules = k.what.rules.With(Case)
	}
	l.entries.put(k, w)
	return &k.what
}
