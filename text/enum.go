package text

//go:generate go tool stringer -type=Kind,Format -output=enum_string.go

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
	for v := Article; v <= Listing; v++ {
		if strings.ToLower(v.String()) == string(b) {
			*k = v
			return nil
		}
	}
	return fmt.Errorf("unknown kind %q: use one of article, transcript, captions, listing", b)
}

// MarshalText returns the name of f in lower case.
func (f Format) MarshalText() ([]byte, error) {
	return []byte(strings.ToLower(f.String())), nil
}

// UnmarshalText sets f to the format of that name in lower case; no name at all is [Plain].
func (f *Format) UnmarshalText(b []byte) error {
	*f = Plain
	if len(b) == 0 {
		return nil
	}
	for v := Plain; v <= WebVTT; v++ {
		if strings.ToLower(v.String()) == string(b) {
			*f = v
			return nil
		}
	}
	return fmt.Errorf("unknown format %q: use one of plain, html, srt, webvtt", b)
}
