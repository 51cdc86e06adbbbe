package place

import (
	"strings"
	"testing"
)

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

// Every name of a nation begins with a word that BeginsNation knows, and a name of nobody does not.
func TestBeginsNation(t *testing.T) {
	l := Default()
	for name := range l.byName {
		first, _, _ := strings.Cut(name, " ")
		if l.Nation(name) != "" && !l.BeginsNation(first) {
			t.Error(name)
		}
	}
	for _, w := range []string{"the", "saint", "u.s.", ""} { // that are left out, or written in another way
		if !l.BeginsNation(w) {
			t.Error(w)
		}
	}
	for _, w := range []string{"harbour", "adler"} {
		if l.BeginsNation(w) {
			t.Error(w)
		}
	}
}
