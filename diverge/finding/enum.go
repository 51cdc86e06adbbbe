package finding

import "github.com/quotecheck/quotecheck/internal/enum"

// kindNames returns the names of the values of Kind, in their order.
func kindNames() []string {
	return []string{"", "missing", "truncated", "elided", "added", "altered", "reworded", "bracketed", "spliced", "reordered", "promoted", "misattributed"}
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

// facetNames returns the names of the values of Facet, in their order.
func facetNames() []string {
	return []string{"", "number", "negation", "modality", "quantifier", "name", "person", "time", "degree", "condition", "wording", "qualifier"}
}

// String returns the name of f in the contract, "" for the zero Facet.
func (f Facet) String() string { return enum.Name("Facet", facetNames(), f) }

// MarshalText returns the name of f.
func (f Facet) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the facet of that name; no name at all is the zero value.
func (f *Facet) UnmarshalText(b []byte) (err error) {
	*f, err = enum.Parse[Facet]("facet", facetNames(), b)
	return err
}

// severityNames returns the names of the values of Severity, in their order.
func severityNames() []string {
	return []string{"", "editorial", "substantive", "critical"}
}

// String returns the name of s in the contract, "" for the zero Severity.
func (s Severity) String() string { return enum.Name("Severity", severityNames(), s) }

// MarshalText returns the name of s.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText sets s to the severity of that name; no name at all is the zero value.
func (s *Severity) UnmarshalText(b []byte) (err error) {
	*s, err = enum.Parse[Severity]("severity", severityNames(), b)
	return err
}

// basisNames returns the names of the values of Basis, in their order.
func basisNames() []string {
	return []string{"", "pairwise", "reference", "consensus"}
}

// String returns the name of b in the contract, "" for the zero Basis.
func (b Basis) String() string { return enum.Name("Basis", basisNames(), b) }

// MarshalText returns the name of b.
func (b Basis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText sets b to the basis of that name; no name at all is the zero value.
func (b *Basis) UnmarshalText(name []byte) (err error) {
	*b, err = enum.Parse[Basis]("basis", basisNames(), name)
	return err
}

// translatedNames returns the names of the values of Translated, in their order.
func translatedNames() []string {
	return []string{"none", "one", "both"}
}

// String returns the name of t in the contract.
func (t Translated) String() string { return enum.Name("Translated", translatedNames(), t) }

// MarshalText returns the name of t.
func (t Translated) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText sets t to the value of that name; no name at all is the zero value.
func (t *Translated) UnmarshalText(b []byte) (err error) {
	*t, err = enum.Parse[Translated]("value", translatedNames(), b)
	return err
}
