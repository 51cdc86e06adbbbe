package possessive

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCut(t *testing.T) {
	for in, want := range map[string]string{
		"Adler's": "Adler", "Adler’s": "Adler", "MACY'S": "MACY", "MACY’S": "MACY", "Adlerʼs": "Adler", "'s": "",
		"Adlers": "Adlers", "Adlers’": "Adlers’", "s": "s", "": "", "x\xffs": "x\xffs",
	} {
		got, ok := Cut(in)
		assert.Equal(t, want, got, in)
		assert.Equal(t, want != in, ok, in)
	}
}
