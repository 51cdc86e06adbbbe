package mark

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// Opens reports whether tokens begin with a conjunction.
func Opens(tokens []normalize.Token) bool {
	for _, t := range tokens {
		if Wordy(t) {
			return strings.Contains(" and but or ", " "+t.Norm+" ")
		}
	}
	return false
}

// Causal reports whether tokens have a word of cause or consequence.
func Causal(tokens []normalize.Token) bool {
	for _, t := range tokens {
		switch t.Norm {
		case "because", "therefore", "so", "thus", "hence", "consequently", "since":
			return true
		}
	}
	return false
}

// Opening returns where the words of a clause begin behind its conjunction.
func Opening(tokens []normalize.Token) int {
	for _, t := range tokens {
		switch {
		case !Wordy(t), t.Norm == "and", t.Norm == "but", t.Norm == "or":
			continue
		}
		return t.Span.Start
	}
	return tokens[0].Span.Start
}

// opensClause reports whether w begins another clause, be it joined to the one before or a part of it.
func opensClause(w string) bool {
	switch w {
	case "and", "but", "or", "so", "because", "although", "though", "while", "when", "since", "as", "who", "which", "where":
		return true
	}
	return false
}
