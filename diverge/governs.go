package diverge

import (
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/normalize"
)

// Governs returns what words of doc right before a statement, which begins at byte start, make of it, for whoever cuts them
// off; ok = false if nothing. "I do not believe" denies "we will win", "if" makes a condition of it, "I hope that" a hope.
func Governs(doc string, words []normalize.Token, start int) (cut Cut, ok bool) {
	return mark.Governs(doc, words, start)
}
