package quote

import (
	"iter"
	"slices"
	"strings"
	"unicode"
)

// Whom does "the 31-year-old" mean? The person beside whose name the text tells that age, and nobody else: the age of a person who was told
// none may be that of somebody without a name.
//
//	Ada Lind, 31, saw it. “I ran,” the 31-year-old said.                   Ada Lind
//	Ada Lind, 31, was hit by a boy. “I never saw her,” the 17-year-old said.   nobody known

const yearsOld = "-year-old"

// maxAgeGap is how many bytes may stand between an age and the name behind it: the 31-year-old harbour pilot | Ada Lind.
const maxAgeGap = 40

// yearsOf returns the age in "the 31-year-old", "" if the mention, in lower case, is no such thing.
func yearsOf(mention string) string {
	age, ok := strings.CutSuffix(mention, yearsOld)
	if age, of := strings.CutPrefix(age, "the "); ok && of && age != "" && strings.Trim(age, "0123456789") == "" {
		return age
	}
	return ""
}

// resolveAge returns s, whose mention at byte at tells an age, with the person whose age that is.
func (a *antecedents) resolveAge(s Speaker, at int, age string) Speaker {
	if a.aged == nil {
		a.aged = a.findAged()
	}
	told := a.aged[age]
	n, _ := slices.BinarySearchFunc(told, at, func(x naming, at int) int { return x.at - at })
	if n == 0 {
		return s
	}
	who := told[n-1].who
	s.Name, s.Office, s.Why = who.name, who.office, because(s.Why, "the person of that age")
	s.Confidence *= antecedentTrust
	return s
}

// findAged returns where persons are named with an age, by the age, in the order of the text.
func (a *antecedents) findAged() map[string][]naming {
	aged := map[string][]naming{}
	for k := range a.text.sentences() {
		for _, x := range a.namingsIn(k) {
			for age := range a.agesBeside(x) {
				aged[age] = append(aged[age], x)
			}
		}
	}
	return aged
}

// agesBeside yields the ages that stand beside the name at x: "Ada Lind, 31,", "the 31-year-old pilot Ada Lind".
func (a *antecedents) agesBeside(x naming) iter.Seq[string] {
	return func(yield func(string) bool) {
		view := a.text.view
		if age := ageBehind(view[x.at:]); age != "" && !yield(age) {
			return
		}
		before := view[max(0, x.at-len(x.who.name)-maxAgeGap):x.at]
		before = before[strings.LastIndexAny(before, ".,;:\n”")+1:]
		for w := range strings.FieldsSeq(before) {
			if age, ok := strings.CutSuffix(w, yearsOld); ok && age != "" && leadingDigits(age) == len(age) && !yield(age) {
				return
			}
		}
	}
}

// ageBehind returns the age that stands behind the word with which s begins, "" if none does.
func ageBehind(s string) string {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsLetter(r) || r == '-' })
	after := strings.TrimLeft(rest, " ,(")
	if after == rest {
		return ""
	}
	for _, article := range []string{"aged ", "age ", "a ", "the "} {
		after = strings.TrimPrefix(after, article)
	}
	age := after[:leadingDigits(after)]
	behind := after[len(age):]
	if behind == "" || strings.ContainsAny(behind[:1], ",.;)") || strings.HasPrefix(behind, yearsOld) {
		return age
	}
	return ""
}
