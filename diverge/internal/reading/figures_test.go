package reading

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFigures(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		same bool
	}{
		{"COVID-19", "Covid 19", true},
		{"KL1023", "KL 1023", true},
		{"F-16s", "F16", true},
		{"three in four", "Three in four", true},
		{"1990s", "1990", false},
		{"1.5", "15", false},
		{"2-3", "23", false},
		{"-5", "5", false},
		{"5%", "5", false},
		{".5 percent", "5 percent", false},
	} {
		assert.Equal(t, tt.same, Figures(tt.a) == Figures(tt.b), "%s, %s", tt.a, tt.b)
	}
}
