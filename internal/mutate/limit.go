package mutate

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

// limits puts one of clauses before the end of a sentence: "We will pay, unless the council objects."
func limits(clauses ...string) editor {
	return func(q string, r *rand.Rand) []edit {
		var out []edit
		for _, m := range sentenceEnd.FindAllStringIndex(q, -1) {
			out = append(out, edit{m[0], m[0], clauses[r.IntN(len(clauses))]})
		}
		if n := len(q); n > 1 && strings.ContainsAny(q[n-1:], ".,") {
			out = append(out, edit{n - 1, n - 1, clauses[r.IntN(len(clauses))]})
		}
		return out
	}
}

// deletes returns an edit that takes out every match of pattern, or the group of it that matched.
func deletes(pattern string) editor {
	re := regexp.MustCompile(pattern)
	return func(q string, r *rand.Rand) []edit {
		var out []edit
		for _, m := range re.FindAllStringSubmatchIndex(q, -1) {
			for k := 2; k < len(m); k += 2 {
				if m[k] >= 0 {
					m[0], m[1] = m[k], m[k+1]
				}
			}
			out = append(out, edit{m[0], m[1], ""})
		}
		return out
	}
}

// hedgesOut takes out what makes a statement less sure: "I think", "perhaps". Behind a "not" or a "to" it is no hedge.
var hedgesOut = deletes(`(?:[,;:] |[,;] and |^)((?:I|we) (?:think|believe|guess|suppose),? )|, (?:I think|I believe|I guess|perhaps|maybe|probably)(?:,)|[a-z] ((?:perhaps|maybe|probably|possibly|apparently) )`)

// hedgesIn makes a plain statement less sure.
func hedgesIn(q string, r *rand.Rand) []edit {
	hedges := []string{" probably", " perhaps", " possibly"}
	var out []edit
	for _, m := range statement.FindAllStringIndex(q, -1) {
		if rest := q[m[1]:]; !strings.HasPrefix(rest, " not ") && !strings.HasPrefix(rest, " no ") {
			out = append(out, edit{m[1], m[1], hedges[r.IntN(len(hedges))]})
		}
	}
	return out
}

// statement matches a subject with its verb in a plain statement.
var statement = regexp.MustCompile(`\b(?:[Ii]t|[Tt]hey|[Ww]e|[Hh]e|[Ss]he|[Tt]here|[Tt]he [a-z]+) (?:will|is|are|was|were)\b`)

// qualifiersOut takes a limiting clause off the end of a quotation.
var qualifiersOut = deletes(`[a-z](,? (?:if|unless|until|provided|as long as|except|apart from|other than) [a-z][^,.;!?]{6,80})[.,!?]?$`)

// countsOut takes out a word that limits or counts what follows it.
var countsOut = deletes(`[a-z] ((?:only|both|all|at least|up to|more than|less than|almost|nearly) )[a-z\d]`)

// describes puts an adjective before a noun.
func describes(q string, r *rand.Rand) []edit {
	words := []string{"corrupt ", "expensive ", "illegal ", "foreign ", "failed "}
	var out []edit
	for _, m := range noun.FindAllStringSubmatchIndex(q, -1) {
		out = append(out, edit{m[2], m[2], words[r.IntN(len(words))]})
	}
	return out
}

var noun = regexp.MustCompile(`\b(?:the|our|their|this) ([a-z]{4,}) (?:of|in|is|was|are|and|to|that|for|will|has)\b`)
