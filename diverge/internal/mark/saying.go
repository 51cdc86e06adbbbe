package mark

import (
	"strings"
	"sync"
)

// PronounSubject reports whether w is a pronoun that can only be a subject.
func PronounSubject(w string) bool {
	switch w {
	case "i", "we", "he", "she", "they":
		return true
	}
	return false
}

// SubjectForm returns the form that a pronoun behind a verb has before one, "" if w is none.
func SubjectForm(w string) string {
	switch w {
	case "me":
		return "i"
	case "us":
		return "we"
	case "him":
		return "he"
	case "them":
		return "they"
	}
	return ""
}

// sayings maps a word to what it makes of the clause behind it.
var sayings = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range rows("sayings.tsv") {
		for _, w := range strings.Fields(row[1]) {
			m[w] = row[0]
		}
	}
	return m
})

// Embedding reports whether w says or thinks what a clause behind it states, without taking it for granted.
func Embedding(w string) bool { return sayings()[w] == "say" || Thinking(w) }

// Thinking reports whether a negation of verb w belongs as well to the clause behind it.
func Thinking(w string) bool { return sayings()[w] == "think" }

// opining reports whether verb w gives the clause behind it as a view or a hope.
func opining(w string) bool { return sayings()[w] == "opine" || Thinking(w) }

// denying reports whether w rejects or doubts what a clause behind it states.
func denying(w string) bool { return Rejecting(w) || sayings()[w] == "doubt" }

// Rejecting reports whether w says of what a clause behind it states that it is not so.
func Rejecting(w string) bool { return sayings()[w] == "deny" }

// True reports whether w says of what a clause behind it states that it is so: "it is not true that".
func True(w string) bool { return sayings()[w] == "true" }

// Informing reports whether w tells somebody of what is so: "nobody told us that".
func Informing(w string) bool { return w == "tell" || w == "told" || w == "tells" }
