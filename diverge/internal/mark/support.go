package mark

// SupportVerb reports whether w is a form of a verb that a noun of action may stand with and then says what its verb says: to give thought to
// something is to think about it.
func SupportVerb(w string) bool {
	switch w {
	case "give", "gives", "gave", "given", "giving", "make", "makes", "made", "making", "take", "takes", "took", "taken", "taking":
		return true
	}
	return false
}

// AspectVerb reports whether w is a form of a verb that says of another one that it goes on: they keep running.
func AspectVerb(w string) bool {
	switch w {
	case "keep", "keeps", "kept", "keeping", "continue", "continues", "continued":
		return true
	}
	return false
}
