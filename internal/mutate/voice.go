package mutate

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

// action is a plain sentence of a doer, a verb whose past is its participle, and somebody it is done to.
var action = regexp.MustCompile(`\b((?:[Tt]he|[Oo]ur|[Tt]heir|[Mm]y) [a-z]{3,}|[A-Z][a-z]{3,}|[Ww]e|[Tt]hey) ` +
	`(helped|supported|blamed|attacked|endorsed|defeated|criticized|elected|killed|nominated|praised|invited|built|won|created|passed|signed|destroyed|saved|opened|closed|raised|paid) ` +
	`((?:the|our|their|my|this|that|those|these) [a-z]{3,}|[A-Z][a-z]{3,})(?: (?:in|on|at|after|because|when|and|for)\b|[.,;])`)

// passive turns a sentence round, with the same actors ("the town helped us" / "we were helped by the town") or, if wrong is
// set, with the actors exchanged ("the town was helped by us").
func passive(wrong bool) editor {
	return func(q string, r *rand.Rand) []edit {
		var out []edit
		for _, m := range action.FindAllStringSubmatchIndex(q, -1) {
			doer, verb, done := q[m[2]:m[3]], q[m[4]:m[5]], q[m[6]:m[7]]
			if wrong {
				doer, done = done, doer
			}
			be := "was"
			if plural(done) {
				be = "were"
			}
			with := capital(done, q[m[2]:m[3]]) + " " + be + " " + verb + " by " + objective(doer)
			out = append(out, edit{m[2], m[7], with})
		}
		return out
	}
}

func plural(noun string) bool {
	switch strings.ToLower(noun) {
	case "we", "they":
		return true
	}
	return strings.HasSuffix(noun, "s") && !strings.HasSuffix(noun, "ss") || strings.HasSuffix(noun, "people") || strings.HasSuffix(noun, "men") || strings.HasSuffix(noun, "children")
}

// objective returns the form of a doer behind "by".
func objective(doer string) string {
	switch w := strings.ToLower(doer); w {
	case "we":
		return "us"
	case "they":
		return "them"
	}
	first, rest, ok := strings.Cut(doer, " ")
	if ok {
		return strings.ToLower(first) + " " + rest
	}
	return doer
}

// capital writes s with a capital letter if like has one.
func capital(s, like string) string {
	if like[0] >= 'A' && like[0] <= 'Z' {
		return strings.ToUpper(s[:1]) + s[1:]
	}
	return s
}
