package finding

// A Cut says what words that were cut off made of those that were kept: "I do not believe" before "we will win" denies them.
type Cut struct {
	Facet    Facet    // Negation, Condition or Modality
	Severity Severity // of leaving the words out
	Why      string   // the reason, in plain words
}
