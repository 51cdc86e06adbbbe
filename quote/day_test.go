package quote

import (
	"testing"
	"time"
)

func TestDayIn(t *testing.T) {
	ref := time.Date(2023, time.March, 10, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		month   time.Month
		n, year int
		want    string
	}{
		{time.March, 3, 0, "2023-03-03"},
		{time.March, 20, 0, "2022-03-20"},
		{time.February, 29, 0, "2020-02-29"},
		{time.February, 29, 2020, "2020-02-29"},
		{time.February, 29, 2021, ""},
		{time.April, 31, 0, ""},
		{0, 3, 0, ""},
		{time.May, 0, 0, ""},
	} {
		if got, _ := dayIn(tt.month, tt.n, tt.year, ref); got.String() != tt.want {
			t.Errorf("%v %d, %d: got %q, want %q", tt.month, tt.n, tt.year, got, tt.want)
		}
	}
}
