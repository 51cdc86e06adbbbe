package quote

import "github.com/quotecheck/quotecheck/internal/enum"

// kindNames returns the names of the values of Kind, in their order.
func kindNames() []string {
	return []string{"", "direct", "indirect", "mixed"}
}

// String returns the name of k in the contract, "" for the zero Kind.
func (k Kind) String() string { return enum.Name("Kind", kindNames(), k) }

// MarshalText returns the name of k.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind of that name; no name at all is the zero value.
func (k *Kind) UnmarshalText(b []byte) (err error) {
	*k, err = enum.Parse[Kind]("kind", kindNames(), b)
	return err
}

// boundaryNames returns the names of the values of Boundary, in their order.
func boundaryNames() []string {
	return []string{"", "sentence end", "quote end", "semicolon", "coordination", "subordination", "relative", "item", "interpolation", "participle"}
}

// String returns the name of b, "" for the zero Boundary.
func (b Boundary) String() string { return enum.Name("Boundary", boundaryNames(), b) }
