package fold

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestLetters(t *testing.T) {
	for in, want := range map[string]string{
		"O’Brien": "obrien", "Đinđić": "dindic", "Wałęsa": "walesa", "Київ": "київ", "Ёлкин": "ёлкин", "Áθήνα": "aθηνα", "Roz·hin": "rozhin", "Işık": "isik", "Straße": "strasse",
	} {
		assert.Equal(t, want, Letters(in), in)
		assert.Equal(t, want, Letters(want), "folding %s again", in)
	}
}

func TestPhrase(t *testing.T) {
	for in, want := range map[string]string{
		"The Hague": "hague", "U.S.": "us", "Trinidad & Tobago": "trinidad and tobago", "Saint  Petersburg": "st petersburg", "Ivano-Frankivsk": "ivano frankivsk", "The": "the",
	} {
		assert.Equal(t, want, Phrase(in), in)
	}
}
