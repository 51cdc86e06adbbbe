package diverge

//go:generate go tool stringer -type=Kind,Facet,Severity,Basis -output=enum_string.go
//go:generate go tool stringer -type=Translated -trimprefix=Translated -output=translated_string.go

import (
	"fmt"
	"strings"
)

// MarshalText returns the name of k in lower case, "" for the zero Kind.
func (k Kind) MarshalText() ([]byte, error) { return lowered(k != 0, k), nil }

// UnmarshalText sets k to the kind of that name in lower case.
func (k *Kind) UnmarshalText(b []byte) (err error) {
	*k, err = named(Missing, Misattributed, b)
	return err
}

// MarshalText returns the name of f in lower case, "" for the zero Facet.
func (f Facet) MarshalText() ([]byte, error) { return lowered(f != 0, f), nil }

// UnmarshalText sets f to the facet of that name in lower case.
func (f *Facet) UnmarshalText(b []byte) (err error) {
	*f, err = named(Number, Qualifier, b)
	return err
}

// MarshalText returns the name of s in lower case, "" for the zero Severity.
func (s Severity) MarshalText() ([]byte, error) { return lowered(s != 0, s), nil }

// UnmarshalText sets s to the severity of that name in lower case.
func (s *Severity) UnmarshalText(b []byte) (err error) {
	*s, err = named(Editorial, Critical, b)
	return err
}

// MarshalText returns the name of b in lower case, "" for the zero Basis.
func (b Basis) MarshalText() ([]byte, error) { return lowered(b != 0, b), nil }

// UnmarshalText sets b to the basis of that name in lower case.
func (b *Basis) UnmarshalText(name []byte) (err error) {
	*b, err = named(Pairwise, Consensus, name)
	return err
}

// MarshalText returns the name of t in lower case.
func (t Translated) MarshalText() ([]byte, error) { return lowered(true, t), nil }

// UnmarshalText sets t to the value of that name in lower case.
func (t *Translated) UnmarshalText(b []byte) (err error) {
	*t, err = named(TranslatedNone, TranslatedBoth, b)
	return err
}

// lowered returns the name of v in lower case, nothing unless set.
func lowered(set bool, v fmt.Stringer) []byte {
	if !set {
		return []byte{}
	}
	return []byte(strings.ToLower(v.String()))
}

// enum is one of the small types of this package.
type enum interface {
	~uint8
	fmt.Stringer
}

// named returns the value of first..last with the given name; no name at all is the zero value.
func named[E enum](first, last E, name []byte) (E, error) {
	if len(name) == 0 {
		return 0, nil
	}
	var names []string
	for v := first; v <= last; v++ {
		if n := strings.ToLower(v.String()); n == string(name) {
			return v, nil
		} else {
			names = append(names, n)
		}
	}
	return 0, fmt.Errorf("unknown %q: use one of %s", name, strings.Join(names, ", "))
}
