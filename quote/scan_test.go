package quote

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNextCapital(t *testing.T) {
	for _, s := range []string{
		"", "a", "A", " A", "the quay is open", "the quay in Lund", "the quay\nIn lund", "x “Y” z", "über Ähre", "a 1", "a\tB", strings.Repeat("ab cd ", 9) + "E f", "  ", "éa b É",
		"abcdefg H", "abcdefgh I", "ab~c {d} |e", "a\x00B",
	} {
		for at := range len(s) + 1 {
			if at > 0 && at < len(s) && s[at-1] > ' ' && s[at] > ' ' {
				continue // inside a word
			}
			want := at
			for want < len(s) && (s[want] <= ' ' || want > 0 && s[want-1] > ' ' || 'a' <= s[want] && s[want] <= 'z') {
				want++
			}
			assert.Equal(t, want, nextCapital(s, at), "%q from %d", s, at)
		}
	}
}

func TestNextEnd(t *testing.T) {
	for _, s := range []string{"", ".", "It is open. Is it? It is!\nYes", strings.Repeat("quay, “ä” ", 5) + "?", "/ -\x0b \"@ >", "no end at all in here"} {
		for at := range len(s) + 1 {
			want := at
			for want < len(s) && !strings.Contains(".\n?!", s[want:want+1]) {
				want++
			}
			assert.Equal(t, want, nextEnd(s, at), "%q from %d", s, at)
		}
	}
}
