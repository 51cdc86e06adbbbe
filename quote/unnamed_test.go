package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNoName(t *testing.T) {
	for _, name := range []string{"61", "They", "it", "The", "There", "June", "on", "a quay I've", "First", "Sunday", "A second", "a third", "The other", "the latter", "Another", "Two"} {
		_, bad := noName(name)
		assert.True(t, bad, name)
	}
	for _, name := range []string{"June Lind", "Lind", "Police", "the mayor", "an aide", "May Holm", "U.S.", "Us Weekly", "a second pilot", "the last ferryman"} {
		_, bad := noName(name)
		assert.False(t, bad, name)
	}
}

// A name ends where a sentence begins, also behind an initial.
func TestNameBeforePronoun(t *testing.T) {
	d := newDirectory("Holm had a part in Night Ferry Z. He left. The mayor, Vera Lind, stayed. Vera Lind told the NRK Lind was well.")
	for _, e := range d.order {
		assert.NotContains(t, e.name, "He")
	}
	assert.Equal(t, "Vera Lind", d.name(Speaker{Name: "the NRK Lind"}).Name)
}
