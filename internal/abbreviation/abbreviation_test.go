package abbreviation

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestOf(t *testing.T) {
	tests := []struct {
		low     string
		capital bool
		want    Class
	}{
		{"mr", true, Title}, {"atty", true, Title}, {"sgt", false, Title}, {"vs", false, Joins}, {"jr", true, Generation}, {"no", false, Number},
		{"inc", true, Other}, {"mich", true, Other}, {"ill", true, Other}, {"ill", false, 0}, {"harbour", true, 0}, {"", false, 0},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, Of(tt.low, tt.capital), tt.low)
	}
}

func TestAllAreListedOnce(t *testing.T) {
	seen := map[string]bool{}
	for w := range All() {
		assert.False(t, seen[w], w)
		seen[w] = true
	}
	assert.Greater(t, len(seen), 100)
}
