package attribution

import "testing"

func TestPassageEndsBeforeSpace(t *testing.T) {
	for _, space := range []string{"", " ", "\u00a0", "\u202f"} {
		s := "«" + space + "We sail at noon," + space + "» said Adler."
		p := newPage(s, findPassages(s))
		if got := p.passageEnd(0); got != 1 {
			t.Errorf("%q: the passage ends as %d, want 1, a comma", s, got)
		}
		p.release()
	}
}
