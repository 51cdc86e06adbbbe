package name

import "github.com/quotecheck/quotecheck/internal/enum"

// verdictNames returns the names of the values of Verdict, in their order.
func verdictNames() []string {
	return []string{"", "different", "identical", "spelling", "transliteration", "nickname", "partial", "unsure"}
}

// String returns the name of v in the contract, "" for the zero Verdict.
func (v Verdict) String() string { return enum.Name("Verdict", verdictNames(), v) }

// outcomeNames returns the names of the values of Outcome, in their order.
func outcomeNames() []string {
	return []string{"", "same", "spelling", "transliteration", "nickname", "two_people", "suspected_misnaming", "name_conflict", "unresolved"}
}

// String returns the name of o in the contract, "" for the zero Outcome.
func (o Outcome) String() string { return enum.Name("Outcome", outcomeNames(), o) }

// MarshalText returns the name of o.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// placeKindNames returns the names of the values of PlaceKind, in their order.
func placeKindNames() []string {
	return []string{"", "country", "capital", "city", "region", "water", "mountain"}
}

// String returns the name of k, "" for the zero PlaceKind.
func (k PlaceKind) String() string { return enum.Name("PlaceKind", placeKindNames(), k) }
