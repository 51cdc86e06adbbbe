package fold

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestIsPhrase wants what IsPhrase takes to be what Phrase leaves as it is.
func TestIsPhrase(t *testing.T) {
	for s, want := range map[string]bool{
		"": true, "lund": true, "new york": true, "bathe": true, "the": true, "in the": true,
		"the lund": false, "saint lund": false, "lund ste": false, " lund": false, "lund ": false, "new  york": false, "Lund": false,
		"o'brien": false, "осло": false, "u.s.": false, "saints": true,
	} {
		assert.Equal(t, want, IsPhrase(s), s)
		if want {
			assert.Equal(t, s, Phrase(s))
		}
		assert.Equal(t, Phrase(s), Phrase(strings.ToUpper(s)))
	}
}
