package calendar

import (
	"testing"
	"time"
)

func TestExists(t *testing.T) {
	for _, tt := range []struct {
		year  int
		month time.Month
		day   int
		want  bool
	}{
		{2024, time.February, 29, true}, {2023, time.February, 29, false}, {0, time.February, 29, true}, {0, time.February, 30, false},
		{2023, time.April, 31, false}, {2023, time.May, 31, true}, {2023, time.May, 0, false}, {2023, 0, 1, false}, {2023, 13, 1, false},
	} {
		if got := Exists(tt.year, tt.month, tt.day); got != tt.want {
			t.Errorf("%d-%d-%d: got %v", tt.year, tt.month, tt.day, got)
		}
	}
}
