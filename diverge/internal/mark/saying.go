package mark

// PronounSubject reports whether w is a pronoun that can only be a subject.
func PronounSubject(w string) bool {
	switch w {
	case "i", "we", "he", "she", "they":
		return true
	}
	return false
}

// Embedding reports whether w says or thinks what a clause behind it states, without taking it for granted.
func Embedding(w string) bool {
	switch w {
	case "say", "says", "said", "saying", "tell", "told", "claim", "claims", "claimed", "suggest", "suggested", "promise", "promised",
		"argue", "argued", "state", "stated", "declare", "declared", "announce", "announced", "write", "wrote", "written":
		return true
	}
	return Thinking(w)
}

// Thinking reports whether a negation of verb w belongs as well to the clause behind it.
func Thinking(w string) bool {
	switch w {
	case "think", "thinks", "thought", "believe", "believes", "believed", "expect", "expects", "expected", "suppose", "supposed":
		return true
	}
	return false
}

// opining reports whether verb w gives the clause behind it as a view or a hope.
func opining(w string) bool {
	switch w {
	case "hope", "hoped", "guess", "suspect", "feel", "fear", "wish", "imagine", "assume":
		return true
	}
	return Thinking(w)
}

// denying reports whether w rejects what a clause behind it states.
func denying(w string) bool {
	switch w {
	case "deny", "denies", "denied", "reject", "rejects", "rejected", "doubt", "doubts", "doubted", "dispute", "disputes", "disputed",
		"refute", "refutes", "refuted", "dismiss", "dismisses", "dismissed", "question", "questions", "questioned",
		"false", "untrue", "wrong", "myth", "lie":
		return true
	}
	return false
}
