package name

import "testing"

func TestGender(t *testing.T) {
	for s, want := range map[string]byte{"Sergei": 'm', "Anastasia": 'f', "Xyzzy": 0, "": 0} {
		if got := DefaultLists().Gender(s); got != want {
			t.Errorf("%q: got %c, want %c", s, got, want)
		}
	}
}
