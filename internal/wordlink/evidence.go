package wordlink

// Evidence says by what two words are alike when nothing is known about their places.
type Evidence uint8

const (
	None      Evidence = iota // nothing in common
	Identical                 // equal compared forms
	Value                     // equal amounts: 20 %, one fifth
	Name                      // two spellings of one name: Zelensky, Zelenskyy
	Stem                      // agreed, agrees
	Spelling                  // a small edit distance: labor, labour
	Synonym                   // war, warfare
	Antonym                   // rise, fall
	Derived                   // decide, decision
	Acronym                   // UN, and a word of United Nations
	Akin                      // distantly related: jet, plane
	Class                     // function words of one closed class: he, she
	Several                   // several words against one or more
)
