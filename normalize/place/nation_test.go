package place

import "testing"

func TestNation(t *testing.T) {
	for phrase, want := range map[string]string{
		"Ukraine": "Ukraine", "Ukrainian": "Ukraine", "Kiev": "Ukraine", "U.S.": "United States", "american": "United States",
		"table": "",
	} {
		if got := Default().Nation(phrase); got != want {
			t.Errorf("%q: got %q, want %q", phrase, got, want)
		}
	}
}
