package align

import "github.com/quotecheck/quotecheck/internal/enum"

// relationNames returns the names of the values of Relation, in their order.
func relationNames() []string {
	return []string{"", "identical", "same stem", "same name", "same value", "spelled", "synonym", "antonym", "slot", "phrase"}
}

// String returns the name of r in the contract, "" for the zero Relation.
func (r Relation) String() string { return enum.Name("Relation", relationNames(), r) }
