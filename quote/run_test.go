package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRuns(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"The quay is open.", nil},
		{"President Vera Lind of Norway met Ole  Berg\tin Lund.", []string{"President Vera Lind of norway", "Ole Berg"}},
		{"But Vera Lind left. Sam Okafor stayed", []string{"Vera Lind", "Sam Okafor"}},
		{"Sam Okafor, the mayor of Lund, stayed.", []string{"Sam Okafor, the mayor of Lund"}},
		{"They asked the mayor of Lund, Sam Okafor.", []string{"Sam Okafor"}},
		{"They asked the harbour minister, Sam Okafor.", []string{"harbour minister Sam Okafor"}},
		{"Ada\nLind", nil},
		{"Lind’s deputy Ole Berg", []string{"Ole Berg"}},
		{"QUAY TO CLOSE, SAYS ADA LIND", []string{"QUAY TO CLOSE", "ADA LIND"}},
		{"One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve", []string{"One Two Three Four Five Six Seven Eight Nine Ten", "Eleven Twelve"}},
	} {
		t.Run(tt.in, func(t *testing.T) {
			var got []string
			for r := range runs(tt.in) {
				if s := r.text(tt.in); s != "" {
					got = append(got, s)
				}
			}
			assert.Equal(t, tt.want, got)
		})
	}
}
