package name

// A Verdict is what the comparison of two names comes to.
type Verdict uint8

const (
	Different       Verdict = iota + 1 // two bearers
	Identical                          // the same letters after folding case and marks
	Spelling                           // one spelling habit against another: Zelensky, Zelenskyy
	Transliteration                    // another alphabet or another table: Ушаков, Ushakov
	Nickname                           // Bob, Robert
	Partial                            // one form names less: Putin, Vladimir Putin
	Unsure                             // the strings alone decide nothing
)

// A Match is the outcome of comparing two names.
type Match struct {
	Verdict Verdict
	Score   float64  // 0..1, 1 = surely the same bearer
	Why     []string // the evidence in words, strongest first
}

// Same reports whether the match says that both forms name one bearer.
func (m Match) Same() bool {
	switch m.Verdict {
	case Identical, Spelling, Transliteration, Nickname, Partial:
		return true
	}
	return false
}
