package text_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/text"
)

func TestTimes(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2026-03-02", "2026-03-02"},
		{"March 2, 2026", "2026-03-02"},
		{"2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z"}, // the hour is known: midnight
		{"2026-03-02T03:00:00+03:00", "2026-03-02T03:00:00+03:00"},
		{"2026-03-02T10:15:00-05:00", "2026-03-02T10:15:00-05:00"},
		{"2026-03-02 10:15", "2026-03-02T10:15:00Z"},
		{"Mon, 02 Mar 2026 10:15:00 GMT", "2026-03-02T10:15:00Z"},
	}
	for _, tt := range tests {
		got, ok := text.ParseTime(tt.in)
		require.True(t, ok, tt.in)
		require.Equal(t, tt.want, text.FormatTime(got))
		again, ok := text.ParseTime(tt.want)
		require.True(t, ok)
		require.Equal(t, tt.want, text.FormatTime(again))
	}
	for _, bad := range []string{"", "2026", "yesterday", "2026-13-01", "Mon, 02 Mar 2026 10:15:00 EST", "Mon, 02 Mar 2026 10:15:00 +03"} {
		_, ok := text.ParseTime(bad)
		require.False(t, ok, bad)
	}
	require.Empty(t, text.FormatTime(time.Time{}))
	require.Equal(t, "2026-03-02", text.FormatTime(time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)))
}

// A date is the same wherever the machine stands: names of zones are not looked up in the one it is in.
func TestTimesInEveryZone(t *testing.T) {
	here := time.Local
	defer func() { time.Local = here }()
	zones := []*time.Location{time.UTC, time.FixedZone("EST", -5*3600), time.FixedZone("GMT", 3600), time.FixedZone("UTC", -3600), time.FixedZone("", 3*3600)}
	for _, name := range []string{"Europe/London", "America/New_York", "Asia/Shanghai"} {
		if z, err := time.LoadLocation(name); err == nil {
			zones = append(zones, z)
		}
	}
	tests := []struct{ in, want string }{
		{"Wed, 01 Jul 2026 10:15:00 GMT", "2026-07-01T10:15:00Z"},
		{"Wed, 01 Jul 2026 10:15:00 UTC", "2026-07-01T10:15:00Z"},
		{"Wed, 01 Jul 2026 10:15:00 Z", "2026-07-01T10:15:00Z"},
		{"Wed, 01 Jul 2026 10:15:00 GMT+3", ""},
		{"Wed, 01 Jul 2026 10:15:00 -0500", "2026-07-01T10:15:00-05:00"},
		{"Wed, 01 Jul 2026 00:00:00 +0000", "2026-07-01T00:00:00Z"},
		{"2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z"},
		{"2026-07-01T00:00:00+00:00", "2026-07-01T00:00:00Z"},
		{"2026-07-01T03:00:00+03:00", "2026-07-01T03:00:00+03:00"},
		{"2026-07-01 10:15", "2026-07-01T10:15:00Z"},
		{"July 1, 2026", "2026-07-01"},
		{"Wed, 01 Jul 2026 10:15:00 EST", ""},
		{"Wed, 01 Jul 2026 10:15:00 BST", ""},
		{"Wed, 01 Jul 2026 10:15:00 CST", ""},
	}
	for _, z := range zones {
		time.Local = z
		for _, tt := range tests {
			got, ok := text.ParseTime(tt.in)
			require.Equal(t, tt.want, text.FormatTime(got), "%s in %s", tt.in, z)
			require.Equal(t, tt.want != "", ok)
		}
	}
}
