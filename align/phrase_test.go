package align

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/normalize"
)

func TestInRow(t *testing.T) {
	unitOf := func(s string) *unit {
		n := normalize.Normalizer{}
		u := makeUnit(unit{}, n.Tokens(s))
		return &u
	}
	offer := unitOf("The two ports have a lot to teach one another in many trades.")
	for _, tt := range []struct {
		name, in string
		want     float64
	}{
		{"itself", "The two ports have a lot to teach one another in many trades.", 1},
		{"eight in a row", "They said the ports have a lot to teach one another.", 1},
		{"five in a row", "We have a lot to do: that is to say we have a lot to teach.", 0.25},
		{"the same words in another order", "Each port can teach a lot to the other.", 0},
		{"nothing", "", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := unitOf(tt.in)
			assert.InDelta(t, tt.want, inRow(offer, x), 1e-9)
			assert.InDelta(t, tt.want, inRow(x, offer), 1e-9)
		})
	}
}
