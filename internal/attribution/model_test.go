package attribution

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestFarBehind wants a candidate out of the question where one before it is better by more than the rest can tell.
func TestFarBehind(t *testing.T) {
	glance := glances[passageSpeaker]
	for _, tt := range []struct {
		name string
		sums []int32 // of the candidates at a glance, in their order
		keep bool    // for training
		want []bool
	}{
		{"near", []int32{9, 9 - glance}, false, []bool{false, false}},
		{"far", []int32{9, 8 - glance}, false, []bool{false, true}},
		{"the better one comes later", []int32{8 - glance, 9}, false, []bool{false, false}},
		{"one that is out does not count", []int32{9, 8 - glance, 9 - glance}, false, []bool{false, true, false}},
		{"training", []int32{9, 8 - glance}, true, []bool{false, false}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := features{keep: tt.keep}
			f.ask(passageSpeaker)
			var got []bool
			for _, sum := range tt.sums {
				f.next()
				f.sum = sum
				got = append(got, f.farBehind())
				assert.Equal(t, got[len(got)-1], f.sum == hopeless)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}
