package align

import "github.com/quotecheck/quotecheck/normalize"

// A Relation says by what two words or phrases correspond.
type Relation uint8

const (
	Identical Relation = iota + 1 // equal compared forms
	SameStem                      // agreed, agrees
	SameName                      // Zelensky, Zelenskyy
	SameValue                     // 20 %, one fifth
	Spelled                       // a small edit distance: labor, labour
	Synonym                       // war, warfare
	Antonym                       // rise, fall
	Slot                          // nothing in common but the place: must, should
	Phrase                        // several words against several: "put an end to", "end"
)

// A Link says that tokens [X, XEnd) of one reading correspond to tokens [Y, YEnd) of the other.
// One of the two may be empty: then the tokens of the other have no counterpart, and the empty side says where they would stand.
type Link struct {
	X, XEnd  int
	Y, YEnd  int
	Relation Relation // zero for a gap
	Score    float64  // 0..1
}

// Words aligns the tokens of two readings. Every token is in exactly one link; links are sorted by X, then Y.
func (a *Aligner) Words(x, y []normalize.Token) []Link { return nil }
