package name

import "github.com/quotecheck/quotecheck/internal/enum"

// A Relation is how written names stand to one another.
type Relation uint8

const (
	Different          Relation = iota + 1 // two bearers: Anna Roe, Boris Roe
	Identical                              // the same letters but for case and marks
	Spelling                               // one spelling habit, or one language, against another: Zelensky, Zelenskyy; Piotr, Peter
	Transliteration                        // another alphabet: Ушаков, Ushakov
	Nickname                               // a short form: Bob, Robert
	Unresolved                             // nothing tells
	NameConflict                           // names that do not fit in one place: of documents only
	SuspectedMisnaming                     // one of them garbled, as far as the evidence goes: of documents only
)

// relationNames returns the names of the values of Relation, in their order.
func relationNames() []string {
	return []string{"", "different", "identical", "spelling", "transliteration", "nickname", "unresolved", "name_conflict", "suspected_misnaming"}
}

// String returns the name of r in the contract, "" for the zero Relation.
func (r Relation) String() string { return enum.Name("Relation", relationNames(), r) }

// MarshalText returns the name of r.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText sets r to the relation of that name; no name at all is the zero value.
func (r *Relation) UnmarshalText(b []byte) (err error) {
	*r, err = enum.Parse[Relation]("relation", relationNames(), b)
	return err
}

// Same reports whether r says that the names mean one bearer.
func (r Relation) Same() bool { return r >= Identical && r <= Nickname }

// A Verdict is what a comparison of names comes to, with the evidence.
type Verdict struct {
	Relation Relation
	Partial  bool       // one form names less than the other: Putin, Vladimir Putin
	Score    float64    // 0..1, 1 = surely one bearer
	Evidence []Evidence // what decided comes first
}

// Same reports whether v says that the names mean one bearer.
func (v Verdict) Same() bool { return v.Relation.Same() }

// Evidence is one reason for or against taking names for those of one bearer.
type Evidence struct {
	For    bool    `json:"for"`
	Text   string  `json:"text"`
	Weight float64 `json:"weight"` // 0..1
}

// verdict makes a verdict with one piece of evidence, which weighs as much as the verdict is sure.
func verdict(r Relation, score float64, why string) Verdict {
	return Verdict{Relation: r, Score: score, Evidence: []Evidence{reason(r.Same(), score, why)}}
}

// reason makes evidence out of a score: far from the middle it weighs most.
func reason(pro bool, score float64, why string) Evidence {
	if !pro {
		score = 1 - score
	}
	return Evidence{For: pro, Text: why, Weight: score}
}
