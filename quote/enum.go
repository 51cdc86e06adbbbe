package quote

//go:generate go tool stringer -type=Kind -output=enum_string.go

import "strings"

// MarshalText returns the name of k in lower case, "" for the zero Kind.
func (k Kind) MarshalText() ([]byte, error) {
	if k == 0 {
		return []byte{}, nil
	}
	return []byte(strings.ToLower(k.String())), nil
}
