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
	for _, bad := range []string{"", "2026", "yesterday", "2026-13-01"} {
		_, ok := text.ParseTime(bad)
		require.False(t, ok, bad)
	}
	require.Empty(t, text.FormatTime(time.Time{}))
	require.Equal(t, "2026-03-02", text.FormatTime(time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)))
}
