package mark

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/normalize"
)

// Governs returns what words of doc right before a statement, which begins at byte start, make of it, for whoever cuts them off;
// ok = false if nothing.
//
// Rule: only the last clause of the words counts, the one that the statement goes on: behind a comma, a conjunction or a relative
// word. A negator or a word of denial there turns the statement around; one of condition, even before a comma, limits the
// statement, as wherever a condition is cut; an opinion verb at the end makes a fact of what was a view.
//
// Example: "I do not believe / we will win". Counter-example: "I do not know him, / we will win". It fails where the
// negation stands in another clause that governs this one: "It is, I said, not so that / we will win".
func Governs(doc string, words []normalize.Token, start int) (cut finding.Cut, ok bool) {
	negated, denied, another := false, false, false
	for i := len(words) - 1; i >= 0; i-- {
		from := words[i].Span.End
		if !Wordy(words[i]) {
			from = words[i].Span.Start
		}
		if strings.ContainsAny(doc[from:max(from, start)], ",;:—–()") {
			if i < len(words)-1 {
				break
			}
			another = true
		}
		start = words[i].Span.Start
		switch w := words[i].Norm; {
		case conditional(w):
			return finding.Cut{Facet: finding.Qualifier, Severity: finding.Critical, Why: "the words that are gone make the kept ones a condition or a question"}, true
		case another: // only a condition bears on the next clause
		case opensClause(w):
			return lastClause(words, negated != denied)
		case w == "not" && i+1 < len(words) && words[i+1].Norm == "only":
		case negator(w) || strings.HasSuffix(w, "n't"):
			negated = true
		case denying(w):
			denied = true
		}
	}
	return lastClause(words, negated != denied) // "no doubt" affirms
}

// lastClause is what Governs finds where the words do or do not turn the statement around.
func lastClause(words []normalize.Token, around bool) (cut finding.Cut, ok bool) {
	if around {
		return finding.Cut{Facet: finding.Negation, Severity: finding.Critical, Why: "the words that are gone deny or reject the kept ones"}, true
	}
	n := len(words)
	if n > 0 && words[n-1].Norm == "that" {
		n--
	}
	if n > 0 && opining(words[n-1].Norm) {
		return finding.Cut{Facet: finding.Modality, Severity: finding.Substantive, Why: "the words that are gone make the kept ones an opinion or a hope"}, true
	}
	return finding.Cut{}, false
}

// negator reports whether w denies by itself.
func negator(w string) bool {
	return alone(w, func(e entry) bool { return e.facet == finding.Negation && e.class == "not" })
}

// conditional reports whether w makes a clause a condition or a question.
func conditional(w string) bool {
	return alone(w, func(e entry) bool {
		return e.facet == finding.Condition && e.level != UntilLevel && e.level != WhenLevel
	})
}

// alone reports whether the table has w as a mark of one word that is so.
func alone(w string, so func(entry) bool) bool {
	for _, e := range markTable()[w] {
		if len(e.words) == 1 && so(e) {
			return true
		}
	}
	return false
}
