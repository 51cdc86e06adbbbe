package diverge

// message splits why into a sentence, what sort of difference d is and who prints what, and the evidence.
func message(d Divergence, why []string) (sentence string, evidence []string) {
	if len(why) == 0 {
		return d.sort() + ".", nil
	}
	return d.sort() + ": " + why[0], why[1:]
}

// sort says in words what sort of difference d is.
func (d Divergence) sort() string {
	switch d.Facet {
	case Number:
		return "The amounts, dates or counts differ"
	case Negation:
		return "One side denies what the other affirms"
	case Modality:
		return "Obligation, intention or certainty differ in strength"
	case Quantifier:
		return "The sides differ in how many, or which, are meant"
	case Name:
		return "The sides name different persons, bodies or places"
	case Person:
		return "The sides differ in who speaks or acts"
	case Time:
		return "The sides differ in time"
	case Degree:
		return "One side says it more strongly than the other"
	case Condition:
		return "The sides differ in what has to hold first"
	case Wording:
		return "Other words, and perhaps another content"
	case Qualifier:
		return "What is left out limits the words that were kept"
	}
	return d.Kind.message()
}

func (k Kind) message() string {
	switch k {
	case Missing:
		return "One side leaves words out and shows no mark"
	case Truncated:
		return "One side begins later or ends earlier and shows no mark"
	case Elided:
		return "One side leaves words out and marks the place"
	case Added:
		return "One side has words that the other does not have"
	case Reworded:
		return "Other words inside quotation marks; no change of content was found"
	case Bracketed:
		return "An editor put words in, and shows it"
	case Spliced:
		return "Words from separate places stand together as if said in one breath"
	case Reordered:
		return "The same clauses stand in another order"
	case Promoted:
		return "What others report in their own words stands inside quotation marks"
	case Misattributed:
		return "The same words are given to different speakers"
	}
	return "The sides differ"
}
