package text

import "github.com/quotecheck/quotecheck/internal/enum"

// kindNames returns the names of the values of Kind, in their order.
func kindNames() []string {
	return []string{"", "article", "transcript", "captions", "listing"}
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

// formatNames returns the names of the values of Format, in their order.
func formatNames() []string {
	return []string{"plain", "html", "srt", "webvtt"}
}

// String returns the name of f in the contract.
func (f Format) String() string { return enum.Name("Format", formatNames(), f) }

// MarshalText returns the name of f.
func (f Format) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText sets f to the format of that name; no name at all is the zero value.
func (f *Format) UnmarshalText(b []byte) (err error) {
	*f, err = enum.Parse[Format]("format", formatNames(), b)
	return err
}
