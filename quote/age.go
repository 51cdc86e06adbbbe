package quote

import (
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

// yearsOf returns the age in "the 31-year-old", "" if the mention is no such thing.
func yearsOf(mention string) string {
	low := strings.ToLower(mention)
	age, ok := strings.CutSuffix(low, yearsOld)
	if age, of := strings.CutPrefix(age, "the "); ok && of && age != "" && strings.Trim(age, "0123456789") == "" {
		return age
	}
	return ""
}

// resolveAge returns s, whose mention at byte at tells an age, with the person whose age that is.
func (a *antecedents) resolveAge(s Speaker, at int, age string) Speaker {
	for k := a.text.sentencesBy(at) - 1; k >= 0; k-- {
		for _, x := range slices.Backward(a.namingsIn(k)) {
			if x.at < at && a.isAged(x, age) {
				s.Name, s.Office, s.Why = x.who.name, x.who.office, because(s.Why, "the person of that age")
				s.Confidence *= antecedentTrust
				return s
			}
		}
	}
	return s
}

// isAged reports whether that age stands beside the name at x: "Ada Lind, 31,", "the 31-year-old pilot Ada Lind".
func (a *antecedents) isAged(x naming, age string) bool {
	view := a.text.view
	rest := strings.TrimLeftFunc(view[x.at:], func(r rune) bool { return unicode.IsLetter(r) || r == '-' })
	if after := strings.TrimLeft(rest, " ,("); after != rest {
		for _, article := range []string{"aged ", "age ", "a ", "the "} {
			after = strings.TrimPrefix(after, article)
		}
		if behind, ok := strings.CutPrefix(after, age); ok && (behind == "" || strings.ContainsAny(behind[:1], ",.;)") || strings.HasPrefix(behind, yearsOld)) {
			return true
		}
	}
	before := view[max(0, x.at-len(x.who.name)-maxAgeGap):x.at]
	before = before[strings.LastIndexAny(before, ".,;:\n”")+1:]
	return slices.Contains(strings.Fields(before), age+yearsOld)
}
