package attribution

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
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

//go:generate go run ./gen -o data/pos.txt.gz

//go:embed data/pos.txt.gz
var posFile []byte

// addParts enters the inflected forms of WordNet's lemmas into t.
func addParts(t *formTable) {
	r, err := gzip.NewReader(bytes.NewReader(posFile))
	if err != nil {
		return
	}
	raw, err := io.ReadAll(r)
	if err != nil {
		return
	}
	put := func(form string, p pos) { t.put(form).pos |= p }
	for line := range strings.Lines(string(raw)) {
		f := strings.Fields(line)
		if len(f) < 2 || f[0] == "#" {
			continue
		}
		addLemma(put, f[0], f[1], f[2:])
	}
}

func addLemma(put func(form string, p pos), lemma, parts string, irregular []string) {
	first := map[byte]pos{'v': posIsVerb, 'n': posIsNoun, 'a': posIsAdj}[parts[0]]
	for i := range parts {
		usual := pos(0)
		if i == 0 {
			usual = first
		}
		switch parts[i] {
		case 'n':
			put(lemma, posNoun|usual)
			put(plural(lemma), posPlural|usual)
		case 'v':
			third, past, _, gerund := inflect(lemma)
			put(lemma, posBase|usual)
			put(third, posThird|usual)
			put(past, posPast|usual)
			put(gerund, posGerund|usual)
		case 'a':
			put(lemma, posAdj|usual)
		case 'r':
			put(lemma, posAdv)
		}
	}
	for _, x := range irregular {
		form := x[1:]
		switch {
		case x[0] == '+':
			put(form, posPlural|first&posIsNoun)
		case strings.HasSuffix(form, "ing"):
			put(form, posGerund)
		default:
			put(form, posPast|first&posIsVerb)
		}
	}
}

// plural returns the regular plural of an English noun.
func plural(s string) string {
	third, _, _, _ := inflect(s)
	return third
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
