package screen

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSafe(t *testing.T) {
	for in, want := range map[string]string{
		"":                                "",
		"a line\n\tand “another”, naïve…": "a line\n\tand “another”, naïve…",
		"\x1b]0;title\a\x1b[2J":           "\ufffd]0;title\ufffd\ufffd[2J",
		"\x00\r\x7f\u0085\u009b31m":       "\ufffd\ufffd\ufffd\ufffd\ufffd31m",
		"\u202eabc\u2066\u200f":           "\ufffdabc\ufffd\ufffd",
		"caf\xe9":                         "caf\ufffd",
		"Ирина, 東京, שלום":                 "Ирина, 東京, שלום",
	} {
		require.Equal(t, want, Safe(in))
	}
}
