package name

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/internal/declension"
	"github.com/quotecheck/quotecheck/normalize/translit"
)

// Case forms. A text in Russian or Ukrainian prints Зеленского and Путина where an English one has Zelensky and Putin. A Cyrillic word is
// compared by what it may be a case form of, too, and the other name decides which. Путина alone may be a woman's name: it
// counts, but less. Beside another word it counts only if that one shows the case as well (Владимира Путина): Ольга Петрова is
// no form of Oleg Petrov. A name that is a known given name as it stands (Александра) is one.

const (
	maxLemmas     = 8 // of a word that are looked at
	maxLemmaForms = 8 // Latin forms of each
)

// decline notes of every Cyrillic word of a name what it may be a case form of.
func (l *Lists) decline(words []word) {
	oblique := len(words) == 1
	for i, w := range words {
		if w.foreign && !w.initial && len(w.raw) <= maxLetters {
			words[i].lemmas = l.lemmas(w)
			oblique = oblique || len(words[i].lemmas) > 0 && !womanly(w)
		}
	}
	if oblique {
		return
	}
	for i := range words {
		words[i].lemmas = nil
	}
}

// lemmas returns what a word may be a case form of: a person's name is no plural and no neuter.
func (l *Lists) lemmas(w word) []word {
	if slices.ContainsFunc(w.keys, l.given.known) {
		return nil
	}
	var list []word
	for _, lemma := range declension.Lemmas(strings.ToLower(w.raw)) {
		neuter := lemma.Gender == 'n' || lemma.Gender == 'p'
		if neuter || len(list) == maxLemmas || slices.ContainsFunc(list, func(o word) bool { return o.raw == lemma.Word }) {
			continue
		}
		forms := translit.Forms(lemma.Word, "")
		next := word{raw: lemma.Word, foreign: true}
		next.read(forms[:min(len(forms), maxLemmaForms)])
		list = append(list, next)
	}
	return list
}

// womanly reports whether a case form of a man's name may be the nominative of a woman's: Путина, Петрова.
func womanly(w word) bool {
	s := strings.ToLower(w.raw)
	return slices.ContainsFunc([]string{"ова", "ева", "єва", "ёва", "ина", "ына", "іна", "їна"}, func(end string) bool { return strings.HasSuffix(s, end) })
}

// compareDeclined compares what two words may be case forms of. Only what is surely the same name counts.
func (l *Lists) compareDeclined(x, y word) tie {
	best := tie{}
	for _, side := range [][2]word{{x, y}, {y, x}} {
		declined, other := side[0], side[1]
		for _, lemma := range declined.lemmas {
			score := scoreCase
			if womanly(declined) {
				score = scoreAsForm
			}
			if t := l.compareLatin(lemma, other, alone); t.score >= scoreNick && score > best.score {
				relation := max(t.relation, Spelling)
				if !other.foreign {
					relation = max(relation, Transliteration)
				}
				best = tied(score, relation, fmt.Sprintf("%s is a case form of %s", declined.raw, title(lemma.raw)))
			}
			if slices.ContainsFunc(other.lemmas, func(o word) bool { return o.raw == lemma.raw }) && score > best.score {
				best = tied(score, Spelling, fmt.Sprintf("%s and %s are case forms of %s", x.raw, y.raw, title(lemma.raw)))
			}
		}
	}
	return best
}

// title writes a word with a capital letter.
func title(w string) string {
	r := []rune(w)
	return strings.ToUpper(string(r[:1])) + string(r[1:])
}
