package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Changes returns what the detectors of all families find in p, each place perhaps more than once.
func Changes(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, detect := range []func(*reading.Pair) []change.Change{numbers, naming, negation, modality, quantifier, person, timeword, tense, degree, superlative, condition} {
		out = append(out, detect(p)...)
	}
	return out
}
