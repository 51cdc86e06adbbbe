package view

import "github.com/quotecheck/quotecheck/diverge/finding"

// Told returns d with its message, what sort of difference it is and the first of its reasons, who prints what. The other reasons
// stay the evidence.
func Told(d finding.Divergence) finding.Divergence {
	d.Message = sortOf(d)
	if len(d.Why) == 0 {
		d.Message += "."
		return d
	}
	d.Message += ": " + d.Why[0]
	d.Why = d.Why[1:]
	return d
}

// sortOf says in words what sort of difference d is.
func sortOf(d finding.Divergence) string {
	switch d.Facet {
	case finding.Number:
		return "The amounts, dates or counts differ"
	case finding.Negation:
		return "One side denies what the other affirms"
	case finding.Modality:
		return "Obligation, intention or certainty differ in strength"
	case finding.Quantifier:
		return "The sides differ in how many, or which, are meant"
	case finding.Name:
		return "The sides name different persons, bodies or places"
	case finding.Person:
		return "The sides differ in who speaks or acts"
	case finding.Time:
		return "The sides differ in time"
	case finding.Degree:
		return "One side says it more strongly than the other"
	case finding.Condition:
		return "The sides differ in what has to hold first"
	case finding.Wording:
		return "Other words, and perhaps another content"
	case finding.Qualifier:
		return "What is left out limits the words that were kept"
	}
	return ofKind(d.Kind)
}

func ofKind(k finding.Kind) string {
	switch k {
	case finding.Missing:
		return "One side leaves words out and shows no mark"
	case finding.Truncated:
		return "One side begins later or ends earlier and shows no mark"
	case finding.Elided:
		return "One side leaves words out and marks the place"
	case finding.Added:
		return "One side has words that the other does not have"
	case finding.Reworded:
		return "Other words inside quotation marks; no change of content was found"
	case finding.Bracketed:
		return "An editor put words in, and shows it"
	case finding.Spliced:
		return "Words from separate places stand together as if said in one breath"
	case finding.Reordered:
		return "The same clauses stand in another order"
	case finding.Promoted:
		return "What others report in their own words stands inside quotation marks"
	case finding.Misattributed:
		return "The same words are given to different speakers"
	}
	return "The sides differ"
}
