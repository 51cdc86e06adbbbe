package mark

// Filler reports whether w is a word, or two, that a speaker begins with to win time.
func Filler(w string) bool {
	switch w {
	case "uh", "um", "er", "erm", "uhm", "hmm", "mm", "oh", "ah", "well", "look", "listen", "okay", "so", "i mean", "you know", "you see":
		return true
	}
	return false
}
