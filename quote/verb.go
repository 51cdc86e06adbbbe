package quote

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// Telling a clause from a phrase needs no parse, only an idea where the verbs are. A word is taken for a finite verb
// when it is an auxiliary, a known past form, or a present form in a place where verbs stand (after a pronoun; before
// "to", an article). Where it fails: nouns that look like verbs before an article ("plans the ministry made"), and
// verbs that are missing from data/verbs.txt. Both cost a boundary, never a word.

//go:embed data/verbs.txt
var verbList string

// A verbForm says which forms of a verb a word can be.
type verbForm uint8

const (
	baseForm       verbForm = 1 << iota // "seek"
	thirdForm                           // "seeks"
	pastForm                            // "sought"
	participleForm                      // "sought", "taken"
	auxiliaryForm                       // "is", "must"
)

// verbForms maps the lower-case forms of the verbs of data/verbs.txt to what they can be.
var verbForms = sync.OnceValue(func() map[string]verbForm {
	forms := map[string]verbForm{}
	for line := range strings.Lines(verbList) {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		base := f[0]
		forms[base] |= baseForm
		switch {
		case len(f) == 4:
			forms[f[3]] |= thirdForm
		default:
			forms[third(base)] |= thirdForm
		}
		if len(f) >= 3 {
			forms[f[1]] |= pastForm
			forms[f[2]] |= participleForm
		}
	}
	for _, a := range strings.Fields(auxiliaries) {
		forms[a] |= auxiliaryForm
	}
	return forms
})

const auxiliaries = "am is are was were has have had do does did will would can could may might must shall should cannot ain't let's won't can't"

// third returns the third person singular of a regular verb.
func third(base string) string {
	switch {
	case strings.HasSuffix(base, "y") && len(base) > 1 && !strings.ContainsRune("aeiou", rune(base[len(base)-2])):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"):
		return base + "es"
	}
	return base + "s"
}

//go:embed data/endings.txt
var endingList string

var endings = wordtable.Read(endingList)

// past reports whether w looks like a regular past form or participle: "restored".
func past(w string) bool {
	return len(w) >= 4 && strings.HasSuffix(w, "ed") && !endings().Has("ed", w)
}

// contracted reports whether w ends in a contracted auxiliary after a pronoun, or in a contracted "not": "we've", "didn't".
func contracted(w string) bool {
	if strings.HasSuffix(w, "n't") {
		return true
	}
	i := strings.LastIndexByte(w, '\'')
	if i <= 0 {
		return strings.HasPrefix(w, "'") && strings.Contains(" 're 've 'll 'd 'm ", " "+w+" ")
	}
	switch w[i:] {
	case "'re", "'ve", "'ll", "'d", "'m":
		return true
	case "'s":
		return isSubject(w[:i]) || w[:i] == "let"
	}
	return false
}

// isPerson reports whether w is a personal pronoun that is always a subject.
func isPerson(w string) bool {
	return w == "i" || w == "we" || w == "he" || w == "she" || w == "they"
}
