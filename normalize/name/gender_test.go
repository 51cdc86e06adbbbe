package name

import "testing"

func TestGender(t *testing.T) {
	for s, want := range map[string]byte{"Sergei": 'm', "Anastasia": 'f', "Xyzzy": 0, "": 0} {
		if got := DefaultLists().Gender(s); got != want {
			t.Errorf("%q: got %c, want %c", s, got, want)
		}
	}
}

func TestFamilyFirst(t *testing.T) {
	for s, want := range map[string]bool{
		"Zhao Wenbo": true, "Lai Ching-te": true, "Kim Jong-un": true, "Hollis Reed": false, "Brandt Olsen": false, "Zhao": false, "": false,
	} {
		if got := DefaultLists().FamilyFirst(s); got != want {
			t.Errorf("%q: got %v, want %v", s, got, want)
		}
	}
}
