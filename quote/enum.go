package quote

//go:generate go tool stringer -type=Kind -output=enum_string.go

import (
	"fmt"
	"strings"
)

// MarshalText returns the name of k in lower case, "" for the zero Kind.
func (k Kind) MarshalText() ([]byte, error) {
	if k == 0 {
		return []byte{}, nil
	}
	return []byte(strings.ToLower(k.String())), nil
}

// UnmarshalText sets k to the kind of that name in lower case; no name at all is the zero Kind.
func (k *Kind) UnmarshalText(b []byte) error {
	*k = 0
	if len(b) == 0 {
		return nil
	}
	for v := Direct; v <= Mixed; v++ {
		if strings.ToLower(v.String()) == string(b) {
			*k = v
			return nil
		}
	}
	return fmt.Errorf("unknown kind %q: use one of direct, indirect, mixed", b)
}
