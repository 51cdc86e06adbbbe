package name

// An Outcome is what the mentions of several documents come to.
type Outcome uint8

const (
	SameName               Outcome = iota + 1 // same
	SpellingVariant                           // spelling
	TransliterationVariant                    // transliteration
	NicknameVariant                           // nickname
	TwoPeople                                 // two_people
	SuspectedMisnaming                        // suspected_misnaming
	NameConflict                              // name_conflict
	Unresolved                                // unresolved
)

// Evidence is one reason for or against a resolution.
type Evidence struct {
	For    bool
	Text   string
	Weight float64 // 0..1
}

// A Resolution says who is meant by mentions that may differ, and why.
type Resolution struct {
	Outcome  Outcome
	Referent string     // the fullest form of the bearer, "" if nothing tells
	Doubtful []int      // indices of the mentions that name somebody else, or garble the name; ascending
	Evidence []Evidence // heaviest first
}
