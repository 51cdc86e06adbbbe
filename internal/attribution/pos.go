package attribution

import (
	_ "embed"
	"strings"
)

// A pos is the parts of speech a form can be, as far as the table of WordNet's lemmas tells, and which of them is the
// usual one.
type pos uint16

const (
	posNoun   pos = 1 << iota // plan
	posPlural                 // plans
	posBase                   // plan
	posThird                  // plans
	posPast                   // planned
	posGerund                 // planning
	posAdj                    // planned
	posAdv                    // well
	posIsVerb                 // more often a verb than not
	posIsNoun                 // more often a noun than not
	posIsAdj                  // more often an adjective than not
)

// posVerb is the forms of a verb.
const posVerb = posBase | posThird | posPast | posGerund

//go:generate go run ./gen -o data/pos.txt

//go:embed data/pos.txt
var posFile string

// addParts enters the inflected forms of WordNet's lemmas into t. The table is big and read at every start: so no form is written
// out, only hashed.
func addParts(t *formTable) {
	for line := range strings.Lines(posFile) {
		lemma, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if !ok || lemma == "#" {
			continue
		}
		parts, irregular, _ := strings.Cut(rest, " ")
		addLemma(t, lemma, parts, irregular)
	}
}

// addLemma enters the forms of a lemma into t: its parts of speech, the usual one first, and its irregular forms, parted by spaces.
func addLemma(t *formTable, lemma, parts, irregular string) {
	hash := hashForm(lemma)
	put := func(f form, p pos) {
		e := t.put(f)
		e.pos |= p
		if p&posVerb != 0 && e.lemma == 0 {
			e.lemma = hash
		}
	}
	base := form{stem: lemma}
	third, past, gerund := inflect(lemma)
	usual := usualPart(parts[0])
	for i := range parts {
		switch parts[i] {
		case 'n':
			put(base, posNoun|usual)
			put(third, posPlural|usual) // the plural of a noun is made as the third person of a verb
		case 'v':
			put(base, posBase|usual)
			put(third, posThird|usual)
			put(past, posPast|usual)
			put(gerund, posGerund|usual)
		case 'a':
			put(base, posAdj|usual)
		case 'r':
			put(base, posAdv)
		}
		usual = 0
	}
	first := usualPart(parts[0])
	for irregular != "" {
		var x string
		x, irregular, _ = strings.Cut(irregular, " ")
		f := form{stem: x[1:]}
		switch {
		case x[0] == '+':
			put(f, posPlural|first&posIsNoun)
		case strings.HasSuffix(x, "ing"):
			put(f, posGerund)
		default:
			put(f, posPast|first&posIsVerb)
		}
	}
}

// usualPart returns the mark of the part of speech with the letter c as the usual one of a form.
func usualPart(c byte) pos {
	switch c {
	case 'v':
		return posIsVerb
	case 'n':
		return posIsNoun
	case 'a':
		return posIsAdj
	}
	return 0
}

// partTag chooses the tag of a word of the open classes by the tag before it.
func partTag(w *word, s string, before tag) tag {
	p := w.pos
	if p == 0 {
		return endingTag(s)
	}
	nominal := before == 'D' || before == 'j' || before == 'o' || before == 's' || before == '0'
	verbal := before == 'M' || before == 'H' || before == 't' || before == 'N' || before == 'W' || before == 'z'
	switch {
	case p&posBase != 0 && (before == 'M' || before == 't'):
		return 'y'
	case p&posBase != 0 && !nominal && before != 'P' && (p&posIsVerb != 0 || verbal && before != 'N' && p&posNoun != 0) && p&(posNoun|posAdj) != 0:
		return 'y'
	case p&posPast != 0:
		if nominal || before == 'P' && p&posAdj != 0 {
			return 'j'
		}
		return 'e'
	case p&posGerund != 0:
		return 'g'
	case p&posThird != 0:
		if p&posPlural == 0 || !nominal && before != 'P' && (p&posIsVerb != 0 && verbal || before == 'H') {
			return 'Y'
		}
		return 'z'
	case p&posPlural != 0:
		return 'z'
	case p&posAdv != 0 && p&(posIsNoun|posIsAdj|posIsVerb) == 0:
		return 'l'
	case p&posAdj != 0 && p&posIsNoun == 0:
		return 'j'
	case p&posNoun != 0:
		return 'x'
	case p&posBase != 0:
		return 'y'
	case p&posAdj != 0:
		return 'j'
	}
	return 'l'
}
